/** Sentences with one slip each. Brackets are what must be found, some of it by a mended word. */
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/presets/create.ts';
import { extract } from '../../src/presets/extract.ts';
import { readCases } from '../../src/testing/index.ts';

const slips = `
Đồng chí [Nguyễn Văn Du]official, [Bí thu [Tỉnh ủy]agency]title, chủ trì cuộc họp.
[Phó Chủ tich [UBND tỉnh]agency]title [Lê Minh Hoàn]official đi kiểm tra đê.
[Bí thư [Tỉnh uỷ [Bắc Kan]location]agency]title phát biểu khai mạc.
Ông gửi đơn lên [Uỷ ban nhân dâ huyện]agency.
[Sở Xây đựng [tỉnh Sơn La]location]agency trả lời kiến nghị.
[Giám đóc [Sở Y tế [tỉnh Hà Giang]location]agency]title trực tiếp chỉ đạo.
[Thủ tướng [Chính phũ]agency]title yêu cầu các bộ vào cuộc.
[Sở Kế hoạch vá Đầu tư]agency trình dự án.
[HDND tỉnh]agency khóa mới bầu ba chức danh.
[UNBD [huyện Ba Bể]location]agency hỗ trợ hộ nghèo.
[Chi cục Kiểm lâm tinh]agency xử phạt [ba vụ]quantity.
[Ban Thường vụ [Tỉnh uỹ]agency]agency họp phiên [cuối năm]date.
[Bộ Nông nghiêp và Phát triển nông thôn]agency cấp giống.
[Uỷ viên [Ban Thưòng vụ [Huyện ủy]agency]agency]title dự lễ.
[Công an [tỉnh Thái Nguyen]location]agency bắt [hai đối tượng]quantity.
Đoàn xuất phát từ [tỉnh Cao Bằn]location lúc sáng sớm.
Mưa lớn ở [huyen Ba Bể]location làm sập một cầu.
Sạt lở tại [tỉnh Lào Cay]location rất nặng.
[Chủ tịch [Quốc họi]agency]title tiếp đoàn khách.
[Mặt trận Tổ qốc [Việt Nam]location]agency phát động ủng hộ.
[Tòa án nhân dân [tỉnh Quảng Nim]location]agency xử kín.
[Viện kiểm sát nhân dần tỉnh]agency ra cáo trạng.
[Hội Liên hiệp Phụ nử [Việt Nam]location]agency trao quà.
[nguyen Giám đốc [Sở Nội vụ]agency]title đã nghỉ hưu.
[Phó Thủ tướg [Chính phủ]agency]title thị sát vùng lũ.
[Tổng Bí thu]title thăm lực lượng vũ trang.
[Bộ trưởg [Bộ Y tế]agency]title trả lời chất vấn.
[Thứ trưởng [Bộ Giao thông vạn tải]agency]title kiểm tra cầu.
Theo [Nghị đinh số 30/2020/NĐ-CP]document của [Chính phủ]agency.
[Nghị quyêt số 19-NQ/TW]document nêu rõ điều đó.
[Chủ tịch [Hội đồng nhân dâm tỉnh]agency]title kết luận phiên họp.
[Ngân hàng Nhà nức [Việt Nam]location]agency giảm lãi suất.
[Khu công nghiêp Thanh Bình]location có thêm nhà máy.
[Chu tich [UBND tỉnh]agency]title ký quyết định.
`;

/** Sound sentences whose words are an edit away from an entry. */
const sound = `
Cuộc họp diễn ra tại hội trường lớn của nhà máy.
Giá cả trên thị trường tuần này khá ổn định.
Bà Kim Oanh bán nước ở chợ quê.
Anh Đức Lạp làm thợ mộc từ nhỏ.
Họ nói chuyện về đại sự và công sức của dân.
Cháu Thu Phương thích vẽ tranh phong cảnh.
Ông Văn Thắng nuôi mười con trâu.
Mùa thu, chỉ thu được ít thóc.
Đội văn nghệ tập múa ngoài sân.
Trên công trường, thợ làm suốt đêm.
Căn bản là ai cũng đồng lòng.
Cô giáo Minh Thư dạy lớp một.
Mẹ tôi kể chuyện bản làng bên suối.
Tiếng đàn bầu vang trong đêm trăng.
Vợ chồng Hoàng Anh mở quán phở.
`;

