package vn.thidua.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.PlanView.Duties;
import vn.thidua.document.PlanView.Numbered;
import vn.thidua.document.ReviewView.PhaseFacts;
import vn.thidua.document.ReviewView.Reporting;

/** Views as an office would fill them; the commune of Bình Minh and its figures are made up. */
final class Samples {
  private static final Origin ORIGIN =
      new Origin(
          "binh-minh-2023",
          "2023-06-20",
          "report phase dot-1",
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "./;plan.yaml=9f86d0",
          Optional.empty());
  private static final List<String> RECIPIENTS =
      List.of(
          "UBND huyện Yên Sơn (báo cáo)",
          "Thường trực Đảng ủy, HĐND xã",
          "Ủy ban MTTQ và các tổ chức đoàn thể xã",
          "Ban cán sự các thôn",
          "Lưu: VT, VHXH");
  private static final Reporting REPORTING = new Reporting("19", "20", "95,0%", "17", "2", "1");

  private static final ReviewView.Texts TEXTS =
      new ReviewView.Texts(
          new Narrative(
              "texts/dac-diem-tinh-hinh.md", false, List.of("Xã có 04 thôn, 1.250 hộ dân.")),
          proposed("uu-diem", "Có 4/6 chỉ tiêu hoàn thành hoặc bảo đảm tiến độ."),
          proposed(
              "han-che",
              "Còn 1/6 chỉ tiêu chậm so với tiến độ:",
              "- Số hộ có hố xử lý nước thải sinh hoạt: ước đạt 112/320 hộ; rất chậm."),
          proposed(
              "nguyen-nhan", "- Nguyên nhân chủ quan: việc tổ chức thực hiện chưa quyết liệt."),
          proposed("dien-hinh"),
          proposed(
              "phuong-huong",
              "1. Tiếp tục thực hiện có hiệu quả các phong trào thi đua theo kế hoạch; giữ vững"
                  + " các chỉ tiêu đã hoàn thành và bảo đảm tiến độ.",
              "2. Tập trung chỉ đạo các chỉ tiêu còn hạn chế: số hộ có hố xử lý nước thải sinh"
                  + " hoạt; thu ngân sách trên địa bàn; tỷ lệ rác thải sinh hoạt được thu gom.",
              "3. Các thôn thực hiện nghiêm chế độ báo cáo hằng tháng; kịp thời phát hiện, đề xuất"
                  + " biểu dương, khen thưởng tập thể, cá nhân có thành tích xuất sắc."),
          proposed("kien-nghi"));

  private static Narrative proposed(String section, String... paragraphs) {
    return new Narrative("texts/2023/" + section + ".md", true, List.of(paragraphs));
  }

  private Samples() {}

  /** A view of each kind, by the name of its template. */
  static Map<String, Record> all() {
    Map<String, Record> all = new LinkedHashMap<>();
    all.put("plan", plan());
    all.put("month", month());
    all.put("quarter", quarter());
    all.put("phase", phase());
    all.put("half-year", halfYear());
    all.put("year", year());
    all.put("village", village());
    all.put("reminder", reminder(3));
    all.put("assignment", assignment(6));
    all.put("conference", conference());
    all.put("minutes", minutes());
    all.put("summary", summary());
    return all;
  }

