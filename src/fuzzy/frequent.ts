/**
 * What an unaccented word most likely stands for in the news, where no dictionary entry around it says so. Of the words
 * with the same letters the first one counts.
 */

/** Single words, those that decide between readings of the same letters first. */
export const WORDS =
  'và của các dự được có là cho đã với trong một những đến không người này để từ khi đó sẽ tại về ra vào trên phải cũng năm theo nhiều như lại hai do nhất còn bị mới thì rằng việc ' +
  'ngày tháng quý sáng chiều trưa tối đêm giờ phút tuần hôm nay qua mai thứ tư bảy tám chín mười sáu ba bốn lăm mươi trăm nghìn ngàn vạn triệu tỷ đồng ' +
  'tỉnh huyện xã phường quận thôn bản ấp phố thành thị trấn đường cầu sông hồ núi đèo khu vùng miền bắc nam đông tây trung ' +
  'ông bà anh chị em cháu cụ thầy cô chủ phó trưởng giám đốc bí thư tịch viên ủy ban sở bộ cục vụ phòng đội chi tổ đảng đoàn hội trường viện ' +
  'nguyên cựu quyền tân số khóa kỳ họp lần nhiệm cấp ngành hộ tấn tạ hecta mét ca vụ lớp ' +
  'đạt tăng giảm chiếm bằng vượt hơn gần khoảng dưới mức so đầu cuối giữa nửa trước sau cùng hàng mỗi từng toàn cả ' +
  'nói biết phát biểu yêu cầu đề nghị chỉ đạo làm thực hiện báo cáo kế hoạch nước nhà dân đất rừng lúa vốn thu ngân sách xây dựng dự án công trình ' +
  'lên xuống ngoài bên nơi đây đang vẫn rất quá thêm nếu vì nên tới hồi lúc sớm muộn ít nhỏ lớn cao thấp tốt xấu ' +
  'tiếp tục tổ chức quản lý kiểm tra xử phạt thi học sinh giáo dục y tế văn hóa thể thao du lịch nông nghiệp thương mại tài chính ' +
  'trách nhiệm quốc gia phủ tướng chính lãnh cán bộ họ tên tuổi vợ chồng con gái trai già trẻ bố mẹ ' +
  'phần điểm tỉ lệ giá tiền lương thuế phí lãi nợ vay gửi ngân phạm tội án tù bắt giữ khởi tố điều cảnh sát an ninh quân sự biên phòng hải quan';

/** Right before a number or a numeral (ngay 14, thang 8, khoa XII) and right after one (5 nam, 3 ty). */
export const BEFORE_NUMBER =
  'ngày tháng năm quý số khóa kỳ thứ lần lúc hồi phường quận khoảng gần hơn trên dưới đạt tăng giảm chiếm bằng điều khoản tổ ngõ mùng mồng tuổi còn';
export const AFTER_NUMBER =
  'năm tháng ngày giờ phút giây tuần quý tỷ triệu nghìn ngàn đồng người hộ tấn tạ xã huyện tỉnh phường quận thôn lần suất nhà căn dự án chiếc con ca vụ lượt đại biểu ha mét phần điểm trẻ giếng bánh khẩu con mỏ liều gói thùng cây vị mũi tới qua nay này đến';
/** As numbers are, for the word after them; and right before a colon. */
export const MAGNITUDES = 'trăm nghìn ngàn vạn triệu tỷ chục';
export const BEFORE_COLON = 'ảnh';
/** Before a word with a capital, and themselves with one in the middle of a sentence. */
export const BEFORE_NAME = 'ông bà anh chị cô chú cháu tỉnh huyện xã phường';
export const CAPITALS = 'Lào Mỹ Pháp Đức Úc Nhật Huế Đảng Bác Tết';

