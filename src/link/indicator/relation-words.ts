/** Verbs between a subject and its figure, and the words that go with them. */
import { AGAINST, Code, Kind, LEVEL, Relation } from './kinds.ts';
import type { WordList } from './words.ts';

export const relationWords: readonly WordList[] = [
  [
    Kind.RELATION,
    Relation.REACH,
    `đạt, đạt được, ước đạt, đạt mức, đạt tới, đạt và vượt, đạt bình quân, thực hiện đạt, thực hiện được,
    ước thực hiện, cán mốc, chạm mốc, đạt khoảng, ước thực hiện đạt`,
  ],
  [
    Kind.RELATION,
    Relation.REACH | LEVEL,
    `lên, lên tới, lên đến, lên mức, lên thành, tăng lên, tăng lên mức, tăng lên đến, tăng lên tới, tăng lên thành,
    nâng lên, nâng lên thành, đưa lên, vọt lên, giảm còn, giảm xuống, giảm xuống còn, giảm xuống mức, giảm chỉ còn,
    giảm về, giảm về mức, xuống, xuống còn, xuống mức, xuống chỉ còn, còn, chỉ còn, hạ xuống, hạ còn, hạ xuống còn,
    kéo giảm còn, kéo giảm xuống còn, rút xuống, rút xuống còn, tụt xuống, tụt còn, rơi xuống, về mức, trở lại mức,
    tăng đến mức, lùi về, lùi về mức`,
  ],
  [
    Kind.RELATION,
    Relation.INCREASE,
    `tăng, tăng thêm, tăng hơn, tăng giá, tăng mạnh, tăng nhẹ, tăng vọt, tăng tới, gia tăng, nhích, nhích lên,
    nhích thêm, nhích nhẹ, bật tăng, cộng thêm, điều chỉnh tăng, điều chỉnh thêm, tăng trưởng dương`,
  ],
  [
    Kind.RELATION,
    Relation.INCREASE | AGAINST,
    'cao hơn, nhiều hơn, lớn hơn, đắt hơn, nhỉnh hơn, nhanh hơn, tốt hơn, dài hơn',
  ],
  [
    Kind.RELATION,
    Relation.DECREASE,
    `giảm, giảm bớt, giảm thêm, giảm hơn, giảm giá, giảm tới, giảm mạnh, giảm nhẹ, giảm sâu, sụt giảm, suy giảm,
    cắt giảm, tiết giảm, kéo giảm, hạ, sụt, tụt, mất giá, lùi, điều chỉnh giảm, tăng trưởng âm`,
  ],
  [
    Kind.RELATION,
    Relation.DECREASE | AGAINST,
    'thấp hơn, ít hơn, kém, kém hơn, rẻ hơn, nhỏ hơn, chậm, chậm hơn, hụt, hụt thu, thấp thua',
  ],
  [Kind.RELATION, Relation.SHARE, 'chiếm, chiếm tới, chiếm đến, đóng góp, đóng góp tới, góp, góp tới'],
  [
    Kind.RELATION,
    Relation.EXCEED | AGAINST,
    'vượt, vượt mức, hoàn thành vượt, hoàn thành vượt mức, vượt thu, đạt vượt, vượt quá, vượt trên, vượt hơn',
  ],
  [Kind.RELATION, Relation.COMPLETE | AGAINST, 'hoàn thành, hoàn thành được'],
  [
    Kind.RELATION,
    Relation.EQUAL,
    `bằng, là, tức, tức là, phổ biến ở mức, ước, duy trì, giữ, giữ vững, ước tính, ước khoảng, tương đương,
    tương đương với, tương ứng với, ở mức, đứng ở mức, duy trì ở mức, giữ ở mức, chốt ở mức, dừng ở mức, trị giá,
    tổng trị giá, dao động, dao động ở mức, dao động quanh mức, dao động từ, dao động trong khoảng, ở ngưỡng,
    bình quân là, tổng cộng là, được bằng, ứng với, đứng mức, có trị giá`,
  ],
  [
    Kind.DEGREE,
    Code.NONE,
    `hơn, trên, dưới, quá, gần, khoảng, vào khoảng, xấp xỉ, chừng, ngót, ngót nghét, quanh, ở quanh, quanh mức, cỡ,
    ít nhất, tối thiểu, tối đa, không dưới, không quá, không vượt quá, chưa đến, chưa tới, chưa đầy, không đến,
    không tới, không đầy, gần như, mạnh, nhẹ, nhanh, cao, sâu, khá, khá cao, khá mạnh, rất mạnh, đáng kể, kịch, mức,
    tròn, đúng, vỏn vẹn, tổng cộng, trên dưới, tương ứng, tới gần, đến gần, tới hơn, đến hơn, cả, những, toàn bộ,
    đột biến, đều, chậm lại, vẻn vẹn, chẵn, ổn định`,
  ],
  [Kind.DEGREE, Code.RESPECTIVELY, 'lần lượt, theo thứ tự'],
  [Kind.DEGREE, Code.AVERAGE, 'bình quân, trung bình, hằng năm, hàng năm'],
  [Kind.DEGREE, Code.BOUND, 'trở lên, trở xuống'],
  [Kind.DEGREE, Code.MORE, 'thêm, thêm được'],
  [
    Kind.AUXILIARY,
    Code.NONE,
    `đã, mới, chỉ, mới chỉ, chỉ mới, cũng, vẫn, vẫn còn, đang, sẽ, phải, có thể, cần, cần phải, tiếp tục, luôn, hiện,
    được, chỉ được, lại, không được, sắp, vừa, từng, chắc chắn, phổ biến, dự kiến, dự ước, ước tính đã, đều đã, ước đã`,
  ],
  [
    Kind.AT,
    Code.NONE,
    'hiện nay, mới đây, trước đó, sau đó, hồi, lúc, trước, sau, tại thời điểm, suốt, tháng, mỗi, mỗi tháng, mỗi ngày, hằng tháng, hàng tháng',
  ],
  [Kind.AT, Code.INTO, 'vào'],
  [Kind.AT, Code.FROM, 'từ'],
  [
    Kind.AT,
    Code.UNTIL,
    `đến, tới, tính đến, tính tới, đến hết, tính đến hết, cho đến, lũy kế đến, lũy kế đến hết, đến nay, tính đến nay,
    đến thời điểm`,
  ],
  [Kind.AT, Code.SINCE, 'tính từ, kể từ'],
  [Kind.AT, Code.OF, 'của, thuộc'],
  [Kind.COMPARE, Code.NONE, 'so với, so, so sánh với, gấp'],
  [
    Kind.BASE,
    Code.NONE,
    'cùng kỳ, cùng kì, cùng thời điểm, năm trước, năm ngoái, tháng trước, quý trước, tuần trước, kỳ trước, khóa trước, vụ trước, lần trước, phiên trước, chuyến trước, đợt trước, mùa trước',
  ],
  [
    Kind.RANK,
    Code.NONE,
    `cao nhất, thấp nhất, nhiều nhất, lớn nhất, nhỏ nhất, dẫn đầu, đứng đầu, cao nhất là, thấp nhất là, nhiều nhất là,
    lớn nhất là, dẫn đầu là`,
  ],
  [
    Kind.RANK,
    Relation.INCREASE,
    'tăng mạnh nhất, tăng mạnh nhất là, tăng cao nhất, tăng cao nhất là, tăng nhiều nhất, tăng nhiều nhất là',
  ],
  [
    Kind.RANK,
    Relation.DECREASE,
    'giảm mạnh nhất, giảm mạnh nhất là, giảm nhiều nhất, giảm nhiều nhất là, giảm sâu nhất, giảm sâu nhất là',
  ],
];
