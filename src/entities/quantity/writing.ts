/** How a unit must be written to be one: capitals, digits, blanks. */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import { NUMBER, SHAPE_CAPITAL, SHAPE_LOWER, SHAPE_UPPER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { inCapitals } from '../shared/capitals.ts';
import { reading } from '../shared/number-words.ts';

/** Capitals at the head of a counted noun (2.946 Tổ) are believed behind large numbers; `Ấp 4 Xã …` is a name. */
const CAPITAL_FROM = 10;
/** … and behind any number in nouns that no place begins with: 5 Nghị quyết, 3 Tờ trình. */
const PAPERS = 'nghị tờ báo dự luật đề kế quyết thông đảng chi huy huân giải cờ bằng';

export class Writing {
  private readonly papers: WordTable;

  constructor(lexicon: Lexicon) {
    this.papers = lexicon.wordSet(PAPERS);
  }

  /** Nouns whose capital says nothing: 5 Nghị quyết, 3 Giải Nhì. */
  isPaper(tokens: TokenTable, at: number): boolean {
    return this.papers.has(tokens.syllable[at] as number);
  }

  /** A measure: `m2` glued, `A` and `V` in capitals and glued to the number, and no number glued behind. */
  ofMeasure(tokens: TokenTable, at: number, to: number): boolean {
    if (torn(tokens, at, to)) return false;
    if (to > at + 1 || tokens.letters(at) > 1) return true;
    if (tokens.kind[to] === NUMBER && tokens.glued(to)) return false;
    return tokens.shape[at] === SHAPE_LOWER || tokens.kind[at] !== WORD || tokens.glued(at);
  }

  /** A counted noun: in lower case or as an abbreviation, with a capital only where no name can begin. */
  ofNoun(tokens: TokenTable, at: number, to: number): boolean {
    if (torn(tokens, at, to)) return false;
    const shape = tokens.shape[at] as number;
    if (shape === SHAPE_LOWER || shape === SHAPE_UPPER || tokens.kind[at] !== WORD) return true;
    if (shape !== SHAPE_CAPITAL) return false;
    return reading.value >= CAPITAL_FROM || this.isPaper(tokens, at) || inCapitals(tokens, at);
  }
}

/** A digit of the unit stands apart: `80 m 2 tầng` is no square metre. */
function torn(tokens: TokenTable, at: number, to: number): boolean {
  for (let part = at + 1; part < to; part++) if (tokens.kind[part] === NUMBER && !tokens.glued(part)) return true;
  return false;
}
