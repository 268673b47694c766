import { readLine, type LineTarget } from "../../../../src/plans/text/readLine";

/** A target as a short text: "a >=60%@2025"; the letter tells subjects apart. */
function brief(target: LineTarget): string {
  const letter = String.fromCharCode(97 + target.subjectIndex);
  const values = (Array.isArray(target.value) ? target.value : [target.value]) as readonly number[];
  const value = values.map((each) => Math.round(each * 100) / 100).join("..");
  return `${letter} ${target.comparator} ${value} ${target.unit} @${target.year ?? "?"}`;
}

function read(line: string, declared: boolean): string[] {
  return readLine(line, { declared, firstYear: null }).map(brief);
}

/** Lines under a heading of targets. */
const targets: readonly (readonly [line: string, ...parts: string[]])[] = [
  // the national strategy's wordings, as provinces copy them
  [
    "Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ.",
    "a >= 60 % @2025",
    "a >= 75 % @2030",
  ],
  [
    "Tăng tỷ lệ lao động nữ làm công hưởng lương lên đạt 50% vào năm 2025 và khoảng 60% vào năm 2030.",
    "a >= 50 % @2025",
    "a ~ 60 % @2030",
  ],
  [
    "Giảm tỷ trọng lao động nữ làm việc trong khu vực nông nghiệp trong tổng số lao động nữ có việc làm xuống dưới 30% vào năm 2025 và dưới 25% vào năm 2030.",
    "a < 30 % @2025",
    "a < 25 % @2030",
  ],
  [
    "Tỷ lệ nữ giám đốc/chủ doanh nghiệp, hợp tác xã đạt ít nhất 27% vào năm 2025 và 30% vào năm 2030.",
    "a >= 27 % @2025",
    "a >= 30 % @2030",
  ],
  [
    "Giảm số giờ trung bình làm công việc nội trợ và chăm sóc trong gia đình không được trả công của phụ nữ còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030 so với nam giới.",
    "a <= 1.7 lần @2025",
    "a <= 1.4 lần @2030",
  ],
  [
    "Đến năm 2025 đạt 80% và đến năm 2030 đạt 90% người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện được tiếp cận ít nhất một trong các dịch vụ hỗ trợ cơ bản; đến năm 2025 đạt 50% và đến năm 2030 đạt 70% người gây bạo lực gia đình được tư vấn, tham vấn.",
    "a >= 80 % @2025",
    "a >= 90 % @2030",
    "b >= 50 % @2025",
    "b >= 70 % @2030",
  ],
  [
    "Từ năm 2025 trở đi có 100% số nạn nhân bị mua bán trở về được phát hiện có nhu cầu hỗ trợ được hưởng các dịch vụ hỗ trợ và tái hòa nhập cộng đồng.",
    "a >= 100 % @2025",
  ],
  [
    "Đến năm 2025 có 70% và đến năm 2030 có 100% cơ sở trợ giúp xã hội công lập triển khai các hoạt động trợ giúp, phòng ngừa và ứng phó với bạo lực trên cơ sở giới.",
    "a >= 70 % @2025",
    "a >= 100 % @2030",
  ],
  [
    "Tỷ số giới tính khi sinh ở mức 111 bé trai/100 bé gái sinh ra sống vào năm 2025 và 109 bé trai/100 bé gái sinh ra sống vào năm 2030.",
    "a <= 111 bé trai/100 bé gái @2025",
    "a <= 109 bé trai/100 bé gái @2030",
  ],
  [
    "Tỷ lệ tử vong bà mẹ liên quan đến thai sản giảm còn 42/100.000 trẻ sinh sống vào năm 2025 và giảm xuống dưới 42/100.000 vào năm 2030.",
    "a <= 42 /100.000 @2025",
    "a < 42 /100.000 @2030",
  ],
  [
    "Tỷ suất sinh ở vị thành niên giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ vào năm 2025 và dưới 18 ca sinh/1.000 phụ nữ vào năm 2030.",
    "a <= 18 /1.000 @2025",
    "a < 18 /1.000 @2030",
  ],
  [
    "Đến năm 2025 có 40% và đến năm 2030 có 70% các tỉnh, thành phố trực thuộc trung ương có ít nhất một cơ sở y tế cung cấp thí điểm dịch vụ chăm sóc sức khỏe dành cho người đồng tính.",
    "a >= 40 % @2025",
    "a >= 70 % @2030",
  ],
  [
    "Tỷ lệ trẻ em trai và trẻ em gái dân tộc thiểu số hoàn thành giáo dục tiểu học đạt trên 90% vào năm 2025 và khoảng 99% vào năm 2030; tỷ lệ hoàn thành cấp trung học cơ sở đạt khoảng 85% vào năm 2025 và đạt 90% vào năm 2030.",
    "a > 90 % @2025",
    "a ~ 99 % @2030",
    "b ~ 85 % @2025",
    "b >= 90 % @2030",
  ],
  [
    "Tỷ lệ nữ thạc sĩ trong tổng số người có trình độ thạc sĩ đạt không dưới 50% từ năm 2025 trở đi. Tỷ lệ nữ tiến sĩ trong tổng số người có trình độ tiến sĩ đạt 30% vào năm 2025 và 35% vào năm 2030.",
    "a >= 50 % @2025",
    "b >= 30 % @2025",
    "b >= 35 % @2030",
  ],
  [
    "Phấn đấu đạt 60% vào năm 2025 và 80% vào năm 2030 dân số được tiếp cận kiến thức cơ bản về bình đẳng giới.",
    "a >= 60 % @2025",
    "a >= 80 % @2030",
  ],
  [
    "Từ năm 2025 trở đi 100% xã, phường, thị trấn mỗi quý có ít nhất 04 tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở.",
    "a >= 100 % @2025",
  ],
  [
    "Duy trì đạt 100% đài phát thanh và đài truyền hình ở trung ương và địa phương có chuyên mục, chuyên đề nâng cao nhận thức về bình đẳng giới hằng tháng.",
    "a >= 100 % @?",
  ],
  // several targets on a line
  ["Tỷ lệ nữ cán bộ thạc sĩ đạt 50%, tiến sĩ đạt 35% vào năm 2030.", "a >= 50 % @2030", "b >= 35 % @2030"],
  [
    "Phấn đấu đến năm 2015 có trên 85% và đến năm 2020 có trên 95% số hộ gia đình được tuyên truyền, giáo dục, nâng cao nhận thức.",
    "a > 85 % @2015",
    "a > 95 % @2020",
  ],
  [
    "Phấn đấu đến năm 2015 có trên 85% số hộ gia đình được tiếp cận thông tin; trên 60% lãnh đạo chính quyền, đoàn thể cấp xã được tập huấn nâng cao năng lực; trên 70% số nạn nhân bạo lực gia đình được tiếp cận các hoạt động hỗ trợ.",
    "a > 85 % @2015",
    "b > 60 % @2015",
    "c > 70 % @2015",
  ],
  [
    "Giảm tỷ suất trẻ em bị tai nạn thương tích xuống 550/100.000 trẻ em vào năm 2025 và 500/100.000 vào năm 2030; giảm tỷ suất trẻ em bị tử vong do tai nạn thương tích xuống còn 16/100.000 trẻ em vào năm 2025 và xuống còn 15/100.000 vào năm 2030;",
    "a <= 550 /100.000 @2025",
    "a <= 500 /100.000 @2030",
    "b <= 16 /100.000 @2025",
    "b <= 15 /100.000 @2030",
  ],
  [
    "Tỷ lệ huy động trẻ em 5 tuổi đi học mẫu giáo năm 2025 đạt 99,1% và năm 2030 đạt 99,3%.",
    "a >= 99.1 % @2025",
    "a >= 99.3 % @2030",
  ],
  ["Cơ quan hành chính đạt lần lượt 50% và 60% vào năm 2025 và 2030.", "a >= 50 % @2025", "a >= 60 % @2030"],
  ["Tỷ lệ nữ tham gia cấp ủy đạt 27 và 30% vào năm 2025 và 2030.", "a >= 27 % @2025", "a >= 30 % @2030"],
  [
    "100% trường học được truyền thông vào năm 2025 và duy trì đến năm 2030.",
    "a >= 100 % @2025",
    "a >= 100 % @2030",
  ],
  [
    "Tuổi thọ bình quân đạt 75 tuổi, trong đó thời gian sống khỏe mạnh đạt tối thiểu 68 năm; 100% người cao tuổi có thẻ bảo hiểm y tế.",
    "a >= 75 tuổi @?",
    "b >= 68 năm @?",
    "c >= 100 % @?",
  ],
  [
    "Chiều cao người Việt Nam 18 tuổi đối với nam đạt 168,5 cm, nữ đạt 157,5 cm.",
    "a >= 168.5 cm @?",
    "b >= 157.5 cm @?",
  ],
  [
    "Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái sinh ra sống; tỷ lệ trẻ em dưới 15 tuổi đạt khoảng 22%; tỷ lệ người từ 65 tuổi trở lên đạt khoảng 11%; tỷ lệ phụ thuộc chung đạt khoảng 49%.",
    "a < 109 bé trai/100 bé gái @?",
    "b ~ 22 % @?",
    "c ~ 11 % @?",
    "d ~ 49 % @?",
  ],
  [
    "Tỷ lệ nam, nữ thanh niên được tư vấn, khám sức khỏe trước khi kết hôn đạt 90%; giảm 50% số cặp tảo hôn, giảm 60% số cặp hôn nhân cận huyết thống; 70% phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh tật bẩm sinh phổ biến nhất.",
    "a >= 90 % @?",
    "b decrease 50 % @?",
    "c decrease 60 % @?",
    "d >= 70 % @?",
  ],
  [
    "Duy trì tỷ số giới tính khi sinh từ 103 đến 107 bé trai/100 bé gái (tốc độ tăng tỷ số giới tính khi sinh không quá 0,4%); tỷ lệ bà mẹ mang thai được sàng lọc trước sinh là 80%; tăng tỷ lệ người cao tuổi được khám sức khỏe định kỳ ít nhất 1 lần/năm là 15%.",
    "a range 103..107 bé trai/100 bé gái @?",
    "b >= 80 % @?",
    "c >= 15 % @?",
  ],
  [
    "Phấn đấu giảm tỉ lệ hộ nghèo theo chuẩn nghèo đa chiều từ 1-1,5%/năm; tỉ lệ hộ nghèo dân tộc thiểu số giảm trên 3%/năm; tỉ lệ hộ nghèo ở các huyện nghèo giảm từ 4-5%/năm.",
    "a decrease 1..1.5 %/năm @?",
    "b decrease 3 %/năm @?",
    "c decrease 4..5 %/năm @?",
  ],
  [
    "Phấn đấu 30% huyện nghèo, 30% xã đặc biệt khó khăn vùng bãi ngang thoát nghèo.",
    "a >= 30 % @?",
    "b >= 30 % @?",
  ],
  [
    "Thu nhập bình quân đầu người đạt 78 triệu đồng/người/năm; tỷ lệ hộ nghèo giảm còn 0,8%; tỷ lệ người tham gia BHYT đạt trên 95%.",
    "a >= 78 triệu đồng/người/năm @?",
    "b <= 0.8 % @?",
    "c > 95 % @?",
  ],
  [
    "Tỷ lệ nữ làm chủ doanh nghiệp đạt 30% vào năm 2015 và từ 35% trở lên vào năm 2020.",
    "a >= 30 % @2015",
    "a >= 35 % @2020",
  ],
  [
    "Lao động nữ nông thôn dưới 45 tuổi được đào tạo nghề và chuyên môn kỹ thuật đạt tỷ lệ 25% vào năm 2015 và 50% vào năm 2020.",
    "a >= 25 % @2015",
    "a >= 50 % @2020",
  ],
  [
    "Hằng năm, trong tổng số người được tạo việc làm mới, bảo đảm ít nhất 40% cho mỗi giới (nam và nữ).",
    "a >= 40 % @?",
  ],
  // year before, after, between
  ["Đến hết năm 2026, tỷ lệ nữ đảng viên đạt 45%.", "a >= 45 % @2026"],
  ["Trước năm 2030 có 90% thôn có câu lạc bộ.", "a >= 90 % @2030"],
  ["Trong giai đoạn 2026 - 2030, 85% cán bộ được tập huấn.", "a >= 85 % @2030"],
  ["Đến tháng 12/2026 có 80% hộ dân được tuyên truyền.", "a >= 80 % @2026"],
  ["Từ năm 2026 đến năm 2030 tỷ lệ nữ lãnh đạo đạt 35%.", "a >= 35 % @2030"],
  // comparators
  ["Tỷ lệ nữ đại biểu Hội đồng nhân dân chiếm từ 35% trở lên.", "a >= 35 % @?"],
  ["Tỷ lệ đô thị hóa đến năm 2025: 16% trở lên.", "a >= 16 % @2025"],
  ["Tỷ lệ hộ nghèo không quá 2%.", "a <= 2 % @?"],
  ["Tỷ lệ hộ nghèo còn dưới 1,5%.", "a < 1.5 % @?"],
  ["Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi 15%.", "a <= 15 % @?"],
  ["Khống chế tỷ lệ sinh con thứ 3 trở lên ở mức 8%.", "a <= 8 % @?"],
  ["Kéo giảm tỷ số giới tính khi sinh về mức 108.", "a <= 108 bé trai/100 bé gái @?"],
  ["Tỷ số giới tính khi sinh không vượt quá 111/100.", "a <= 111 bé trai/100 bé gái @?"],
  ["Giảm tỷ lệ hộ nghèo bình quân 1%/năm.", "a decrease 1 %/năm @?"],
  ["Mỗi năm giảm 0,5% tỷ lệ hộ nghèo.", "a decrease 0.5 %/năm @?"],
  ["Tỷ lệ hộ nghèo giảm từ 0,5% trở lên.", "a decrease 0.5 % @?"],
  [
    "Nhận thức về bình đẳng giới của các nhóm đối tượng trong cộng đồng tăng từ 10 - 15% so với năm 2025.",
    "a increase 10..15 % @?",
  ],
  ["Tăng tỷ lệ lao động nữ qua đào tạo từ 65% năm 2025 lên 75% vào năm 2030.", "a >= 75 % @2030"],
  ["Bảo đảm ít nhất 1/3 thành viên ban quản lý là nữ.", "a >= 33.33 % @?"],
  ["Tỷ suất tử vong trẻ em dưới 5 tuổi giảm xuống còn 18,5‰.", "a <= 18.5 ‰ @?"],
  ["Giảm tỷ suất sinh bình quân hàng năm 0,5%0.", "a decrease 0.5 ‰/năm @?"],
  ["Đạt 10 bác sĩ/vạn dân.", "a >= 10 /10.000 @?"],
  [
    "Giảm tỷ suất tử vong trẻ sơ sinh trên 1.000 trẻ đẻ sống xuống dưới 9,5 vào năm 2028 và dưới 9 vào năm 2030.",
    "a < 9.5 /1.000 @2028",
    "a < 9 /1.000 @2030",
  ],
  ["Duy trì mức giảm số cuộc tảo hôn từ 2% đến 3% hằng năm.", "a decrease 2..3 %/năm @?"],
  // counts
  ["Tổ chức ít nhất 02 lớp tập huấn cho 120 người.", "a >= 2 lớp tập huấn @?"],
  ["Mỗi năm tổ chức ít nhất hai cuộc truyền thông về bình đẳng giới.", "a >= 2 cuộc/năm @?"],
  [
    "Xây dựng 03 mô hình phòng ngừa bạo lực, duy trì 05 câu lạc bộ.",
    "a >= 3 mô hình @?",
    "b >= 5 câu lạc bộ @?",
  ],
  [
    "Hằng năm, các cơ quan, tổ chức được truyền thông, phổ biến pháp luật về bình đẳng giới ít nhất 02 cuộc.",
    "a >= 2 cuộc/năm @?",
  ],
  ["Đạt 19/19 tiêu chí nông thôn mới.", "a >= 19 tiêu chí @?"],
  [
    "Tạo việc làm mới cho 500 lao động, trong đó lao động nữ chiếm 50%.",
    "a >= 500 lao động @?",
    "b >= 50 % @?",
  ],
  ["Số xã đạt chuẩn nông thôn mới tăng thêm 7 xã trở lên.", "a increase 7 xã @?"],
  // years said after, in brackets, in a row
  [
    "Tỷ lệ bao phủ BHYT đạt 95% dân số năm 2026, 97% năm 2028 và 100% vào năm 2030.",
    "a >= 95 % @2026",
    "a >= 97 % @2028",
    "a >= 100 % @2030",
  ],
  [
    "Tỷ lệ nữ trong các cơ quan đạt 40% (năm 2026), 45% (năm 2028) và 50% (năm 2030).",
    "a >= 40 % @2026",
    "a >= 45 % @2028",
    "a >= 50 % @2030",
  ],
  [
    "Năm 2026: 70%; năm 2027: 75%; năm 2028: 80% số tổ dân phố đạt chuẩn.",
    "a >= 70 % @2026",
    "a >= 75 % @2027",
    "a >= 80 % @2028",
  ],
  ["Đến năm 2025 và năm 2030, tỷ lệ nữ lần lượt đạt 40% và 50%.", "a >= 40 % @2025", "a >= 50 % @2030"],
  [
    "Đến năm 2025 có 60%, đến năm 2030 có 75% cơ quan có lãnh đạo chủ chốt là nữ.",
    "a >= 60 % @2025",
    "a >= 75 % @2030",
  ],
  [
    "Nâng tỷ lệ nữ trưởng thôn từ 10% hiện nay lên 15% vào năm 2028, 20% vào năm 2030.",
    "a >= 15 % @2028",
    "a >= 20 % @2030",
  ],
  [
    "Tỷ lệ hộ nghèo từ 5,2% năm 2025 giảm xuống 3% năm 2028 và dưới 2% năm 2030.",
    "a <= 3 % @2028",
    "a < 2 % @2030",
  ],
  ["Phấn đấu tỷ lệ nữ tham gia cấp ủy các cấp nhiệm kỳ 2025 - 2030 đạt từ 25% trở lên.", "a >= 25 % @2030"],
  // more measures, bases and periods
  [
    "Duy trì 100% trẻ em 6 tuổi vào lớp 1, tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 100%, tốt nghiệp THCS đạt 99% trở lên.",
    "a >= 100 % @?",
    "b >= 100 % @?",
    "c >= 99 % @?",
  ],
  [
    "Có từ 80% trở lên hội viên phụ nữ được tiếp cận thông tin và từ 50% trở lên được hỗ trợ vay vốn.",
    "a >= 80 % @?",
    "b >= 50 % @?",
  ],
  ["Tỷ lệ hộ nghèo đa chiều giảm bình quân 1,0 - 1,5 điểm %/năm.", "a decrease 1..1.5 điểm %/năm @?"],
  ["Số vụ bạo lực gia đình giảm 10 - 15% mỗi năm.", "a decrease 10..15 %/năm @?"],
  ["Giảm tối thiểu 5 vụ bạo lực gia đình so với năm 2025.", "a decrease 5 vụ @?"],
  ["Tỷ số giới tính khi sinh: 109 trẻ em trai/100 trẻ em gái.", "a <= 109 bé trai/100 bé gái @?"],
  ["Giữ tỷ số giới tính khi sinh ở mức dưới 112 bé trai trên 100 bé gái.", "a < 112 bé trai/100 bé gái @?"],
  ["Tỷ suất tử vong mẹ không quá 40 ca/100.000 trẻ đẻ sống.", "a <= 40 /100.000 @?"],
  ["Tỷ suất chết trẻ em dưới 5 tuổi còn 15 phần nghìn.", "a <= 15 ‰ @?"],
  ["Tuyên truyền trên hệ thống loa truyền thanh tối thiểu 02 lần/tuần.", "a >= 2 lần/tuần @?"],
  ["Tổ chức ít nhất 04 buổi truyền thông/năm.", "a >= 4 buổi/năm @?"],
  ["Tổ chức từ 1 đến 2 buổi nói chuyện chuyên đề mỗi năm.", "a range 1..2 buổi/năm @?"],
  ["Không quá 2 trường hợp sinh con ở tuổi vị thành niên mỗi năm.", "a <= 2 trường hợp/năm @?"],
  ["Mỗi xã, phường có ít nhất 01 địa chỉ tin cậy ở cộng đồng.", "a >= 1 địa chỉ tin cậy/xã @?"],
  ["Tăng số lượng nữ chủ doanh nghiệp lên 1,5 lần so với năm 2025.", "a >= 1.5 lần @?"],
  ["Thu nhập của lao động nữ bằng ít nhất 90% so với lao động nam.", "a >= 90 % @?"],
  ["Rút ngắn khoảng cách thu nhập giữa nam và nữ còn dưới 10%.", "a < 10 % @?"],
  ["Số ca tảo hôn giảm còn 0 trường hợp vào năm 2028.", "a <= 0 trường hợp @2028"],
  ["Chỉ số phát triển con người (HDI) duy trì trên 0,7.", "a > 0.7  @?"],
  ["90 – 95% dân số được quản lý sức khỏe điện tử.", "a range 90..95 % @?"],
  ["100% cán bộ làm công tác bình đẳng giới được tập huấn ít nhất 01 lần/năm.", "a >= 100 % @?"],
  [
    "Phấn đấu 100% số xã, phường trên địa bàn tỉnh (124/124 xã, phường) có Ban vì sự tiến bộ của phụ nữ.",
    "a >= 100 % @?",
  ],
  [
    "Vận động ba doanh nghiệp hỗ trợ; xây mới ít nhất hai mươi lăm nhà đại đoàn kết.",
    "a >= 3 doanh nghiệp @?",
    "b >= 25 nhà @?",
  ],
  ["Giữ vững 04/04 trường đạt chuẩn quốc gia.", "a >= 4 trường @?"],
  ["Đến năm 2026 xây dựng được 02 CLB, đến năm 2030 là 05 CLB.", "a >= 2 CLB @2026", "a >= 5 CLB @2030"],
  ["Có 01 nữ Phó Chủ tịch UBND phường.", "a >= 1 nữ @?"],
  ["Tăng thời lượng phát sóng lên 30 phút/tuần.", "a >= 30 phút/tuần @?"],
  ["Tỷ lệ tử vong mẹ: 0; tử vong trẻ sơ sinh: dưới 5‰.", "a <= 0  @?", "b < 5 ‰ @?"],
  ["Nâng tỷ lệ nữ lãnh đạo thêm 5 điểm phần trăm.", "a increase 5 điểm % @?"],
  ["Phấn đấu giảm từ 3 đến 5% số vụ bạo lực mỗi năm.", "a decrease 3..5 %/năm @?"],
  [
    "Tỷ lệ người dân có sổ sức khỏe điện tử đạt tối thiểu 90%, hướng tới 95%.",
    "a >= 90 % @?",
    "a >= 95 % @?",
  ],
  ["Không để tỷ lệ trẻ em bỏ học quá 0,5%.", "a <= 0.5 % @?"],
  ["Tỷ lệ học sinh bỏ học cấp THCS dưới 0,1%, cấp THPT dưới 0,5%.", "a < 0.1 % @?", "b < 0.5 % @?"],
  ["80% cán bộ có trình độ từ đại học trở lên, trong đó 30% là nữ.", "a >= 80 % @?", "b >= 30 % @?"],
  // what is no target
  ["Tỷ lệ nữ cán bộ quản lý từ cấp phòng trở lên đạt 35%.", "a >= 35 % @?"],
  ["Tỷ lệ phụ nữ mang thai được khám thai từ 4 lần trở lên đạt 80%.", "a >= 80 % @?"],
  ["Tỷ lệ phụ nữ đẻ được khám thai ≥ 4 lần trong 3 thai kỳ đạt 85%.", "a >= 85 % @?"],
  [
    "Phấn đấu đạt 100% các cơ quan của Đảng, Nhà nước có lãnh đạo chủ chốt là nữ nếu ở cơ quan, tổ chức có tỷ lệ 30% trở lên nữ cán bộ, công chức, viên chức, lao động.",
    "a >= 100 % @?",
  ],
  ["70% thôn, tổ dân phố không có người sinh con thứ 3 trở lên.", "a >= 70 % @?"],
  [
    "90% vị thành niên/thanh niên từ 15 - 24 tuổi và nam, nữ chuẩn bị kết hôn được cung cấp thông tin.",
    "a >= 90 % @?",
  ],
  ["97% trẻ em dưới 1 tuổi được tiêm chủng đầy đủ 8 loại vắc-xin.", "a >= 97 % @?"],
  ["Hiện nay tỷ lệ nữ cấp ủy đạt 22%, phấn đấu đến năm 2030 đạt 25%.", "a >= 25 % @2030"],
  [
    "100% các hương ước, quy ước của cộng đồng đã được thông qua không có sự phân biệt đối xử về giới.",
    "a >= 100 % @?",
  ],
  ["80% số xã có tỷ lệ hộ nghèo dưới 5%.", "a >= 80 % @?"],
  ['100% hộ dân đạt tiêu chí "5 không, 3 sạch".', "a >= 100 % @?"],
  ["95% người dân được phổ biến Luật số 73/2006/QH11 và Nghị quyết 28/NQ-CP ngày 03/3/2021.", "a >= 95 % @?"],
  // OCR and old spellings
  ["Phân đầu đến năm 2030 có tôi thiểu 90% nữ công nhân được tiếp cận thông tin.", "a >= 90 % @2030"],
  ["Phần đầu tỉ lệ hộ gia đình đạt danh hiệu văn hoá từ 90% trờ lên.", "a >= 90 % @?"],
];