  static Frame frame(String type, String number, String subject) {
    return new Frame(
        new Head(
            List.of("ỦY BAN NHÂN DÂN", "HUYỆN YÊN SƠN"),
            List.of("ỦY BAN NHÂN DÂN", "XÃ BÌNH MINH"),
            LineWidth.millimetres("ỦY BAN NHÂN DÂN", 13) * 2 / 5,
            LineWidth.millimetres("Độc lập - Tự do - Hạnh phúc", 14),
            number,
            "Bình Minh, ngày 20 tháng 6 năm 2023"),
        new Title(
            type,
            LineWidth.balanced(subject, 14, 145),
            LineWidth.balanced(subject, 14, 145).stream()
                    .mapToInt(line -> LineWidth.millimetres(line, 14))
                    .max()
                    .orElseThrow()
                * 2
                / 5),
        number.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Signature(
                    Optional.of("TM. ỦY BAN NHÂN DÂN"),
                    "CHỦ TỊCH",
                    Optional.of("Nguyễn Thị Hường"))),
        number.isEmpty() ? List.of() : RECIPIENTS,
        Optional.of("Số liệu minh họa, không phải số liệu của một xã có thật."),
        ORIGIN);
  }

  static PlanView plan() {
    return new PlanView(
        frame(
            "KẾ HOẠCH",
            "Số: \u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND",
            "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội"
                + " năm 2023"),
        List.of(
            "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
            "Căn cứ Chỉ thị số 02/CT-UBND ngày 30/01/2023 của Ủy ban nhân dân huyện Yên Sơn về việc"
                + " phát động phong trào thi đua năm 2023."),
        Optional.of(
            "Ủy ban nhân dân xã Bình Minh xây dựng kế hoạch phát động phong trào thi đua thực hiện"
                + " thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2023 như sau:"),
        List.of(
            "Phát huy truyền thống yêu nước, ý chí tự lực, tự cường, tinh thần đoàn kết, vượt khó,"
                + " lao động sáng tạo của Nhân dân và sức mạnh tổng hợp của cả hệ thống chính trị;"
                + " tạo khí thế thi đua sôi nổi, rộng khắp trên tất cả các lĩnh vực."),
        List.of(
            "Các phong trào thi đua phải được tổ chức thường xuyên, liên tục, sâu rộng từ xã đến"
                + " thôn với nội dung thiết thực, hình thức phù hợp.",
            "Kịp thời phát hiện, bồi dưỡng, biểu dương, khen thưởng, nhân rộng các điển hình tiên"
                + " tiến."),
        List.of(
            new Numbered(
                "1",
                "Tiếp tục thực hiện có hiệu quả Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị"
                    + " về “Tiếp tục đổi mới công tác thi đua, khen thưởng”."),
            new Numbered(
                "2",
                "Tiếp tục tổ chức thực hiện có hiệu quả các phong trào thi đua: “Xây dựng nông thôn"
                    + " mới”; “Thu, nộp ngân sách”; “Toàn dân bảo vệ an ninh Tổ quốc”.")),
        "3",
        List.of(
            new Numbered(
                "3.1",
                "Đợt thi đua thứ nhất (từ ngày 01/01/2023 đến ngày 30/6/2023): thi đua lập thành"
                    + " tích chào mừng kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam"
                    + " (03/02/1930 - 03/02/2023); kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh"
                    + " (19/5/1890 - 19/5/2023). Phấn đấu hoàn thành các nhiệm vụ, chỉ tiêu kế"
                    + " hoạch 06 tháng đầu năm. Tổ chức tổng kết đợt thi đua, gắn với sơ kết nhiệm"
                    + " vụ 06 tháng đầu năm, hoàn thành trước ngày 20/6/2023."),
            new Numbered(
                "3.2",
                "Đợt thi đua thứ hai (từ ngày 01/7/2023 đến ngày 31/12/2023): thi đua lập thành"
                    + " tích chào mừng kỷ niệm 78 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ"
                    + " nghĩa Việt Nam (02/9/1945 - 02/9/2023). Hoàn thành toàn diện các chỉ tiêu"
                    + " năm 2023. Tổ chức tổng kết phong trào thi đua, hoàn thành trước ngày"
                    + " 20/12/2023.")),
        List.of(
            new Duties(
                "1",
                "Hội đồng thi đua - khen thưởng",
                List.of(
                    "- Phát hiện, lựa chọn các tập thể, cá nhân có thành tích xuất sắc để khen"
                        + " thưởng và đề nghị khen thưởng kịp thời.")),
            new Duties(
                "2",
                "Ban cán sự các thôn",
                List.of(
                    "Hằng tháng báo cáo kết quả thực hiện các chỉ tiêu được giao trước ngày 25 về"
                        + " Ủy ban nhân dân xã."))),
        Optional.of(
            "Trên đây là kế hoạch phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát"
                + " triển kinh tế - xã hội năm 2023./."));
  }

  static ReviewView month() {
    return review(
        "Kết quả phong trào thi đua tháng 5 năm 2023",
        "kết quả phong trào thi đua tháng 5 năm 2023",
        Optional.empty(),
        Optional.empty(),
        movements());
  }

  static ReviewView quarter() {
    return review(
        "Kết quả phong trào thi đua quý II năm 2023",
        "kết quả phong trào thi đua quý II năm 2023",
        Optional.empty(),
        Optional.empty(),
        movements());
  }

  static ReviewView halfYear() {
    return review(
        "Sơ kết phong trào thi đua 06 tháng đầu năm 2023; phương hướng, nhiệm vụ 06 tháng cuối năm"
            + " 2023",
        "kết quả phong trào thi đua 06 tháng đầu năm 2023",
        Optional.empty(),
        Optional.empty(),
        movements());
  }

  static ReviewView phase() {
    return review(
        "Tổng kết đợt thi đua thứ nhất, gắn với sơ kết việc thực hiện nhiệm vụ 06 tháng đầu năm"
            + " 2023",
        "kết quả đợt thi đua thứ nhất năm 2023",
        Optional.of(
            new PhaseFacts(
                "từ ngày 01/01/2023 đến ngày 30/6/2023",
                List.of(
                    "kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 -"
                        + " 03/02/2023)",
                    "Kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)"),
                "Phấn đấu hoàn thành các nhiệm vụ, chỉ tiêu kế hoạch 06 tháng đầu năm 2023.",
                List.of())),
        Optional.empty(),
        movements());
  }

  static ReviewView year() {
    return review(
        "Tổng kết phong trào thi đua năm 2023; phương hướng, nhiệm vụ năm 2024",
        "kết quả phong trào thi đua năm 2023",
        Optional.empty(),
        Optional.of("2024"),
        movements());
  }

  /** A report with a table over several pages. */
  static ReviewView longReview(int indicators) {
    return review(
        "Kết quả phong trào thi đua tháng 5 năm 2023",
        "kết quả phong trào thi đua tháng 5 năm 2023",
        Optional.empty(),
        Optional.empty(),
        many(
            "Diện tích gieo trồng lúa vụ xuân và các cây màu khác trên địa bàn, đợt ", indicators));
  }

  /** A village that has been assigned everything. */
  static VillageView longVillage(int indicators) {
    VillageView village = village();
    return new VillageView(
        village.frame(),
        village.village(),
        village.until(),
        village.estimatedUntil(),
        many("Kênh mương nội đồng được kiên cố hóa ", indicators),
        village.reporting(),
        village.missing());
  }

  /** The same view under another subject, whatever its kind. */
  static Record withSubject(Record view, String subject) {
    try {
      RecordComponent[] components = view.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = components[i].getAccessor().invoke(view);
        if (values[i] instanceof Frame frame) {
          boolean letter = frame.title().type().isEmpty();
          values[i] =
              new Frame(
                  frame.head(),
                  new Title(
                      frame.title().type(),
                      letter
                          ? LineWidth.balanced(subject, 12, 58)
                          : LineWidth.balanced(subject, 14, 145),
                      frame.title().rule()),
                  frame.signature(),
                  frame.recipients(),
                  frame.illustrative(),
                  frame.origin());
        }
      }
      return (Record) view.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A letter to so many villages, each late with two indicators. */
  static ReminderView reminder(int villages) {
    List<ReminderView.Row> rows = new ArrayList<>();
    List<ReminderView.Details> details = new ArrayList<>();
    for (int i = 1; i <= villages; i++) {
      rows.add(new ReminderView.Row(String.valueOf(i), "Số " + i, "Tháng 4/2023", "1", "1", "1"));
      details.add(
          new ReminderView.Details(
              Rows.roman(i),
              "Số " + i,
              List.of(
                  row(1, "Kênh mương nội đồng được kiên cố hóa", "m", "270", "84", true),
                  row(2, "Vườn mẫu đạt chuẩn", "vườn", "10", "8", true))));
    }
    Frame frame = frame("", "Số: \u00a0\u00a0\u00a0\u00a0\u00a0/UBND", "X");
    return new ReminderView(
        new Frame(
            frame.head(),
            new Title(
                "",
                LineWidth.balanced(
                    "V/v đôn đốc thực hiện chỉ tiêu thi đua và chế độ báo cáo năm 2023", 12, 58),
                0),
            frame.signature(),
            List.of("Như trên", "Lưu: VT"),
            frame.illustrative(),
            frame.origin()),
        "Ban cán sự các thôn",
        "Ban cán sự các thôn",
        "Ủy ban nhân dân xã Bình Minh",
        "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm"
            + " 2023",
        "20/6/2023",
        "thôn",
        rows,
        details,
        true,
        true,
        "25",
        List.of("6/2023", "25/6/2023"),
        ATTACHED);
  }

  private static final String ATTACHED =
      "(Kèm theo văn bản số\u00a0\u00a0\u00a0\u00a0\u00a0/UBND của Ủy ban nhân dân xã Bình Minh)";

  /** A decision with so many indicators. */
  static AssignmentView assignment(int indicators) {
    List<AssignmentView.Line> lines = new ArrayList<>();
    for (int i = 1; i <= indicators; i++) {
      lines.add(
          new AssignmentView.Line(
              String.valueOf(i),
              "Đường giao thông nông thôn được bê tông hóa, tuyến " + i,
              "triệu đồng",
              "4.200",
              List.of("1.050,5", "1.050,5", "1.050", "–")));
    }
    return new AssignmentView(
        frame(
            "QUYẾT ĐỊNH",
            "Số: \u00a0\u00a0\u00a0\u00a0\u00a0/QĐ-UBND",
            "Về việc giao chỉ tiêu thi đua năm 2023"),
        "ỦY BAN NHÂN DÂN XÃ BÌNH MINH",
        List.of(
            "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
            "Theo đề nghị của Hội đồng thi đua - khen thưởng."),
        "Ủy ban nhân dân xã Bình Minh",
        "Ban cán sự các thôn",
        "Hội đồng thi đua - khen thưởng",
        "thôn",
        "2023",
        "04",
        "25",
        List.of(
            new AssignmentView.Matrix(
                List.of("Đông Hải", "Kim Lộc", "Kim Lực", "Nà Búng"),
                "25.0",
                "14.0",
                List.of(new AssignmentView.Group("I", "Xây dựng nông thôn mới", lines)))),
        ATTACHED);
  }

  static ConferenceView conference() {
    Frame frame =
        frame(
            "BIÊN BẢN",
            "Số: \u00a0\u00a0\u00a0\u00a0\u00a0/BB-UBND",
            "Hội nghị tổng kết đợt thi đua thứ nhất");
    Head head = frame.head();
    return new ConferenceView(
        new Frame(
            new Head(
                head.superior(),
                head.issuer(),
                head.issuerRule(),
                head.mottoRule(),
                head.number(),
                ""),
            frame.title(),
            Optional.empty(),
            List.of("Các đại biểu dự hội nghị", "Lưu: VT, hồ sơ hội nghị"),
            frame.illustrative(),
            frame.origin()),
        "hội nghị tổng kết đợt thi đua thứ nhất",
        "ngày 20 tháng 6 năm 2023",
        phase(),
        new Signature(Optional.empty(), "THƯ KÝ", Optional.empty()),
        new Signature(Optional.empty(), "CHỦ TỌA", Optional.empty()));
  }

  static MinutesView minutes() {
    Frame frame = conference().frame();
    return new MinutesView(
        frame,
        "ngày 16 tháng 6 năm 2023",
        "trụ sở Ủy ban nhân dân xã Bình Minh",
        "Hội đồng thi đua - khen thưởng họp xét khen thưởng đợt thi đua thứ nhất năm 2023.",
        Optional.of("Nguyễn Thị Hường, Chủ tịch UBND xã"),
        Optional.empty(),
        List.of("Nguyễn Thị Hường, Chủ tịch UBND xã", "Lê Văn Khoa, Chủ tịch Hội Nông dân xã"),
        List.of("Trần Thị Mơ, Bí thư Đoàn xã"),
        "Có mặt 2/3 thành viên; cuộc họp cần ít nhất 2 thành viên dự họp.",
        "Hội đồng bỏ phiếu kín.",
        List.of(
            new MinutesView.Row(
                "1", "Nhân dân thôn Đông Hải", "Giấy khen", "2", "0", "0", "2", "Đạt")),
        "Hội đồng đề nghị Chủ tịch Ủy ban nhân dân xã Bình Minh khen thưởng 01 tập thể.",
        new Signature(Optional.empty(), "THƯ KÝ", Optional.empty()),
        new Signature(Optional.empty(), "CHỦ TỌA", Optional.of("Nguyễn Thị Hường")));
  }

  static SummaryView summary() {
    return new SummaryView(
        frame("TÓM TẮT TIẾN ĐỘ THI ĐUA", "", "Năm 2023"),
        "20/6/2023",
        Optional.of("30/6/2023"),
        new VillageRow(
            "", "UBND xã", "6", "1", "3", "1", "0", "1", "0", "0", "0", "0", "19/20", "2"),
        false,
        Optional.of(chart("Các chỉ tiêu chậm so với tiến độ", "Chỉ tiêu")),
        Optional.of(chart("Số chỉ tiêu của từng thôn", "Thôn")),
        List.of("Còn thiếu báo cáo tháng: thôn Đông Hải (4/2023)."));
  }

  private static List<MovementRows> many(String name, int indicators) {
    List<ProgressRow> rows = new ArrayList<>();
    for (int i = 1; i <= indicators; i++) {
      rows.add(row(i, name + i, "ha", "1.949,2", "1.240,75", i % 5 == 0));
    }
    return List.of(
        new MovementRows("1", "I", "Lao động sản xuất, kinh doanh giỏi", "UBND xã", rows));
  }

  static VillageView village() {
    return new VillageView(
        frame("PHIẾU THEO DÕI TIẾN ĐỘ", "", "Thôn Đông Hải, năm 2023"),
        "thôn Đông Hải",
        "31/5/2023",
        Optional.empty(),
        movements(),
        new Reporting("4", "5", "80,0%", "3", "1", "1"),
        List.of("tháng 4/2023"));
  }

  private static ReviewView review(
      String subject,
      String occasion,
      Optional<PhaseFacts> phase,
      Optional<String> nextYear,
      List<MovementRows> movements) {
    return new ReviewView(
        frame("BÁO CÁO", "Số: 08/BC-UBND", subject),
        "Ủy ban nhân dân xã Bình Minh",
        "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm"
            + " 2023",
        occasion,
        "31/5/2023",
        Optional.empty(),
        phase.isEmpty() ? Optional.of("tháng") : Optional.empty(),
        "kế hoạch năm",
        phase,
        nextYear.isPresent(),
        "Trong 6 chỉ tiêu: 3 chỉ tiêu hoàn thành hoặc đúng tiến độ, 2 chỉ tiêu chậm, 1 chỉ tiêu"
            + " chưa có số liệu.",
        Optional.of(chart("Các chỉ tiêu chậm so với tiến độ", "Chỉ tiêu")),
        Optional.of(chart("Số chỉ tiêu của từng thôn", "Thôn")),
        movements,
        "thôn",
        REPORTING,
        List.of(
            new VillageRow(
                "1", "Đông Hải", "6", "1", "3", "1", "0", "1", "1", "3", "1", "1", "4/5", "1"),
            new VillageRow(
                "2", "Kim Lộc", "6", "2", "3", "0", "1", "0", "1", "3", "1", "1", "5/5", "0"),
            new VillageRow(
                "3", "Kim Lực", "6", "2", "2", "1", "1", "0", "1", "3", "1", "1", "5/5", "1"),
            new VillageRow(
                "4", "Nà Búng", "6", "1", "4", "1", "0", "0", "1", "3", "1", "1", "5/5", "0")),
        List.of("thôn Đông Hải (tháng 4/2023)"),
        List.of(
            new LeagueRow("1", "Kim Lộc", "92,5", Optional.of("Cụm 1"), "Xuất sắc"),
            new LeagueRow("2", "Đông Hải", "88", Optional.of("Cụm 1"), "Tốt")),
        TEXTS,
        nextYear.map(year -> "NĂM " + year).orElse("THỜI GIAN TỚI"));
  }

  static Chart chart(String title, String rows) {
    return new Chart(
        title,
        "Biểu đồ thanh ngang. " + title + ".",
        rows,
        List.of(new Chart.Series("Hoàn thành", "done"), new Chart.Series("Rất chậm", "behind")),
        List.of(
            new Chart.Bar(
                "Đông Hải", List.of(new Chart.Part("4", "0.6667"), new Chart.Part("2", "0.3333"))),
            new Chart.Bar(
                "Kim Lộc", List.of(new Chart.Part("6", "1.0000"), new Chart.Part("0", "0.0000")))));
  }

  private static List<MovementRows> movements() {
    return List.of(
        new MovementRows(
            "1",
            "I",
            "Xây dựng nông thôn mới",
            "Ban Quản lý các chương trình mục tiêu quốc gia xã",
            List.of(
                row(1, "Đường giao thông nông thôn được bê tông hóa", "m", "4.200", "2.310", false),
                row(2, "Số hộ có hố xử lý nước thải sinh hoạt", "hộ", "320", "112", true),
                row(3, "Tỷ lệ rác thải sinh hoạt được thu gom", "%", "95", "91,4", false))),
        new MovementRows(
            "2",
            "II",
            "Thu, nộp ngân sách",
            "Công chức tài chính - kế toán",
            List.of(row(4, "Thu ngân sách trên địa bàn", "triệu đồng", "12.500", "6.875,5", true))),
        new MovementRows(
            "3",
            "III",
            "Đảm bảo trật tự an toàn giao thông",
            "Công an xã",
            List.of(
                row(5, "Số vụ tai nạn giao thông (không quá)", "vụ", "4", "1", false),
                new ProgressRow(
                    "6",
                    "Số buổi tuyên truyền pháp luật",
                    "buổi",
                    "24",
                    "10",
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    "reach",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "Chưa có số liệu",
                    Optional.of("24"),
                    Optional.empty()))));
  }

  private static ProgressRow row(
      int number, String name, String unit, String target, String actual, boolean estimated) {
    return new ProgressRow(
        String.valueOf(number),
        name,
        unit,
        target,
        "1.260",
        Optional.of(actual),
        Optional.of(Wording.withUnit(actual, unit)),
        estimated,
        Optional.empty(),
        unit.equals("vụ") ? "ceiling" : "reach",
        Optional.of("55,0%"),
        number % 2 == 0 ? Optional.empty() : Optional.of("104,1%"),
        number % 2 == 0 ? Optional.empty() : Optional.of("tăng 4,1% so với cùng kỳ năm trước"),
        Optional.empty(),
        unit.equals("vụ") ? "Trong mức" : estimated ? "Rất chậm" : "Đúng tiến độ",
        estimated ? Optional.of("803,5") : Optional.empty(),
        number % 3 == 0
            ? Optional.empty()
            : Optional.of(new During("210,25", "210,25 " + unit, estimated)));
  }
}
