/**
 *   Nghị quyết 30a   Nghị quyết 18   Nghị định 100   Chỉ thị số 05   Đề án 06   Kế hoạch 135   NQ04
 *
 * A head with a bare number. Not: Kế hoạch 5 năm, Quyết định 16 trường hợp, Báo cáo 6 tháng, Nghị quyết 2030.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER, PUNCTUATION, SHAPE_CAPITAL, type TokenTable, WORD } from '../../engine/tokens.ts';
import { classId } from '../shared/classes.ts';
import { COLON, DASH, isMark, SLASH } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { silence } from '../shared/silence.ts';
import { articlesOf } from './article.ts';
import { documentNumber, documentNumbersOf } from './number.ts';
import { writeDocument } from './payload.ts';

const HEAD_CLASS = classId('document-head');
const UNIT = classId('unit');

/** Kinds that news calls by a bare number; 2 = also in lower case. */
const KINDS: Readonly<Record<string, number>> = {
  resolution: 2,
  decree: 2,
  directive: 2,
  circular: 2,
  decision: 1,
  conclusion: 1,
  regulation: 1,
  scheme: 1,
  plan: 1,
  guidance: 1,
  telegram: 1,
  'official-letter': 1,
  precedent: 1,
  law: 1,
  ordinance: 1,
  notice: 1,
  'decree-law': 1,
};

export function shortRule(lexicon: Lexicon): Rule {
  const numbers = documentNumbersOf(lexicon);
  const articles = articlesOf(lexicon);
  const kinds = lexicon.texts('document-heads', 'kind').map((kind) => KINDS[kind] ?? 0);
  const numberWord = lexicon.word('số');
  const times = lexicon.wordSet(
    'năm tháng ngày tuần quý giờ phút giây lần điểm phần nghìn ngàn triệu tỷ vạn trăm chục nhóm điều lớp % ‰ bước khâu người',
  );
  const after = lexicon.wordSet('của về và ngày có được là đã thì khóa cho đến tại với do ra để theo');

  return {
    source: 'document/short',
    stage: STAGE_WHOLES,
    on: ['document-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, HEAD_CLASS);
      const row = hits.row[hit] as number;
      const kind = kinds[row] ?? 0;
      if (kind === 0) return;
      let next = hits.to[hit] as number;
      const said = tokens.syllable[next] === numberWord;
      if (said) next++;
      if (isMark(tokens, next, COLON) && said) next++;
      if (!said && kind < 2 && (tokens.shape[at] as number) < SHAPE_CAPITAL) return;
      if (
        !numbers.read(tokens, next) ||
        documentNumber.coded ||
        documentNumber.to - next > 2 ||
        !ends(tokens, next, documentNumber.to)
      )
        return;
      const { to } = documentNumber;
      const value = tokens.value[next] as number;
      const digits = tokens.letters(next);
      if (value >= 1900 && value < 2100 && !said) return;
      // A count, unless the number is written as only numbers of documents are: 06, 30a.
      const odd = to - next > 1 || (digits > 1 && value < 10 ** (digits - 1));
      if (!said && !odd && (times.has(tokens.syllable[to] as number) || hits.find(to, UNIT) !== 0)) return;
      // One digit counts what follows (Hướng dẫn 3 cách), unless nothing that could be counted does.
      if (!said && !odd && digits < 2 && tokens.kind[to] === WORD && !after.has(tokens.syllable[to] as number)) return;
      silence(passage, at, to);
      passage.propose(articles.before(tokens, at), to, 890, writeDocument(passage, row + 1, 0, next, to, 0));
    },
  };
}

/** Nothing glued goes on behind the number: no decimal, fraction, range or sign. */
function ends(tokens: TokenTable, from: number, to: number): boolean {
  if (tokens.kind[from] !== NUMBER) return false;
  if (isMark(tokens, to, SLASH) || (isMark(tokens, to, DASH) && tokens.kind[to + 1] === NUMBER)) return false;
  if (tokens.kind[to] === PUNCTUATION && tokens.glued(to) && tokens.kind[to + 1] === NUMBER && tokens.glued(to + 1))
    return false;
  return tokens.kind[to] !== WORD || !tokens.glued(to) ? !isMark(tokens, to, 37) : false;
}
