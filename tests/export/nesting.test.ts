import { describe, expect, it } from 'vitest';
import { flatten, nest } from '../../src/export/nesting.ts';
import type { Entity } from '../../src/types.ts';

const entity = (id: number, start: number, end: number, parent = -1): Entity => {
  return { id, type: 'event', text: '', start, end, parent, score: 1, source: '', value: null, links: [] };
};

const picture = (entities: Entity[], length?: number) =>
  flatten(nest(entities, length)).map(({ entity: { id }, depth, height }) => `${id}:${depth}/${height}`);

describe('nest', () => {
  it('reads depth and height from offsets, in any order', () => {
    expect(picture([entity(3, 9, 10), entity(1, 4, 8), entity(0, 0, 8), entity(2, 6, 8)])).toEqual([
      '0:0/2',
      '1:1/1',
      '2:2/0',
      '3:0/0',
    ]);
  });

  it('puts the parent outside among equal spans', () => {
    expect(picture([entity(0, 0, 5, 1), entity(1, 0, 5)])).toEqual(['1:0/1', '0:1/0']);
  });

  it('leaves out what crosses, is empty or lies outside the text', () => {
    expect(
      picture([entity(0, 0, 5), entity(1, 3, 8), entity(2, 6, 6), entity(3, 6, 99), entity(4, -1, 3)], 10),
    ).toEqual(['0:0/0']);
  });
});
