/**
 * The commonest words of English and French, which name the language and tell unaccented Vietnamese from it.
 * `…_TOO` are words that other languages have as well, unaccented Vietnamese above all (le, may, them): they count half.
 */
import { KeyTable } from './keys.ts';

export const ENGLISH = 1;
export const ENGLISH_TOO = 2;
export const FRENCH = 3;
export const FRENCH_TOO = 4;

const lists: Readonly<Record<number, string>> = {
  [ENGLISH]:
    'the of and is was were are been has have had with for from by this which who whom whose what when where why how its they their these those would could ' +
    'should will shall might must as or if into onto about after before between during under over through against among said says new more most ' +
    'other another some any all each every both only own same very just also first last one two three year years people government minister ' +
    'country world there here because until since although however we you your our us she her his without within inside outside ' +
    'many much even still back made make use used well work several around ' +
    'off four five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday week month january february april june july august ' +
    'september october november december',
  [ENGLISH_TOO]:
    'to in on at a an that be do can not no so he me him out up down now via may than them then but such it my while',
  [FRENCH]:
    'les des est une dans pour par sur avec cette ces ses leur leurs nous vous ils elles sont été était ont pas plus ' +
    'aux au ou où mais comme être fait deux ans selon entre après avant sous sans très aussi même tout tous toute toutes il elle je',
  [FRENCH_TOO]: 'le la de du en et un se sa ne si y à là que qui ce son',
};

/** Made at the first question: an import alone needs no words. */
let words: KeyTable | undefined;

/** ENGLISH, ENGLISH_TOO, FRENCH, FRENCH_TOO, or 0, by the key of a token. */
export function functionWord(low: number, high: number): number {
  words ??= new KeyTable(lists);
  return words.of(low, high);
}
