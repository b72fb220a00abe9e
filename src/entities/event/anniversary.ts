/**
 *   [Lễ kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam]   kỷ niệm [90 năm Ngày thành lập Đảng]   Ngày tái lập tỉnh Bắc Kạn
 *
 * A ceremony belongs to the event, the verb `kỷ niệm` does not; the brackets behind it hold a date of their own.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { NUMBER, SHAPE_CAPITAL, WORD } from '../../engine/tokens.ts';
import { isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { DASH, isMark } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { silencePersons } from '../shared/silence.ts';
import { STOPS } from './anchored.ts';
import { bodiesOf } from './body.ts';
import { writeEvent } from './payload.ts';

const EVENT_CLASS = classId('event');
const HEAD_CLASS = classId('event-head');
/** Tokens of what is commemorated. */
const MAX_NAME = 26;

export function anniversaryRule(lexicon: Lexicon): Rule {
  const bodies = bodiesOf(lexicon);
  const ceremonies = new PhraseTable(lexicon, {
    'lễ kỷ niệm': 1,
    'lễ mít tinh kỷ niệm': 1,
    'lễ mít-tinh kỷ niệm': 1,
    'đại lễ kỷ niệm': 1,
  });
  const occasions = new PhraseTable(lexicon, {
    'ngày thành lập': 1,
    'ngày truyền thống': 1,
    'ngày tái lập': 1,
    'ngày giải phóng': 1,
    'ngày sinh': 1,
    'ngày mất': 1,
    'ngày chiến thắng': 1,
    'năm thành lập': 1,
    'ngày hội': 1,
  });
  const remember = new PhraseTable(lexicon, { 'kỷ niệm': 1, 'chào mừng': 1, mừng: 1 });
  const year = lexicon.word('năm');
  const day = lexicon.word('ngày');
  const found = lexicon.word('thành');
  const stops = lexicon.wordSet(
    STOPS.replace(' ngày', '').replace(' từ', '').replace(' đã', ' đã và với vào như đúng trân'),
  );
  const head = Math.max(0, lexicon.texts('event-heads', 'kind').indexOf('anniversary'));

  return {
    source: 'event/anniversary',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    words: [day, lexicon.word('niệm'), lexicon.word('mừng')],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (hits.find(at, HEAD_CLASS) !== 0 && ceremonies.at(tokens, at) !== 0) {
        const start = at + phrase.length;
        const to = nameEnd(passage, start, false);
        if (to > start + 1) propose(passage, at, to, 966);
        return;
      }
      // Behind the verb: so many years of something with a name.
      if (remember.before(tokens, at + 1) !== 0 && tokens.kind[at + 1] === NUMBER && tokens.syllable[at + 2] === year) {
        const start = at + 3;
        const named = hits.find(start, EVENT_CLASS);
        const to = named !== 0 ? (hits.to[named] as number) : occasion(passage, start);
        if (to > start) propose(passage, at + 1, to, 965);
        return;
      }
      if (tokens.syllable[at] !== day || (tokens.shape[at] as number) < SHAPE_CAPITAL) return;
      const to = occasion(passage, at);
      if (to > at) propose(passage, at, to, 940);
    },
  };

  function propose(passage: Passage, from: number, to: number, score: number): void {
    silencePersons(passage, from, to);
    passage.propose(from, to, score, writeEvent(passage, head + 1, 0, 0));
  }

  /** End of `Ngày thành lập …` from `at`; `at` when it is none. Behind the years `thành lập …` does without the day. */
  function occasion(passage: Passage, at: number): number {
    const { tokens } = passage;
    const whole = occasions.at(tokens, at) !== 0 ? at + phrase.length : tokens.syllable[at] === found ? at + 2 : 0;
    if (whole === 0) return at;
    const to = nameEnd(passage, whole, true);
    return to > whole ? to : at;
  }

  /** End of a name that may hold bodies and places; with `strict` it must begin with one or with a capital. */
  function nameEnd(passage: Passage, start: number, strict: boolean): number {
    const { tokens } = passage;
    if (strict && bodies.end(passage, start, true) === start && !isCapital(tokens, start)) return start;
    let to = start;
    while (to - start < MAX_NAME && to < tokens.length) {
      const body = bodies.end(passage, to, true);
      if (body > to) {
        to = body;
        continue;
      }
      const joined = tokens.kind[to] === NUMBER || (isMark(tokens, to, DASH) && isCapital(tokens, to + 1));
      if (!joined && (tokens.kind[to] !== WORD || stops.has(tokens.syllable[to] as number))) break;
      if (strict && !isCapital(tokens, to) && bodies.end(passage, to, true) === to && !goesOn(passage, to)) break;
      to++;
    }
    return to;
  }

  /** A lower-case word inside a name: the next words lead to a capital. */
  function goesOn({ tokens }: Passage, at: number): boolean {
    for (let near = at; near < at + 3; near++) {
      if (isCapital(tokens, near)) return true;
      if (tokens.kind[near] !== WORD || stops.has(tokens.syllable[near] as number)) return false;
    }
    return false;
  }
}
