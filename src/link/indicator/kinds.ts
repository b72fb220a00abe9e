/** What a chunk of a clause can be, and what the words of each kind are told apart by. */

/** Kinds of chunk. Those up to MARK come from tokens and mentions, the rest from the word lists. */
export const Kind = {
  PLAIN: 0,
  /** A mention that is no figure and no time: a body, a place, a person, a document. */
  NAME: 1,
  DATE: 2,
  /** A length of time. */
  LENGTH: 3,
  /** A percent, an amount of money, a quantity. */
  FIGURE: 4,
  COMMA: 5,
  /** Semicolon, full stop and the like. */
  STOP: 6,
  COLON: 7,
  OPEN: 8,
  CLOSE: 9,
  QUOTE: 10,
  DASH: 11,
  SLASH: 12,
  MARK: 13,
  /** *đạt, tăng, giảm còn*. */
  RELATION: 14,
  /** *mạnh, bình quân, khoảng, ít nhất*: between verb and figure. */
  DEGREE: 15,
  /** *đã, mới, chỉ, dự kiến*: before the verb. */
  AUXILIARY: 16,
  /** *tỷ lệ, kim ngạch, giá*: a noun that can be measured begins a subject. */
  HEAD: 17,
  /** *cho biết, trong khi*: a clause begins after it. */
  CUT: 18,
  /** *với, khi, yêu cầu*: a clause begins after it unless it stands inside a noun phrase. */
  WEAK: 19,
  /** *giải ngân, tiêm*: a figure tells how far the deed went. */
  DEED: 20,
  /** *có, xảy ra*: what follows exists in that number. */
  EXIST: 21,
  AND: 22,
  /** *đến, vào, trước*: before a date. */
  AT: 23,
  /** *so với*. */
  COMPARE: 24,
  /** *cùng kỳ*: what figures are compared with; no subject. */
  BASE: 25,
  /** *hỗ trợ, tặng, phạt*: an amount that changes hands measures nothing, but for a grant right behind it. */
  GIVE: 26,
  /** *cao nhất là*. */
  RANK: 27,
  /** *nhóm, khu vực*: a list behind it is its name. */
  GROUP: 28,
} as const;

/** Relations as codes; `relationNames` has them as the contract writes them. */
export const Relation = {
  NONE: 0,
  REACH: 1,
  INCREASE: 2,
  DECREASE: 3,
  SHARE: 4,
  EXCEED: 5,
  COMPLETE: 6,
  EQUAL: 7,
} as const;

export const relationNames = [
  'equal',
  'reach',
  'increase',
  'decrease',
  'share',
  'exceed',
  'complete',
  'equal',
] as const;

/** A RELATION chunk's code is a relation and these flags. */
export const RELATION_BITS = 7;
/** It names a new level: *lên, xuống còn*. */
export const LEVEL = 8;
/** A noun after it is what the figure is compared with: *cao hơn kịch bản 0,36 điểm*, *vượt kế hoạch 5%*. */
export const AGAINST = 16;

/** A RANK chunk's code is a relation and this flag: *cao nhất là*, not *cao nhất*. */
export const IS = 8;

/** Codes of chunks of other kinds. */
export const Code = {
  NONE: 0,
  /** AT: *từ*, *đến*, *tính từ* (which makes the date a base), *của*, *vào*. */
  FROM: 1,
  UNTIL: 2,
  SINCE: 3,
  OF: 4,
  INTO: 5,
  /** DEGREE. */
  RESPECTIVELY: 1,
  AVERAGE: 2,
  MORE: 3,
  BOUND: 4,
  MATCH: 5,
  /** *hơn*: before a time a verb, *hơn cùng kỳ 612 tỷ đồng*. */
  THAN: 6,
  /**
   * HEAD: a rate keeps its own verb; an aim is a base elsewhere; a weight is a share; a bare noun says nothing alone;
   * a ratio may stand between verb and figure; what is counted may stand behind it; *mỗi suất* is one of what was counted;
   * a loose noun may end the noun phrase instead of beginning it (*doanh nghiệp xuất khẩu*).
   */
  RATE: 1,
  AIM: 2,
  WEIGHT: 3,
  BARE: 4,
  GROWTH: 5,
  RATIO: 6,
  COUNT: 7,
  EACH: 8,
  TOTAL: 9,
  LOOSE: 10,
  /** FIGURE: a quantity. */
  COUNTED: 1,
  /** CUT and WEAK. */
  BREAKDOWN: 1,
  REPORT: 2,
  PLAN: 3,
  DEMAND: 4,
  CONTRAST: 5,
  PLACE: 6,
  WITHIN: 7,
  AREA: 8,
  REASON: 9,
  ABOUT: 10,
  RAISE: 11,
  /** *Chi phí thì | tăng*: it ends the topic of the same clause, or a condition. */
  TOPIC: 12,
  /** *làm, gây, hưởng*: a verb that may be a predicate of its own. */
  ACT: 13,
  /** *kể cả*: opens an aside between commas. */
  INCLUDING: 14,
  /** DEED: a state has a share of something; a pledge and what is taken are amounts; a vague deed may be a name. */
  STATE: 1,
  PLEDGE: 2,
  TAKE: 3,
  VAGUE: 4,
  /** EXIST. */
  HAVE: 1,
  /** AUXILIARY: before a figure a verb, *thu qua mã QR được 186 triệu đồng*. */
  GOT: 1,
  /** GIVE: of a percentage a fall, *mã này mất 8,7%*. */
  LOSS: 1,
  /** GIVE: an amount right behind it is how much. */
  GRANT: 2,
} as const;
