import type { Measure } from "../../../indicators/indicator";
import type { Part } from "../../../indicators/item";

/** How a pair of items is spoken of: every group of `needs` by one of its words, `helps` make it surer. */
export interface ItemPattern {
  readonly measure: Measure;
  readonly better: "higher" | "lower";
  readonly needs: readonly (readonly string[])[];
  readonly helps: readonly string[];
  /** Words that make it something else. */
  readonly not?: readonly string[];
  /** Units it is measured in; any where left out. */
  readonly units?: readonly string[];
}

function rate(numerator: string, top: Part, denominator: string, bottom: Part, factor = 100): Measure {
  return {
    kind: "rate",
    numerator: { item: numerator, part: top },
    denominator: { item: denominator, part: bottom },
    factor,
  };
}

function shareOfWomen(item: string): Measure {
  return rate(item, "female", item, "total");
}

function part(item: string, whole: string): Measure {
  return rate(item, "total", whole, "total");
}

function sum(item: string): Measure {
  return { kind: "sum", term: { item, part: "total" } };
}

const shares: readonly string[] = ["%"];
const women: readonly string[] = ["nữ", "phụ nữ"];

/** The library's pairs, in the words of `foldText`. */
export const itemPatterns: readonly ItemPattern[] = [
  {
    measure: part("departments-led-by-women", "departments"),
    better: "higher",
    needs: [["phòng", "cơ quan", "ban", "đơn vị"], ["lãnh đạo chủ chốt", "lãnh đạo"], women],
    helps: ["có lãnh đạo chủ chốt là nữ", "chuyên môn"],
    not: ["quy hoạch"],
    units: shares,
  },
  {
    measure: shareOfWomen("leaders"),
    better: "higher",
    needs: [women, ["lãnh đạo", "quản lý", "cấp ủy", "chức danh"]],
    helps: ["lãnh đạo", "quản lý"],
    not: ["đoàn thể", "giám đốc", "chủ chốt", "quy hoạch"],
    units: shares,
  },
  {
    measure: shareOfWomen("mass-organisation-leaders"),
    better: "higher",
    needs: [women, ["lãnh đạo", "quản lý"], ["đoàn thể"]],
    helps: ["tham gia"],
    units: shares,
  },
  {
    measure: rate("wage-workers", "female", "employed", "female"),
    better: "higher",
    needs: [
      ["lao động nữ", "phụ nữ", "nữ"],
      ["làm công hưởng lương", "hưởng lương", "làm công ăn lương"],
    ],
    helps: ["lao động nữ"],
    units: shares,
  },
  {
    measure: rate("agricultural-workers", "female", "employed", "female"),
    better: "lower",
    needs: [["lao động nữ", "nữ"], ["nông nghiệp"]],
    helps: ["khu vực nông nghiệp", "có việc làm"],
    not: ["đào tạo"],
    units: shares,
  },
  {
    measure: shareOfWomen("business-heads"),
    better: "higher",
    needs: [women, ["giám đốc", "chủ doanh nghiệp", "làm chủ doanh nghiệp", "doanh nghiệp"]],
    helps: ["giám đốc", "hợp tác xã"],
    not: ["được", "lao động"],
    units: shares,
  },
  {
    measure: { kind: "ratio-of-means", sum: "housework-hours", over: "housework-respondents" },
    better: "lower",
    needs: [
      ["nội trợ", "việc nhà", "chăm sóc trong gia đình"],
      ["giờ", "thời gian"],
    ],
    helps: ["không được trả công", "nam giới"],
    units: ["lần"],
  },
  {
    measure: part("violence-victims-supported", "violence-victims"),
    better: "higher",
    needs: [
      ["bị bạo lực", "nạn nhân bạo lực", "nạn nhân của bạo lực", "nạn nhân bị bạo lực"],
      ["hỗ trợ", "trợ giúp", "bảo vệ", "tư vấn", "tiếp cận"],
    ],
    helps: ["được phát hiện", "dịch vụ hỗ trợ cơ bản"],
    not: ["gây bạo lực", "nguy cơ"],
    units: shares,
  },
  {
    measure: part("violence-perpetrators-counselled", "violence-perpetrators"),
    better: "higher",
    needs: [
      ["gây bạo lực", "hành vi bạo lực"],
      ["tư vấn", "tham vấn", "giáo dục"],
    ],
    helps: ["được phát hiện", "tham vấn"],
    units: shares,
  },
  {
    measure: part("trafficking-victims-supported", "trafficking-victims"),
    better: "higher",
    needs: [["mua bán"], ["hỗ trợ", "tái hòa nhập", "dịch vụ"]],
    helps: ["nạn nhân", "tái hòa nhập cộng đồng"],
    units: shares,
  },
  {
    measure: part("social-facilities-active", "social-facilities"),
    better: "higher",
    needs: [["cơ sở trợ giúp xã hội", "cơ sở bảo trợ xã hội"]],
    helps: ["công lập", "bạo lực trên cơ sở giới"],
    units: shares,
  },
  {
    measure: rate("live-births", "male", "live-births", "female"),
    better: "lower",
    needs: [["tỷ số giới tính", "tỷ lệ giới tính", "mất cân bằng giới tính", "chênh lệch giới tính"]],
    helps: ["khi sinh"],
  },
  {
    measure: rate("maternal-deaths", "total", "live-births", "total", 100000),
    better: "lower",
    needs: [["tử vong"], ["bà mẹ", "mẹ", "thai sản"]],
    helps: ["tử vong bà mẹ", "thai sản"],
    not: ["trẻ em dưới", "lây truyền"],
  },
  {
    measure: rate("adolescent-births", "total", "adolescent-women", "total", 1000),
    better: "lower",
    needs: [
      ["vị thành niên", "chưa thành niên"],
      ["sinh", "sinh con"],
    ],
    helps: ["tỷ suất sinh"],
    not: ["tư vấn", "được"],
  },
  {
    measure: { kind: "answer", item: "gender-in-curriculum" },
    better: "higher",
    needs: [
      ["nội dung về giới", "nội dung giới", "bình đẳng giới"],
      ["giảng dạy", "chương trình giảng dạy"],
    ],
    helps: ["được đưa vào"],
    units: [""],
  },
  {
    measure: part("gender-lessons-taught", "gender-lessons-planned"),
    better: "higher",
    needs: [["giới", "bình đẳng giới"], ["tiết dạy", "tiết học", "bài giảng", "giảng dạy"], ["lồng ghép"]],
    helps: ["nội dung về giới"],
    units: shares,
  },
  {
    measure: {
      kind: "rate-each-sex",
      numerator: "primary-completed",
      denominator: "primary-cohort",
      factor: 100,
    },
    better: "higher",
    needs: [["hoàn thành"], ["tiểu học"]],
    helps: ["trẻ em trai và trẻ em gái"],
    units: shares,
  },
  {
    measure: {
      kind: "rate-each-sex",
      numerator: "lower-secondary-completed",
      denominator: "lower-secondary-cohort",
      factor: 100,
    },
    better: "higher",
    needs: [
      ["hoàn thành", "tốt nghiệp"],
      ["trung học cơ sở", "thcs"],
    ],
    helps: ["hoàn thành cấp trung học cơ sở"],
    units: shares,
  },
  {
    measure: shareOfWomen("vocational-entrants"),
    better: "higher",
    needs: [women, ["giáo dục nghề nghiệp", "học nghề"], ["tuyển mới", "tuyển sinh"]],
    helps: ["học viên học sinh sinh viên"],
    units: shares,
  },
  {
    measure: shareOfWomen("masters"),
    better: "higher",
    needs: [women, ["thạc sỹ"]],
    helps: ["nữ thạc sỹ"],
    units: shares,
  },
  {
    measure: shareOfWomen("doctorates"),
    better: "higher",
    needs: [women, ["tiến sỹ"]],
    helps: ["nữ tiến sỹ"],
    units: shares,
  },
  {
    measure: part("population-reached", "population"),
    better: "higher",
    needs: [
      ["dân số", "người dân", "dân cư", "nhân dân"],
      ["tiếp cận", "tuyên truyền", "phổ biến"],
      ["bình đẳng giới"],
    ],
    helps: ["tiếp cận kiến thức cơ bản", "bình đẳng giới"],
    units: shares,
  },
  {
    measure: part("organisations-committed", "organisations"),
    better: "higher",
    needs: [["tổ chức", "cơ quan", "phòng ban"], ["cam kết"], ["bình đẳng giới"]],
    helps: ["được phổ biến", "cập nhật thông tin"],
    units: shares,
  },
  {
    measure: { kind: "answer", item: "gender-column-maintained" },
    better: "higher",
    needs: [["chuyên mục", "chuyên đề"], ["bình đẳng giới"]],
    helps: ["duy trì"],
    units: [""],
  },
  {
    measure: { kind: "every", items: ["news-items-q1", "news-items-q2", "news-items-q3", "news-items-q4"] },
    better: "higher",
    needs: [["tin bài", "tin", "bài"], ["bình đẳng giới"]],
    helps: ["thông tin cơ sở"],
    units: ["tin, bài/quý", "tin bài/quý", "tin/quý", "bài/quý"],
  },
  {
    measure: { kind: "answer", item: "womens-day-activity" },
    better: "higher",
    needs: [
      ["phụ nữ việt nam", "20 10"],
      ["tổ chức", "hoạt động"],
    ],
    helps: ["20 10"],
    units: [""],
  },
  {
    measure: { kind: "answer", item: "action-month-launched" },
    better: "higher",
    needs: [["tháng hành động"], ["bình đẳng giới"]],
    helps: ["tổ chức"],
    units: [""],
  },
  {
    measure: sum("communication-events"),
    better: "higher",
    needs: [
      ["hội nghị", "buổi", "cuộc"],
      ["truyền thông", "tuyên truyền", "bình đẳng giới"],
    ],
    helps: ["truyền thông", "bình đẳng giới"],
    units: ["hội nghị", "buổi", "cuộc"],
  },
  {
    measure: sum("training-courses"),
    better: "higher",
    needs: [["lớp", "lớp tập huấn"], ["tập huấn"]],
    helps: ["bình đẳng giới"],
    units: ["lớp", "lớp tập huấn"],
  },
  {
    measure: sum("prevention-models"),
    better: "higher",
    needs: [
      ["mô hình", "địa chỉ tin cậy", "nhà tạm lánh"],
      ["bạo lực", "tin cậy", "tạm lánh"],
    ],
    helps: ["mô hình"],
    units: ["mô hình", "địa chỉ", "địa chỉ tin cậy", "nhà tạm lánh"],
  },
];
