/**
 * Shared by all entity types: numbers as the news writes them, read from tokens.
 *
 *   1.250,5  →  1250.5     25.654  →  25654     12.5  →  12.5     1 200  →  1200     1,250.5  →  1250.5
 *
 * A dot before three digits groups thousands, before one or two digits (or after a lone 0) it is a decimal point; a
 * comma is a decimal comma unless two of them group thousands (1,250,000) or a decimal point follows. Groups must be glued: `3, 4` is two numbers.
 */

import { NUMBER, PUNCTUATION, SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { COMMA, DASH, DOT, digits, PLUS, SLASH } from './marks.ts';

/** Groups of three digits in one number at most: more is a hostile text, and the bound keeps reading linear. */
const MAX_GROUPS = 6;
/** A number beyond all measure (four hundred digits) is none; keeps results finite. */
const MOST = 1e30;

/** What was read; one object for all calls, so that nothing is allocated. Copy what you keep. */
export const numeral = { value: 0, to: 0, decimals: 0, grouped: false };

function gluedGroup(tokens: TokenTable, at: number, mark: number): boolean {
  return (
    at + 1 < tokens.length &&
    tokens.kind[at] === PUNCTUATION &&
    tokens.syllable[at] === mark &&
    tokens.glued(at) &&
    tokens.kind[at + 1] === NUMBER &&
    tokens.glued(at + 1)
  );
}

/** Reads a number from token `at` into `numeral`; false when none stands there. */
export function readNumber(tokens: TokenTable, at: number): boolean {
  if (tokens.kind[at] !== NUMBER) return false;
  let value = tokens.value[at] as number;
  let to = at + 1;
  let decimals = 0;
  let grouped = false;
  const first = digits(tokens, at);
  // 1.250.000 — and 1 250 000 with spaces, only where every group has three digits.
  const stop = at + 2 * MAX_GROUPS;
  if (first <= 3) {
    while (to < stop && value > 0 && gluedGroup(tokens, to, DOT) && digits(tokens, to + 1) === 3) {
      value = value * 1000 + (tokens.value[to + 1] as number);
      to += 2;
      grouped = true;
    }
    if (
      !grouped &&
      gluedGroup(tokens, to, COMMA) &&
      digits(tokens, to + 1) === 3 &&
      (gluedGroup(tokens, to + 2, COMMA) || pointAfterGroup(tokens, to + 2))
    ) {
      while (to < stop && gluedGroup(tokens, to, COMMA) && digits(tokens, to + 1) === 3) {
        value = value * 1000 + (tokens.value[to + 1] as number);
        to += 2;
        grouped = true;
      }
    }
    if (!grouped && first > 0 && value > 0) {
      while (
        to < stop &&
        to < tokens.length &&
        tokens.kind[to] === NUMBER &&
        digits(tokens, to) === 3 &&
        spaced(tokens, to)
      ) {
        value = value * 1000 + (tokens.value[to] as number);
        to++;
        grouped = true;
      }
    }
  }
  const decimalMark =
    gluedGroup(tokens, to, COMMA) ||
    (!grouped && gluedGroup(tokens, to, DOT) && (digits(tokens, to + 1) <= 2 || value === 0)) ||
    (grouped && tokens.syllable[to - 2] === COMMA && pointAfterGroup(tokens, to));
  // A second mark after the decimals (1.2.3, 3,4,5) shows that this is a list or a version, not a decimal.
  if (decimalMark && !gluedGroup(tokens, to + 2, DOT) && !gluedGroup(tokens, to + 2, COMMA)) {
    decimals = digits(tokens, to + 1);
    // One division of whole numbers, so that 7,4 is the double that 7.4 is.
    const power = 10 ** Math.min(decimals, 15);
    value = (value * power + (tokens.value[to + 1] as number)) / power;
    to += 2;
  }
  if (!(value < MOST)) return false;
  numeral.value = value;
  numeral.to = to;
  numeral.decimals = decimals;
  numeral.grouped = grouped;
  return true;
}

/** A decimal point and one or two decimals, as after groups that commas make: 1,250.5. */
function pointAfterGroup(tokens: TokenTable, at: number): boolean {
  return gluedGroup(tokens, at, DOT) && digits(tokens, at + 1) <= 2;
}

/** One space and nothing else between a digit group and the next. */
function spaced(tokens: TokenTable, at: number): boolean {
  return (tokens.start[at] as number) - (tokens.end[at - 1] as number) === 1;
}

/**
 * True where the number at `at` goes on something written before it without a blank, so that it begins no amount:
 * the 4 of `7,4%`, the 19 of `Covid-19`, the 300 of `Km48+300`, the 8 of `28/8`, the 52 of `B52`.
 */
export function continues(tokens: TokenTable, at: number): boolean {
  if (!tokens.glued(at)) return false;
  if (tokens.kind[at - 1] !== PUNCTUATION) return tokens.kind[at - 1] === WORD && tokens.shape[at - 1] !== SHAPE_LOWER;
  if (!tokens.glued(at - 1)) return false;
  const mark = tokens.syllable[at - 1] as number;
  const before = tokens.kind[at - 2] as number;
  if (mark === DOT || mark === COMMA || mark === SLASH) return before === NUMBER;
  if (mark === DASH) return before === WORD || before === NUMBER;
  return mark === PLUS && (before === NUMBER || before === WORD);
}
