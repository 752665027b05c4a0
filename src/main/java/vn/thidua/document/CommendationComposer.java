package vn.thidua.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Plan;

/** Composes what a meeting's agreement becomes: the proposal, and the chairman's decision. */
public final class CommendationComposer {
  private final CommendingMeeting meeting;
  private final CouncilFrames frames;

  public CommendationComposer(CommendingMeeting meeting) {
    this.meeting = meeting;
    this.frames = new CouncilFrames(meeting);
  }

  /**
   * The council's proposal to the chairman.
   *
   * @param decided the day whose law is meant for the decision
   */
  public ProposalView proposal(Sourced<LocalDate> decided) {
    LocalDate day = decided.value();
    CommendedList agreed = new CommendedList(meeting, day);
    return new ProposalView(
        frames.council(
            "TỜ TRÌNH", "TTr", Optional.empty(), "Về việc khen thưởng " + meeting.occasion()),
        meeting.chairman(),
        ended(citations(day), "."),
        meeting.convened()
            + " và biểu quyết đề nghị khen thưởng các trường hợp có đủ số phiếu tán thành theo quy"
            + " định.",
        agreed.counted(),
        agreed.groups(),
        agreed.total(),
        agreed.inWords(),
        meeting.dossier().law().fileParts().stream()
            .filter(part -> !part.from().isAfter(day))
            .map(part -> meeting.notes().of(part.part(), () -> Source.law("file", part.source())))
            .toList());
  }

  /**
   * The chairman's decision.
   *
   * @param decided the day of the decision, whose law it follows
   * @param number absent while it is a draft
   * @param dated whether the day is printed, or left for a pen
   */
  public DecisionView decision(
      Sourced<LocalDate> decided, Optional<Sourced<Integer>> number, boolean dated) {
    LocalDate day = decided.value();
    CommendedList agreed = new CommendedList(meeting, day);
    List<String> bases = new ArrayList<>(ended(citations(day), ";"));
    bases.add(
        "Theo đề nghị của "
            + CommendingMeeting.COUNCIL
            + " tại cuộc họp ngày "
            + meeting.held(Dates.numeric(meeting.meeting().date()))
            + ".");
    return new DecisionView(
        frames.chairman(
            number,
            Optional.of(decided).filter(known -> dated),
            "Về việc khen thưởng " + meeting.occasion()),
        meeting.chairman().toUpperCase(Locale.ROOT),
        bases,
        "Khen thưởng "
            + agreed.counted()
            + " có thành tích trong "
            + meeting.occasion()
            + ", theo danh sách sau:",
        agreed.groups(),
        agreed.total(),
        agreed.inWords(),
        "quỹ thi đua, khen thưởng năm "
            + meeting.notes().of(day.getYear(), decided.source())
            + " của xã");
  }

  /** The law of the day, and the plan where it has a number. */
  private List<String> citations(LocalDate day) {
    Plan plan = meeting.plan();
    List<String> cited = new ArrayList<>();
    meeting
        .dossier()
        .law()
        .act(day)
        .ifPresent(
            act -> {
              cited.add(act(act.law()));
              cited.add(act(act.decree()));
            });
    plan.issued()
        .filter(issued -> plan.number().isPresent())
        .ifPresent(
            issued ->
                cited.add(
                    "Kế hoạch số "
                        + meeting
                            .notes()
                            .of(
                                plan.number().get(),
                                Sourced.written(plan.number().get(), plan.places().of("number"))
                                    .source())
                        + "/KH-"
                        + plan.issuer().symbol()
                        + " ngày "
                        + PlanComposer.date(issued, plan.places(), "issued", meeting.notes())
                        + " của "
                        + plan.issuer().name()));
    return cited;
  }

  private String act(String act) {
    return meeting.notes().of(act, () -> CommendationSources.act(act));
  }

  /** Each on its line; the last ends as what follows asks for. */
  private static List<String> ended(List<String> cited, String end) {
    List<String> lines = new ArrayList<>();
    for (String citation : cited) {
      lines.add("Căn cứ " + citation + (lines.size() == cited.size() - 1 ? end : ";"));
    }
    return lines;
  }
}
