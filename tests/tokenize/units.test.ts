import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/tokenize.ts';

/** A middle dot parts the tokens of a case; the text is the case without dots and the spaces around them. */
function check(line: string): void {
  const tokens = line
    .split(' · ')
    .flatMap((part) => part.split(' '))
    .filter((part) => part !== '');
  const text = line.replace(/ · /g, '');
  for (const spelling of [text, text.normalize('NFD')]) {
    const found = tokenize(spelling);
    expect(found.map((token) => token.text.normalize('NFC'))).toEqual(tokens);
    for (const { text: token, start, end } of found) expect(spelling.slice(start, end)).toBe(token);
  }
}

// ` · ` stands where two tokens touch without a space.
describe('figures', () => {
  it.each([
    'GRDP tăng 7,4% · , đạt 1.250,5 tỷ đồng · .',
    'ngày 14/8/2020 · , 14-8-2020 · , 2020-08-14 · , 14.8.2020 và 23-3',
    'lúc 7:30 · , 8h30 · , 14g · , 18h',
    'từ 5-10% · , 5%-10% · , giai đoạn 2020-2025 · ; 41/45 xã',
    'nóng 37°C · , 37,5oC · ; rộng 5m² · , 100ha · , 3 m3 · ; nặng 20kg',
    'xe 43H-016.00 chạy 120km/h · , phía sau 60 km/h · , 10 km/giờ',
    'giá 10.000đ · , 10.000đ/kg · , 25.000 đồng · / · kg',
    'trên quốc lộ 1A · , tàu SE3 · , mạng 5G · , đội U23 · , chủng H5N1',
    'từ ngày · 15 · tháng · 8',
    'năm 2020 · - · Hà Nội',
  ])('%s', check);
});

describe('abbreviations and codes', () => {
  it.each([
    'TP.HCM · , TP. Vinh · , Q.1 · , P. 5 · , T.Ư · , v.v. và v.v',
    'PGS.TS. Lê Văn A · , TS. · Nguyễn B · , ThS. Trần C. ở lại · .',
    'ông H. cho biết · , bà N.T.T. ở đó · .',
    'Nghị định 123/2020/NĐ-CP · , Quyết định 2554/QĐ-UBND · , 12-CT/TW',
    'Bộ LĐ-TB&XH · , Sở GD&ĐT · , AT&T và R&D',
    'ông nói · . · Ông về',
  ])('%s', check);
});

describe('hyphens', () => {
  it.each([
    'Tô-kai-ép · , In-đô-nê-xi-a · , ra-đi-ô · , pa-nô · , Covid-19 · , SARS-CoV-2',
    'quan hệ Việt-Nhật rất tốt',
    'Bà Rịa · - · Vũng Tàu · , Thừa Thiên · - · Huế · , Hà Nội · - · Huế',
    'kinh tế · - · xã hội · ; kinh tế - xã hội · ; tốt · — · xấu · ; tốt · – · xấu',
  ])('%s', check);
});

describe('addresses', () => {
  it.each([
    'thư về ubnd.tinh@backan.gov.vn · , a_b-c+d@mail.vn · .',
    'xem https://backan.gov.vn/tin?trang=2&x=1 · , www.mof.gov.vn · . Và ( · baotinh.com.vn/chinh-tri · ) · .',
    '#ChuyểnĐổiSố của @vietner_vn · , giá @ 5',
  ])('%s', check);
});

describe('marks and pictures', () => {
  it.each([
    '" · Tốt · " · , ông nói · … rồi cười · ... và hét · !!! Thật · ?! Xong · ./.',
    "( · 1 · ) a · ) « · tốt · » “ · hay · ” -- ' · dẫn · '",
    'vui 👍🏽 · 😀 ❤️ 👨‍👩‍👧 🇻🇳 · 🇱🇦 1️⃣ hết',
  ])('%s', check);
});

describe('runs of one kind', () => {
  it.each([
    'a.',
    'A.',
    'a-',
    'a@',
    '1.',
    '1-',
    '#a_',
    'a/',
    '-',
    '"',
    'www.a',
    'http://',
    'TP.',
    'a.b@',
    '1a',
    '. ',
    '" .',
  ])('of %j keep their characters and cost no more a character when they are long', (piece) => {
    const text = piece.repeat(3000);
    const joined = tokenize(text)
      .map((token) => token.text)
      .join('');
    expect(joined).toBe(text.replace(/\s/g, ''));
  });
});
