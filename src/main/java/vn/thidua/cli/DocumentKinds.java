package vn.thidua.cli;

import java.util.List;
import java.util.stream.Collectors;

/** The kinds of documents that {@code report} makes. */
final class DocumentKinds {
  /** All of them, in the order in which they are named to users. */
  static final List<DocumentKind> ALL =
      List.of(
          new PlanDocument(),
          new MonthReport(),
          new QuarterReport(),
          new PhaseReport(),
          new HalfYearReport(),
          new YearReport(),
          new VillageSheet(),
          new ReminderLetter(),
          new AssignmentDecision(),
          new SummaryPage(),
          new ConferenceMinutes());

  private DocumentKinds() {}

  /** The kind of that word; refused where there is none. */
  static DocumentKind named(Invocation call, String word) {
    return ALL.stream()
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    call.messages()
                        .get(
                            "error.choice",
                            "report",
                            word,
                            ALL.stream()
                                .map(DocumentKind::word)
                                .collect(Collectors.joining(", ", "", ", " + AllDocuments.WORD)))));
  }
}
