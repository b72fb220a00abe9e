import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/export/json.ts';
import { writeJsonl } from '../../src/export/jsonl.ts';
import { marked, smallArticle } from './marked.ts';

describe('json', () => {
  it('is the contract, indented', () => {
    const document = smallArticle();
    const json = writeJson(document);
    expect(JSON.parse(json)).toEqual(document.extraction);
    expect(json.startsWith('{\n  "entities": [\n    {\n      "id": 0,\n      "type": "title",')).toBe(true);
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('puts the id first and leaves it out where there is none', () => {
    const { text, extraction } = smallArticle();
    const { entities, ...rest } = extraction;
    const keys = (json: string) => Object.keys(JSON.parse(json));
    const found = ['entities', 'officials', 'agencies', 'indicators', 'language'];
    expect(keys(writeJson({ text, extraction: { ...rest, entities, id: 'a' } }))).toEqual(['id', ...found]);
    expect(keys(writeJson({ text, extraction: { ...rest, entities } }))).toEqual(found);
  });

  it('writes an empty document', () => {
    expect(JSON.parse(writeJson(marked('')))).toMatchObject({ entities: [], indicators: [] });
  });
});

describe('jsonl', () => {
  it('is one line, whatever the mentions hold', () => {
    const document = marked('<title>Bí thư\r\nTỉnh\u2028ủy\u2029và\u0085khác</title>', { id: 7 });
    const line = writeJsonl(document);
    expect(line.slice(0, -1)).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
    expect(line.endsWith('\n')).toBe(true);
    expect(JSON.parse(line)).toEqual(document.extraction);
    expect(line.startsWith('{"id":7,"entities":[')).toBe(true);
  });
});
