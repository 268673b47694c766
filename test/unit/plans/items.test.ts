import { foldText } from "../../../src/numbers/foldText";
import { itemById, items } from "../../../src/plans/items";

/** The fixed table of data items: id, label, unit of measure, kind. */
const table = `
departments | Số phòng, ban chuyên môn | phòng, ban | count
departments-led-by-women | Trong đó: có lãnh đạo chủ chốt là nữ | phòng, ban | count
leaders | Lãnh đạo, quản lý | người | sex
mass-organisation-leaders | Lãnh đạo các đoàn thể | người | sex
employed | Lao động có việc làm | người | sex
wage-workers | Lao động làm công hưởng lương | người | sex
agricultural-workers | Lao động làm việc trong khu vực nông nghiệp | người | sex
business-heads | Giám đốc/chủ doanh nghiệp, hợp tác xã | người | sex
housework-respondents | Số người được khảo sát về thời gian làm việc nhà | người | sex
housework-hours | Tổng số giờ nội trợ, chăm sóc không được trả công trong ngày của người được khảo sát | giờ | sex
violence-victims | Người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện | người | sex
violence-victims-supported | Trong đó: được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản | người | sex
violence-perpetrators | Người gây bạo lực được phát hiện (chưa bị truy cứu trách nhiệm hình sự) | người | sex
violence-perpetrators-counselled | Trong đó: được tư vấn, tham vấn | người | sex
trafficking-victims | Nạn nhân bị mua bán trở về được phát hiện, có nhu cầu hỗ trợ | người | sex
trafficking-victims-supported | Trong đó: được hỗ trợ, tái hòa nhập cộng đồng | người | sex
social-facilities | Cơ sở trợ giúp xã hội công lập | cơ sở | count
social-facilities-active | Trong đó: triển khai hoạt động phòng ngừa, ứng phó bạo lực giới | cơ sở | count
live-births | Trẻ sinh ra sống | trẻ | sex
maternal-deaths | Tử vong bà mẹ liên quan đến thai sản | ca | count
adolescent-women | Phụ nữ ở tuổi vị thành niên | người | count
adolescent-births | Ca sinh ở tuổi vị thành niên | ca | count
gender-in-curriculum | Nội dung giới, bình đẳng giới được đưa vào giảng dạy | có/không | yes/no
gender-lessons-planned | Tiết dạy theo chương trình cần lồng ghép nội dung giới | tiết | count
gender-lessons-taught | Trong đó: đã lồng ghép | tiết | count
primary-cohort | Học sinh cuối cấp tiểu học | học sinh | sex
primary-completed | Trong đó: hoàn thành chương trình tiểu học | học sinh | sex
lower-secondary-cohort | Học sinh cuối cấp trung học cơ sở | học sinh | sex
lower-secondary-completed | Trong đó: hoàn thành cấp trung học cơ sở | học sinh | sex
vocational-entrants | Người học được tuyển mới vào giáo dục nghề nghiệp | người | sex
masters | Người có trình độ thạc sĩ | người | sex
doctorates | Người có trình độ tiến sĩ | người | sex
population | Dân số | người | sex
population-reached | Người dân được tiếp cận kiến thức cơ bản về bình đẳng giới | người | sex
organisations | Phòng, ban chuyên môn, tổ chức chính trị - xã hội, xã hội - nghề nghiệp | tổ chức | count
organisations-committed | Trong đó: được phổ biến, cập nhật thông tin và cam kết thực hiện bình đẳng giới | tổ chức | count
gender-column-maintained | Duy trì chuyên mục, chuyên đề tuyên truyền về bình đẳng giới | có/không | yes/no
news-items-q1 | Tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở, quý I | tin, bài | count
news-items-q2 | Tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở, quý II | tin, bài | count
news-items-q3 | Tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở, quý III | tin, bài | count
news-items-q4 | Tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở, quý IV | tin, bài | count
womens-day-activity | Tổ chức hoạt động nhân ngày Phụ nữ Việt Nam 20/10 | có/không | yes/no
communication-events | Hội nghị, buổi truyền thông về bình đẳng giới | cuộc | count
communication-participants | Lượt người tham dự truyền thông | lượt người | sex
training-courses | Lớp tập huấn về bình đẳng giới | lớp | count
training-participants | Người tham gia tập huấn | người | sex
prevention-models | Mô hình phòng ngừa bạo lực, địa chỉ tin cậy – nhà tạm lánh đang hoạt động | mô hình | count
violence-cases | Vụ bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện | vụ | count
committee-members | Thành viên Ban Vì sự tiến bộ của phụ nữ | người | sex
action-month-launched | Tổ chức Tháng hành động vì bình đẳng giới (15/11 – 15/12) | có/không | yes/no
`;

describe("the library of items", () => {
  it("is the fixed table, in its order", () => {
    const rows = items.map(({ id, label, unit, kind }) => [id, label, unit, kind].join(" | "));
    expect(rows).toEqual(table.trim().split("\n"));
  });

  it("says of every “Trong đó” what it is a part of, and of the same unit of measure", () => {
    for (const item of items.filter(({ label }) => label.startsWith("Trong đó")))
      expect(item.partOf).toBeDefined();
    for (const item of items.filter(({ partOf }) => partOf)) {
      expect(itemById(item.partOf!)).toMatchObject({ unit: item.unit, kind: item.kind });
    }
  });

  it("never lets one wording mean two items", () => {
    const owners = new Map<string, string>();
    for (const { id, label, names = [] } of items) {
      for (const wording of [label, ...names].map(foldText)) {
        expect([wording, owners.get(wording) ?? id]).toEqual([wording, id]);
        owners.set(wording, id);
      }
    }
  });

  it("takes decimals for hours alone", () => {
    expect(items.filter(({ fractional }) => fractional).map(({ id }) => id)).toEqual(["housework-hours"]);
  });

  it("knows no item by another id", () => {
    expect(itemById("live-births")?.label).toBe("Trẻ sinh ra sống");
    expect(itemById("births")).toBeUndefined();
  });
});
