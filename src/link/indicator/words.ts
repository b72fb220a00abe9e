/**
 * The words by which a clause says what a figure measures, each with its kind: relation verbs, nouns that can be
 * measured, deeds that are counted, and what opens or closes a clause. Capitals and tone style do not matter.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import { PhraseTable } from '../../entities/shared/phrases.ts';

/** Kinds of chunk. Those up to MARK come from the tokens and the mentions, the rest from the lists below. */
export const PLAIN = 0;
export const NAME = 1;
export const DATE = 2;
export const LENGTH = 3;
export const VALUE = 4;
export const COMMA = 5;
export const STOP = 6;
export const COLON = 7;
export const OPEN = 8;
export const CLOSE = 9;
export const QUOTE = 10;
export const DASH = 11;
export const SLASH = 12;
export const MARK = 13;
/** *đạt, tăng, giảm còn*: its code is the relation, with LEVEL where a new level is named. */
export const RELATION = 14;
/** *mạnh, bình quân, khoảng, ít nhất*: stands between verb and figure. */
export const DEGREE = 15;
/** *đã, mới, chỉ, ước*: stands before the verb. */
export const AUXILIARY = 16;
/** *tỷ lệ, kim ngạch, giá*: a noun that can be measured begins a subject. */
export const HEAD = 17;
/** *cho biết, trong khi*: a clause begins after it. */
export const CUT = 18;
/** *với, khi, do*: a clause begins after it unless it stands inside a noun phrase. */
export const WEAK = 19;
/** *giải ngân, tiêm*: a deed whose figure tells how far it went. */
export const DEED = 20;
/** *có, còn, xảy ra*: what follows exists in that number. */
export const EXIST = 21;
export const AND = 22;
/** *đến, trong, tại*: before a date or a place. */
export const AT = 23;
export const COMPARE = 24;
/** *cùng kỳ*: what figures are compared with and no subject. */
export const BASE = 25;
/** *hỗ trợ, tặng, phạt*: an amount that changes hands measures nothing. */
export const GIVE = 26;
/** *cao nhất*: what follows is ranked. */
export const SUPERLATIVE = 27;

/** Relations in the order of their codes. */
export const relations = [null, 'reach', 'increase', 'decrease', 'share', 'exceed', 'complete', 'equal'] as const;
export const REACH = 1;
export const INCREASE = 2;
export const DECREASE = 3;
export const SHARE = 4;
export const EXCEED = 5;
export const COMPLETE = 6;
export const EQUAL = 7;
/** Flag of a relation verb that names a new level (*lên, xuống còn*). */
export const LEVEL = 8;

/** Codes of other kinds. */
export const FROM = 1;
export const UNTIL = 2;
export const RESPECTIVELY = 1;
export const AVERAGE = 2;
export const MORE = 3;
export const RATE = 1;
export const AIM = 2;
export const WEIGHT = 3;
export const BREAKDOWN = 1;
export const REPORT = 2;
export const PLAN = 3;
export const RAISE = 4;
export const STATE = 1;
export const DEMAND = 4;

const CODES = 16;

