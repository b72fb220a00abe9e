/** A small article in the inline gold format, with one of everything that the scorer reads. */
export const article = `id: t01
genre: meeting
date: 2020-08-20

<title>Phó Chủ tịch <agency>UBND tỉnh</agency></title> <official>Lường Văn Khoa</official> kiểm tra tiến độ làm đường

<date s="2020-08-19" e="2020-08-19" p="AF">Chiều 19/8</date>, đồng chí <official>Lường Văn Khoa</official>, <title>Tỉnh uỷ viên</title>, <title>Phó Chủ tịch <agency>UBND <location>tỉnh Điện Biên</location></agency></title> làm việc với <agency>Huyện ủy</agency> R&D <5 người.

Đến <date s="2020-08-14" e="2020-08-14">ngày 14/8</date>, giải ngân đạt <percent v="40">40%</percent> kế hoạch vốn, tăng <percent v="3..5" m="≈">3 - 5%</percent> so với cùng kỳ; đã làm xong <quantity v="41/45 xã">41/45 xã</quantity>, chi hơn <money v="1250000000000 VND" m=">">1.250 tỷ đồng</money>. Họp vào <date s="?">ngày 15 hằng tháng</date>.
---
holds: Lường Văn Khoa | Phó Chủ tịch UBND tỉnh ; Tỉnh uỷ viên ; Phó Chủ tịch UBND tỉnh Điện Biên
indicator: subject=giải ngân | relation=reach | value=40% | base=kế hoạch vốn | date=2020-08-14
indicator: subject=giải ngân | relation=increase | value=3 - 5% | base=cùng kỳ
agency: UBND tỉnh | Ủy ban nhân dân tỉnh Điện Biên | province
agency: Huyện ủy | Huyện ủy Mường Chà | district
`;
