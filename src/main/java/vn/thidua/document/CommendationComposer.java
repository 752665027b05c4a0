package vn.thidua.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.commendation.Dossier;
import vn.thidua.commendation.PrizeMoney;
import vn.thidua.commendation.Tally;
import vn.thidua.law.FilePart;
import vn.thidua.law.Form;
import vn.thidua.plan.Council;
import vn.thidua.plan.Issuer;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.text.Numbers;
import vn.thidua.text.PrivateNumbers;
import vn.thidua.text.Sentences;
import vn.thidua.text.spoken.AmountInWords;

/** Composes the papers of a meeting that commends: proposal, minutes, decision. */
public final class CommendationComposer {
  static final String COUNCIL = "Hội đồng thi đua - khen thưởng";
  private static final String NONE = "–";
  private static final List<String> ROMAN = List.of("I", "II", "III");

  private final Dossier dossier;
  private final Council council;
  private final Meeting meeting;
  private final Plan plan;
  private final Origin origin;

  /**
   * @param council the one whose meeting it is
   */
  public CommendationComposer(Dossier dossier, Council council, Meeting meeting, Origin origin) {
    this.dossier = dossier;
    this.council = council;
    this.meeting = meeting;
    this.plan = dossier.plan();
    this.origin = origin;
  }

  /**
   * The council's proposal to the chairman.
   *
   * @param day whose law is meant for the decision
   */
  public ProposalView proposal(LocalDate day) {
    List<Nomination> agreed = agreed();
    Frame frame =
        ofCouncil("TỜ TRÌNH", "TTr", Optional.empty(), "Về việc khen thưởng " + occasion());
    return new ProposalView(
        signed(frame, deputy()),
        chairman(),
        bases(day),
        held(),
        counted(agreed),
        groups(agreed, day),
        total(agreed, day),
        inWords(agreed, day),
        dossier.law().fileParts().stream()
            .filter(part -> !part.from().isAfter(day))
            .map(FilePart::part)
            .toList());
  }

  /** The minutes of the meeting. */
  public MinutesView minutes() {
    Frame frame =
        ofCouncil(
            "BIÊN BẢN", "BB", Optional.of(meeting.date()), "Họp xét khen thưởng " + occasion());
    int needed = council.quorum().of(meeting.present().size() + meeting.absent().size());
    return new MinutesView(
        new Frame(
            frame.head(),
            frame.title(),
            Optional.empty(),
            List.of(),
            council.illustrative().or(frame::illustrative),
            frame.origin()),
        "Ngày "
            + Dates.numeric(meeting.date())
            + ", tại trụ sở "
            + plan.issuer().name()
            + ", "
            + COUNCIL
            + " họp xét khen thưởng "
            + occasion()
            + ".",
        people(meeting.present()),
        people(meeting.absent()),
        "Có mặt "
            + meeting.present().size()
            + "/"
            + (meeting.present().size() + meeting.absent().size())
            + " thành viên; cuộc họp cần ít nhất "
            + needed
            + " thành viên dự họp.",
        ballots(),
        votes(),
        "Hội đồng đề nghị Chủ tịch "
            + plan.issuer().name()
            + " khen thưởng "
            + counted(agreed())
            + ".",
        signature(Council.Role.SECRETARY, "THƯ KÝ"),
        signature(Council.Role.CHAIR, "CHỦ TỌA"));
  }

  /**
   * The chairman's decision.
   *
   * @param day of the decision, whose law it follows
   * @param number absent while it is a draft
   * @param dated whether the day is printed, or left for a pen
   */
  public DecisionView decision(LocalDate day, Optional<Integer> number, boolean dated) {
    List<Nomination> agreed = agreed();
    Frame frame =
        new Frames(plan, origin)
            .of(
                "QUYẾT ĐỊNH",
                "QĐ",
                number,
                dated ? Optional.of(day) : Optional.empty(),
                "Về việc khen thưởng " + occasion());
    List<String> bases = new ArrayList<>(bases(day));
    bases.set(bases.size() - 1, bases.get(bases.size() - 1).replaceAll("\\.$", ";"));
    bases.add(
        "Theo đề nghị của "
            + COUNCIL
            + " tại cuộc họp ngày "
            + Dates.numeric(meeting.date())
            + ".");
    return new DecisionView(
        signed(frame, new Signature(Optional.empty(), "CHỦ TỊCH", plan.issuer().signer().name())),
        chairman().toUpperCase(Locale.ROOT),
        bases,
        "Khen thưởng "
            + counted(agreed)
            + " có thành tích trong "
            + occasion()
            + ", theo danh sách sau:",
        groups(agreed, day),
        total(agreed, day),
        inWords(agreed, day),
        "quỹ thi đua, khen thưởng năm " + day.getYear() + " của xã");
  }

