package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.Origin;
import vn.thidua.document.ReminderComposer;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.AsOf;

/** {@code report reminder [VILLAGE]}: the letter to villages that owe reports or are far behind. */
final class ReminderLetter implements DocumentKind {
  private static final String WORD = "reminder";

  /** As which a letter to one village is made anew, whichever command wrote it. */
  static DocumentRequest to(Village village, LocalDate at) {
    return new DocumentRequest("report", WORD, Optional.of(village.id().value()), Map.of(), at);
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public boolean regular() {
    return false;
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    return Optional.of(AsOf.endOf(plan.span().to(), request.at()));
  }

  @Override
  public DocumentRequest request(Invocation call) {
    return DocumentRequest.of(call, "report", word(), call.operand(1));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    MeasuredPlan measured = open.measured(this, request);
    Optional<Village> only =
        request.subject().map(id -> Subjects.standing(open.call(), measured.progress(), id));
    Origin origin =
        open.origin(only.map(village -> request.about(village.id().value())).orElse(request));
    return ComposedDocument.of(
        "documents/reminder.ftlh",
        open.plan().id()
            + "-don-doc-"
            + only.map(village -> village.id() + "-").orElse("")
            + request.at(),
        notes ->
            new ReminderComposer(measured.progress(), origin, notes)
                .compose(only)
                .orElseThrow(
                    () ->
                        Failure.unneeded(
                            open.call()
                                .messages()
                                .get("report.nobody-late", open.plan().villageLabel()))),
        origin,
        List.of(measured.plan()),
        measured.exit());
  }
}