describe("readLine under a heading of targets", () => {
  it.each(targets.map(([line, ...parts]) => ({ line, parts })))("reads $line", ({ line, parts }) => {
    expect(read(line, true)).toEqual(parts);
  });
});

describe("readLine of a line by itself", () => {
  it.each([
    "Năm 2024, tỷ lệ hộ nghèo của xã là 3,5%.",
    "Toàn phường có 12 tổ dân phố với 4.500 hộ, 18.000 nhân khẩu.",
    "Tổ chức Tháng hành động vì bình đẳng giới từ ngày 15/11 đến ngày 15/12 hàng năm.",
    "Kỷ niệm ngày Phụ nữ Việt Nam 20/10 và ngày Quốc tế phụ nữ 8/3.",
    "Thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ.",
    "Tính đến 31/12/2025, tỷ lệ nữ đảng viên đạt 45%.",
    "Đến nay đã có 85% hộ dân sử dụng nước sạch.",
    "Trong năm qua, xã đã tổ chức 15 buổi truyền thông cho 1.200 lượt người.",
    "Lao động nữ chiếm 48% tổng số lao động toàn xã.",
    "Vận động phụ nữ xây dựng gia đình 5 không, 3 sạch.",
    "Nữ từ đủ 16 tuổi đến dưới 45 tuổi được tư vấn.",
    "Mô hình chính quyền địa phương 02 cấp.",
    "Các cơ quan, đơn vị có tỷ lệ nữ từ 30% trở lên nhất thiết phải có cán bộ lãnh đạo chủ chốt là nữ.",
    "Năm 2025, tỷ lệ nữ đảng viên của xã đạt 42%, tăng 2% so với năm 2024.",
    "Toàn xã hiện có 3.250 hộ với 12.480 nhân khẩu, trong đó nữ chiếm 51,2%.",
    "Trên địa bàn phường có 15 tổ dân phố, 04 trường học.",
    "Trong 5 năm qua đã xảy ra 12 vụ bạo lực gia đình.",
    "Nữ đại biểu HĐND xã nhiệm kỳ 2021 - 2026 là 9/25 đồng chí, chiếm 36%.",
    "Tỷ lệ tảo hôn còn cao, ở mức 12%.",
    "Nếu tỷ lệ nữ dưới 30% thì phải có giải pháp bổ sung.",
    "Trường hợp đơn vị có trên 50% lao động nữ thì được hỗ trợ.",
    "Đối tượng: phụ nữ từ 18 đến 55 tuổi, trẻ em dưới 16 tuổi.",
    "Kinh phí thực hiện: 250 triệu đồng, trong đó ngân sách xã 70%, xã hội hóa 30%.",
    "Điện thoại: 0225.3.123.456; đường dây nóng 111.",
    "Thời gian thực hiện: từ ngày 01/01/2026 đến ngày 31/12/2026.",
    "Hưởng ứng chiến dịch 16 ngày hành động chấm dứt bạo lực đối với phụ nữ và trẻ em gái.",
    "Phụ nữ mang thai từ tuần thứ 28 trở lên được khám thai ít nhất 3 lần.",
    "Người lao động nữ được nghỉ 30 phút mỗi ngày trong thời gian hành kinh.",
    "Thực hiện Đề án 938, Đề án 939 và Dự án 8 giai đoạn 2021 - 2025.",
    "Phấn đấu thực hiện đạt các chỉ tiêu đề ra trong Chiến lược quốc gia về bình đẳng giới giai đoạn 2021- 2030.",
    "Qua khảo sát 200 hộ, có 85% hộ biết về Luật.",
    "So với cùng kỳ năm trước, số vụ giảm 15%.",
    "Ước thực hiện năm 2025 đạt 95% kế hoạch.",
    "Kết quả đạt được: 95% trẻ em được tiêm chủng; 98% trẻ em đến trường.",
  ])("finds no target in: %s", (line) => {
    expect(read(line, false)).toEqual([]);
  });

  it.each([
    ["Phấn đấu đến năm 2030 đạt 75% phòng, ban có lãnh đạo là nữ.", "a >= 75 % @2030"],
    ["Tỷ lệ nữ tham gia cấp ủy đạt từ 25% trở lên.", "a >= 25 % @?"],
    ["Mỗi quý có ít nhất 03 tin, bài về bình đẳng giới.", "a >= 3 tin, bài/quý @?"],
    ["100% trẻ em được đến trường.", "a >= 100 % @?"],
  ])("reads %s", (line, part) => {
    expect(read(line, false)).toEqual([part]);
  });
});

