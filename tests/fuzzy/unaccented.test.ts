/** Sentences typed without accents, and what `accents: 'optional'` finds in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/presets/create.ts';
import { extract } from '../../src/presets/extract.ts';
import { readCases, readGold, scoreDocuments } from '../../src/testing/index.ts';

const cases = `
[Bi thu [Tinh uy]agency]title [Nguyen Van Du]official lam viec tai [thanh pho Bac Kan]location
[Chu tich [UBND tinh]agency]title [Le Minh Hoan]official kiem tra de bien.
[Chieu 19/8/2020]date, dong chi [Hoang Thu Trang]person tiep cong dan.
Tien do giai ngan dat [40%]percent ke hoach von.
[So Ke hoach va Dau tu [tinh Son La]location]agency trinh du an moi.
[Thu tuong [Chinh phu]agency]title yeu cau cac bo vao cuoc.
[Bo truong [Bo Y te]agency]title tra loi chat van [Quoc hoi]agency.
[Cong an [huyen Ba Be]location]agency bat [hai doi tuong]quantity [ngay 14/8/2020]date.
[Nghi quyet so 19-NQ/TW]document neu ro dieu do.
Trong [6 thang dau nam 2020]date, tinh thu [3,5 ty dong]money.
Toan xa co [120 ho]quantity ngheo, giam [15 ho]quantity so voi [nam truoc]date.
[Pho Bi thu Thuong truc [Thanh uy]agency]title chu tri cuoc hop.
Ba [Tran Thi Mai]person lam [Giam doc [So Tu phap]agency]title.
[Benh vien Bach Mai]agency tiep nhan [12 benh nhan]quantity.
Ong [Pham Quang Vinh]official nguyen la [Pho Chu tich [HDND tinh]agency]title.
[Ban Thuong vu [Tinh uy [Ha Giang]location]agency]agency hop phien [cuoi nam]date.
[Uy ban Mat tran To quoc [Viet Nam]location]agency phat dong ung ho.
[Dai hoi dai bieu [Dang bo tinh]agency lan thu XX]event thanh cong.
[Xa Cao Tan]location trong duoc [40 ha]quantity rung.
[Nam 2019]date, kim ngach xuat khau dat [2 ty USD]money.
[Toa an nhan dan [tinh Quang Nam]location]agency tuyen phat [7 nam]duration tu.
[Truong THPT Chuyen Le Quy Don]agency don hoc sinh moi.
Luc [7 gio 30 phut sang nay]date, cau da thong xe.
[Ky hop thu 7, [HDND tinh]agency khoa XIV]event khai mac [sang 3/7]date.
[Cong ty TNHH Minh Phat]organization dau tu [12 trieu USD]money tai [Binh Duong]location.
[Huyen Na Ri]location cach thanh pho [70 km]quantity.
[Quoc lo 3]location doan qua [tinh Thai Nguyen]location sat lo.
[Tong Bi thu]title [Nguyen Phu Trong]official tham [Lao]location [tu ngay 24 den 26/2/2019]date.
[Dai su [My]location]title tham [tinh Dien Bien]location.
`;

const extractor = createExtractor({ accents: 'optional' });
const shape = ({ type, start, end }: { type: string; start: number; end: number }) => `${type} ${start}–${end}`;
/** Every mark taken off, letter by letter, so that offsets stay. */
const strip = (text: string) =>
  text.replace(/\p{L}/gu, (letter) => ({ đ: 'd', Đ: 'D' })[letter] ?? (letter.normalize('NFD')[0] as string));

describe("accents: 'optional'", () => {
  it.each(readCases(cases).map(({ text, entities }) => [text, entities] as const))('reads %s', (text, entities) => {
    const found = extractor.extract(text, { date: '2020-08-20' }).entities;
    expect(found.map(shape)).toEqual(expect.arrayContaining(entities.map(shape)));
    for (const { source, score } of found.filter((entity) => entity.source.endsWith('~unaccented'))) {
      expect(source).toMatch(/^[a-z]+\//);
      expect(score).toBeLessThanOrEqual(0.9);
    }
  });

  it('resolves what it finds like accented text', () => {
    const { entities, agencies, officials } = extractor.extract(
      'Bi thu Tinh uy Nguyen Van Du tham tinh Bac Kan ngay 19/8/2020.',
      { date: '2020-08-20' },
    );
    const values = Object.fromEntries(entities.map(({ text, value }) => [text, value]));
    expect(values).toMatchObject({
      'tinh Bac Kan': { code: '06', name: 'tỉnh Bắc Kạn' },
      'ngay 19/8/2020': { start: '2020-08-19' },
    });
    expect(agencies).toMatchObject([{ name: 'Tỉnh ủy Bắc Kạn', level: 'province', place: '06' }]);
    expect(officials).toMatchObject([{ name: 'Nguyen Van Du', titles: [{ text: 'Bi thu Tinh uy' }] }]);
  });

  it('reads an unaccented paragraph of an accented text alone', () => {
    const first = 'Chiều nay, Bí thư Tỉnh ủy làm việc với Sở Y tế về phòng dịch.';
    const second = 'Chu tich UBND tinh giao So Y te chu tri.';
    const { entities } = extractor.extract(`${first}\n${second}`);
    const usual = extract(first).entities.map(shape);
    expect(entities.filter(({ start }) => start < first.length).map(shape)).toEqual(usual);
    const later = entities.filter(({ start }) => start > first.length);
    expect(later.map(({ text }) => text)).toEqual(['Chu tich UBND tinh', 'UBND tinh', 'So Y te']);
  });

  it.each([
    'Chủ tịch UBND tỉnh kiểm tra tiến độ giải ngân tại huyện Ba Bể.',
    'The committee meets in London to discuss the budget of the new school.',
    'Le conseil a adopté hier le budget de la ville.',
    'An Giang',
    'https://bao.vn/tin-tuc/an-ninh 12345 # @ …',
    '',
  ])('leaves alone what is no unaccented Vietnamese: %s', (text) => {
    expect(extractor.extract(text)).toEqual(extract(text));
  });

  it('goes together with fuzzy', () => {
    const both = createExtractor({ accents: 'optional', fuzzy: { maxDistance: 1 } });
    const sources = (text: string) => both.extract(text).entities.map(({ source }) => source.split('~')[1]);
    expect(sources('Bi thu Tinh uy lam viec tai huyen Ba Be')).toEqual(['unaccented', 'unaccented', 'unaccented']);
    expect(sources('Bí thu Tỉnh ủy làm việc với Sở Y tế')).toEqual(['fuzzy', undefined, undefined]);
  });

  const folder = fileURLToPath(new URL('../../fixtures/documents/', import.meta.url));
  it.skipIf(!existsSync(folder))('finds nearly all in whole articles without accents', () => {
    const pairs = readdirSync(folder)
      .filter((name) => name.endsWith('.gold'))
      .map((name) => readGold(readFileSync(folder + name, 'utf8')))
      .map((gold) => ({ ...gold, text: strip(gold.text) }))
      .map((gold) => ({ gold, extraction: extractor.extract(gold.text, gold.date ? { date: gold.date } : {}) }));
    expect(scoreDocuments(pairs).mentions.f1).toBeGreaterThan(0.93);
  });
});
