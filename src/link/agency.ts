/**
 * Which body is meant: its canonical name, level, kind and place.
 *
 *   UBND tỉnh       in an article on Bắc Kạn  →  Ủy ban nhân dân tỉnh Bắc Kạn, province
 *   Ban Thường vụ   after Tỉnh ủy Sơn La      →  Ban Thường vụ Tỉnh ủy Sơn La, province
 *   Phòng CSHS      under CATP Hà Nội         →  Phòng Cảnh sát hình sự, Công an thành phố Hà Nội, province
 *
 * A body takes its place from itself, from the body that it belongs to, or from the nearest place of its level;
 * the document's main province comes last.
 */

import type { Lexicon } from '../engine/lexicon.ts';
import { unitKinds, unitLevels } from '../entities/shared/place-units.ts';
import { AgencyNames, type BodyName } from './agency-names.ts';
import { committeeOf, coordinated, named, ownerAhead, under } from './agency-parent.ts';
import { inTextOrder, placeAtEnd, unitIn } from './agency-records.ts';
import type { Draft, DraftAgency, Linker, Mention } from './draft.ts';
import { COMMUNE, DISTRICT, PROVINCE, REFORM } from './gazetteer.ts';
import { childOf, type DocumentPlaces, enter, focus, focusIn, placesOf, provinceAt } from './places.ts';

type Level = DraftAgency['level'];

/** Levels of the gazetteer by the level word that stands alone after a body (codes of the agency grammar). */
const PROVINCE_WORD = 1;
const CITY_WORD = 2;
const CENTRAL_WORD = 10;
const levelOfWord: readonly number[] = [
  -1,
  PROVINCE,
  -2,
  DISTRICT,
  DISTRICT,
  DISTRICT,
  COMMUNE,
  COMMUNE,
  COMMUNE,
  COMMUNE,
  -1,
];
const wordTexts = ['', ...unitKinds];
/** Named after a commune, a border gate or a river, whatever body they are of. */
const isStation = ({ kind, name }: BodyName) => kind === 'border-guard' && STATION.test(name);
const STATION = /^(Đồn|Trạm)(?!\p{L})/u;
/** Bodies of the State as a whole, wherever they sit. */
const OF_THE_STATE = new Set(['university', 'academy', 'court', 'procuracy', 'foreign-mission']);

/** Every place has one: a bare one is that of the place spoken of, whichever was named in full before. */
const AUTHORITIES = new Set(['people-committee', 'people-council', 'party-committee']);

