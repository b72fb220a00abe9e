/** Texts in other spellings and cut into pieces, for the tests of language detection. */
import { readdirSync, readFileSync } from 'node:fs';
import { readGold } from '../../src/testing/index.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);

export const readText = (name: string) => readFileSync(new URL(`language/${name}`, fixtures), 'utf8');

/** The composed Vietnamese articles, one after the other. */
export const articles = () =>
  readdirSync(new URL('documents/', fixtures))
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => readGold(readFileSync(new URL(`documents/${name}`, fixtures), 'utf8')).text)
    .join('\n');

export const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** Pieces of 40–80 characters, cut without regard to words, from `first` on. */
export function pieces(text: string, first = 0): string[] {
  const line = text.replaceAll(/\s+/g, ' ');
  const cut: string[] = [];
  for (let at = first, count = 0; ; count++) {
    const length = 40 + ((count * 7) % 41);
    if (at + length > line.length) return cut;
    cut.push(line.slice(at, at + length));
    at += length;
  }
}
