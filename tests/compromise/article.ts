/** An article to ask questions of, with its entities as the gold format has them. Every name of a person is invented. */
import { goldToExtraction, readGold } from '../../src/testing/index.ts';

const GOLD = `id: compromise
genre: personnel
date: 2020-08-14

Công bố quyết định về công tác cán bộ

<date s="2020-08-14" e="2020-08-14" p="MO">Sáng 14/8/2020</date>, tại <location>thành phố Bắc Kạn</location>, <agency>Ban Thường vụ <agency>Tỉnh ủy</agency></agency> tổ chức hội nghị công bố các quyết định về công tác cán bộ. <title>Chủ tịch <agency>UBND tỉnh</agency></title> <official>Lý Quang Hoà</official> chủ trì hội nghị.

Theo quyết định, đồng chí <official>Nông Thị Mai</official>, <title>Phó Giám đốc <agency>Sở Tài chính</agency></title>, giữ chức <title>Giám đốc <agency>Sở Kế hoạch và Đầu tư</agency></title>; ông <official>Triệu Văn Pao</official> nhận chức <title>Trưởng <agency>Ban Dân vận <agency>Tỉnh ủy</agency></agency></title> từ <date s="2020-09-01" e="2020-09-01">ngày 1/9/2020</date>.

Trước đó, <title>Thiếu tướng</title> <title>Chỉ huy trưởng <agency>Bộ Chỉ huy Quân sự tỉnh</agency></title> <official>Đặng Hữu Khoa</official> báo cáo về tình hình an ninh. Đến hết <date s="2020-07-01" e="2020-07-31">tháng 7</date>, giải ngân vốn đầu tư công đạt <percent v="40">40%</percent> kế hoạch, thu ngân sách đạt <money v="1250500000000 VND">1.250,5 tỷ đồng</money>, tăng <percent v="7.4">7,4%</percent> so với cùng kỳ. Tỷ lệ hộ nghèo giảm từ <percent v="12">12%</percent> xuống <percent v="9.5">9,5%</percent>.

Trong <duration>3 tháng</duration> tới, tỉnh sẽ hỗ trợ <quantity v="120 ha">120 ha</quantity> trồng dong riềng theo <document>Nghị quyết số 08/2019/NQ-HĐND</document> của <agency>HĐND tỉnh</agency>. “Chúng tôi đã sẵn sàng”, ông <official>Hoà</official> nói tại <location>xã Địa Linh</location>.
---
`;

const gold = readGold(GOLD);

export const ARTICLE = gold.text;
export const EXTRACTION = goldToExtraction(gold);
