package vn.thidua.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.plan.Village;
import vn.thidua.progress.GivenAt;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Origins;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Trace;
import vn.thidua.progress.Traced;
import vn.thidua.progress.Traces;

/**
 * {@code why INDICATOR [VILLAGE]}: how a number came about, with the file and line of every term.
 */
final class WhyCommand implements Command {
  /** The number that is of no indicator: how the reports came. */
  private static final String REPORTING = "reporting";

  /** The numbers of the league, which are of a village. */
  private static final List<String> LEAGUE = List.of("points", "rank");

  @Override
  public String name() {
    return "why";
  }

  @Override
  public String alias() {
    return "vi-sao";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "indicator", false));
    spec.addPositional(Options.operand(messages, 1, "village", false));
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "period", "--period"));
    spec.addOption(Options.value(messages, "why-phase", "--phase"));
    spec.addOption(Options.value(messages, "why-number", "--number"));
    Options.data(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    Optional<String> number = call.option("--number");
    if (call.option("--phase").isEmpty() && number.filter(REPORTING::equals).isPresent()) {
      return reporting(call);
    }
    if (number.filter(LEAGUE::contains).isPresent()) {
      return league(call);
    }
    Optional<Traced> traced = number.map(word -> traced(call, word));
    String wanted =
        call.operand(0)
            .orElseThrow(() -> Failure.usage(call.messages().get("why.indicator-missing")));
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> StatusCommand.asOf(call, plan));
    IndicatorProgress indicator =
        Subjects.indicator(call, measured.progress().indicators(), wanted);
    Optional<Village> village =
        call.operand(1).map(name -> Subjects.standing(call, measured.progress(), name));
    if (call.option("--phase").isPresent()) {
      phase(call, measured, PhaseWhy.of(call, measured, indicator.indicator(), village), traced);
      return measured.exit();
    }
    Standing standing = village.map(v -> standing(call, indicator, v)).orElse(indicator.commune());
    GivenAt written =
        new Origins(measured.plan(), measured.progress().asOf().until())
            .of(indicator.indicator(), village);
    Optional<Trace> trace =
        traced.map(
            t ->
                Traces.of(
                    t, standing, indicator.indicator().kind(), measured.plan().months(), written));
    WhyText text = new WhyText(call, measured.progress());
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put(
        "text",
        () ->
            trace
                .map(t -> text.of(indicator, village, standing, t))
                .orElseGet(() -> text.of(indicator, village, standing, written)));
    formats.put(
        "json",
        () -> WhyJson.of(measured.progress(), indicator, village, standing, written, trace));
    DataOutput.print(
        call,
        formats,
        () -> new WhyTable(call, measured.progress()).of(indicator, village, standing, trace));
    return measured.exit();
  }

  private static void phase(
      Invocation call, MeasuredPlan measured, PhaseWhy why, Optional<Traced> number) {
    Optional<Trace> trace = number.map(why::trace);
    PhaseWhyText text = new PhaseWhyText(call, measured.plan());
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> trace.map(t -> text.of(why, t)).orElseGet(() -> text.of(why)));
    formats.put("json", () -> WhyJson.of(measured.progress(), why, trace));
    DataOutput.print(call, formats, () -> new WhyTable(call, measured.progress()).of(why, trace));
  }

  /** The only operand then is a village. */
  private static int reporting(Invocation call) {
    if (call.operand(1).isPresent()) {
      throw Failure.usage(call.messages().get("error.operand-extra", call.operand(1).get()));
    }
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> StatusCommand.asOf(call, plan));
    Optional<Village> village =
        call.operand(0).map(name -> Subjects.village(call, measured.plan(), name));
    WhyReporting why = new WhyReporting(call, measured.progress(), village);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", why::text);
    formats.put("json", why::json);
    DataOutput.print(call, formats);
    return measured.exit();
  }

  /** The only operand then is the village whose points they are. */
  private static int league(Invocation call) {
    if (call.operand(1).isPresent()) {
      throw Failure.usage(call.messages().get("error.operand-extra", call.operand(1).get()));
    }
    String village =
        call.operand(0)
            .orElseThrow(() -> Failure.usage(call.messages().get("why.village-missing")));
    OpenLeague open = OpenLeague.of(call);
    open.why(call, village);
    return open.exit();
  }

  private static Traced traced(Invocation call, String word) {
    boolean phase = call.option("--phase").isPresent();
    List<String> words = new ArrayList<>(phase ? Traced.wordsOfPhases() : Traced.words());
    if (!phase) {
      words.add(REPORTING);
    }
    words.addAll(LEAGUE);
    return Traced.named(word)
        .filter(one -> !phase || one.ofPhases())
        .orElseThrow(
            () ->
                Failure.usage(
                    call.messages()
                        .get("error.choice", "--number", word, String.join(", ", words))));
  }

  private static Standing standing(Invocation call, IndicatorProgress indicator, Village village) {
    return indicator.villages().stream()
        .filter(standing -> standing.village().equals(village))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    call.messages()
                        .get("why.not-assigned", indicator.indicator().name(), village.name())))
        .standing();
  }
}
