/** Words after which a clause, or the subject in it, begins. */
import { Code, Kind } from './kinds.ts';
import type { WordList } from './words.ts';

export const openerWords: readonly WordList[] = [
  [Kind.CUT, Code.BREAKDOWN, 'trong đó, riêng, riêng với, trong số đó, gồm, bao gồm, riêng về, nhất là'],
  [
    Kind.CUT,
    Code.REPORT,
    `cho biết, cho hay, nói, nói rõ, nói thêm, cho rằng, khẳng định, nhấn mạnh, nêu, nêu rõ, nêu khó khăn, chia sẻ,
    thừa nhận, nhận định, lưu ý, giải thích, khuyến cáo, tính toán, nhận thấy, khai nhận, cảnh báo, trình bày, rằng,
    bày tỏ, lo ngại, phàn nàn, xác nhận, dẫn chứng, thông tin thêm, báo cáo rõ, nhấn mạnh rằng, trả lời,
    nhìn nhận, chỉ ra, chỉ rõ, tiết lộ, nhẩm tính, ước tính rằng, cảnh báo rằng, giãi bày, phân trần`,
  ],
  [
    Kind.CUT,
    Code.PLAN,
    `phấn đấu, quyết tâm, kỳ vọng, kì vọng, hướng tới, nhất trí, nhất trí phấn đấu, mong muốn, tin tưởng, hy vọng,
    phấn đấu đưa, phấn đấu nâng, phấn đấu giảm`,
  ],
  [Kind.CUT, Code.RAISE, 'nâng, đưa, kéo'],
  [Kind.CUT, Code.TOPIC, 'thì, vì thế, vì vậy, nhờ vậy, nhờ đó, do đó, do vậy, theo đó'],
  [Kind.CUT, Code.DEMAND, 'buộc, đòi hỏi, kêu gọi, khuyến khích, đôn đốc'],
  [
    Kind.CUT,
    Code.CONTRAST,
    'trong khi, trong khi đó, trong lúc, còn lại là, ngược lại, trái lại, tuy nhiên, nhưng, song, tuy, thế nhưng',
  ],
  [
    Kind.CUT,
    Code.NONE,
    `hứa, cụ thể, cụ thể là, ngoài ra, đáng chú ý, đáng lo, đáng mừng, đáng chú ý là, đáng lo là,
    đáng mừng là, đáng nói là, đáng lưu ý là, cho thấy, nên, mà, dù,
    dù cho, mặc dù, bên cạnh đó, đồng thời, cùng với đó, tính chung, tính riêng, tính cả, khiến, khiến cho, giúp,
    làm cho, đẩy, đặc biệt, đặc biệt là, mà còn, không chỉ, chủ yếu, nguyên nhân là do, nguyên nhân do, bởi, bởi vì,
    vậy, lý do là, qua đó, từ đó, hơn nữa, thậm chí, trước mắt, nhìn chung, nhằm, góp phần, nếu như, nếu,
    đẩy mạnh, về cơ bản`,
  ],
  [
    Kind.WEAK,
    Code.NONE,
    `với, khi, để, theo, cho, thông qua, qua, cùng với, sau khi, trước khi, hoặc, đối với, bằng cách, mỗi năm`,
  ],
  [Kind.WEAK, Code.ACT, 'làm, hưởng, đang hưởng, gây, gây ra, dẫn đến, dẫn tới, quyết định, đặt, đặt ra, ban hành'],
  [Kind.WEAK, Code.REASON, 'do, vì, nhờ'],
  [
    Kind.WEAK,
    Code.INCLUDING,
    'kể cả, bao gồm cả, gồm cả, chưa kể, không kể, chưa tính, không tính, chưa bao gồm, không bao gồm, không tính cả',
  ],
  [Kind.WEAK, Code.ABOUT, 'về'],
  [Kind.WEAK, Code.WITHIN, 'trong, trong số'],
  [
    Kind.WEAK,
    Code.AREA,
    `toàn tỉnh, toàn huyện, toàn thành phố, toàn quốc, toàn ngành, toàn xã, toàn vùng, cả nước, cả tỉnh, toàn thị xã,
    toàn thị trấn, toàn phường, toàn khu vực, trên địa bàn`,
  ],
  [Kind.WEAK, Code.PLACE, 'tại, ở'],
  [
    Kind.WEAK,
    Code.REPORT,
    'thông tin, báo cáo, thông báo, đánh giá, phân tích, công bố, phản ánh, thống kê, kết luận, nhắc, kể, dẫn',
  ],
  [Kind.WEAK, Code.PLAN, 'cam kết, xác định, thống nhất, dự tính, dự đoán'],
  [Kind.WEAK, Code.DEMAND, 'yêu cầu, đề nghị, kiến nghị, chỉ đạo, đề xuất, bảo đảm, đảm bảo'],
];
