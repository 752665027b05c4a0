package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.calendar.Period;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/**
 * {@code report all}: every document of a period, one after the other, so that only one is in
 * memory. Each has the bytes that its own command would write.
 */
final class AllDocuments {
  static final String WORD = "all";

  private final Invocation call;

  AllDocuments(Invocation call) {
    this.call = call;
  }

  /** One document of the run. */
  private record Wanted(DocumentKind kind, DocumentRequest request) {}

  /**
   * Writes them.
   *
   * @param beside other files that belong beside a document
   */
  int write(Function<ComposedDocument, Map<String, String>> beside) {
    for (String option : List.of("--number", "--sign-date", "--dry-run")) {
      if (call.args().hasMatchedOption(option)) {
        throw Failure.usage(call.messages().get("error.option-unfit", option, "report " + WORD));
      }
    }
    DocumentFiles files = new DocumentFiles(call);
    OpenPlan open = OpenPlan.of(call);
    List<Wanted> wanted = wanted(open.plan());
    if (wanted.isEmpty()) {
      throw Failure.usage(call.messages().get("all.none"));
    }
    open.measure(
        wanted.stream()
            .flatMap(one -> one.kind().day(call, open.plan(), one.request()).stream())
            .toList());
    Progress progress = new Progress(call, "all.progress", wanted.size());
    int exit = Exit.FINE;
    for (int done = 0; done < wanted.size(); done++) {
      progress.done(done);
      ComposedDocument document = wanted.get(done).kind().compose(open, wanted.get(done).request());
      progress.clear();
      files.write(document, beside.apply(document));
      exit = Math.max(exit, document.exit());
    }
    progress.clear();
    call.say(call.messages().get("all.written", wanted.size(), call.shown(files.folder())));
    return exit;
  }

  private List<Wanted> wanted(Plan plan) {
    Span asked = asked(plan);
    List<Wanted> wanted = new ArrayList<>();
    for (DocumentKind kind : DocumentKinds.ALL.stream().filter(DocumentKind::regular).toList()) {
      for (DocumentRequest request : kind.all(plan, call.at())) {
        Optional<AsOf> day = kind.day(call, plan, request);
        if (asked.contains(day.map(AsOf::until).orElse(plan.span().from()))) {
          wanted.add(new Wanted(kind, request));
        }
      }
    }
    return wanted;
  }

  /** The days of the period asked for; the plan's own where none was. */
  private Span asked(Plan plan) {
    Optional<String> text = call.option("--period");
    if (text.isEmpty()) {
      return plan.span();
    }
    Period period =
        Period.parse(text.get())
            .orElseThrow(() -> Failure.usage(call.messages().get("error.period", text.get())));
    ReportingMonths months = plan.reporting().months();
    return new Span(months.days(period.first()).from(), months.days(period.last()).to());
  }
}
