/**
 * A sentence, and what its figures measure, one a line: subject | relation | value | base | date. `-` stands for none.
 * The number is that of the surface pattern; sentences are invented, places and bodies real only where needed.
 */
export interface IndicatorCase {
  pattern: number;
  text: string;
  expected: string[];
}

const lines = String.raw`
1 Giải ngân vốn đầu tư công đến ngày 30/9/2020 đạt 62,4% kế hoạch.
  Giải ngân vốn đầu tư công | reach | 62,4% | kế hoạch | 2020-09-30
2 Tiến độ giải ngân các nguồn vốn đạt 40% kế hoạch vốn.
  Tiến độ giải ngân các nguồn vốn | reach | 40% | kế hoạch vốn | -
3 Tính đến hết tháng 8/2020, toàn tỉnh đã giải ngân 3.950 tỷ đồng, bằng 54,3% kế hoạch vốn Thủ tướng giao và 48,7% kế hoạch tỉnh giao.
  giải ngân | reach | 3.950 tỷ đồng | - | 2020-08
  giải ngân | equal | 54,3% | kế hoạch vốn Thủ tướng giao | 2020-08
  giải ngân | equal | 48,7% | kế hoạch tỉnh giao | 2020-08
4 Thu ngân sách ước đạt 285,3 tỷ đồng, đạt 60% kế hoạch tỉnh giao, đạt 58% kế hoạch HĐND huyện giao; trong đó thu trên địa bàn 24,02 tỷ đồng, đạt 43%.
  Thu ngân sách | reach | 285,3 tỷ đồng | - | -
  Thu ngân sách | reach | 60% | kế hoạch tỉnh giao | -
  Thu ngân sách | reach | 58% | kế hoạch HĐND huyện giao | -
  thu trên địa bàn | equal | 24,02 tỷ đồng | - | -
  thu trên địa bàn | reach | 43% | * | -
5 Tổng thu 59 tỷ đồng, đạt gần 93% dự toán tỉnh giao, đạt trên 73% dự toán HĐND huyện giao và tăng 13% so với cùng kỳ.
  Tổng thu | equal | 59 tỷ đồng | - | -
  Tổng thu | reach | 93% | dự toán tỉnh giao | -
  Tổng thu | reach | 73% | dự toán HĐND huyện giao | -
  Tổng thu | increase | 13% | cùng kỳ | -
6 Giá trị sản xuất đạt 11.200 tỷ đồng, tăng 7,53% so với cùng kỳ năm ngoái.
  Giá trị sản xuất | reach | 11.200 tỷ đồng | - | -
  Giá trị sản xuất | increase | 7,53% | cùng kỳ năm ngoái | -
7 Tốc độ tăng trưởng GRDP đạt 8,02%.
  Tốc độ tăng trưởng GRDP | reach | 8,02% | - | -
8 GRDP tăng 8,02%.
  GRDP | increase | 8,02% | - | -
9 Khu vực công nghiệp tăng 6,78%, đóng góp 3,93 điểm phần trăm vào mức tăng trưởng chung.
  Khu vực công nghiệp | increase | 6,78% | - | -
  Khu vực công nghiệp | share | 3,93 điểm phần trăm | mức tăng trưởng chung | -
10 Công nghiệp - xây dựng chiếm 56,3%, dịch vụ 31,3%, nông nghiệp 12,4%.
  Công nghiệp - xây dựng | share | 56,3% | - | -
  dịch vụ | share | 31,3% | - | -
  nông nghiệp | share | 12,4% | - | -
11 Tỷ trọng công nghiệp, dịch vụ và nông nghiệp lần lượt là 56,3%, 31,3% và 12,4%.
  Tỷ trọng công nghiệp | share | 56,3% | - | -
  dịch vụ | share | 31,3% | - | -
  nông nghiệp | share | 12,4% | - | -
12 Tỷ lệ hộ nghèo giảm còn 2,1%.
  Tỷ lệ hộ nghèo | reach | 2,1% | - | -
13 Tỷ lệ hộ nghèo giảm từ 5,4% xuống còn 2,1%.
  Tỷ lệ hộ nghèo | equal | 5,4% | - | -
  Tỷ lệ hộ nghèo | reach | 2,1% | - | -
14 Tỷ lệ hộ nghèo giảm bình quân 1,5%/năm.
  Tỷ lệ hộ nghèo | decrease | 1,5% | - | -
15 Tỷ lệ hộ cận nghèo là 3,4%, giảm 1,2 điểm phần trăm so với năm trước.
  Tỷ lệ hộ cận nghèo | equal | 3,4% | - | -
  Tỷ lệ hộ cận nghèo | decrease | 1,2 điểm phần trăm | năm trước | -
16 Tỷ lệ che phủ rừng ước đạt 61,2%.
  Tỷ lệ che phủ rừng | reach | 61,2% | - | -
17 Tỷ lệ người dân tham gia BHYT đạt 95,2% dân số.
  Tỷ lệ người dân tham gia BHYT | reach | 95,2% | dân số | -
18 Toàn xã có 95% hộ dân được sử dụng nước sạch.
  hộ dân được sử dụng nước sạch | share | 95% | - | -
19 100% đảng viên chấp hành tốt quy định về nêu gương.
  đảng viên chấp hành tốt quy định về nêu gương | share | 100% | - | -
20 Đến nay, trên 90% số hộ có nhà tiêu hợp vệ sinh.
  số hộ có nhà tiêu hợp vệ sinh | share | 90% | - | -
21 Chi bộ có 11 đảng viên, trong đó nữ 4 đồng chí (36,36%).
  * | share | 36,36% | - | -
22 Hội nghị bầu 24 đại biểu chính quyền, tỷ lệ 48%.
  * | share | 48% | - | -
23 Ban Chấp hành mới có 14 người là cán bộ trẻ, chiếm tỷ lệ 28%.
  người là cán bộ trẻ | share | 28% | - | -
24 Nghị quyết được thông qua với 462/466 đại biểu tán thành (bằng 96,45% tổng số đại biểu).
  đại biểu tán thành | equal | 96,45% | tổng số đại biểu | -
25 Toàn huyện có 52.310 cử tri đi bầu, đạt tỷ lệ 99,92%.
  cử tri đi bầu | reach | 99,92% | - | -
26 Trong 10 vụ, lực lượng công an điều tra, làm rõ 9 vụ, đạt 90%.
  làm rõ | reach | 90% | - | -
27 Tỷ lệ điều tra, khám phá án đạt 95% (vượt 20% chỉ tiêu giao).
  Tỷ lệ điều tra, khám phá án | reach | 95% | - | -
  Tỷ lệ điều tra, khám phá án | exceed | 20% | chỉ tiêu giao | -
28 Tai nạn giao thông giảm 11% số vụ, 16% số người chết, 17% số người bị thương.
  số vụ | decrease | 11% | - | -
  số người chết | decrease | 16% | - | -
  số người bị thương | decrease | 17% | - | -
29 Tai nạn giao thông giảm cả 3 tiêu chí (số vụ giảm 6,6%).
  số vụ | decrease | 6,6% | - | -
30 Đảng bộ huyện kết nạp 32 đảng viên, đạt 128% nghị quyết.
  kết nạp | reach | 128% | nghị quyết | -
31 Xã hoàn thành 100% kế hoạch trước thời hạn 2 tháng.
  Xã | complete | 100% | kế hoạch | -
32 Xây dựng cơ bản thực hiện được 119 tỷ 214 triệu đồng, đạt 71% kế hoạch.
  Xây dựng cơ bản | reach | 119 tỷ 214 triệu đồng | - | -
  Xây dựng cơ bản | reach | 71% | kế hoạch | -
33 Sản lượng lương thực đạt 32.500 tấn, vượt 4,16% kế hoạch.
  Sản lượng lương thực | reach | 32.500 tấn | - | -
  Sản lượng lương thực | exceed | 4,16% | kế hoạch | -
36 Doanh thu du lịch tăng 25% (kế hoạch tăng 15%).
  Doanh thu du lịch | increase | 25% | - | -
  * | increase | 15% | * | -
37 Giải ngân của tỉnh đạt 40,5% (cùng kỳ năm 2019 đạt 41,39%).
  Giải ngân của tỉnh | reach | 40,5% | - | -
  Giải ngân của tỉnh | reach | 41,39% | - | 2019
38 Có 19 địa phương đạt tỷ lệ giải ngân trên 60%; 6 địa phương dưới 35%.
  tỷ lệ giải ngân | reach | 60% | - | -
  * | * | 35% | - | -
39 Tỉnh phấn đấu đến năm 2030 tỷ lệ đô thị hóa đạt 75%.
  tỷ lệ đô thị hóa | reach | 75% | - | 2030
40 Nghị quyết đặt mục tiêu tăng trưởng GRDP từ 10 - 11%/năm.
  mục tiêu tăng trưởng GRDP | equal | 10 - 11% | - | -
41 Thu ngân sách tăng bình quân 13,2%/năm, giai đoạn 2021 - 2025.
  Thu ngân sách | increase | 13,2% | - | *
42 Ngân hàng cho vay với lãi suất 7,8%/năm.
  lãi suất | equal | 7,8% | - | -
43 Mặt hàng này chịu thuế suất 10%.
  thuế suất | equal | 10% | - | -
44 Tỷ suất sinh 14,2‰, vẫn ở mức cao.
  Tỷ suất sinh | equal | 14,2‰ | - | -
45 Năng suất lúa cao hơn 3,2% so với mặt bằng chung.
  Năng suất lúa | increase | 3,2% | mặt bằng chung | -
46 Tỷ lệ giải ngân thấp hơn 1,1 điểm phần trăm so với cùng kỳ.
  Tỷ lệ giải ngân | decrease | 1,1 điểm phần trăm | cùng kỳ | -
47 Chỉ số sản xuất công nghiệp tăng 12,5%.
  Chỉ số sản xuất công nghiệp | increase | 12,5% | - | -
48 CPI tháng 8/2020 tăng 0,25% so với tháng trước, tăng 3,45% so với cùng kỳ.
  CPI | increase | 0,25% | tháng trước | 2020-08
  CPI | increase | 3,45% | cùng kỳ | 2020-08
49 Gieo trồng cây màu được 520 ha, đạt 99,6% so với kế hoạch huyện.
  Gieo trồng cây màu | reach | 99,6% | kế hoạch huyện | -
50 Thu ngân sách đạt 101,1% so dự toán tỉnh giao.
  Thu ngân sách | reach | 101,1% | dự toán tỉnh giao | -
52 Thu nhập bình quân đầu người ước đạt 50,5 triệu đồng/năm, tăng 6,31%.
  Thu nhập bình quân đầu người | reach | 50,5 triệu đồng | - | -
  Thu nhập bình quân đầu người | increase | 6,31% | - | -
53 Nhân dân đã góp công cứng hóa 95% tuyến đường trục thôn.
  cứng hóa | reach | 95% | tuyến đường trục thôn | -
54 Tiêm chủng mở rộng đạt 98,1% trẻ dưới 1 tuổi.
  Tiêm chủng mở rộng | reach | 98,1% | trẻ dưới 1 tuổi | -
55 Xuất khẩu tăng nhẹ 0,5%; nhập khẩu giảm mạnh 12,1%.
  Xuất khẩu | increase | 0,5% | - | -
  nhập khẩu | decrease | 12,1% | - | -
56 Số vụ, số người chết và số người bị thương giảm lần lượt 8%, 5% và 3,6%.
  Số vụ | decrease | 8% | - | -
  số người chết | decrease | 5% | - | -
  số người bị thương | decrease | 3,6% | - | -
57 Lạm phát dao động quanh mức 3,5-4%.
  Lạm phát | equal | 3,5-4% | - | -
58 Danh sách ứng cử phải có tối thiểu 30% nữ.
  nữ | share | 30% | - | -
59 Chi phí quản lý không quá 15% tổng kinh phí.
  Chi phí quản lý | equal | 15% | tổng kinh phí | -
60 Dự án cần tỷ lệ đồng thuận từ 50% trở lên.
  tỷ lệ đồng thuận | equal | 50% | - | -
63 Thu ngân sách bằng 100,68% dự toán và bằng 126,9% so với cùng kỳ.
  Thu ngân sách | equal | 100,68% | dự toán | -
  Thu ngân sách | equal | 126,9% | cùng kỳ | -
64 Tỷ lệ đảng viên nữ lên 23,1% (tăng 1,3% so với đầu nhiệm kỳ).
  Tỷ lệ đảng viên nữ | reach | 23,1% | - | -
  Tỷ lệ đảng viên nữ | increase | 1,3% | đầu nhiệm kỳ | -
65 Thu ngân sách ước thực hiện cả năm đạt và vượt 100% dự toán.
  * | reach | 100% | dự toán | -
66 Nguồn vốn sự nghiệp giải ngân đạt xấp xỉ 21% kế hoạch. Vốn đối ứng mới giải ngân gần 48%. Vốn vay giải ngân hơn 89 tỷ đồng, đạt 36,4%.
  Nguồn vốn sự nghiệp giải ngân | reach | 21% | kế hoạch | -
  Vốn đối ứng mới giải ngân | reach | 48% | - | -
  Vốn vay giải ngân | reach | 89 tỷ đồng | - | -
  Vốn vay giải ngân | reach | 36,4% | - | -
67 Tỷ lệ phiếu đồng ý đạt hơn 97%.
  Tỷ lệ phiếu đồng ý | reach | 97% | - | -
68 Tỷ lệ lao động qua đào tạo tăng từ 45% (năm 2020) lên 60% (năm 2025).
  Tỷ lệ lao động qua đào tạo | equal | 45% | - | *
  Tỷ lệ lao động qua đào tạo | reach | 60% | - | 2025
69 Vốn ngoài Nhà nước chiếm gần 48% và tăng gần 15% so với cùng kỳ.
  Vốn ngoài Nhà nước | share | 48% | - | -
  Vốn ngoài Nhà nước | increase | 15% | cùng kỳ | -
70 Tổng vốn đầu tư đạt 40 nghìn tỷ đồng. Trong đó, vốn Nhà nước 7,2 nghìn tỷ đồng, chiếm 18%, tăng 28,5%; vốn FDI gần 14 nghìn tỷ đồng, chiếm 34%, tăng 19%.
  Tổng vốn đầu tư | reach | 40 nghìn tỷ đồng | - | -
  vốn Nhà nước | equal | 7,2 nghìn tỷ đồng | - | -
  vốn Nhà nước | share | 18% | Tổng vốn đầu tư | -
  vốn Nhà nước | increase | 28,5% | - | -
  vốn FDI | equal | 14 nghìn tỷ đồng | - | -
  vốn FDI | share | 34% | * | -
  vốn FDI | increase | 19% | - | -
71 Tỷ lệ tốt nghiệp THPT đạt 99,12%, xếp thứ 8 toàn quốc.
  Tỷ lệ tốt nghiệp THPT | reach | 99,12% | - | -
72 Đại biểu nữ có 11 vị, chiếm 35,5 %.
  Đại biểu nữ | share | 35,5 % | - | -
73 Tỷ lệ hài lòng: 98%; tỷ lệ đạt chuẩn: 75%.
  Tỷ lệ hài lòng | equal | 98% | - | -
  tỷ lệ đạt chuẩn | equal | 75% | - | -
74 Mức tăng 8 - 8,5% được giữ vững.
  Mức tăng | equal | 8 - 8,5% | - | -
111 Giải ngân vốn đầu tư công đạt 40% kế hoạch vốn, bằng 87% cùng kỳ.
  Giải ngân vốn đầu tư công | reach | 40% | kế hoạch vốn | -
  Giải ngân vốn đầu tư công | equal | 87% | cùng kỳ | -
116 Ba nhóm hàng điện tử, dệt may và thủy sản lần lượt chiếm 35%, 40% và 25%.
  Ba nhóm hàng điện tử | share | 35% | - | -
  dệt may | share | 40% | - | -
  thủy sản | share | 25% | - | -
124 Thu nội địa đạt trên 73% dự toán trên địa bàn.
  Thu nội địa | reach | 73% | dự toán trên địa bàn | -
`;

