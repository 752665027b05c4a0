package vn.thidua.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.commendation.Candidate;
import vn.thidua.plan.Plan;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.text.Numbers;

/**
 * {@code nominate}: the villages that the league suggests, with the reason, as lines that can be
 * taken over into {@code nominations.csv}. Decides nothing and writes nothing.
 */
final class NominateCommand implements Command {
  private static final List<String> HEADER =
      List.of(
          "id",
          "name",
          "village",
          "kind",
          "movement",
          "achievement",
          "evidence",
          "proposed_by",
          "proposed_on",
          "form");
  private static final int RANKS = 3;

  @Override
  public String name() {
    return "nominate";
  }

  @Override
  public String alias() {
    return "gioi-thieu";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "rank-period", "--period"));
    spec.addOption(Options.value(messages, "rank-phase", "--phase"));
    spec.addOption(Options.value(messages, "ranks", "--ranks"));
    Options.data(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> OpenLeague.asOf(call, plan));
    League league =
        League.of(
            new Assessment(
                measured.progress(),
                measured.confirmed(),
                MeasuredPlan.scorecard(call, measured.folder(), measured.plan())));
    List<Candidate> candidates = Candidate.of(league, measured.plan().movements(), ranks(call));
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> text(call, measured.plan(), league, candidates));
    formats.put("csv", () -> lines(call, measured.plan(), candidates));
    formats.put("json", () -> json(call, measured.plan(), candidates));
    DataOutput.print(call, formats);
    return measured.exit();
  }

  private static int ranks(Invocation call) {
    Optional<String> wanted = call.option("--ranks");
    if (wanted.isPresent() && !wanted.get().matches("[1-9]\\d{0,3}")) {
      throw Failure.usage(call.messages().get("error.ranks", wanted.get()));
    }
    return wanted.map(Integer::parseInt).orElse(RANKS);
  }

  private static String text(
      Invocation call, Plan plan, League league, List<Candidate> candidates) {
    Messages messages = call.messages();
    if (candidates.isEmpty()) {
      return messages.get("nominate.none") + "\n";
    }
    Amounts amounts = new Amounts(messages.language());
    StringBuilder text = new StringBuilder();
    for (Candidate one : candidates) {
      text.append(
              messages.get(
                  "nominate.village",
                  one.ranked().rank(),
                  league.villages().size(),
                  plan.villageLabel(),
                  call.style().bold(one.village().name()),
                  amounts.fixed(one.ranked().score().points(), 1)))
          .append('\n');
      text.append("    ")
          .append(
              messages.get(
                  "nominate.best",
                  one.indicator().name(),
                  amounts.percent(one.standing().achievement())))
          .append('\n');
      if (one.ranked().best() != one.ranked().worst()) {
        text.append("    ")
            .append(messages.get("nominate.open", one.ranked().best(), one.ranked().worst()))
            .append('\n');
      }
    }
    plan.illustrative()
        .ifPresent(note -> text.append(messages.get("status.illustrative", note)).append('\n'));
    text.append('\n').append(messages.get("nominate.lines")).append("\n\n");
    return text.append(lines(call, plan, candidates)).toString();
  }

  private static String lines(Invocation call, Plan plan, List<Candidate> candidates) {
    List<List<String>> rows = new ArrayList<>();
    for (Candidate one : candidates) {
      rows.add(
          List.of(
              "tt-" + one.village().id(),
              name(plan, one),
              one.village().id().value(),
              "collective",
              one.movement().id().value(),
              achievement(plan, one),
              one.indicator().id().value(),
              Csv.harmless(plan.issuer().shortName()),
              call.at().toString(),
              "giay-khen"));
    }
    return Csv.text(HEADER, rows);
  }

  private static String name(Plan plan, Candidate one) {
    return "Nhân dân và cán bộ " + plan.villageLabel() + " " + one.village().name();
  }

  /** In Vietnamese whatever the reader's language: it is the plan's text. */
  private static String achievement(Plan plan, Candidate one) {
    String points =
        one.ranked()
            .score()
            .points()
            .map(value -> Numbers.vietnamese(Numbers.decimal(value, 1)))
            .orElse("");
    String reached =
        one.standing()
            .achievement()
            .map((BigFraction part) -> Numbers.vietnamese(Numbers.decimal(part.multiply(100), 1)))
            .map(percent -> "; " + one.indicator().name() + " đạt " + percent + "% kế hoạch")
            .orElse("");
    return "Xếp thứ "
        + one.ranked().rank()
        + " các "
        + plan.villageLabel()
        + " với "
        + points
        + " điểm"
        + reached;
  }

  private static String json(Invocation call, Plan plan, List<Candidate> candidates) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("plan", plan.id());
          json.writeStringProperty("at", call.at().toString());
          json.writeArrayPropertyStart("candidates");
          for (Candidate one : candidates) {
            json.writeStartObject();
            json.writeStringProperty("village", one.village().id().value());
            json.writeStringProperty("name", name(plan, one));
            json.writeNumberProperty("rank", one.ranked().rank());
            Json.number(json, "points", one.ranked().score().points());
            json.writeNumberProperty("best_rank", one.ranked().best());
            json.writeNumberProperty("worst_rank", one.ranked().worst());
            json.writeStringProperty("movement", one.movement().id().value());
            json.writeStringProperty("evidence", one.indicator().id().value());
            json.writeStringProperty("achievement", achievement(plan, one));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