/** Words of several syllables that are no entries of the dictionaries, or that an entry of the same letters must not hide. */
export const PHRASES =
  'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|cùng ngày|từ năm|từ ngày|từ tháng|từ đầu năm|đến nay|tuần tới|tháng tới|năm tới|thời gian tới|hằng tuần|hằng tháng|hằng năm|trưa nay|sáng qua|tối qua|thế kỷ|' +
  'phương tiện|hợp đồng|đối tượng|trường hợp|chỉ tiêu|khẳng định|ủng hộ|nhấn mạnh|đề xuất|phê duyệt|công bố|tuyên truyền|vận động|khởi công|khánh thành|thông qua|chấp hành|xử lý|giải quyết|tiếp nhận|ký kết|hợp tác|tham gia|hưởng ứng|phát động|thành viên|hướng dẫn|biểu dương|thống nhất|đăng ký|kết luận|thành lập|hoạt động|vắc xin|trong năm|trong tháng|trong quý|thời kỳ|tầm nhìn|đăng cai|' +
  'du lịch|so với|trở lên|trở xuống|tính đến|ít nhất|tối đa|tối thiểu|không quá|không dưới|cùng kỳ|hôm nay|hôm qua|ngày mai|hiện nay|vừa qua|sắp tới|phần trăm|đầu năm|cuối năm|giữa năm|đầu tháng|cuối tháng|nửa đầu|nửa cuối|' +
  'sáng nay|chiều nay|tối nay|đêm qua|chiều qua|sáng mai|tuần trước|tuần qua|tháng trước|năm ngoái|năm trước|năm nay|tháng này|quý một|lần thứ|nhiệm kỳ|giai đoạn|năm học|khóa họp|kỳ họp|' +
  'thị trường|hội trường|công trường|môi trường|chủ trương|kinh tế|xã hội|phát triển|thực hiện|tổ chức|triển khai|tăng cường|quản lý|kiểm tra|giám sát|chỉ đạo|lãnh đạo|phối hợp|hoàn thành|nhiệm vụ|giải pháp|kết quả|' +
  'tình hình|địa phương|địa bàn|khu vực|nhân dân|người dân|cán bộ|công chức|đại biểu|đồng chí|phát biểu|yêu cầu|đề nghị|đánh giá|cho biết|làm việc|tham dự|chủ trì|khai mạc|bế mạc|trao tặng|thăm hỏi|chúc mừng|' +
  'kế hoạch|tiến độ|giải ngân|đầu tư|xây dựng|công trình|dự án|nguồn vốn|ngân sách|thu nhập|sản xuất|nông nghiệp|công nghiệp|dịch vụ|xuất khẩu|nhập khẩu|doanh nghiệp|sản phẩm|giá trị|kim ngạch|tăng trưởng|' +
  'đảm bảo|bảo đảm|an toàn|an ninh|trật tự|quốc phòng|văn hóa|giáo dục|y tế|khoa học|công nghệ|chính sách|pháp luật|quy định|nghị quyết|chương trình|hội nghị|cuộc họp|buổi làm việc|lễ kỷ niệm|phong trào|thi đua|' +
  'bổ nhiệm|bầu cử|miễn nhiệm|kỷ luật|khởi tố|bắt giữ|điều tra|xét xử|bị cáo|bị can|phạt tù|vi phạm|tai nạn|giao thông|thiên tai|lũ lụt|sạt lở|dịch bệnh|phòng chống|ứng phó|thiệt hại|hỗ trợ|giúp đỡ|nghèo đói|hộ nghèo|' +
  'học sinh|giáo viên|sinh viên|nhà trường|bệnh nhân|bác sĩ|ca mắc|trong đó|đồng thời|bên cạnh|ngoài ra|tuy nhiên|do đó|vì vậy|theo đó|cụ thể|đặc biệt|tiếp tục|thời gian|thời điểm|hàng năm|mỗi năm|trung bình|bình quân|' +
  'lần lượt|xấp xỉ|tổng số|tổng vốn|trị giá|chiếm tỷ lệ|tỷ lệ|cơ quan|đơn vị|các cấp|các ngành|toàn tỉnh|toàn huyện|toàn xã|thường xuyên|liên quan|trực tiếp|chủ động|tích cực|hiệu quả|chất lượng';
