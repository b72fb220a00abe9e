import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/export/html.ts';
import { ink, muted, paper, type Tone, tint, tones } from '../../src/export/html-palette.ts';
import { labels } from '../../src/export/labels.ts';
import { marked, smallArticle } from './marked.ts';

const article = (html: string) => /<article lang="vi">\n([\s\S]*)\n<\/article>/.exec(html)![1]!;
const word = (label: string, text: string) =>
  new RegExp(`<span class="w" data-l="${label}" data-v="[^"]*">${text}</span>`);

/** Every element is closed in order: void elements and the doctype aside. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (['meta', 'input', 'br'].includes(name!)) continue;
    if (close === '') open.push(name!);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

describe('html', () => {
  it('nests the spans of nested mentions, with the type on the first word', () => {
    const html = article(writeHtml(smallArticle()));
    const bare = html.replace(/ data-v="[^"]*"/g, '');
    expect(bare).toContain(
      '<span class="e t0 h2 o" id="e0"><span class="w" data-l="chức vụ">Bí</span> thư ' +
        '<span class="e t2 h1" id="e1"><span class="w" data-l="cơ quan">Tỉnh</span> ủy ' +
        '<span class="e t3 h0" id="e2"><span class="w" data-l="địa danh">Bắc</span> Kạn</span></span></span>',
    );
    expect(html.replace(/<[^>]*>/g, '')).toBe(smallArticle().text);
  });

  it('shows values, records, source and score when pointed at', () => {
    const html = article(writeHtml(smallArticle()));
    expect(html).toContain('data-v="tỷ lệ: 40%&#10;test/marked, 1"');
    expect(html).toContain('data-v="cơ quan: Tỉnh ủy Bắc Kạn, cấp tỉnh&#10;');
    expect(html).toContain('data-v="cán bộ: Nguyễn Văn Du: Bí thư Tỉnh ủy Bắc Kạn&#10;');
  });

  it('gives the first word both names where two mentions begin together', () => {
    const html = article(writeHtml(marked('<event><agency>Quốc hội</agency> khóa XV</event> họp')));
    expect(html).toMatch(word('sự kiện › cơ quan', 'Quốc'));
    expect(html).toContain('class="e t0 h0 s"');
  });

  it('tells types with counts and lists the records', () => {
    const html = writeHtml(smallArticle());
    expect(html).toContain(
      '<label class="t0"><input type="checkbox" id="f0" checked><span>chức vụ</span><b>1</b></label>',
    );
    expect(html).toContain('<h2>Người giữ chức vụ <small>1</small></h2>');
    expect(html).toContain(
      '<td><a href="#e0">Bí thư Tỉnh ủy Bắc Kạn</a></td><td>đương nhiệm</td><td>Tỉnh ủy Bắc Kạn</td>',
    );
    expect(html).toContain(
      '<td>Giải ngân</td><td>đạt</td><td class="v"><a href="#e5">40%</a></td><td>kế hoạch vốn</td>' +
        '<td class="n"><a href="#e4">đến 2020-08-14</a></td><td></td>',
    );
    expect(writeHtml(smallArticle(), { language: 'en' })).toContain('<h2>Officials <small>1</small></h2>');
  });

  it('sets headline, paragraphs and signature', () => {
    const text =
      'Bí thư <location>Huế</location>\r\n\r\nMột câu.\r\n<event>Hội\nnghị</event> họp.\n            <person>Mai Lan</person>\n';
    const html = article(writeHtml(marked(text))).replace(/<\/?span[^>]*>/g, '');
    expect(html).toBe('<h1>Bí thư Huế</h1>\n<p>Một câu.</p>\n<p>Hội\nnghị họp.</p>\n<p class="signature">Mai Lan</p>');
    expect(writeHtml(marked(text))).toContain('<title>Bí thư Huế</title>');
  });

  it('is self-contained: no script, nothing fetched, everything closed', () => {
    const html = writeHtml(smallArticle());
    expect(html).not.toMatch(/<script|\bsrc=|https?:|url\(|@import|\bon[a-z]+=/i);
    expect(html).toContain(`default-src 'none'`);
    expect(unbalanced(html)).toEqual([]);
    expect(html.startsWith('<!doctype html>\n<html lang="vi">\n')).toBe(true);
  });

  it('escapes whatever comes from the document', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='x'>&amp;`;
    const document = marked('@');
    const { extraction } = document;
    const text = `${evil} ${evil} đạt.\n${evil}`;
    const end = evil.length;
    const span = { text: evil, start: 0, end };
    extraction.id = evil;
    extraction.entities = [
      {
        id: 0,
        type: evil,
        text: evil,
        start: 0,
        end,
        parent: -1,
        score: 1,
        source: evil,
        value: { kind: evil },
        links: [{ kind: evil, id: evil }],
      },
    ];
    const title = { text: evil, mention: 0, head: evil, agency: 0, status: evil as 'current' };
    extraction.officials = [{ id: 0, name: evil, mentions: [evil as unknown as number], titles: [title], links: [] }];
    extraction.agencies = [{ id: 0, name: evil, level: evil as 'central', kind: evil, place: evil, mentions: [0] }];
    extraction.indicators = [{ subject: span, relation: evil as 'reach', value: 0, base: span, date: 0, place: 0 }];
    for (const options of [{}, { title: evil }]) {
      const html = writeHtml({ text, extraction }, options);
      expect(html).not.toContain('<script');
      expect(html).not.toContain('<img');
      expect(html).not.toMatch(/="[^"<>]*[<>]/);
      expect(unbalanced(html)).toEqual([]);
      const decode = (html: string) => html.replace(/&(?:quot|#39|lt|gt|amp);/g, (c) => entities[c]!);
      const entities: Record<string, string> = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
      expect(
        decode(article(html).replace(/<[^>]*>/g, ''))
          .split('\n')
          .join(''),
      ).toBe(text.split('\n').join(''));
    }
  });

  it('writes an empty document', () => {
    const html = writeHtml(marked(''));
    expect(article(html)).toBe('');
    expect(html).not.toContain('<table');
    expect(unbalanced(html)).toEqual([]);
  });
});

describe('colours', () => {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const luminance = (rgb: number[]) => {
    const [r, g, b] = rgb.map((value) => {
      const c = value / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: number[], b: number[]) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high! + 0.05) / (low! + 0.05);
  };
  const own = ['mine', 'other', 'third', 'fourth'];
  const types = [...Object.keys(labels.vi.types), ...own];

  it.each(['light', 'dark'] as (keyof Tone)[])('have a contrast of 4.5 on %s paper and on their tints', (scheme) => {
    const ground = channels(paper[scheme]);
    expect(contrast(channels(ink[scheme]), ground)).toBeGreaterThan(7);
    expect(contrast(channels(muted[scheme]), ground)).toBeGreaterThanOrEqual(4.5);
    tones(types).forEach((tone, index) => {
      const colour = channels(tone[scheme]);
      const mixed = ground.map((value, at) => value * (1 - tint) + colour[at]! * tint);
      expect(contrast(colour, ground), types[index]).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, mixed), types[index]).toBeGreaterThanOrEqual(4.5);
    });
  });

  it('are different for every type', () => {
    expect(new Set(tones(types).map((tone) => tone.light)).size).toBe(types.length);
  });
});
