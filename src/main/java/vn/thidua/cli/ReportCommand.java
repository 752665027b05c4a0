package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.document.Origin;
import vn.thidua.document.PlanComposer;
import vn.thidua.document.ProvenanceComposer;
import vn.thidua.document.ReviewComposer;
import vn.thidua.document.VillageComposer;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.AsOf;

/** {@code report KIND}: an official document in one or more formats. */
final class ReportCommand implements Command {
  private static final List<String> KINDS = List.of("plan", "month", "phase", "year", "village");

  @Override
  public String name() {
    return "report";
  }

  @Override
  public String alias() {
    return "van-ban";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "report-kind", true));
    spec.addPositional(Options.operand(messages, 1, "subject", false));
    Options.plan(spec, messages);
    spec.addOption(Options.flag(messages, "provenance", "--provenance"));
    spec.addOption(Options.value(messages, "period", "--period"));
    spec.addOption(Options.value(messages, "formats", "-f", "--format"));
    DocumentFiles.describe(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    String kind = call.operand(0).orElseThrow();
    if (!KINDS.contains(kind)) {
      throw Failure.usage(
          call.messages().get("error.choice", "report", kind, String.join(", ", KINDS)));
    }
    refuseWhatDoesNotApply(call, kind);
    DocumentFiles files = new DocumentFiles(call);
    return switch (kind) {
      case "plan" -> plan(call, files);
      case "month" -> month(call, files);
      case "phase" -> phase(call, files);
      case "year" -> year(call, files);
      default -> village(call, files);
    };
  }

  private static void refuseWhatDoesNotApply(Invocation call, String kind) {
    if (call.operand(1).isPresent() && !List.of("phase", "village").contains(kind)) {
      throw Failure.usage(call.messages().get("error.operand-extra", call.operand(1).get()));
    }
    if (call.args().hasMatchedOption("--provenance") && kind.equals("plan")) {
      throw Failure.usage(
          call.messages().get("error.option-unfit", "--provenance", "report " + kind));
    }
    if (call.option("--period").isPresent() && !List.of("month", "village").contains(kind)) {
      throw Failure.usage(call.messages().get("error.option-unfit", "--period", "report " + kind));
    }
  }

  /** Nothing in it depends on the day it is made on, so today is not stamped on it. */
  private static int plan(Invocation call, DocumentFiles files) {
    Plan plan = MeasuredPlan.plan(call, call.planFolder());
    LocalDate day =
        call.option("--at").isPresent() ? call.at() : plan.issued().orElse(plan.span().from());
    files.write(
        "documents/plan.ftlh",
        plan.id() + "-ke-hoach",
        PlanComposer.compose(plan, files.origin(plan, day)));
    return Exit.FINE;
  }

  private static int year(Invocation call, DocumentFiles files) {
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> AsOf.endOf(plan.span().to(), call.at()));
    Origin origin = files.origin(measured.plan(), call.at());
    String name = measured.plan().id() + "-bao-cao-nam-" + call.at();
    files.write(
        "documents/year.ftlh",
        name,
        new ReviewComposer(measured.progress(), origin).year(),
        provenance(call, name, origin, measured, Optional.empty()));
    return measured.exit();
  }

  private static int month(Invocation call, DocumentFiles files) {
    String text =
        call.option("--period")
            .orElseThrow(() -> Failure.usage(call.messages().get("error.period-missing")));
    YearMonth month =
        Dates.parseMonth(text)
            .orElseThrow(() -> Failure.usage(call.messages().get("error.month", text)));
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> endOf(call, plan, month));
    Origin origin = files.origin(measured.plan(), call.at());
    String name = measured.plan().id() + "-bao-cao-thang-" + month;
    files.write(
        "documents/month.ftlh",
        name,
        new ReviewComposer(measured.progress(), origin).month(month),
        provenance(call, name, origin, measured, Optional.empty()));
    return measured.exit();
  }

  private static AsOf endOf(Invocation call, Plan plan, YearMonth month) {
    if (!plan.months().contains(month)) {
      throw Failure.usage(call.messages().get("error.month-outside", month));
    }
    Span days = plan.reporting().months().days(month);
    if (days.from().isAfter(call.at())) {
      throw Failure.usage(call.messages().get("error.period-future", month, call.at()));
    }
    return AsOf.endOf(days.to(), call.at());
  }

  private static int phase(Invocation call, DocumentFiles files) {
    String id = subject(call, "phase");
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    Phase phase = Subjects.phase(call, plan, id);
    MeasuredPlan measured =
        MeasuredPlan.of(call, folder, plan, AsOf.endOf(phase.span().to(), call.at()));
    Origin origin = files.origin(plan, call.at());
    String name = plan.id() + "-bao-cao-" + phase.id() + "-" + call.at();
    files.write(
        "documents/phase.ftlh",
        name,
        new ReviewComposer(measured.progress(), origin).phase(phase, measured.phase(phase)),
        provenance(call, name, origin, measured, Optional.empty()));
    return measured.exit();
  }

  private static int village(Invocation call, DocumentFiles files) {
    String id = subject(call, "village");
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> StatusCommand.asOf(call, plan));
    Village village = Subjects.standing(call, measured.progress(), id);
    Origin origin = files.origin(measured.plan(), call.at());
    String name = measured.plan().id() + "-phieu-" + village.id() + "-" + call.at();
    files.write(
        "documents/village.ftlh",
        name,
        VillageComposer.compose(measured.progress(), village, origin),
        provenance(call, name, origin, measured, Optional.of(village)));
    return measured.exit();
  }

  /** Where the figures come from, to lie beside the document; none where nobody asked. */
  private static Map<String, String> provenance(
      Invocation call,
      String name,
      Origin origin,
      MeasuredPlan measured,
      Optional<Village> village) {
    return call.args().hasMatchedOption("--provenance")
        ? Map.of(
            name + ".provenance.json",
            ProvenanceJson.of(name, origin, ProvenanceComposer.of(measured.progress(), village)))
        : Map.of();
  }

  private static String subject(Invocation call, String kind) {
    return call.operand(1)
        .orElseThrow(
            () ->
                Failure.usage(
                    call.messages()
                        .get("error.subject-missing", kind, call.messages().get("word." + kind))));
  }
}
