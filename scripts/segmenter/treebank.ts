/**
 * Reader of CoNLL-U and the detokeniser: the treebank's text stands with spaces around every mark, people write
 * it glued. Words keep their offsets in both forms, so that training and measuring run on either.
 */

/** A sentence: its text and the words' spans in it. Word `i` is `text.slice(start[i], end[i])`. */
export interface GoldSentence {
  text: string;
  start: number[];
  end: number[];
}

/** Sentences of a CoNLL-U file, in the spacing of the file (`# text`). */
export function readTreebank(conllu: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let forms: string[] = [];
  let text = '';
  for (const line of conllu.normalize('NFC').split('\n')) {
    if (line.startsWith('# text')) text = line.slice(line.indexOf('=') + 1).trim();
    else if (line.trim() === '') {
      if (forms.length > 0) sentences.push(placed(text, forms));
      forms = [];
    } else if (!line.startsWith('#')) {
      const cells = line.split('\t');
      if (/^\d+$/.test(cells[0] as string)) forms.push(cells[1] as string);
    }
  }
  if (forms.length > 0) sentences.push(placed(text, forms));
  return sentences;
}

function placed(text: string, forms: readonly string[]): GoldSentence {
  const sentence: GoldSentence = { text, start: [], end: [] };
  let at = 0;
  for (const form of forms) {
    const found = text.indexOf(form, at);
    if (found < 0) throw new Error(`"${form}" is not in "${text}"`);
    sentence.start.push(found);
    at = found + form.length;
    sentence.end.push(at);
  }
  return sentence;
}

const CLOSES = new Set(['.', ',', ';', ':', '!', '?', ')', ']', '}', '...', '…', '%']);
const OPENS = new Set(['(', '[', '{']);

/**
 * The sentence as people write it: no space before a closing mark or after an opening one, quotes glued to what
 * they enclose, `LBKT`/`RBKT` as parentheses, numbers and abbreviations closed up (`25 . 000` → `25.000`).
 * A slash keeps its spaces only between words of two syllables or more.
 */
export function detokenise(sentence: GoldSentence): GoldSentence {
  const result: GoldSentence = { text: '', start: [], end: [] };
  let quoted = false;
  let glue = true;
  for (let word = 0; word < sentence.start.length; word++) {
    let form = sentence.text.slice(sentence.start[word], sentence.end[word]);
    if (form === 'LBKT') form = '(';
    if (form === 'RBKT') form = ')';
    form = form.replace(/(\d) ?([.,]) ?(?=\d{3}(?!\d)|\d)/g, '$1$2').replace(/(\p{L}) ?\. ?(?=\p{L})/gu, '$1.');
    form = form.replace(/(\d) ?([-–/]) ?(?=\d)/g, '$1$2').replace(/(\d) %/g, '$1%');
    let before = glue || CLOSES.has(form);
    let after = OPENS.has(form);
    if (form === '"' || form === '“' || form === '”') {
      // A quote whose partner stands in another sentence closes when only marks follow it.
      if (!quoted && word > 0 && onlyMarks(sentence, word + 1)) quoted = true;
      before = quoted || glue;
      after = !quoted;
      quoted = !quoted;
    }
    if (form === '/' && simple(sentence, word - 1) && simple(sentence, word + 1)) before = after = true;
    if (result.text !== '' && !before) result.text += ' ';
    result.start.push(result.text.length);
    result.text += form;
    result.end.push(result.text.length);
    glue = after;
  }
  return result;
}

function onlyMarks(sentence: GoldSentence, word: number): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.text.slice(sentence.start[word]));
}

function simple(sentence: GoldSentence, word: number): boolean {
  if (word < 0 || word >= sentence.start.length) return false;
  return !sentence.text.slice(sentence.start[word], sentence.end[word]).includes(' ');
}

/** Sentences joined by a space into paragraphs of `size` sentences. */
export function paragraphs(sentences: readonly GoldSentence[], size: number): { text: string; ends: number[] }[] {
  const joined: { text: string; ends: number[] }[] = [];
  for (let from = 0; from < sentences.length; from += size) {
    let text = '';
    const ends: number[] = [];
    for (const sentence of sentences.slice(from, from + size)) {
      text += (text === '' ? '' : ' ') + sentence.text;
      ends.push(text.length);
    }
    joined.push({ text, ends });
  }
  return joined;
}
