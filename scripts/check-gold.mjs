/**
 * Checks annotated articles in the inline gold format:
 *
 *   id: p01                                          header, "key: value" lines
 *                                                    an empty line
 *   <title>Bí thư <agency>Tỉnh ủy</agency></title> … the text with its tags
 *   ---
 *   holds: NAME | TITLE ; TITLE                      the relations
 *   indicator: subject=… | relation=… | value=… | base=… | date=…
 *   agency: MENTION | CANONICAL NAME | LEVEL
 *
 * Usage: node scripts/check-gold.mjs [--stats] [FILE or FOLDER …]     (default: fixtures/documents)
 *
 * Prints one `file:line: problem` a line; exit status 1 when there is any. Whether a mention is the right one is for a
 * reader to say: this only finds what cannot be right.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = new Set(
  'title official person agency organization location date duration percent money quantity document event'.split(' '),
);
const RELATIONS = new Set('reach increase decrease share exceed complete equal'.split(' '));
const LEVELS = new Set('central province district commune'.split(' '));
const HEADER = new Set('id genre date'.split(' '));
const INDICATOR_KEYS = new Set('subject relation value base date'.split(' '));
/** Attributes a tag may carry; the others carry none. */
const ATTRIBUTES = { date: 's e p', percent: 'v m', money: 'v m', quantity: 'v m' };
/** Types that never stand inside themselves: a comma or the longest phrase settles them. */
const NOT_IN_ITSELF = new Set(
  'title official person location date duration percent money quantity document event'.split(' '),
);
/** Names and amounts hold nothing. */
const LEAVES = new Set('official person date duration percent money quantity'.split(' '));

const DAY_OR_MINUTE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;
const NUMBER = '-?\\d+(?:\\.\\d+)?';
const RANGE = `${NUMBER}(?:\\.\\.${NUMBER})?`;
const VALUE = {
  percent: new RegExp(`^${RANGE}$`),
  money: new RegExp(`^${RANGE} [A-Z]{3}$`),
  // "9/22 xã" is 9 of 22
  quantity: new RegExp(`^(?:${RANGE}|${NUMBER}/${NUMBER})\\s\\S.*$`),
};

/** True for a real calendar day, with a clock time or without: 2024-02-30 is none. */
function isMoment(text) {
  if (!DAY_OR_MINUTE.test(text)) return false;
  const time = new Date(`${text.slice(0, 10)}T${text.slice(11) || '00:00'}:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

function checkDate({ s, e, p }, say) {
  const open = (value) => value === '?' || value === '*';
  if (s === undefined) return say('date without s');
  if (!open(s) && !isMoment(s)) say(`s="${s}" is no ISO day or minute`);
  if (e === undefined && !open(s)) say('date without e');
  if (e !== undefined && !open(e) && !isMoment(e)) say(`e="${e}" is no ISO day or minute`);
  if (e !== undefined && !open(s) && !open(e) && s > e) say(`s="${s}" is after e="${e}"`);
  if (p !== undefined && !/^(MO|MI|AF|EV|NI)$/.test(p)) say(`p="${p}" is no part of day`);
}

function checkAmount(type, { v, m }, say) {
  if (v === undefined) return say(`${type} without v`);
  if (!VALUE[type].test(v)) say(`v="${v}" is no ${type}`);
  const range = v.match(new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})`));
  if (range && Number(range[1]) > Number(range[2])) say(`v="${v}" falls`);
  if (m !== undefined && !/^[<>≥≤≈]$/.test(m)) say(`m="${m}" is no approximation`);
}

/** Reads the attributes ` s="…" e="…"` of one tag into an object; a value may hold < and >. */
function readAttributes(source, type, say) {
  const found = {};
  const known = (ATTRIBUTES[type] ?? '').split(' ');
  for (const [, key, value] of source.matchAll(/([a-z]+)="([^"]*)"/g)) {
    if (key in found) say(`attribute ${key} twice`);
    if (!known.includes(key)) say(`<${type}> has no attribute ${key}`);
    found[key] = value;
  }
  return found;
}