const extractor = createExtractor({ fuzzy: { maxDistance: 1 } });
const shape = ({ type, start, end }: { type: string; start: number; end: number }) => `${type} ${start}–${end}`;

describe('fuzzy: { maxDistance: 1 }', () => {
  it.each(readCases(slips).map(({ text, entities }) => [text, entities] as const))('reads %s', (text, entities) => {
    const found = extractor.extract(text).entities;
    expect(found.map(shape)).toEqual(expect.arrayContaining(entities.map(shape)));
    const mended = found.filter(({ source }) => source.endsWith('~fuzzy'));
    expect(mended.length).toBeGreaterThan(0);
    for (const { score, text: words, start, end } of mended) {
      expect(score).toBeLessThanOrEqual(0.9);
      expect(text.slice(start, end)).toBe(words);
    }
  });

  it.each(readCases(sound).map(({ text }) => [text]))('leaves alone %s', (text) => {
    expect(extractor.extract(text)).toEqual(extract(text));
  });

  it('is off by default', () => {
    const text = 'Bí thu Tỉnh ủy và UNBD huyện.';
    expect(createExtractor({ fuzzy: false }).extract(text)).toEqual(extract(text));
    expect(extract(text).entities.map((entity) => entity.text)).toEqual(['Tỉnh ủy']);
  });

  it('gives a mended place its value and link', () => {
    const [place] = extractor.extract('Đoàn đến tỉnh Bắc Kan.', { date: '2020-01-02' }).entities;
    expect(place).toMatchObject({
      type: 'location',
      text: 'tỉnh Bắc Kan',
      value: { code: '06', name: 'tỉnh Bắc Kạn' },
    });
  });

  it('allows two edits in one syllable when asked', () => {
    const text = 'Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhânnn dân tỉnh.';
    const bodies = (distance: 1 | 2) =>
      createExtractor({ fuzzy: { maxDistance: distance } })
        .extract(text)
        .entities.filter(({ source }) => source.endsWith('~fuzzy')).length;
    expect([bodies(1), bodies(2)]).toEqual([0, 2]);
  });

  it('mends the rows of a user', () => {
    const own = createExtractor({
      fuzzy: { maxDistance: 1 },
      gazetteers: [[{ type: 'project', text: 'Hồ chứa Suối Khoáng', id: 'S' }]],
    });
    expect(own.extract('Thi công Hồ chứa Suối Khoán.').entities).toContainEqual(
      expect.objectContaining({
        type: 'project',
        text: 'Hồ chứa Suối Khoán',
        source: 'gazetteer/user~fuzzy',
        links: [expect.objectContaining({ id: 'S' })],
      }),
    );
  });

  it('tells the trace what was mended', () => {
    const sources: string[] = [];
    extractor.extract('Bí thu Tỉnh ủy', { trace: ({ source }) => sources.push(source) });
    expect(sources).toContain('title/office~fuzzy');
  });

  it('keeps offsets of the caller in other normal forms', () => {
    const text = 'Bí thu Tỉnh uỷ Bắc Kan'.normalize('NFD');
    const { entities } = extractor.extract(text);
    expect(entities[0]?.text.normalize('NFC')).toBe('Bí thu Tỉnh uỷ Bắc Kan');
    for (const entity of entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
  });

  it('counts minScore after what is taken off', () => {
    const text = 'Uỷ ban nhân dâ tỉnh họp.';
    const [body] = extractor.extract(text).entities;
    expect(extractor.extract(text, { minScore: (body?.score ?? 0) + 0.001 }).entities).toEqual([]);
    expect(extractor.extract(text, { minScore: body?.score ?? 0 }).entities).toHaveLength(1);
  });

  it('refuses wrong calls', () => {
    expect(() => createExtractor({ fuzzy: { maxDistance: 3 as never } })).toThrow('E104');
    expect(() => createExtractor({ fuzzy: { distance: 1 } as never })).toThrow('E102');
    expect(() => createExtractor({ fuzzy: true as never })).toThrow('E104');
    expect(() => createExtractor({ accents: 'none' as never })).toThrow('E104');
  });
});
