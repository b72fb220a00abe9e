import type {
  AgencyLevel,
  DateValue,
  EntityType,
  IndicatorRelation,
  PartOfDay,
  PlaceLevel,
  TitleStatus,
} from '../types.ts';

/** Language of headings and labels; the text itself is never translated. */
export type LabelLanguage = 'vi' | 'en';

export interface Labels {
  types: Record<EntityType, string>;
  status: Record<TitleStatus, string>;
  relation: Record<IndicatorRelation, string>;
  level: Record<PlaceLevel | AgencyLevel, string>;
  bound: Record<NonNullable<DateValue['modifier']>, string>;
  part: Record<PartOfDay, string>;
  /** Units of ISO 8601 durations, before and after the `T`. */
  duration: Record<'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS', string>;
  percentagePoint: string;
  alternatives: string;
  decimal: string;
  thousands: string;
  heading: { entities: string; officials: string; agencies: string; indicators: string };
  column: Record<
    | 'mention'
    | 'type'
    | 'value'
    | 'name'
    | 'title'
    | 'status'
    | 'agency'
    | 'level'
    | 'kind'
    | 'place'
    | 'mentions'
    | 'subject'
    | 'relation'
    | 'base'
    | 'date'
    | 'where',
    string
  >;
  legend: string;
  showTags: string;
}

const vi: Labels = {
  types: {
    title: 'chức vụ',
    official: 'cán bộ',
    person: 'nhân vật',
    agency: 'cơ quan',
    organization: 'tổ chức',
    location: 'địa danh',
    date: 'thời điểm',
    duration: 'thời lượng',
    percent: 'tỷ lệ',
    money: 'số tiền',
    quantity: 'số lượng',
    document: 'văn bản',
    event: 'sự kiện',
  },
  status: { current: 'đương nhiệm', former: 'nguyên', acting: 'quyền' },
  relation: {
    reach: 'đạt',
    increase: 'tăng',
    decrease: 'giảm',
    share: 'chiếm',
    exceed: 'vượt',
    complete: 'hoàn thành',
    equal: 'bằng',
  },
  level: {
    country: 'quốc gia',
    region: 'vùng',
    province: 'cấp tỉnh',
    district: 'cấp huyện',
    commune: 'cấp xã',
    hamlet: 'thôn, tổ dân phố',
    city: 'thành phố',
    feature: 'nơi chốn',
    central: 'trung ương',
  },
  bound: { before: 'trước', after: 'sau', until: 'đến', since: 'từ' },
  part: { MO: 'sáng', MI: 'trưa', AF: 'chiều', EV: 'tối', NI: 'đêm' },
  duration: { Y: 'năm', M: 'tháng', W: 'tuần', D: 'ngày', TH: 'giờ', TM: 'phút', TS: 'giây' },
  percentagePoint: 'điểm %',
  alternatives: 'cũng có thể là',
  decimal: ',',
  thousands: '.',
  heading: { entities: 'Thực thể', officials: 'Người giữ chức vụ', agencies: 'Cơ quan', indicators: 'Số liệu' },
  column: {
    mention: 'Trong văn bản',
    type: 'Loại',
    value: 'Giá trị',
    name: 'Họ tên',
    title: 'Chức vụ',
    status: 'Tình trạng',
    agency: 'Cơ quan',
    level: 'Cấp',
    kind: 'Loại',
    place: 'Mã địa danh',
    mentions: 'Nhắc đến',
    subject: 'Nội dung',
    relation: 'Quan hệ',
    base: 'So với',
    date: 'Thời điểm',
    where: 'Địa điểm',
  },
  legend: 'Loại thực thể',
  showTags: 'nhãn',
};

const en: Labels = {
  types: {
    title: 'title',
    official: 'official',
    person: 'person',
    agency: 'agency',
    organization: 'organization',
    location: 'location',
    date: 'date',
    duration: 'duration',
    percent: 'percent',
    money: 'money',
    quantity: 'quantity',
    document: 'document',
    event: 'event',
  },
  status: { current: 'current', former: 'former', acting: 'acting' },
  relation: {
    reach: 'reach',
    increase: 'increase',
    decrease: 'decrease',
    share: 'share',
    exceed: 'exceed',
    complete: 'complete',
    equal: 'equal',
  },
  level: {
    country: 'country',
    region: 'region',
    province: 'province',
    district: 'district',
    commune: 'commune',
    hamlet: 'hamlet',
    city: 'city',
    feature: 'feature',
    central: 'central',
  },
  bound: { before: 'before', after: 'after', until: 'until', since: 'since' },
  part: { MO: 'morning', MI: 'noon', AF: 'afternoon', EV: 'evening', NI: 'night' },
  duration: { Y: 'yr', M: 'mo', W: 'wk', D: 'd', TH: 'h', TM: 'min', TS: 's' },
  percentagePoint: 'pp',
  alternatives: 'or',
  decimal: '.',
  thousands: ',',
  heading: { entities: 'Entities', officials: 'Officials', agencies: 'Agencies', indicators: 'Indicators' },
  column: {
    mention: 'Mention',
    type: 'Type',
    value: 'Value',
    name: 'Name',
    title: 'Title',
    status: 'Status',
    agency: 'Agency',
    level: 'Level',
    kind: 'Kind',
    place: 'Place code',
    mentions: 'Mentions',
    subject: 'Subject',
    relation: 'Relation',
    base: 'Base',
    date: 'Date',
    where: 'Place',
  },
  legend: 'Entity types',
  showTags: 'tags',
};

export const labels: Readonly<Record<LabelLanguage, Labels>> = { vi, en };

/** The label under a key that may be a user's own, such as an entity type; unknown keys stand for themselves. */
export function labelOf(known: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(known, key) ? known[key]! : key;
}
