/**
 * The number of a document, with the code of its kind and of its issuer.
 *
 *   19-NQ/TW   30/2020/NĐ-CP   51/CĐ-TTg   35/2006/TTLT-BGDĐT-BNV   202/2025/QH15   2480/UBND-VX   30a/2008/NQ-CP
 *   04 - NQ/TU   09/2018/HS-ST
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import { NUMBER, SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { DASH, isMark, SLASH } from '../shared/marks.ts';
import { once } from '../shared/once.ts';

/** What was read; one object for all calls. `coded` = letters of a kind or an issuer follow; `year` 0 when not written. */
export const documentNumber = { from: 0, to: 0, year: 0, coded: false, typed: false };

/** Parts between slashes and dashes; the longest number of a joint circular has eight. */
const MAX_PARTS = 9;
/** Letters of one code. */
const MAX_CODE = 12;

const CODES =
  'nq nđ qđ qđi qyđ qc ct kl kltt kh hd tb tbkl bc ttr đa ctr ctrhđ cthđ cv cđ tt ttlt nqlt pl l lệnh sl ml qđns vbhn gm gp pa pc bb tth bctđ qcph ctph ' +
  'kn qđxp hs ds hc hsst hspt dsst dspt kdtm hngđ ttg cp ubnd hđnd tw tu vpcp qh ubtvqh';

export class DocumentNumbers {
  private readonly code: WordTable;

  constructor(lexicon: Lexicon) {
    this.code = lexicon.wordSet(CODES);
  }

  /** Reads a number from token `at` into `documentNumber`; false when none stands there. */
  read(tokens: TokenTable, at: number): boolean {
    if (at >= tokens.length || tokens.kind[at] !== NUMBER) return false;
    let to = at + 1;
    if (this.letter(tokens, to)) to++;
    let year = 0;
    let coded = false;
    let typed = false;
    for (let part = 0; part < MAX_PARTS; part++) {
      const next = this.next(tokens, to);
      if (next === 0) break;
      if (tokens.kind[next] === NUMBER) {
        if (coded) break;
        const value = tokens.value[next] as number;
        if (value >= 1945 && value < 2100 && year === 0) year = value;
        to = next + 1;
        continue;
      }
      coded = true;
      typed ||= this.code.has(tokens.syllable[next] as number);
      to = next + 1;
      if (tokens.kind[to] === NUMBER && tokens.glued(to)) to++;
    }
    documentNumber.from = at;
    documentNumber.to = to;
    documentNumber.year = year;
    documentNumber.coded = coded;
    documentNumber.typed = typed;
    return true;
  }

  /** The part behind a slash or dash at `at`, 0 when the number ends here. */
  private next(tokens: TokenTable, at: number): number {
    const slash = isMark(tokens, at, SLASH);
    if (!slash && !isMark(tokens, at, DASH)) return 0;
    const part = at + 1;
    if (part >= tokens.length) return 0;
    const glued = tokens.glued(at) && tokens.glued(part);
    if (tokens.kind[part] === NUMBER) return glued ? part : 0;
    if (tokens.kind[part] !== WORD || tokens.letters(part) > MAX_CODE) return 0;
    const known = this.code.has(tokens.syllable[part] as number);
    // `04 - NQ/TU`: blanks only before a known code.
    if (!glued) return known && (tokens.shape[part] as number) > SHAPE_CAPITAL ? part : 0;
    return (tokens.shape[part] as number) >= SHAPE_CAPITAL || known ? part : 0;
  }

  /** The a of 30a. */
  private letter(tokens: TokenTable, at: number): boolean {
    if (at >= tokens.length || tokens.kind[at] !== WORD || !tokens.glued(at)) return false;
    return (
      tokens.letters(at) === 1 &&
      (tokens.shape[at] as number) <= SHAPE_CAPITAL &&
      tokens.shape[at] !== 0 &&
      (tokens.shape[at] === SHAPE_LOWER || !isMark(tokens, at + 1, DASH))
    );
  }
}

/** The reader of a lexicon, shared by all rules. */
export const documentNumbersOf = once((lexicon) => new DocumentNumbers(lexicon));
