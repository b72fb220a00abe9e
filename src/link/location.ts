/**
 * Which unit a place mention names: by its level word, the chain that it stands in, the document's date and the
 * province that most of the document is about.
 *
 *   xã Hòa Bình, huyện Chi Lăng, tỉnh Lạng Sơn      each is read inside the next
 *   Sốp Cộp (Sơn La)                                 the bracket says where
 *   phường 4                                         of the city of the document
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { LocationValue, PlaceLevel } from '../types.ts';
import type { Draft, Linker, Mention } from './draft.ts';
import { DISTRICT, Gazetteer, PROVINCE } from './gazetteer.ts';
import { setPlaces } from './places.ts';

/** Tables that a mention's payload points to; see the location grammar. */
const IN_NAMES = 1;
const IN_COUNTRIES = 2;
/** Readings given when nothing decides between them. */
const ALTERNATIVES = 5;
/** Units a mention may have before it is read as unknown: *Tân Tiến* has thirty. */
const MOST_READINGS = 400;

export const locationLinker: Linker = {
  name: 'location',
  bind(lexicon: Lexicon) {
    // Made for the first document that names a place: its tables are the largest.
    let gazetteer!: Gazetteer;
    const gazetteerOf = () => (gazetteer ??= new Gazetteer(lexicon));
    const column = (table: string, name: string) => lexicon.column(table, name);

    return (draft) => {
      const locations = draft.mentions.filter((mention) => mention.type === 'location');
      if (locations.length > 0) gazetteerOf();
      const readings = new Map<number, number[]>();
      for (const mention of locations) readings.set(mention.id, readingsOf(draft, mention));
      const weights = provinceWeights(draft, locations, readings);
      const chosen = new Map<number, number>();
      // From the last to the first: the larger unit of a chain stands after the smaller.
      for (let at = locations.length - 1; at >= 0; at--) {
        const mention = locations[at] as Mention;
        const units = readings.get(mention.id) as number[];
        if (units.length === 0) {
          mention.value = featureValue(draft, mention);
          continue;
        }
        const around = chainedTo(draft, mention, locations[at + 1], chosen);
        const ranked = rank(units, around, weights, draft.date);
        const best = ranked[0] as number;
        chosen.set(mention.id, best);
        mention.value = unitValue(best, ranked, draft.date);
      }
      setPlaces(draft, gazetteerOf, chosen, weights);
    };

    function readingsOf(draft: Draft, mention: Mention): number[] {
      const { data } = draft.passage.spans;
      const { payload } = mention;
      const levels = data[payload] as number;
      const row =
        data[payload + 2] === IN_NAMES
          ? (data[payload + 1] as number) - 1
          : gazetteer.numberRow(data[payload + 4] as number);
      if (row < 0) return [];
      const all = gazetteer.units(row);
      if (levels === 0) return all.slice(0, MOST_READINGS);
      const kind = (data[payload + 3] as number) - 1;
      const units = all.filter((unit) => (levels & (1 << (gazetteer.level[unit] as number))) !== 0);
      const exact = units.filter((unit) => gazetteer.kind[unit] === kind);
      return (exact.length > 0 ? exact : units).slice(0, MOST_READINGS);
    }

    /** How much of the document speaks of each province: unambiguous mentions count, early ones twice. */
    function provinceWeights(
      draft: Draft,
      locations: readonly Mention[],
      readings: ReadonlyMap<number, number[]>,
    ): Map<number, number> {
      const weights = new Map<number, number>();
      for (const [at, mention] of locations.entries()) {
        let top = 3;
        let province = -1;
        for (const unit of readings.get(mention.id) as number[]) {
          const level = gazetteer.level[unit] as number;
          if (level > top || !gazetteer.valid(unit, draft.date)) continue;
          const own = gazetteer.provinceOf(unit, draft.date);
          province = level < top || own === province ? own : -2;
          top = level;
        }
        if (province < 0) continue;
        const weight = (top === PROVINCE ? 3 : top === DISTRICT ? 2 : 1) * (at < 3 ? 2 : 1);
        weights.set(province, (weights.get(province) ?? 0) + weight);
      }
      return weights;
    }

    /** The unit after a comma or in parentheses that says where this one lies, or -1. */
    function chainedTo(
      draft: Draft,
      mention: Mention,
      next: Mention | undefined,
      chosen: ReadonlyMap<number, number>,
    ): number {
      if (next === undefined || next.start - mention.end > 4) return -1;
      const between = draft.text.slice(mention.end, next.start).trim();
      return between === ',' || between === '(' || between === '-' || between === '–' || between === ''
        ? (chosen.get(next.id) ?? -1)
        : -1;
    }

    function rank(units: number[], around: number, weights: ReadonlyMap<number, number>, date: number): number[] {
      if (units.length === 1) return units;
      const scored = units.map((unit) => {
        const level = gazetteer.level[unit] as number;
        let score = gazetteer.valid(unit, date) ? (date === 0 ? 0 : 40) : 0;
        if (date === 0) score += gazetteer.to(unit) === 0 ? 5 : 0;
        const province = gazetteer.provinceOf(unit, date);
        if (around >= 0 && unit !== around) {
          let up = unit;
          for (let steps = 0; steps < 3 && up >= 0; steps++) {
            up = gazetteer.parentOf(up, date);
            if (
              up >= 0 &&
              gazetteer.name(up) === gazetteer.name(around) &&
              gazetteer.level[up] === gazetteer.level[around]
            )
              score += 60;
          }
        }
        score += Math.min(30, (weights.get(province) ?? 0) * 6);
        score += (2 - level) * 8;
        return { unit, score };
      });
      scored.sort(
        (left, right) =>
          right.score - left.score || gazetteer.from(right.unit) - gazetteer.from(left.unit) || left.unit - right.unit,
      );
      return scored.map(({ unit }) => unit);
    }

    function unitValue(unit: number, ranked: readonly number[], date: number): LocationValue {
      const value = gazetteer.value(unit);
      if (ranked.length === 1) return value;
      const others = ranked
        .slice(1, 1 + ALTERNATIVES)
        .filter(
          (other) => gazetteer.level[other] === gazetteer.level[unit] && (date === 0 || gazetteer.valid(other, date)),
        );
      if (others.length > 0 && date === 0) value.alternatives = others.map((other) => gazetteer.reference(other));
      return value;
    }

    function featureValue(draft: Draft, mention: Mention): LocationValue | null {
      const { data } = draft.passage.spans;
      const table = data[mention.payload + 2] as number;
      const row = (data[mention.payload + 1] as number) - 1;
      if (row < 0) return null;
      const abroad = table === IN_COUNTRIES;
      const from = abroad ? 'countries' : 'features';
      const name = column(from, 'name').at(row);
      if (name === '') return null;
      const kind = column(from, 'kind').at(row);
      const level: PlaceLevel = abroad
        ? kind === 'city'
          ? 'city'
          : 'country'
        : kind === 'region'
          ? 'region'
          : 'feature';
      return {
        level,
        code: abroad ? column('countries', 'code').at(row) || null : null,
        name,
        validFrom: null,
        validTo: null,
        successors: [],
      };
    }
  },
};