  List<Nomination> agreed() {
    return ofMeeting().filter(dossier::agreed).toList();
  }

  Dossier dossier() {
    return dossier;
  }

  Council council() {
    return council;
  }

  /** The frame of what the chairman signs. */
  Frame frame(Optional<LocalDate> day) {
    return signed(
        new Frames(plan, origin).of("", "QĐ", Optional.empty(), day, ""),
        new Signature(Optional.empty(), "CHỦ TỊCH", plan.issuer().signer().name()));
  }

  /** The frame of what the council gives notice of. */
  Frame notice(LocalDate day, String subject) {
    return signed(
        ofCouncil("THÔNG BÁO", "TB", Optional.of(day), subject + " " + occasion()), deputy());
  }

  /** That the meeting was held, and agreed. */
  String held() {
    return "Ngày "
        + Dates.numeric(meeting.date())
        + ", "
        + COUNCIL
        + " xã đã họp xét khen thưởng "
        + occasion()
        + " và biểu quyết đề nghị khen thưởng các trường hợp có đủ số phiếu tán thành theo quy"
        + " định.";
  }

  String countedAgreed() {
    return counted(agreed());
  }

  /** The groups for everybody to read: whom and for what, not with how much money. */
  List<CommendedGroup> posted() {
    return groups(agreed(), meeting.date());
  }

  private Stream<Nomination> ofMeeting() {
    return dossier.nominations().stream()
        .filter(one -> dossier.meeting(one).filter(meeting::equals).isPresent());
  }

  String occasion() {
    Optional<Phase> phase = meeting.phase().flatMap(plan::phase);
    return phase.map(one -> Sentences.lowered(one.name())).orElse("phong trào thi đua")
        + " năm "
        + plan.span().years();
  }

  String chairman() {
    return chairman(plan);
  }

  /** Who decides on commendations. */
  public static String chairman(Plan plan) {
    return "Chủ tịch " + plan.issuer().name();
  }

  private Frame ofCouncil(String type, String symbol, Optional<LocalDate> date, String subject) {
    Issuer own = plan.issuer();
    Issuer issuer =
        new Issuer(COUNCIL, COUNCIL, "HĐTĐKT", Optional.of(own.name()), own.place(), own.signer());
    return new Frames(plan, issuer, origin).of(type, symbol, Optional.empty(), date, subject);
  }

  /** The frame with another signature, and with what the council says is an example. */
  private Frame signed(Frame frame, Signature signature) {
    return new Frame(
        frame.head(),
        frame.title(),
        Optional.of(signature),
        frame.recipients(),
        council.illustrative().or(frame::illustrative),
        frame.origin());
  }

  private Signature deputy() {
    return council.members().stream()
        .filter(member -> member.role() == Council.Role.DEPUTY)
        .findFirst()
        .map(
            member ->
                new Signature(
                    Optional.of("KT. CHỦ TỊCH HỘI ĐỒNG"),
                    "PHÓ CHỦ TỊCH",
                    Optional.of(member.name())))
        .orElseGet(() -> new Signature(Optional.of("TM. HỘI ĐỒNG"), "CHỦ TỊCH", Optional.empty()));
  }

  private Signature signature(Council.Role role, String title) {
    return new Signature(
        Optional.empty(),
        title,
        council.members().stream()
            .filter(member -> member.role() == role && meeting.present().contains(member.id()))
            .map(Council.Member::name)
            .findFirst());
  }

  private List<String> bases(LocalDate day) {
    List<String> cited = new ArrayList<>();
    dossier
        .law()
        .act(day)
        .ifPresent(
            act -> {
              cited.add(act.law());
              cited.add(act.decree());
            });
    plan.issued()
        .filter(issued -> plan.number().isPresent())
        .ifPresent(
            issued ->
                cited.add(
                    "Kế hoạch số "
                        + plan.number().get()
                        + "/KH-"
                        + plan.issuer().symbol()
                        + " ngày "
                        + Dates.numeric(issued)
                        + " của "
                        + plan.issuer().name()));
    List<String> lines = new ArrayList<>();
    for (String citation : cited) {
      lines.add("Căn cứ " + citation + (lines.size() == cited.size() - 1 ? "." : ";"));
    }
    return lines;
  }

