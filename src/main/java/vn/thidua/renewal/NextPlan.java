package vn.thidua.renewal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.Months;
import vn.thidua.progress.Progress;
import vn.thidua.source.YamlEdits;

/**
 * Next year's plan.
 *
 * @param id of the plan
 * @param files the texts of its files by their names
 * @param proposals the targets: each indicator's for the commune, then for its villages
 * @param merged the villages that are no more, each with the one that it became part of
 * @param findings what was moved, and what still speaks of this year, in the new files
 */
public record NextPlan(
    String id,
    Map<String, String> files,
    List<Proposal> proposals,
    Map<Village, Optional<Village>> merged,
    List<Finding> findings) {
  /** With this the comments begin that tell how a target came about. */
  public static final String PROPOSED = "đề xuất:";

  private static final int WIDEST = 110;

  private static final String COUNCIL = "council.yaml";
  private static final String SCORING = "scoring.yaml";

  /** What the council did and when it was free is this year's. */
  private static final List<String> OF_THE_YEAR = List.of("meetings", "days_off");

  /** How what is written for people is said, in the language of the plan. */
  public interface Wording {
    /** The rule by which targets are proposed, in lines. */
    List<String> rule();

    /** How one target came about, in a line. */
    String reason(Proposal proposal);
  }

  /**
   * This year's plan and what it brought.
   *
   * @param ledger filled for {@code progress}
   * @param files the contents of its YAML files by their names
   * @param exists whether a folder with a plan stands there, seen from the new plan's
   * @param inside next year's plans of its organisations, by the folders that the plan names
   */
  public record Year(
      Plan plan,
      Progress progress,
      Ledger ledger,
      Map<String, byte[]> files,
      Predicate<String> exists,
      Map<String, NextPlan> inside) {}

  /** A name with the year in it, with the next one. */
  public static String named(String name, int year) {
    return name.replaceAll("(?<!\\d)" + year + "(?!\\d)", String.valueOf(year + 1));
  }

  /**
   * What is to be reached of an indicator of the plan above; empty where nothing here is part of
   * it.
   */
  Optional<BigDecimal> part(IndicatorId over) {
    return part(over, proposal -> proposal.target().low());
  }

  /** As above, of this year. */
  Optional<BigDecimal> partBefore(IndicatorId over) {
    return part(over, proposal -> proposal.before().low());
  }

  /** Amounts add up; of a share the whole is as good as the least. */
  private Optional<BigDecimal> part(IndicatorId over, Function<Proposal, BigDecimal> amount) {
    List<Proposal> parts =
        proposals.stream()
            .filter(one -> one.village().isEmpty() && one.indicator().feeds().equals(over))
            .toList();
    boolean share = parts.stream().anyMatch(one -> one.indicator().kind() == Kind.SHARE);
    return parts.stream().map(amount).reduce(share ? BigDecimal::min : BigDecimal::add);
  }

  /** Makes next year's plan. */
  public static NextPlan of(Year year, Wording wording) {
    Plan plan = year.plan();
    LocalDate begin = YearLater.of(plan.span()).from();
    Successors successors = new Successors(plan, begin);
    Proposals proposals = new Proposals(year.progress(), successors::of);
    PhaseTargets phases = new PhaseTargets(plan, successors, proposals);
    RenewedYaml texts = new RenewedYaml(plan);
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, LocalDate> moved = new LinkedHashMap<>();
    year.files()
        .forEach(
            (name, content) -> {
              YamlEdits file = YamlEdits.of(name, content);
              switch (name) {
                case "plan.yaml" -> PlanYaml.renew(year, successors, texts, file);
                case "movements.yaml" -> {
                  texts.renew(file);
                  MovementsYaml.renew(
                      plan.movements(),
                      proposals,
                      phases,
                      proposal -> PROPOSED + " " + wording.reason(proposal),
                      file);
                  file.header(commented(wording.rule()));
                }
                case "phases.yaml" -> moved.putAll(PhasesYaml.renew(plan.phases(), texts, file));
                case SCORING -> {
                  texts.renew(file);
                  withoutMerged(plan, successors, file);
                }
                case COUNCIL -> {
                  texts.renew(file);
                  OF_THE_YEAR.stream().filter(file::has).forEach(file::remove);
                }
                default -> throw new IllegalArgumentException(name);
              }
              files.put(name, file.text());
            });
    if (!plan.assignments().isEmpty()) {
      files.put("targets.csv", TargetsCsv.of(plan, successors, proposals, phases));
    }
    AsOf end = new AsOf(year.progress().asOf().known(), begin);
    files.put(
        "previous.csv", PreviousCsv.of(plan, successors, new Months(plan, end, year.ledger())));
    Map<Village, Optional<Village>> merged = new LinkedHashMap<>();
    plan.villages().stream()
        .filter(village -> !successors.stands(village))
        .forEach(village -> merged.put(village, successors.of(village)));
    return new NextPlan(
        named(plan.id(), plan.year()),
        files,
        proposals.all(),
        merged,
        findings(plan.year(), files, moved));
  }

  /** A village that is no more is in no group and no area of the rubric. */
  private static void withoutMerged(Plan plan, Successors successors, YamlEdits file) {
    for (YamlEdits.Value value : file.values()) {
      boolean village = value.path().matches("(?:groups|areas)/\\d+/villages/\\d+");
      if (village
          && plan.village(new VillageId(value.text())).filter(successors::stands).isEmpty()) {
        file.remove(value.path());
      }
    }
  }

  /** The rule in comments, no line of them longer than a screen is wide. */
  private static List<String> commented(List<String> rule) {
    List<String> comments = new ArrayList<>();
    for (String line : rule) {
      StringBuilder comment = new StringBuilder(PROPOSED);
      for (String word : line.split(" ", -1)) {
        if (comment.length() + 1 + word.length() > WIDEST) {
          comments.add(comment.toString());
          comment = new StringBuilder(PROPOSED + "  ");
        }
        comment.append(' ').append(word);
      }
      comments.add(comment.toString());
    }
    return comments;
  }

  private static List<Finding> findings(
      int year, Map<String, String> files, Map<String, LocalDate> moved) {
    List<Finding> findings = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".yaml")) {
            YamlEdits file = YamlEdits.of(name, text.getBytes(StandardCharsets.UTF_8));
            left(year, file, findings);
            if (name.equals("phases.yaml")) {
              moved.forEach(
                  (path, wanted) ->
                      findings.add(
                          Code.P154.at(
                              file.place(path).orElseThrow(),
                              Dates.numeric(wanted),
                              dayOff(wanted),
                              file.value(path)
                                  .flatMap(Dates::parse)
                                  .map(Dates::numeric)
                                  .orElseThrow())));
            }
          }
        });
    return findings;
  }

  /**
   * What still speaks of this year; of a basis {@code check} itself says that it is of this year.
   */
  private static void left(int year, YamlEdits file, List<Finding> findings) {
    for (YamlEdits.Found found : file.find(Pattern.compile("(?<!\\d)" + year + "(?!\\d)"))) {
      boolean ours = found.path().startsWith("# " + PROPOSED);
      if (!ours && !found.path().startsWith("bases/") && !found.path().endsWith("/from")) {
        String times = found.count() == 1 ? "" : String.valueOf(found.count());
        findings.add(Code.P153.at(found.place(), year, times, year + 1));
      }
    }
  }

  private static String dayOff(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> "@saturday";
      case SUNDAY -> "@sunday";
      default -> "@holiday";
    };
  }
}
