/**
 * What a unit is counted per, which belongs to it.
 *
 *   35.000 mũi/ngày     50 km/h     5,5 tấn/ha     28 người/km2     3 vụ/năm     40 kg/người/năm
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER, WORD } from '../../engine/tokens.ts';
import { classId } from '../shared/classes.ts';
import { isMark, SLASH } from '../shared/marks.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';

const UNIT = classId('unit');
/** `kg/người/năm`; more slashes are no rate. */
const MAX_SLASHES = 3;

const TIMES = {
  'ngày đêm': 1,
  ngày: 1,
  giờ: 1,
  h: 1,
  giây: 1,
  s: 1,
  phút: 1,
  tháng: 1,
  năm: 1,
  tuần: 1,
  quý: 1,
  đêm: 1,
  vụ: 1,
  lần: 1,
  ca: 1,
  lứa: 1,
  đợt: 1,
  lớp: 1,
  nhiệm: 0,
  buổi: 1,
  'học kỳ': 1,
  lượt: 1,
  đầu: 1,
  gốc: 1,
  l: 1,
} as const;

export class Rates {
  private readonly times: PhraseTable;

  constructor(lexicon: Lexicon) {
    this.times = new PhraseTable(lexicon, TIMES);
  }

  /** End of `/ngày`, `/người/năm` from token `to`; `to` itself when no rate is written. */
  end(passage: Passage, to: number): number {
    const { tokens, hits } = passage;
    let end = to;
    for (let slash = 0; slash < MAX_SLASHES && isMark(tokens, end, SLASH); slash++) {
      const at = end + 1;
      if (tokens.kind[at] !== WORD) break;
      const hit = hits.find(at, UNIT);
      const unit = hit === 0 ? at : (hits.to[hit] as number);
      const time = this.times.at(tokens, at) === 0 ? at : at + phrase.length;
      let next = Math.max(unit, time);
      // km2, m3 in pieces
      if (next > at && tokens.kind[next] === NUMBER && tokens.glued(next)) next++;
      if (next === at) break;
      end = next;
    }
    return end;
  }
}