const LISTS: readonly (readonly [kind: number, code: number, phrases: string])[] = [
  [RELATION, REACH, 'đạt|đạt được|ước đạt|đạt mức|đạt tỷ lệ|đạt tới|đạt và vượt|đạt xấp xỉ|thực hiện đạt|cán mốc|chạm mốc|ước thực hiện|thực hiện được|đạt bình quân'],
  [RELATION, REACH | LEVEL, 'lên|lên tới|lên đến|lên mức|lên thành|tăng lên|tăng lên mức|tăng lên đến|tăng lên tới|tăng lên thành|nâng lên|nâng lên thành|đưa lên|vọt lên|giảm còn|giảm xuống|giảm xuống còn|giảm xuống mức|giảm chỉ còn|giảm về|giảm về mức|xuống|xuống còn|xuống mức|xuống chỉ còn|còn|chỉ còn|hạ xuống|hạ còn|hạ xuống còn|kéo giảm còn|kéo giảm xuống còn|rút xuống|rút xuống còn|tụt xuống|tụt còn|rơi xuống|về mức|trở lại mức'],
  [RELATION, INCREASE, 'tăng|tăng thêm|tăng hơn|tăng giá|tăng mạnh|tăng nhẹ|tăng vọt|tăng tới|gia tăng|cao hơn|nhiều hơn|lớn hơn|đắt hơn|nhỉnh hơn|nhanh hơn|nhích|nhích lên|nhích thêm|nhích nhẹ|bật tăng|cộng thêm|điều chỉnh tăng|điều chỉnh thêm|được điều chỉnh thêm|tăng trưởng dương'],
  [RELATION, DECREASE, 'giảm|giảm bớt|giảm thêm|giảm hơn|giảm giá|giảm tới|sụt giảm|suy giảm|cắt giảm|tiết giảm|kéo giảm|thấp hơn|ít hơn|kém|kém hơn|rẻ hơn|nhỏ hơn|hạ|hụt|hụt thu|chậm|chậm hơn|mất giá|lùi|sụt|tụt|điều chỉnh giảm|tăng trưởng âm|âm'],
  [RELATION, SHARE, 'chiếm|chiếm tỷ lệ|chiếm tỉ lệ|chiếm tỷ trọng|chiếm tới|chiếm đến|đóng góp|đóng góp tới|góp|góp tới'],
  [RELATION, EXCEED, 'vượt|vượt mức|hoàn thành vượt|hoàn thành vượt mức|vượt thu|đạt vượt|vượt quá|vượt trên|vượt hơn'],
  [RELATION, COMPLETE, 'hoàn thành|hoàn thành được'],
  [RELATION, EQUAL, 'bằng|là|ước|ước tính|ước khoảng|tương đương|tương đương với|tương ứng với|ở mức|đứng ở mức|duy trì ở mức|giữ ở mức|chốt ở mức|dừng ở mức|trị giá|tổng trị giá|dao động|dao động ở mức|dao động quanh mức|dao động từ|dao động trong khoảng|ở ngưỡng|bình quân là|được bằng|tức|ứng với'],
  [DEGREE, 0, 'hơn|trên|dưới|quá|gần|khoảng|xấp xỉ|chừng|ngót|ngót nghét|quanh|quanh mức|cỡ|ít nhất|tối thiểu|tối đa|không dưới|không quá|không vượt quá|chưa đến|chưa tới|chưa đầy|không đến|không tới|không đầy|gần như|mạnh|nhẹ|nhanh|cao|sâu|khá|khá cao|đáng kể|kịch|mức|tròn|đúng|vỏn vẹn|tổng cộng|cộng|hết|trên dưới|chậm lại|tương ứng|tới gần|đến gần|tới hơn|đến hơn|cả|những|chỉ chừng|chỉ khoảng|chỉ quanh|chỉ gần|chỉ hơn|mới gần|mới hơn|mới khoảng|toàn bộ|vào khoảng|ở quanh'],
  [DEGREE, RESPECTIVELY, 'lần lượt|lần lượt là|lần lượt đạt|theo thứ tự'],
  [DEGREE, AVERAGE, 'bình quân|trung bình|hằng năm|hàng năm|mỗi năm|đều'],
  [DEGREE, MORE, 'thêm|thêm được'],
  [AUXILIARY, 0, 'đã|mới|chỉ|mới chỉ|chỉ mới|cũng|vẫn|vẫn còn|đang|sẽ|phải|có thể|ước|cần|tiếp tục|luôn|lại|hiện|thường|được|chỉ được|không được|có|đạt mức|sắp|từng|vừa|tự|nhất|chắc chắn|nên'],
  [HEAD, RATE, 'tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|lãi suất|thuế suất|năng suất|công suất|hiệu suất|tốc độ|tốc độ tăng|tốc độ tăng trưởng|chỉ số|chỉ số giá|hệ số|biên độ|cổ tức|lạm phát|mật độ|nồng độ|độ che phủ|độ che phủ rừng|độ phủ|tần suất|thị phần|bội chi|bội chi ngân sách|nợ công|mức lãi|độ ẩm|hàm lượng|biên lợi nhuận|xác suất|mức giảm|mức tăng|mức tăng trưởng|nợ xấu'],
  [HEAD, WEIGHT, 'tỷ trọng|tỉ trọng|cơ cấu'],
  [HEAD, AIM, 'mục tiêu|chỉ tiêu|dự báo|kịch bản|nhu cầu|kế hoạch|dự toán|hạn mức|định mức|mức phạt'],
  [HEAD, 0, 'mức|mức độ|tổng|tổng số|tổng thu|tổng chi|tổng vốn|tổng mức|tổng giá trị|tổng sản phẩm|tổng nguồn vốn|tổng kim ngạch|tổng dư nợ|tổng số tiền|tổng lượng|tổng diện tích|tổng kế hoạch|số|số lượng|số vốn|số dư|số tiền|số thu|số ca|số vụ|số người|số hộ|số đối tượng|lượng|lượng mưa|lượng khách|khối lượng|sản lượng|diện tích|dung tích|dung lượng|trữ lượng|quy mô|giá trị|giá|giá cả|giá bán|giá thành|đơn giá|mặt bằng giá|thu ngân sách|thu nội địa|thu nhập|thu hút|thu hút vốn|thu|nguồn thu|doanh thu|doanh số|lợi nhuận|lãi|lãi ròng|kim ngạch|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|thặng dư|thâm hụt|cán cân|vốn|vốn đầu tư|nguồn vốn|nguồn lực|kinh phí|chi phí|chi|chi ngân sách|chi thường xuyên|ngân sách|tiền|tiền công|tiền thuế|tiền lương|tiền thưởng|tiền phạt|khoản|khoản vay|học phí|viện phí|lương|lương cơ sở|phụ cấp|trợ cấp|tiến độ|lũy kế|thiệt hại|thất thoát|tổn thất|thất thu|hộ nghèo|hộ cận nghèo|lao động|dư nợ|nợ|nợ đọng|nợ quá hạn|grdp|gdp|gnp|cpi|iip|pmi|fdi|oda|vn index|hnx index|vốn fdi|tăng trưởng|tăng trưởng kinh tế|tăng trưởng tín dụng|tín dụng|huy động vốn|tiền gửi|bán lẻ|mặt bằng|giải phóng mặt bằng|tai nạn giao thông|tội phạm|dân số|con số|con số này|tổng đầu tư|tổng mức đầu tư|sản xuất công nghiệp|giá trị sản xuất|trị giá|quỹ|điểm|hạn ngạch|thuế|phí|lệ phí|thời gian|cước|tổng tài sản|vốn điều lệ|vốn hóa|vốn hoá|dự nợ|số phiếu|phiếu|mức đầu tư|suất đầu tư|tổng sản lượng|lượt khách|khách|khách quốc tế|tổng lượt khách|tổng doanh thu|tổng lợi nhuận|tổng cầu|cầu|chuỗi|giải nhất|giải nhì|giải ba|giải thưởng|mỗi suất|phần thưởng|mức chi|mức thu|mức hỗ trợ|mức đóng|mức hưởng|mức lương|mức vay|mức bảo lãnh|mức sống|mức độ hài lòng|chỉ số hài lòng'],
  [CUT, BREAKDOWN, 'trong đó|riêng|trong số đó|gồm|bao gồm|riêng về|nhất là'],
  [CUT, REPORT, 'cho biết|cho hay|nói|nói rõ|nói thêm|cho rằng|khẳng định|nhấn mạnh|nêu|nêu rõ|nêu khó khăn|chia sẻ|thông tin|thông tin thêm|thông báo|báo cáo|thừa nhận|nhận định|đánh giá|đánh giá cao|thông qua|lưu ý|giải thích|công bố|khuyến cáo|hứa|tính toán|cho thấy|ghi nhận thấy|nhận thấy|khai|khai nhận|nhắc|than|phản ánh|phản ánh rằng|cảnh báo|kể|trình bày|dẫn|viện dẫn|rằng|theo báo cáo|theo thống kê|bày tỏ|thống kê cho thấy|lo ngại|phàn nàn|vui mừng|xác nhận|ước lượng|phân tích|dẫn chứng|bổ sung rằng|kết luận|đáng chú ý là|đáng lo là|đáng mừng là|đáng nói là|đáng lưu ý là'],
  [CUT, PLAN, 'phấn đấu|dự kiến|đặt mục tiêu|đặt ra mục tiêu|quyết tâm|kỳ vọng|kì vọng|hướng tới|cam kết|xác định|thống nhất|nhất trí|nhất trí phấn đấu|mong muốn|tin tưởng|đề ra|hy vọng|hi vọng|tính|dự tính|dự báo|dự đoán|ước tính rằng|đăng ký'],
  [CUT, DEMAND, 'yêu cầu|đề nghị|kiến nghị|chỉ đạo|giao|đề xuất|cho phép|quy định|buộc|bắt buộc|đòi hỏi|bảo đảm|đảm bảo|kêu gọi|khuyến khích|đôn đốc|cần phải'],
  [CUT, 0, 'tuy nhiên|trong khi|trong khi đó|theo đó|cụ thể|cụ thể là|ngoài ra|đáng chú ý|đáng lo|đáng mừng|đến nay|tính đến nay|nhờ đó|nhờ vậy|do đó|vì vậy|vì thế|do vậy|nên|nhưng|song|mà|dù|dù cho|mặc dù|tuy|bên cạnh đó|đồng thời|cùng với đó|trước đó|sau đó|hiện nay|cũng trong|tính chung|tính riêng|tính cả|khiến|khiến cho|giúp|làm cho|đẩy|ngược lại|trái lại|đặc biệt|đặc biệt là|mà còn|không chỉ|chủ yếu|nguyên nhân là do|nguyên nhân do|bởi|bởi vì|vậy|lý do là|qua đó|từ đó|hơn nữa|thậm chí|tức là|trước mắt|nhìn chung|nói chung|nhằm|góp phần|mới đây|về cơ bản|thì|nếu như|nếu'],
  [CUT, RAISE, 'nâng|đưa|kéo|nâng mức|phấn đấu đưa|phấn đấu nâng|phấn đấu giảm|đẩy mạnh|duy trì|giữ|giữ vững'],
  [WEAK, 0, 'với|khi|do|vì|nhờ|để|làm|theo|về|cho|thông qua|qua|kể từ|kể cả|cùng|cùng với|áp dụng|khống chế|hưởng|đang hưởng|gây|gây ra|ước thiệt hại|trong khi|sau khi|trước khi|hoặc|đối với|bằng cách|dẫn đến|dẫn tới|tại|ở|trong|trên địa bàn|toàn tỉnh|toàn huyện|toàn thành phố|toàn quốc|toàn ngành|toàn xã|toàn vùng|cả nước|cả tỉnh|hằng năm|mỗi năm'],
  [DEED, 0, 'giải ngân|tiêm|tiêm chủng|tiêm vắc xin|lấy mẫu|xét nghiệm|kết nạp|sơ tán|di dời|khôi phục|triển khai|thực hiện|triển khai thực hiện|xóa bỏ|xoá bỏ|bàn giao|nộp lại|nộp|khắc phục|tiếp nhận|đáp ứng|cứng hóa|cứng hoá|bê tông hóa|bê tông hoá|nhựa hóa|kiên cố hóa|số hóa|số hoá|gieo trồng|gieo cấy|gieo sạ|thu hoạch|trồng|xây dựng|khởi công|cấp|cấp phép|giải quyết|xử lý|thu gom|thu hồi|truy thu|tiêu thụ|hoàn trả|trả nợ|kiểm tra|rà soát|khám|khám sức khỏe|điều tra|làm rõ|điều tra, làm rõ|phát hiện|huy động|quyên góp|vận động|đón|phục vụ|chiếm đoạt|tham ô|biển thủ|rút|trả lãi|cho vay|giảm nghèo|đào tạo|tạo việc làm|giới thiệu việc làm|phủ|phủ sóng|cai nghiện|cải tạo|tái định cư|chi trả|bố trí|phân bổ|phê duyệt|thẩm định|tuyển sinh|nghiệm thu|lắp đặt|trồng mới|chăm sóc|tuyên truyền|thu mua|xuất cấp|bán ra|hạch toán|cam kết hỗ trợ|cam kết viện trợ|cam kết tài trợ|cam kết cho vay|cam kết đầu tư'],
  [DEED, STATE, 'bỏng|hư hỏng|hư hại|thương tật|tổn thương|ngập|mất trắng|cháy rụi|thiếu hụt|ca bỏng'],
  [EXIST, 0, 'có|có tới|có đến|có hơn|xảy ra|đã xảy ra|ghi nhận|dành|bố trí cho|cần có|phát sinh|gồm có|hiện có|chỉ có|mới có|để mất|thiệt mất|còn lại|gieo được|duy trì được'],
  [AND, 0, 'và|cùng|cũng như|lẫn'],
  [AT, 0, 'trong|vào|hồi|lúc|trước|sau|tháng|tại thời điểm|cả|suốt|của'],
  [AT, FROM, 'từ|tính từ|kể từ'],
  [AT, UNTIL, 'đến|tới|tính đến|tính tới|đến hết|tính đến hết|đến cuối|cho đến|lũy kế đến|luỹ kế đến|đến nay'],
  [COMPARE, 0, 'so với|so|so cùng|gấp|so sánh với'],
  [BASE, 0, 'cùng kỳ|cùng kì|cùng thời điểm|năm trước|năm ngoái|tháng trước|quý trước|tuần trước'],
  [GIVE, 0, 'hỗ trợ|trao|trao tặng|tặng|thưởng|thưởng nóng|trao thưởng|phạt|phạt tiền|xử phạt|bị phạt|nộp phạt|trả|được trả|trích|bán|mua|lấy|ủng hộ|biếu|đền bù|bồi thường|chuyển|chuyển khoản|đưa hối lộ|nhận|nhận hối lộ|vay|mượn|cầm cố|đặt cọc|đóng|tiết kiệm|chi hỗ trợ|cấp cho|viện trợ|tài trợ|thuê|đấu giá|trúng đấu giá|tịch thu|thu giữ|lừa|lừa đảo|số tiền|tổng giải thưởng'],
  [SUPERLATIVE, 0, 'cao nhất|thấp nhất|nhiều nhất|lớn nhất|nhỏ nhất|dẫn đầu|đứng đầu|cao nhất là|thấp nhất là|nhiều nhất là|lớn nhất là'],
  [SUPERLATIVE, INCREASE, 'tăng mạnh nhất|tăng mạnh nhất là|tăng cao nhất|tăng cao nhất là|tăng nhiều nhất|tăng nhiều nhất là'],
  [SUPERLATIVE, DECREASE, 'giảm mạnh nhất|giảm mạnh nhất là|giảm nhiều nhất|giảm nhiều nhất là|giảm sâu nhất|giảm sâu nhất là'],
  // Words that begin like one of the above and are none.
  [PLAIN, 0, 'một số|số liệu|số điện thoại|số nhà|số hóa đơn|chi bộ|chi cục|chi nhánh|chi hội|chi đoàn|chi tiết|chi phối|chi ủy|chi viện|tổng giám đốc|tổng công ty|tổng kết|tổng hợp|tổng cục|tổng thống|tổng bí thư|tổng thư ký|tổng thể|tổng biên tập|giá như|thu mua|thu xếp|mùa thu|vụ thu|thu đông|tiền giang|tiền lệ|tiền đề|mức phí|phí tổn|đánh giá xếp loại|cấp xã|cấp huyện|cấp tỉnh|các cấp|cấp ủy|trồng trọt|quy hoạch xác định|lãi vay|lao động thương binh|bằng cấp|văn bằng|cân bằng|công bằng|đồng bằng|bằng khen|còn nhiều|còn gặp|còn khó khăn|lên lớp|đi lên|vươn lên thoát nghèo|lên đường|xuống giống|cơ bản đạt|đạt chuẩn|đạt yêu cầu|đạt kết quả|đạt tiêu chuẩn|đạt chuẩn nông thôn mới|đạt giải|đạt danh hiệu|tăng cường|gia tăng giá trị|giảm nghèo bền vững|giảm nghèo|tăng thu nhập|làm thêm|làm việc|làm ăn|việc làm|có việc làm|làm chủ|lao động qua đào tạo|người lao động|qua đào tạo|qua cảng|có hiệu quả|có nguy cơ|có giá trị|có thu nhập|có hồ sơ|có mặt|có chuyên môn|có chỉ đạo|có bằng|có nhu cầu|về đích|về nước|trên địa bàn|trên cả nước|trên thị trường|trên toàn quốc|trên xe|trên đàn|trên đầu người|trên biển|trên người|trong nước|trong tỉnh|trong kho|trong xã|trong rừng|trong độ tuổi|trong dân|trong ngành|trong năm|ngoài nước|theo chuẩn|theo quy định|theo giá|theo kế hoạch|theo tiêu chí|theo mức|theo học|cho vay tiêu dùng|cho thuê|giao cho|giao khoán|hàng hóa|hàng năm|dịch vụ|thực chất|thực tế|thực hiện dự án|hoàn thành chương trình|mới sinh|nông thôn mới|đổi mới|mắc mới|thành lập mới|đăng ký mới|cấp mới|ký mới|trồng trọt|mới mắc|phòng mới|cao cấp|cao tốc|cao học|ít nhất nước|cao đẳng|cao su|cao điểm|sâu rộng|mạnh thường quân|hết hạn|đúng hạn|trước hạn|trễ hạn|quá hạn|trả kết quả|trả lời|bán hàng|bán dẫn|bán buôn|bán lẻ|mua sắm|mua bán|đóng tàu|đóng góp ý kiến|đóng bảo hiểm|đóng trên địa bàn|điểm số|điểm thi|phiếu tán thành|lấy phiếu|khách sạn|khách hàng|phòng khách|cầu đường|kế hoạch hành động|chuyển đổi số|chuyển đổi|chuyển dịch|tiết kiệm điện|kiểm tra viên|nhận thức|trao đổi|thuê bao|đạt tiến độ|sau thu hoạch|bảo đảm an toàn|xây dựng cơ bản|công nghiệp xây dựng|nông thôn'],
];

/** Kind and code of a chunk in one number. */
const packed = (kind: number, code: number) => kind * CODES + code + 1;
export const kindOf = (value: number): number => Math.floor((value - 1) / CODES);
export const codeOf = (value: number): number => (value - 1) % CODES;

export function clauseWords(lexicon: Lexicon): PhraseTable {
  const phrases: Record<string, number> = {};
  for (const [kind, code, list] of LISTS) {
    for (const text of list.split('|')) phrases[text] = packed(kind, code);
  }
  return new PhraseTable(lexicon, phrases);
}
