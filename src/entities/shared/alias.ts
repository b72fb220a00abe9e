/**
 * The short name in parentheses after a full one, and wherever the text uses it.
 *
 *   Tập đoàn Dầu khí Việt Nam (PVN)      Công ty … Sông Tiền (gọi tắt là Tiseco) …; Tiseco cho biết
 *   Ngân hàng TMCP Phương Bắc (NorBank, mã chứng khoán: NBB)
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { SHAPE_CAPITAL, SHAPE_UPPER } from '../../engine/tokens.ts';
import { inCapitals, insideNumber, isCapital } from './capitals.ts';
import { classMask } from './classes.ts';
import { isForeign } from './loan.ts';
import { CLOSE, COMMA, isMark, OPEN, SEMICOLON } from './marks.ts';
import { STAGE_ALIASES } from './module.ts';
import { PhraseTable, phrase } from './phrases.ts';
import { silence } from './silence.ts';

/** Longest full name looked for, in tokens. */
const LONGEST = 32;
/** Longest short name. */
const WORDS = 3;
/** Short names of a text that are looked for in the rest of it: each costs a walk over all tokens. */
const MOST = 16;
/** Stronger than what else the words may be: (DOC) is also a declaration, Cao Nguyên Milk begins like a highland. */
const DEFINED = 973;
const TAKEN_UP = 960;
/** Agencies have rows for most of theirs, which say more. */
const KNOWN = 900;
const PLACES = classMask('place', 'country', 'feature', 'place-head');

/** For the type whose full name stands before; agencies take only abbreviations in capitals. */
export function aliasRule(type: 'agency' | 'organization') {
  return (lexicon: Lexicon): Rule => {
    const called = new PhraseTable(lexicon, {
      'gọi tắt là': 1,
      'gọi tắt': 1,
      'viết tắt là': 1,
      'viết tắt': 1,
      'tên viết tắt': 1,
      'tên viết tắt là': 1,
      'sau đây gọi là': 1,
      'sau đây gọi tắt là': 1,
      'tên giao dịch': 1,
    });
    /** What follows a short name inside its brackets: the code of its shares, its address. */
    const particulars = lexicon.wordSet('mã sàn trụ địa HoSE HNX UPCoM');
    /** cổ phiếu | OCB: a paper of that name. */
    const papers = lexicon.wordSet('phiếu mã');
    let edition = 0;
    let found = 0;

    return {
      source: `${type}/alias`,
      stage: STAGE_ALIASES,
      on: [],
      words: [OPEN],
      read(passage, open) {
        const { hits, spans, tokens } = passage;
        const own = passage.typeBit(type);
        if (((spans.closing[open] as number) & own) === 0) return;
        const first = spans.firstEnding(open, own, LONGEST);
        const other = passage.typeBit(type === 'agency' ? 'organization' : 'agency');
        if (first === open || spans.firstEnding(open, other, LONGEST) < open) return;
        const at = called.at(tokens, open + 1) === 0 ? open + 1 : open + 1 + phrase.length;
        let to = at;
        while (to - at < WORDS && isCapital(tokens, to)) to++;
        // (TP HCM), (Cao Nguyên Milk): what is a place as a whole is no short name.
        if (!ends(passage, to) || (hits.to[hits.findAny(at, PLACES)] as number) >= to) return;
        // Hiệp định … Việt Nam - EU (EVFTA): longer than the body itself.
        if (first >= open - 1 && tokens.letters(at) > tokens.letters(open - 1)) return;
        const shape = tokens.shape[at] as number;
        const foreign = to === at + 1 || isForeign(passage.text, tokens, to - 1);
        if (shape < SHAPE_UPPER && !(type === 'organization' && shape >= SHAPE_CAPITAL && foreign)) return;
        named(passage, at, to, type === 'organization' ? DEFINED : KNOWN);
        if (edition !== tokens.edition) found = 0;
        edition = tokens.edition;
        if (found++ < MOST) echo(passage, at, to);
      },
    };

    /** A short name of several words has no place in it: Cao Nguyên Milk. */
    function named(passage: Passage, from: number, to: number, score: number): void {
      if (to - from > 1 && type === 'organization') silence(passage, from, to, passage.typeBit('location'));
      passage.propose(from, to, score, passage.spans.room(4));
    }

    function ends({ tokens }: Passage, to: number): boolean {
      if (isMark(tokens, to, CLOSE)) return true;
      if (!isMark(tokens, to, COMMA) && !isMark(tokens, to, SEMICOLON)) return false;
      return type === 'organization' && particulars.has(tokens.syllable[to + 1] as number);
    }

    /** Every other place where the text has the short name from `at` to `to`. */
    function echo(passage: Passage, at: number, to: number): void {
      const { spans, text, tokens } = passage;
      const short = to - at;
      // A word of this language is a name only in its brackets.
      if (short === 1 && tokens.shape[at] === SHAPE_CAPITAL && !isForeign(text, tokens, at)) return;
      if (short === 1 && tokens.letters(at) < 2) return;
      for (let from = 0; from + short <= tokens.length; from++) {
        if (!tokens.same(from, at) || from === at || tokens.shape[from] !== tokens.shape[at]) continue;
        let same = 1;
        while (same < short && tokens.same(from + same, at + same)) same++;
        if (same < short || isPart(passage, from, from + short)) continue;
        // GHPGVN | tỉnh Thừa Thiên Huế
        if ((spans.to[spans.longestAt(from, passage.typeBit(type))] as number) > from + short) continue;
        named(passage, from, from + short, type === 'organization' ? TAKEN_UP : KNOWN);
      }
    }

    /** True inside a number (*12/QĐ-SHP*), a longer run of capitals, and for a share. */
    function isPart({ tokens }: Passage, from: number, to: number): boolean {
      if (from > 0 && papers.has(tokens.syllable[from - 1] as number)) return true;
      if (insideNumber(tokens, from)) return true;
      if (inCapitals(tokens, from)) return false;
      return tokens.shape[from] === SHAPE_CAPITAL && (isCapital(tokens, from - 1) || isCapital(tokens, to));
    }
  };
}
