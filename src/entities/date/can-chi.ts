/**
 * Names of lunar years in the cycle of sixty: a stem (*can*) and a branch (*chi*) advance together, so that only stems and
 * branches of equal parity meet. *năm Bính Ngọ* is 1966, 2026, 2086: which one, the reference year decides.
 */

/** The ten stems, in order. */
export const CAN: readonly string[] = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ');

/** The twelve branches, in order. */
export const CHI: readonly string[] = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ');

const indices = (names: readonly string[], others: readonly (readonly [string, number])[]) =>
  new Map([...names.map((name, i) => [name.toLowerCase(), i] as const), ...others]);

// Beside the names above, the spellings met in print; Mẹo is the South's Mão.
const CAN_INDEX = indices(CAN, [
  ['kỉ', 5],
  ['quí', 9],
  ['qúy', 9],
]);
const CHI_INDEX = indices(CHI, [
  ['tí', 0],
  ['mẹo', 3],
  ['tị', 5],
]);

/** Place in `CAN` of a stem's syllable (NFC, any case), or -1. */
export const canIndex = (syllable: string): number => CAN_INDEX.get(syllable.toLowerCase()) ?? -1;

/** Place in `CHI` of a branch's syllable (NFC, any case), or -1. */
export const chiIndex = (syllable: string): number => CHI_INDEX.get(syllable.toLowerCase()) ?? -1;

const CYCLE = 60;
/** A year that opens a cycle: the first stem with the first branch. */
const GIAP_TY = 1984;

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The name of a lunar year: 2026 is `Bính Ngọ`. */
export const canChiName = (year: number): string =>
  `${CAN[modulo(year - GIAP_TY, 10)]} ${CHI[modulo(year - GIAP_TY, 12)]}`;

/**
 * The lunar year of a stem and a branch that is nearest to a reference year; of two at thirty years' distance the earlier, for news
 * looks back.
 *
 * @param can place in `CAN`
 * @param chi place in `CHI`
 * @returns 0 for a pair that never occurs (*Giáp Sửu*) or a place outside the lists
 */
export function canChiYearOf(can: number, chi: number, reference: number): number {
  if (can < 0 || can > 9 || chi < 0 || chi > 11 || (can - chi) % 2 !== 0) return 0;
  // Congruent to `can` modulo 10 and to `chi` modulo 12, since `can - chi` is even.
  const place = 6 * can - 5 * chi;
  const ahead = modulo(GIAP_TY + place - reference, CYCLE);
  return reference + (ahead >= CYCLE / 2 ? ahead - CYCLE : ahead);
}

/** The same from a name of two syllables and one space (NFC, any case): ('Bính Ngọ', 2020) is 2026; 0 when it names no year. */
export function canChiYear(name: string, reference: number): number {
  const space = name.indexOf(' ');
  if (space < 0) return 0;
  return canChiYearOf(canIndex(name.slice(0, space)), chiIndex(name.slice(space + 1)), reference);
}
