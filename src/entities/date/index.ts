/**
 * Dates: everything with a place on the calendar, from a minute to a century. Readers (one construct a file) turn tokens
 * into moments, rules propose them, and `value.ts` resolves them against the document's day.
 */
import type { Module } from '../shared/module.ts';
import { Evidence } from './evidence.ts';
import { Intervals } from './interval.ts';
import { pointRules } from './point.ts';
import { Points } from './points.ts';
import { Surroundings } from './surroundings.ts';
import { dateValue } from './value.ts';
import { DateWords } from './words.ts';

export const date: Module = {
  type: 'date',
  holds: [],
  bind(lexicon) {
    const words = new DateWords(lexicon);
    const points = new Points(words);
    const around = new Surroundings(words);
    const evidence = new Evidence(words, around);
    return {
      rules: [...pointRules(points, evidence, around), new Intervals(points, evidence, around).rule()],
      value: dateValue,
    };
  },
};