export const agencyLinker: Linker = {
  name: 'agency',
  bind(lexicon: Lexicon) {
    const names = new AgencyNames(lexicon);

    return (draft) => {
      const places = placesOf(draft);
      if (places === undefined) return;
      const records = new Map<string, number>();
      const recordOf = new Map<number, number>();
      // The last body of each kind of parent: what a bare Ban Thường vụ or Phòng belongs to.
      const lastParent = new Map<string, DraftAgency>();
      // Inner bodies first: an outer one is named after them.
      const order = draft.mentions.filter((mention) => mention.type === 'agency');
      order.sort((left, right) => left.end - right.end || right.start - left.start);
      const units = new Map<number, number>();
      const file = (mention: Mention, agency: DraftAgency) => {
        const key = `${agency.level}/${agency.name.toLowerCase()}`;
        let record = records.get(key);
        if (record === undefined) {
          record = draft.agencies.length;
          records.set(key, record);
          draft.agencies.push(agency);
        }
        recordOf.set(mention.id, record);
        (draft.agencies[record] as DraftAgency).mentions.push(mention.id);
      };
      const later: [Mention, BodyName][] = [];
      const owned: [Mention, BodyName, Mention][] = [];
      for (const mention of order) {
        const body = names.read(draft, mention);
        const alone =
          mention.source === 'agency/local' &&
          body.word === 0 &&
          body.level === null &&
          body.partOf === null &&
          childOf(draft, mention, null) === undefined;
        const owner = body.partOf === 'party' && body.level === null ? ownerAhead(draft, mention) : undefined;
        if (alone) later.push([mention, body]);
        else if (owner !== undefined) owned.push([mention, body, owner]);
        else file(mention, resolve(draft, mention, body, places, recordOf, lastParent, units));
      }
      // HĐND, UBND | tỉnh: the level stands after the last of the list.
      for (const [mention, body] of later.reverse()) {
        const shared = coordinated(draft, mention, units);
        const fuller =
          shared === undefined && !AUTHORITIES.has(body.kind ?? '') ? named(draft.agencies, body.name) : undefined;
        if (fuller !== undefined) {
          file(mention, { ...fuller, mentions: [] });
          continue;
        }
        const unit =
          shared ??
          (body.opens === 'party' ? focus(places, COMMUNE, mention.start) : provinceAt(draft, places, mention.start));
        units.set(mention.id, unit);
        file(mention, at(body, unit, places));
      }
      for (const [mention, body, owner] of owned) {
        const record = recordOf.get(owner.id) as number;
        file(mention, under(body, committeeOf(draft.agencies[record] as DraftAgency)));
      }
      inTextOrder(draft, recordOf);
      draft.notes.set('agencies', recordOf);
    };

    function resolve(
      draft: Draft,
      mention: Mention,
      body: BodyName,
      places: DocumentPlaces,
      recordOf: ReadonlyMap<number, number>,
      lastParent: Map<string, DraftAgency>,
      units: Map<number, number>,
    ): DraftAgency {
      const place = (unit: number) => {
        units.set(mention.id, unit);
        return at(body, unit, places);
      };
      const inner = childOf(draft, mention, 'agency');
      // Đoàn đại biểu | Quốc hội | TP.HCM: the inner body is a word of the outer one's name.
      const word = inner !== undefined && body.name.endsWith(draft.text.slice(inner.start, inner.end));
      const parent = inner === undefined || word ? undefined : draft.agencies[recordOf.get(inner.id) as number];
      const within = parent === undefined ? unitIn(draft, mention, places) : undefined;
      const written = parent === undefined && within === undefined ? placeAtEnd(draft, mention) : undefined;
      let agency: DraftAgency;
      if (parent !== undefined) agency = under(body, parent);
      else if (within !== undefined) agency = place(unitWithin(draft, within, places, body));
      else if (written !== undefined && (body.name.endsWith(' tại') || body.word > 0 || isStation(body)))
        agency = asWritten(draft, body, written);
      else if (body.unique && body.parent === null && body.partOf === 'ministry' && lastParent.has('ministry'))
        agency = under(body, lastParent.get('ministry') as DraftAgency);
      else if (
        body.word === CENTRAL_WORD ||
        (body.unique && body.word === 0) ||
        (body.level === 'central' && body.word === 0)
      )
        agency = central(body);
      else if (body.word > 0) agency = place(unitOfWord(draft, mention, places, body));
      else agency = bare(draft, mention, body, places, lastParent);
      if (body.opens !== null) {
        lastParent.set(body.opens, agency);
        lastParent.set(`${body.opens}/${agency.level}`, agency);
      }
      return agency;
    }

    /** Thành ủy | Bắc Kạn is of the city, not of the province of the same name: the body's own level decides. */
    function unitWithin(draft: Draft, within: Mention, places: DocumentPlaces, body: BodyName): number {
      const unit = places.units.get(within.id) as number;
      const { gazetteer } = places;
      const bare = (draft.passage.spans.data[within.payload] as number) === 0;
      if (!bare || body.word === 0 || body.word === CENTRAL_WORD) return unit;
      const level = body.word === CITY_WORD ? DISTRICT : (levelOfWord[body.word] as number);
      if (gazetteer.level[unit] === level || (body.word === CITY_WORD && gazetteer.kind[unit] === 1)) return unit;
      const namesake = gazetteer
        .namesakes(unit)
        .find((other) => gazetteer.level[other] === level && gazetteer.valid(other, draft.date));
      if (namesake === undefined) return unit;
      places.units.set(within.id, namesake);
      enter(places, level, { start: within.start, unit: namesake });
      within.value = gazetteer.value(namesake);
      return namesake;
    }

    /** A place that the gazetteer has not: TAND | huyện Kbang, Đại sứ quán Việt Nam tại | Lào. */
    function asWritten(draft: Draft, body: BodyName, place: Mention): DraftAgency {
      const name = `${body.name} ${draft.text.slice(place.start, place.end)}`;
      const level = unitLevels[levelOfWord[body.word] as number] ?? body.level;
      return { name, level, kind: body.kind, place: null, mentions: [] };
    }

    function central(body: BodyName): DraftAgency {
      const name =
        body.word !== CENTRAL_WORD
          ? body.parent === null
            ? body.name
            : `${body.name}, ${body.parent}`
          : body.name === 'Ban Chấp hành'
            ? 'Ban Chấp hành Trung ương Đảng'
            : `${body.name} ${/Tòa án|Viện kiểm sát/.test(body.name) ? 'tối cao' : 'Trung ương'}`;
      return {
        name,
        level: body.word === CENTRAL_WORD ? 'central' : body.level,
        kind: body.kind,
        place: null,
        mentions: [],
      };
    }

    /** A body without place or parent: a part of the last body that has such parts, or the document's own. */
    function bare(
      draft: Draft,
      mention: Mention,
      body: BodyName,
      places: DocumentPlaces,
      lastParent: ReadonlyMap<string, DraftAgency>,
    ): DraftAgency {
      const owner =
        body.partOf === null
          ? undefined
          : lastParent.get(
              body.level === null || body.partOf === 'institution' ? body.partOf : `${body.partOf}/${body.level}`,
            );
      if (owner !== undefined) return under(body, body.name === 'Ban Chấp hành' ? owner : committeeOf(owner));
      if (body.partOf === 'police' && body.level === 'province') {
        const unit = provinceAt(draft, places, mention.start);
        if (unit >= 0) return under(body, at({ ...body, name: 'Công an', bare: false }, unit, places));
      }
      if (body.level === null) {
        const { name, kind } = body;
        const fuller = named(draft.agencies, name);
        if (fuller !== undefined) return { ...fuller, mentions: [] };
        return { name, level: null, kind, place: null, mentions: [] };
      }
      return at(body, unitOfLevel(draft, mention, places, body), places);
    }

    function at(body: BodyName, unit: number, places: DocumentPlaces): DraftAgency {
      if (unit < 0) {
        // The level is written, the place is not known.
        const written = body.bare ? body.name : [body.name, wordTexts[body.word]].filter(Boolean).join(' ');
        return {
          name: written,
          level: unitLevels[levelOfWord[body.word] as number] ?? body.level,
          kind: body.kind,
          place: null,
          mentions: [],
        };
      }
      const level = unitLevels[places.gazetteer.level[unit] as number] as Level;
      // Trường Đại học Y Dược Cần Thơ has its place in its name, and is no body of the city
      if (body.name.endsWith(` ${places.gazetteer.name(unit)}`))
        return {
          name: body.name,
          level: OF_THE_STATE.has(body.kind ?? '') ? 'central' : level,
          kind: body.kind,
          place: places.gazetteer.codeOf(unit),
          mentions: [],
        };
      // Đồn Biên phòng Ba Tầng lies in the commune, and is the province's.
      if (isStation(body))
        return {
          name: `${body.name} ${places.gazetteer.name(unit)}`,
          level: 'province',
          kind: body.kind,
          place: places.gazetteer.codeOf(unit),
          mentions: [],
        };
      const place =
        body.bare && places.gazetteer.name(unit) !== 'Hồ Chí Minh'
          ? places.gazetteer.name(unit)
          : places.gazetteer.fullName(unit);
      return {
        name: `${body.name} ${place}`,
        level,
        kind: body.kind,
        place: places.gazetteer.codeOf(unit),
        mentions: [],
      };
    }

    function unitOfLevel(draft: Draft, mention: Mention, places: DocumentPlaces, body: BodyName): number {
      const level = (unitLevels as readonly Level[]).indexOf(body.level);
      if (level === PROVINCE) return provinceAt(draft, places, mention.start);
      const near = focus(places, level, mention.start);
      return near < 0 && level === DISTRICT && draft.date >= REFORM ? -1 : near;
    }

    function unitOfWord(draft: Draft, mention: Mention, places: DocumentPlaces, body: BodyName): number {
      if (body.word === PROVINCE_WORD) return provinceAt(draft, places, mention.start);
      const level = levelOfWord[body.word] as number;
      const { gazetteer } = places;
      if (body.word === CITY_WORD) {
        const province = provinceAt(draft, places, mention.start);
        if (province >= 0 && gazetteer.kind[province] === 1) return province;
        const list = (places.byLevel[DISTRICT] ?? []).filter(({ unit }) => gazetteer.kind[unit] === 1);
        const city = focusIn(list, mention.start);
        return city >= 0 ? city : draft.date >= REFORM || draft.date === 0 ? province : -1;
      }
      return focus(places, level, mention.start);
    }
  },
};