function checkMention({ type, text, attributes, inside }, say) {
  if (!text) return say(`empty <${type}>`);
  if (text !== text.trim()) say(`white space at the edge of <${type}> "${text}"`);
  if (/^[,;:]|[,;:]$/.test(text)) say(`punctuation at the edge of <${type}> "${text}"`);
  if (text.includes('\n')) say(`<${type}> "${text}" crosses a line`);
  if (NOT_IN_ITSELF.has(type) && inside.includes(type)) say(`<${type}> "${text}" inside a ${type}`);
  const leaf = inside.find((outer) => LEAVES.has(outer));
  if (leaf) say(`<${type}> "${text}" inside <${leaf}>, which holds nothing`);
  if (type === 'date') checkDate(attributes, say);
  if (type in VALUE) checkAmount(type, attributes, say);
}

/** Strips the tags. Returns the bare text and its mentions; `line` is 1-based in the file. */
function readText(source, firstLine, report) {
  let text = '';
  let line = firstLine;
  const open = [];
  const mentions = [];
  for (const part of source.split(/(<\/?[A-Za-z]+(?:\s+[a-z]+="[^"]*")*\s*>)/)) {
    const say = (problem) => report(line, problem);
    const tag = part.match(/^<(\/?)([A-Za-z]+)(.*)>$/s);
    if (!tag) {
      if (/[<>]/.test(part)) say('stray < or >, or a tag that cannot be read');
      text += part;
      line += part.split('\n').length - 1;
      continue;
    }
    const [, closing, type, rest] = tag;
    if (!TYPES.has(type)) say(`unknown tag <${closing}${type}>`);
    else if (!closing) open.push({ type, at: text.length, line, attributes: readAttributes(rest, type, say) });
    else if (open.at(-1)?.type !== type) say(`</${type}> closes ${open.length ? `<${open.at(-1).type}>` : 'nothing'}`);
    else {
      const { at, attributes } = open.pop();
      const mention = { type, text: text.slice(at), attributes, inside: open.map((outer) => outer.type) };
      mentions.push({ ...mention, line });
      checkMention(mention, say);
    }
  }
  for (const { type, line: at } of open) report(at, `<${type}> is never closed`);
  return { text, mentions };
}

function checkHolds(rest, document, say) {
  const [name, list, ...more] = rest.split(' | ');
  if (!list || more.length) return say('holds needs "NAME | TITLE ; TITLE"');
  if (!document.has('official', name)) say(`"${name}" is no official of the text`);
  const titles = list.split(' ; ');
  for (const title of titles) if (!document.has('title', title)) say(`"${title}" is no title of the text`);
  if (new Set(titles).size < titles.length) say(`a title of ${name} twice`);
}

function checkAgency(rest, document, say) {
  const [mention, canonical, level, ...more] = rest.split(' | ');
  if (!canonical || !level || more.length) return say('agency needs "MENTION | CANONICAL NAME | LEVEL"');
  if (!document.has('agency', mention) && !document.has('organization', mention)) say(`no mention "${mention}"`);
  if (!LEVELS.has(level)) say(`"${level}" is no level`);
}

function checkIndicator(rest, document, say) {
  const fields = {};
  for (const field of rest.split(' | ')) {
    const at = field.indexOf('=');
    const key = field.slice(0, at);
    if (at < 0 || !INDICATOR_KEYS.has(key)) say(`cannot read "${field}"`);
    else if (key in fields) say(`${key} twice`);
    fields[key] = field.slice(at + 1);
  }
  for (const key of ['subject', 'relation', 'value']) if (!fields[key]) say(`indicator without ${key}`);
  if (fields.relation && !RELATIONS.has(fields.relation)) say(`"${fields.relation}" is no relation`);
  for (const key of ['subject', 'base']) {
    // a base may stand elsewhere in the text than beside its figure, there perhaps at the head of a sentence
    if (fields[key] && !document.says(fields[key])) say(`${key} "${fields[key]}" is not in the text`);
  }
  const figure = (type) => document.has(type, fields.value);
  if (fields.value && !figure('percent') && !figure('money') && !figure('quantity')) say(`no figure "${fields.value}"`);
  if (fields.date !== undefined) {
    const [start, end = start, ...more] = fields.date.split('/');
    if (!isMoment(start) || !isMoment(end) || start > end || more.length)
      say(`date "${fields.date}" is no day or interval`);
  }
  return fields.value;
}

function checkRelations(lines, firstLine, document, report) {
  const check = { holds: checkHolds, agency: checkAgency, indicator: checkIndicator };
  const seen = new Set();
  const measured = new Map();
  for (const [index, content] of lines.entries()) {
    if (!content) continue;
    const say = (problem) => report(firstLine + index, problem);
    const [, kind, rest] = content.match(/^([a-z]+): (.*)$/) ?? [];
    if (!Object.hasOwn(check, kind)) {
      say(`unknown relation "${content}"`);
      continue;
    }
    // two equal statements are right where the text makes both; a person or a body has one line
    if (seen.has(content) && kind !== 'indicator') say('the same line twice');
    seen.add(content);
    const value = check[kind](rest, document, say);
    if (value) measured.set(value, (measured.get(value) ?? 0) + 1);
  }
  for (const { type, text, line } of document.mentions) {
    if (type !== 'percent') continue;
    const left = measured.get(text) ?? 0;
    if (!left) report(line, `no indicator for ${text}`);
    else measured.set(text, left - 1);
  }
}

function checkFile(path, problems) {
  const report = (line, problem) => problems.push(`${path}:${line}: ${problem}`);
  const source = readFileSync(path, 'utf8');
  if (source !== source.normalize('NFC')) report(1, 'not in NFC');
  if (source.includes('\r')) report(1, 'carriage return');
  const lines = source.split('\n');
  const blank = lines.indexOf('');
  const rule = lines.indexOf('---');
  if (blank < 1 || rule < blank) return report(1, 'needs a header, an empty line, the text, "---" and the relations');

  const header = {};
  for (const [index, content] of lines.slice(0, blank).entries()) {
    const [, key, value] = content.match(/^([a-z]+): (.+)$/) ?? [];
    if (HEADER.has(key)) header[key] = value;
    else report(index + 1, `unknown header "${content}"`);
  }
  for (const key of HEADER) if (!header[key]) report(1, `header without ${key}`);
  if (header.id && header.id !== basename(path, '.gold')) report(1, `id ${header.id} in ${basename(path)}`);
  if (header.date && !isMoment(header.date)) report(1, `date "${header.date}" is no ISO day`);

  const { text, mentions } = readText(lines.slice(blank + 1, rule).join('\n'), blank + 2, report);
  const known = new Set(mentions.map((mention) => `${mention.type} ${mention.text}`));
  const folded = text.toLowerCase();
  const document = {
    mentions,
    has: (type, value) => known.has(`${type} ${value}`),
    says: (value) => folded.includes(value.toLowerCase()),
  };
  checkRelations(lines.slice(rule + 1), rule + 2, document, report);
  return {
    path,
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    mentions: mentions.length,
  };
}

const options = process.argv.slice(2);
const paths = options.filter((option) => !option.startsWith('--'));
if (!paths.length) paths.push(fileURLToPath(new URL('../fixtures/documents', import.meta.url)));
const files = paths.flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.gold'))
        .sort()
        .map((name) => join(path, name))
    : [path],
);

const problems = [];
const checked = files.map((file) => checkFile(file, problems)).filter(Boolean);
for (const problem of problems) console.log(problem);
if (options.includes('--stats')) {
  for (const { path, words, mentions } of checked)
    console.log(`${basename(path)}\t${words} words\t${mentions} mentions`);
}
console.log(`${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
