/**
 *   Luật Đất đai (sửa đổi)   Bộ luật Hình sự năm 1999   Luật Đất đai 2024   Luật Tổ chức Chính phủ số 63/2025/QH15
 *   khoản 4 Điều 174 Bộ luật Hình sự   bộ luật Hình sự   Hiệp định EVFTA   Quy hoạch vùng … thời kỳ 2021-2030
 *
 * Laws, treaties and plans known by name, with what completes them.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { NUMBER } from '../../engine/tokens.ts';
import { isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { silence } from '../shared/silence.ts';
import { type Articles, articlesOf } from './article.ts';
import { type Completions, completion, completionsOf } from './completion.ts';
import { writeDocument } from './payload.ts';

const LAW_CLASS = classId('law');
const HEAD_CLASS = classId('document-head');

export function lawRule(lexicon: Lexicon): Rule {
  const articles = articlesOf(lexicon);
  const completions = completionsOf(lexicon);
  const finish = finisher(articles, completions);

  return {
    source: 'document/law',
    stage: STAGE_WHOLES,
    on: ['law'],
    read(passage, at) {
      const { hits, tokens } = passage;
      const hit = hits.find(at, LAW_CLASS);
      const to = hits.to[hit] as number;
      // The name goes on in capitals: another, longer name that the dictionary does not know.
      if (isCapital(tokens, to) && to - at === 1) return;
      finish(passage, at, to, (hits.row[hit] as number) + 1);
    },
  };
}

/** `luật Đất đai`, `bộ luật Hình sự`: the dailies write the head in lower case and the name with a capital. */
export function lowerLawRule(lexicon: Lexicon): Rule {
  const finish = finisher(articlesOf(lexicon), completionsOf(lexicon));
  const heads = new PhraseTable(lexicon, { luật: 1, 'bộ luật': 2, 'pháp lệnh': 3 });
  let names: PhraseTable[] | undefined;

  return {
    source: 'document/lower-law',
    stage: STAGE_WHOLES,
    on: ['document-head'],
    read(passage, at) {
      const { tokens } = passage;
      const head = isCapital(tokens, at) ? 0 : heads.at(tokens, at);
      if (head === 0) return;
      const from = at + phrase.length;
      if (!isCapital(tokens, from)) return;
      names ??= namesOf(lexicon);
      const row = (names[head - 1] as PhraseTable).at(tokens, from);
      if (row > 0) finish(passage, at, from + phrase.length, row);
    },
  };
}

/** The laws' names behind each head. All their words are known: they are entries too. */
function namesOf(lexicon: Lexicon): PhraseTable[] {
  const laws = lexicon.texts('laws', 'name');
  return ['Luật ', 'Bộ luật ', 'Pháp lệnh '].map((start) => {
    const rest = laws.flatMap((name, row) =>
      name.startsWith(start) ? [[name.slice(start.length), row + 1] as const] : [],
    );
    return new PhraseTable(lexicon, Object.fromEntries(rest));
  });
}

function finisher(articles: Articles, completions: Completions) {
  return (passage: Passage, at: number, to: number, law: number): void => {
    const { hits, tokens } = passage;
    completions.read(tokens, to);
    const head = hits.find(at, HEAD_CLASS);
    const row = head === 0 ? 0 : (hits.row[head] as number) + 1;
    let { numberFrom, numberTo } = completion;
    const { year } = completion;
    // Đề án 06: the number is part of the name.
    if (numberTo === 0 && tokens.kind[to - 1] === NUMBER && to - at > 1) {
      numberFrom = to - 1;
      numberTo = to;
    }
    // Luật | Bảo hiểm xã hội is about it, not of it.
    silence(passage, at, to, passage.typeBit('agency'));
    passage.propose(
      articles.before(tokens, at),
      completion.to,
      972,
      writeDocument(passage, row, law, numberFrom, numberTo, year),
    );
  };
}