  private List<String> people(List<String> ids) {
    return council.members().stream()
        .filter(member -> ids.contains(member.id()))
        .map(member -> member.name() + ", " + member.title())
        .toList();
  }

  private String ballots() {
    boolean secret =
        ofMeeting()
            .allMatch(one -> council.ballot(dossier.form(one)).secrecy() == Council.Secrecy.SECRET);
    return secret ? "Hội đồng bỏ phiếu kín." : "Hội đồng biểu quyết công khai.";
  }

  private List<MinutesView.Row> votes() {
    List<MinutesView.Row> rows = new ArrayList<>();
    ofMeeting()
        .forEach(
            one ->
                dossier
                    .vote(one)
                    .flatMap(dossier::tally)
                    .ifPresent(tally -> rows.add(row(rows.size() + 1, one, tally))));
    return rows;
  }

  private MinutesView.Row row(int number, Nomination nomination, Tally tally) {
    return new MinutesView.Row(
        String.valueOf(number),
        PrivateNumbers.masked(nomination.name()),
        form(nomination),
        String.valueOf(tally.vote().inFavour()),
        String.valueOf(tally.vote().against()),
        String.valueOf(tally.vote().blank()),
        String.valueOf(tally.needed()),
        tally.passed() ? "Đạt" : "Không đạt");
  }

  String form(Nomination nomination) {
    return dossier.law().named(nomination.form()).map(Form::name).orElse(NONE);
  }

  private List<CommendedGroup> groups(List<Nomination> nominations, LocalDate day) {
    List<CommendedGroup> groups = new ArrayList<>();
    for (Nomination.Nominee kind :
        List.of(
            Nomination.Nominee.COLLECTIVE,
            Nomination.Nominee.PERSON,
            Nomination.Nominee.HOUSEHOLD)) {
      List<CommendedRow> rows = new ArrayList<>();
      nominations.stream()
          .filter(one -> one.kind() == kind)
          .forEach(one -> rows.add(row(rows.size() + 1, one, day)));
      if (!rows.isEmpty()) {
        groups.add(
            new CommendedGroup(
                ROMAN.get(groups.size()), Sentences.raised(word(kind)), List.copyOf(rows)));
      }
    }
    return groups;
  }

  private CommendedRow row(int number, Nomination nomination, LocalDate day) {
    String village = dossier.village(nomination);
    String about =
        nomination.kind() == Nomination.Nominee.COLLECTIVE
            ? ""
            : nomination
                .nominee()
                .role()
                .map(PrivateNumbers::masked)
                .map(role -> role + ", " + village)
                .orElse(village);
    return new CommendedRow(
        String.valueOf(number),
        PrivateNumbers.masked(nomination.name()),
        about,
        PrivateNumbers.masked(nomination.achievement()),
        form(nomination),
        money(nomination, day).map(Numbers::vietnamese).orElse(NONE));
  }

  private Optional<BigDecimal> money(Nomination nomination, LocalDate day) {
    return dossier
        .entitlement(nomination.form(), nomination.kind(), day)
        .money()
        .map(PrizeMoney::paid);
  }

  private String total(List<Nomination> nominations, LocalDate day) {
    return Numbers.vietnamese(sum(nominations, day));
  }

  private String inWords(List<Nomination> nominations, LocalDate day) {
    return AmountInWords.of(sum(nominations, day)) + " đồng";
  }

  private BigDecimal sum(List<Nomination> nominations, LocalDate day) {
    return nominations.stream()
        .flatMap(one -> money(one, day).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@code 02 tập thể, 01 cá nhân}. */
  private static String counted(List<Nomination> nominations) {
    return Stream.of(
            Nomination.Nominee.COLLECTIVE, Nomination.Nominee.PERSON, Nomination.Nominee.HOUSEHOLD)
        .map(
            kind -> {
              long count = nominations.stream().filter(one -> one.kind() == kind).count();
              return count == 0 ? "" : (count < 10 ? "0" : "") + count + " " + word(kind);
            })
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String word(Nomination.Nominee kind) {
    return switch (kind) {
      case PERSON -> "cá nhân";
      case COLLECTIVE -> "tập thể";
      case HOUSEHOLD -> "hộ gia đình";
    };
  }
}
