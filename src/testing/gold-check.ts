/** Slips that a gold file's format allows but its guidelines do not. */

import type { GoldDocument } from './gold.ts';
import { wordingKey } from './spelling.ts';

/**
 * What is doubtful in a gold document, a line each: mentions with blank or punctuation at an edge, one span marked
 * twice with one type, and relations whose wordings are no mention of the text.
 */
export function checkGold({ id, text, entities, holds, indicators, agencies }: GoldDocument): string[] {
  const problems: string[] = [];
  const wordings = (...types: string[]) =>
    new Set(entities.filter(({ type }) => types.includes(type)).map((entity) => wordingKey(entity.text)));
  const seen = new Set<string>();
  for (const { type, start, end, text: mention } of entities) {
    if (/^[\s,;:!?…]|[\s,;:!?…]$/u.test(mention)) problems.push(`${type} "${mention}" begins or ends with punctuation`);
    const key = `${type} ${start} ${end}`;
    if (seen.has(key)) problems.push(`${type} "${mention}" is marked twice`);
    seen.add(key);
  }
  const names = wordings('official');
  const titles = wordings('title');
  for (const { name, titles: held } of holds) {
    if (!names.has(wordingKey(name))) problems.push(`holds: "${name}" is no official of the text`);
    for (const title of held) {
      if (!titles.has(wordingKey(title))) problems.push(`holds: "${title}" is no title of the text`);
    }
  }
  const amounts = wordings('percent', 'money', 'quantity');
  const whole = wordingKey(text);
  for (const { subject, base, value } of indicators) {
    if (!amounts.has(wordingKey(value))) problems.push(`indicator: "${value}" is no percent, money or quantity`);
    for (const span of [subject, base]) {
      if (span !== null && !whole.includes(wordingKey(span))) problems.push(`indicator: "${span}" is not in the text`);
    }
  }
  const bodies = wordings('agency');
  for (const { mention } of agencies) {
    if (!bodies.has(wordingKey(mention))) problems.push(`agency: "${mention}" is no agency of the text`);
  }
  return problems.map((problem) => `${id}: ${problem}`);
}