const more = String.raw`
0 Theo Cục Thống kê, 9 tháng đầu năm 2022, tổng mức bán lẻ hàng hóa tăng 21% so với cùng kỳ năm trước.
  tổng mức bán lẻ hàng hóa | increase | 21% | cùng kỳ năm trước | 2022-01
0 Chủ tịch UBND tỉnh cho biết thu ngân sách năm 2023 đạt 12.400 tỷ đồng, vượt 6% dự toán.
  thu ngân sách | reach | 12.400 tỷ đồng | - | 2023
  thu ngân sách | exceed | 6% | dự toán | 2023
0 Tuy nhiên, tiến độ cấp giấy chứng nhận mới đạt 31% khối lượng được giao.
  tiến độ cấp giấy chứng nhận | reach | 31% | khối lượng được giao | -
0 Trong khi đó, chi thường xuyên bằng 47,2% dự toán, giảm 3% so với cùng kỳ.
  chi thường xuyên | equal | 47,2% | dự toán | -
  chi thường xuyên | decrease | 3% | cùng kỳ | -
0 Nợ xấu của các ngân hàng trên địa bàn chiếm 1,9% tổng dư nợ.
  Nợ xấu của các ngân hàng trên địa bàn | share | 1,9% | tổng dư nợ | -
0 Ngân hàng Nhà nước hạ lãi suất tái cấp vốn từ 6% xuống 5,5%/năm.
  lãi suất tái cấp vốn | equal | 6% | - | -
  lãi suất tái cấp vốn | reach | 5,5% | - | -
0 Huyện đề nghị nâng mức hỗ trợ lên 50% tổng mức đầu tư.
  mức hỗ trợ | reach | 50% | tổng mức đầu tư | -
0 Công ty giảm 10% giá cước vận tải.
  giá cước vận tải | decrease | 10% | - | -
0 UBND huyện yêu cầu rà soát 100% hộ nghèo trong tháng 9/2021.
  rà soát | equal | 100% | hộ nghèo | 2021-09
0 Hội Chữ thập đỏ hỗ trợ mỗi nạn nhân 6 triệu đồng.
0 Công an phạt chủ xe 7,5 triệu đồng.
0 Quỹ đã trao tặng trường học 200 triệu đồng.
0 Tổng kinh phí thực hiện là 14,6 tỷ đồng.
  Tổng kinh phí thực hiện | equal | 14,6 tỷ đồng | - | -
0 Bão gây thiệt hại hơn 320 tỷ đồng.
  thiệt hại | equal | 320 tỷ đồng | - | -
0 Giá lúa tươi ở mức 7.800 đồng/kg, tăng 200 đồng/kg so với tuần trước.
  Giá lúa tươi | equal | 7.800 đồng | - | -
  Giá lúa tươi | increase | 200 đồng | tuần trước | -
0 Kim ngạch xuất khẩu 2,4 tỷ USD, bằng 51% kế hoạch.
  Kim ngạch xuất khẩu | equal | 2,4 tỷ USD | - | -
  Kim ngạch xuất khẩu | equal | 51% | kế hoạch | -
0 Xã có 120/150 hộ đăng ký, đạt 80%.
  hộ đăng ký | reach | 80% | - | -
0 Huyện hoàn thành 12/15 chỉ tiêu, đạt 80%.
  * | reach | 80% | - | -
0 Địa phương có tỷ lệ tiêm cao nhất là huyện Ba Bể (98,2%), thấp nhất là huyện Pác Nặm (71,4%).
  tỷ lệ tiêm | equal | 98,2% | - | -
  tỷ lệ tiêm | equal | 71,4% | - | -
0 Ngành chăn nuôi tăng 4,1%, riêng thủy sản giảm 0,8%.
  Ngành chăn nuôi | increase | 4,1% | - | -
  thủy sản | decrease | 0,8% | - | -
0 Tỉnh tiếp nhận 45.000 hồ sơ, giải quyết đúng hạn đạt 99,2%.
  giải quyết đúng hạn | reach | 99,2% | - | -
0 Có 15% lao động chưa qua đào tạo, 22% làm việc thời vụ.
  lao động chưa qua đào tạo | share | 15% | - | -
  làm việc thời vụ | share | 22% | - | -
0 Trong tổng số vốn, vốn vay ưu đãi chiếm 62%.
  vốn vay ưu đãi | share | 62% | tổng số vốn | -
0 So với cùng kỳ năm 2021 giảm 12% số vụ, 9% số người bị thương nhưng tăng 3% số người chết.
  số vụ | decrease | 12% | cùng kỳ năm 2021 | -
  số người bị thương | decrease | 9% | cùng kỳ năm 2021 | -
  số người chết | increase | 3% | cùng kỳ năm 2021 | -
0 Sau sáp nhập, tỉnh giảm 45% số xã, phường.
  số xã | decrease | 45% | - | -
0 Vụ đông xuân, năng suất lúa bình quân cao hơn kế hoạch 2,5%.
  năng suất lúa bình quân | increase | 2,5% | kế hoạch | -
0 Doanh thu quý II/2024 đạt 860 tỷ đồng, vượt kế hoạch 4%.
  Doanh thu | reach | 860 tỷ đồng | - | 2024-04
  Doanh thu | exceed | 4% | kế hoạch | 2024-04
0 Tốc độ giải ngân vốn ODA chậm 8% so với yêu cầu.
  Tốc độ giải ngân vốn ODA | decrease | 8% | yêu cầu | -
0 Lượng khách quốc tế tăng 35%, khách nội địa tăng 12%.
  Lượng khách quốc tế | increase | 35% | - | -
  khách nội địa | increase | 12% | - | -
0 Công nghiệp tăng 9%, dịch vụ 7,5%, nông nghiệp 3,1%.
  Công nghiệp | increase | 9% | - | -
  dịch vụ | increase | 7,5% | - | -
  nông nghiệp | increase | 3,1% | - | -
0 GRDP của Bắc Ninh tăng 8,1%, Hưng Yên tăng 7,4%.
  GRDP của Bắc Ninh | increase | 8,1% | - | -
  GRDP | increase | 7,4% | - | -
0 Thủ tướng yêu cầu đến 31/12/2024 giải ngân đạt tối thiểu 95% kế hoạch.
  giải ngân | reach | 95% | kế hoạch | 2024-12-31
0 Chỉ tiêu giảm nghèo giao 3%, kết quả thực hiện 3,4%.
  Chỉ tiêu giảm nghèo giao | equal | 3% | - | -
  * | * | 3,4% | - | -
0 Mặt bằng phải bàn giao 100% trước 30/6/2023.
  Mặt bằng phải bàn giao | reach | 100% | - | 2023-06-30
0 Giá xăng được điều chỉnh tăng 320 đồng/lít.
  Giá xăng | increase | 320 đồng | - | -
0 Lãi suất cho vay giảm thêm 0,5 - 1%.
  Lãi suất cho vay | decrease | 0,5 - 1% | - | -
0 Hiện nay, 87% dân số dùng Internet, tăng 4% so với năm 2022.
  dân số dùng Internet | share | 87% | - | -
  dân số dùng Internet | increase | 4% | năm 2022 | -
0 Số thu từ đất đạt 2.150 tỷ đồng, chiếm 38% tổng thu ngân sách.
  Số thu từ đất | reach | 2.150 tỷ đồng | - | -
  Số thu từ đất | share | 38% | tổng thu ngân sách | -
0 Tỷ lệ hộ nghèo của huyện còn 12,6%, giảm 4,2% so với đầu năm.
  Tỷ lệ hộ nghèo của huyện | reach | 12,6% | - | -
  Tỷ lệ hộ nghèo của huyện | decrease | 4,2% | đầu năm | -
0 Nhập siêu giảm, chỉ bằng 65% cùng kỳ.
  Nhập siêu | equal | 65% | cùng kỳ | -
`;

function read(source: string): IndicatorCase[] {
  const cases: IndicatorCase[] = [];
  for (const line of source.split('\n')) {
    if (line.startsWith('  ')) cases.at(-1)?.expected.push(line.trim());
    else if (line !== '') {
      const space = line.indexOf(' ');
      cases.push({ pattern: Number(line.slice(0, space)), text: line.slice(space + 1), expected: [] });
    }
  }
  return cases;
}

export const patternCases = read(lines);
export const furtherCases = read(more);
