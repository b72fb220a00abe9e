/**
 * Units: the tokens a reader sees, out of the engine's finer ones. The engine parts `7,4%` into four tokens because
 * grammars want them; here they are one.
 *
 *   TP . HCM · tăng · 7 , 4 % · so · với · 14 / 8 / 2020      →      TP.HCM · tăng · 7,4% · so · với · 14/8/2020
 *
 * One pass; a unit is a run of engine tokens without white space between them. Line breaks stay units, so that nobody
 * reads over them.
 */
import type { SentenceTable, WordTest } from '../engine/sentences.ts';
import { NUMBER, PUNCTUATION, SYMBOL, type TokenTable, WORD } from '../engine/tokens.ts';
import { readMail, readWeb } from './address.ts';
import { readEmoji } from './emoji.ts';
import { readMarks } from './marks.ts';
import { readNumber } from './number.ts';
import { readWord } from './word.ts';

/** Kinds of unit beside those of the engine's tokens: an e-mail address, web address, hashtag or account name. */
export const ADDRESS = 6;
/** Set beside WORD when the unit has several tokens: a code, an abbreviation with dots, a hyphenated word. */
export const COMPOUND = 7;

export class UnitTable {
  length = 0;
  /** First token of each unit; `from[length]` is the number of tokens, so unit `i` ends before `from[i + 1]`. */
  from = new Int32Array(0);
  kind = new Uint8Array(0);

  /** `sentences` must have been found on the same tokens: they decide whose a full stop is. */
  read(text: string, tokens: TokenTable, sentences: SentenceTable, isAbbreviation: WordTest): void {
    const count = tokens.length;
    if (this.from.length < count + 2 || this.from.length > 4 * (count + 65536)) {
      this.from = new Int32Array(count + 1024);
      this.kind = new Uint8Array(count + 1024);
    }
    const { from, kind } = this;
    const { kind: kinds, start, end } = tokens;
    let units = 0;
    for (let at = 0; at < count; ) {
      const type = kinds[at] as number;
      from[units] = at;
      let next = at + 1;
      let unit = type;
      if (next < count && (start[next] === end[at] || type === SYMBOL)) {
        if (type === WORD || type === NUMBER) {
          next = readWeb(tokens, at) || readMail(tokens, at);
          if (next > 0) unit = ADDRESS;
          else if (type === NUMBER) next = readNumber(text, tokens, at);
          else {
            next = readWord(text, tokens, at, sentences, isAbbreviation);
            if (next > at + 1) unit = COMPOUND;
          }
        } else if (type === PUNCTUATION) {
          next = readMarks(tokens, at);
          if (kinds[next - 1] !== PUNCTUATION) unit = ADDRESS;
        } else if (type === SYMBOL) next = readEmoji(text, tokens, at);
      }
      kind[units++] = unit;
      at = next;
    }
    from[units] = count;
    kind[units] = 0;
    this.length = units;
  }
}
