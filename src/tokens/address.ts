/**
 * E-mail and web addresses:
 *
 *   ubnd.tinh@backan.gov.vn   https://baochinhphu.vn/kinh-te?trang=2   www.mof.gov.vn   baobackan.com.vn/chinh-tri
 */
import {
  BREAK,
  NUMBER,
  PUNCTUATION,
  SHAPE_CAPITAL,
  SHAPE_LOWER,
  TokenTable,
  tokenize,
  WORD,
} from '../engine/tokens.ts';
import { AT_SIGN, COLON, gluedMark, gluedText, HYPHEN, PLUS, SLASH, STOP, UNDERSCORE } from './marks.ts';

/** Tokens that a local part or a host may have. */
const MAX_PARTS = 32;

/** Keys of some lower-case words, to compare with tokens without building strings. */
class Keys {
  private readonly low: number[] = [];
  private readonly high: number[] = [];
  constructor(words: string) {
    const table = new TokenTable();
    tokenize(words, table, true);
    for (let at = 0; at < table.length; at++) {
      this.low.push(table.keyLow[at] as number);
      this.high.push(table.keyHigh[at] as number);
    }
  }
  has(tokens: TokenTable, at: number): boolean {
    for (let key = 0; key < this.low.length; key++) {
      if (tokens.keyLow[at] === this.low[key] && tokens.keyHigh[at] === this.high[key]) return true;
    }
    return false;
  }
}

const schemes = new Keys('http https ftp');
const first = new Keys('www');
/** Last parts of a host that has no scheme and no www. Two-letter ones that are Vietnamese syllables are left out. */
const topLevels = new Keys('vn com net org gov edu info biz asia eu uk us jp kr cn fr de');
const trailing = new Uint8Array(128);
for (const mark of '.,;:!?)"\'>]}*') trailing[mark.charCodeAt(0)] = 1;

/** First token after the web address at `at`, or 0. */
export function readWeb(tokens: TokenTable, at: number): number {
  if (tokens.kind[at] !== WORD) return 0;
  if (gluedMark(tokens, at + 1, COLON)) {
    const slashes = gluedMark(tokens, at + 2, SLASH) && gluedMark(tokens, at + 3, SLASH);
    return slashes && schemes.has(tokens, at) && tokens.glued(at + 4) ? readPath(tokens, at + 4) : 0;
  }
  if (!gluedMark(tokens, at + 1, STOP) && !gluedMark(tokens, at + 1, HYPHEN)) return 0;
  const host = readHost(tokens, at);
  if (host < at + 3) return 0;
  const known = first.has(tokens, at) || (topLevels.has(tokens, host - 1) && tokens.shape[host - 1] === SHAPE_LOWER);
  if (!known || gluedMark(tokens, host, AT_SIGN)) return 0;
  return gluedMark(tokens, host, SLASH) || gluedMark(tokens, host, COLON) ? readPath(tokens, host) : host;
}

/** First token after the e-mail address at `at`, or 0. */
export function readMail(tokens: TokenTable, at: number): number {
  let next = at + 1;
  const stop = at + MAX_PARTS;
  while (next < stop && (gluedText(tokens, next) || isLocalMark(tokens, next)) && !opensSentence(tokens, next)) next++;
  if (!gluedMark(tokens, next, AT_SIGN) || !gluedText(tokens, next + 1)) return 0;
  const host = readHost(tokens, next + 1);
  return host > next + 2 ? host : 0;
}

function isLocalMark(tokens: TokenTable, at: number): boolean {
  if (tokens.kind[at] !== PUNCTUATION || !tokens.glued(at)) return false;
  const mark = tokens.syllable[at] as number;
  return mark === STOP || mark === UNDERSCORE || mark === HYPHEN || mark === PLUS;
}

/**
 * First token after the words and figures joined by full stops and hyphens at `at`. A capital after small letters is
 * the next sentence, typed without its space: Gửi về a@backan.gov.vn.|Hạn cuối
 */
function readHost(tokens: TokenTable, at: number): number {
  let next = at + 1;
  const stop = at + MAX_PARTS;
  while (next < stop) {
    if (gluedText(tokens, next)) next++;
    else if (opensSentence(tokens, next)) break;
    else if ((gluedMark(tokens, next, STOP) || gluedMark(tokens, next, HYPHEN)) && gluedText(tokens, next + 1))
      next += 2;
    else break;
  }
  return next;
}

/** True at a full stop between small letters and a capital. */
function opensSentence(tokens: TokenTable, at: number): boolean {
  if (!gluedMark(tokens, at, STOP) || tokens.kind[at - 1] !== WORD || tokens.kind[at + 1] !== WORD) return false;
  return tokens.shape[at - 1] === SHAPE_LOWER && (tokens.shape[at + 1] as number) >= SHAPE_CAPITAL;
}

/** First token after everything up to the next white space, without the marks that end a sentence. */
function readPath(tokens: TokenTable, at: number): number {
  let next = at;
  while (next < tokens.length && tokens.kind[next] !== BREAK && (next === at || tokens.glued(next))) next++;
  while (next > at + 1) {
    const kind = tokens.kind[next - 1] as number;
    if (kind === WORD || kind === NUMBER || trailing[tokens.syllable[next - 1] as number] !== 1) break;
    next--;
  }
  return next;
}