describe("readLine of where a change starts", () => {
  it.each([
    ["Tăng tỷ lệ lao động nữ qua đào tạo từ 65% năm 2025 lên 75% vào năm 2030.", { year: 2025, value: 65 }],
    [
      "Tỷ suất sinh giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ vào năm 2025.",
      { year: null, value: 23 },
    ],
    ["Nhận thức của cộng đồng tăng từ 10 - 15% so với năm 2025.", { year: 2025, value: null }],
    ["Lực lượng lao động nữ chiếm khoảng 48,5% (năm 2025: 47,2%).", { year: 2025, value: 47.2 }],
    ["Tỷ lệ nữ cấp ủy đạt 25%.", null],
  ])("reads %s", (line, baseline) => {
    expect(readLine(line, { declared: true, firstYear: null })[0]?.baseline).toEqual(baseline);
  });
});

describe("readLine of subjects", () => {
  it.each([
    [
      "Phấn đấu đạt từ 85% dân số trở lên được tiếp cận kiến thức vào năm 2030.",
      "dân số được tiếp cận kiến thức",
    ],
    ["Đến năm 2030, tỷ lệ nữ tiến sĩ đạt 35%.", "tỷ lệ nữ tiến sĩ"],
    ["Tỷ lệ lao động qua đào tạo đạt 78,2%.", "Tỷ lệ lao động qua đào tạo"],
    ["Tổ chức ít nhất 02 lớp tập huấn về giới.", "lớp tập huấn về giới"],
    ["Tỷ lệ tử vong bà mẹ giảm xuống dưới 42/100.000 trẻ sinh sống vào năm 2030.", "Tỷ lệ tử vong bà mẹ"],
  ])("of %s is %s", (line, subject) => {
    expect(readLine(line, { declared: true, firstYear: null })[0]?.subject).toBe(subject);
  });
});

it("takes years before the plan for results", () => {
  const context = { declared: true, firstYear: 2026 };
  expect(readLine("Năm 2025 tỷ lệ hộ nghèo còn 4%.", context)).toEqual([]);
  expect(readLine("Năm 2026 tỷ lệ hộ nghèo còn 3%.", context)).toHaveLength(1);
});
