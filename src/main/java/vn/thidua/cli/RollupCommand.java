package vn.thidua.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Catalogue;
import vn.thidua.rollup.Contribution;
import vn.thidua.rollup.Exchange;
import vn.thidua.rollup.Rollup;
import vn.thidua.source.CatalogueFile;
import vn.thidua.source.NamedRows;

/** {@code rollup}: many plans as one table. */
final class RollupCommand implements Command {
  private static final String RESUMED = ".thidua-rollup";

  /** More would push the result itself off the screen. */
  private static final int MOST_NAMED = 20;

  @Override
  public String name() {
    return "rollup";
  }

  @Override
  public String alias() {
    return "tong-hop";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional((PositionalParamSpec) Options.operands(messages, "rollup"));
    spec.addOption(Options.value(messages, "rollup-by", "--by"));
    spec.addOption(Options.value(messages, "rollup-level", "--level"));
    spec.addOption(Options.value(messages, "rollup-indicator", "--indicator"));
    spec.addOption(Options.value(messages, "rollup-unit", "--unit"));
    spec.addOption(Options.value(messages, "rollup-year", "--year"));
    spec.addOption(Options.value(messages, "rollup-catalogue", "--catalogue"));
    spec.addOption(Options.value(messages, "rollup-errors", "--with-errors"));
    spec.addOption(Options.value(messages, "rollup-cache", "--cache"));
    spec.addOption(Options.flag(messages, "rollup-resume", "--resume"));
    spec.addOption(Options.value(messages, "at", "--at"));
    Options.data(spec, messages, "rollup-format");
  }

  @Override
  public int run(Invocation call) {
    boolean withErrors = withErrors(call);
    RollupView view = RollupView.of(call);
    PlanSearch search = PlanSearch.of(call);
    Catalogue catalogue = catalogue(call, search);
    List<Contribution> tables = tables(call, search);
    LocalDate at = day(call, tables, search);
    boolean resume = call.args().hasMatchedOption("--resume");
    Optional<RollupStore> store =
        call.option("--cache")
            .or(() -> resume ? Optional.of(RESUMED) : Optional.empty())
            .map(folder -> new RollupStore(call, call.path(folder), at, withErrors));
    RollupReading reading = new RollupReading(call, at, withErrors, store);
    List<Contribution> plans = new ArrayList<>(reading.read(search.plans()));
    plans.addAll(tables);
    Rollup rollup = new Rollup(ofOneYear(call, plans), catalogue);
    requireApart(call, rollup);
    tell(call, search, rollup, reading);
    RollupScope scope = RollupScope.of(call, rollup, at, view);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new RollupText(call, scope).text());
    formats.put("json", () -> RollupJson.of(scope));
    formats.put("csv", () -> Csv.text(Exchange.COLUMNS, rows(rollup)));
    formats.put("html", () -> new RollupPage(call, scope).html());
    DataOutput.print(call, formats, () -> new RollupTables(call, scope).all());
    if (resume && call.option("--cache").isEmpty()) {
      store.ifPresent(RollupStore::clear);
    }
    return rollup.plans().stream().anyMatch(plan -> plan.errors() > 0) ? Exit.FINDINGS : Exit.FINE;
  }

  private static List<List<String>> rows(Rollup rollup) {
    List<List<String>> rows = new ArrayList<>();
    rollup.plans().forEach(plan -> rows.addAll(Exchange.rows(plan)));
    return rows;
  }

  private static boolean withErrors(Invocation call) {
    String word = call.option("--with-errors").orElse("leave-out");
    if (!word.equals("leave-out") && !word.equals("include")) {
      throw Failure.usage(
          call.messages().get("error.choice", "--with-errors", word, "leave-out, include"));
    }
    return word.equals("include");
  }

  /** The catalogue that was named, or the one that lies beside the plans. */
  private static Catalogue catalogue(Invocation call, PlanSearch search) {
    Optional<Path> file =
        call.option("--catalogue")
            .map(call::path)
            .or(
                () ->
                    Optional.of(search.common().resolve(CatalogueFile.FILE))
                        .filter(Files::isRegularFile));
    if (file.isEmpty()) {
      return Catalogue.NONE;
    }
    List<Finding> findings = new ArrayList<>();
    Catalogue read = CatalogueFile.read(file.get(), call.shown(file.get()), findings::add);
    refuse(call, findings);
    return read;
  }

  private static void refuse(Invocation call, List<Finding> findings) {
    if (!findings.isEmpty()) {
      FindingText text = new FindingText(call, call.env().directory());
      findings.forEach(finding -> call.env().err().print(text.of(finding)));
      if (Findings.exit(findings) != Exit.FINE) {
        throw Failure.findings(call.messages().get("error.rollup-unread", findings.size()));
      }
    }
  }

  /** What earlier runs wrote. */
  private static List<Contribution> tables(Invocation call, PlanSearch search) {
    List<Contribution> plans = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (PlanSearch.Found table : search.tables()) {
      Exchange exchange = new Exchange();
      try (InputStream in = Files.newInputStream(table.path())) {
        NamedRows.read(
            call.shown(table.path()), in, Exchange.COLUMNS, findings::add, exchange::take);
      } catch (IOException e) {
        throw Failure.files(
            call.messages()
                .get(
                    "error.read",
                    call.shown(table.path()),
                    IoReason.ofReading(e, call.messages())));
      }
      for (Contribution plan : exchange.plans()) {
        List<String> units = new ArrayList<>(table.units());
        units.addAll(plan.path());
        plans.add(plan.at(units));
      }
    }
    refuse(call, findings);
    return plans;
  }

  /** The day measured: that of the tables, which all must be of one. */
  private static LocalDate day(Invocation call, List<Contribution> tables, PlanSearch search) {
    List<LocalDate> days = tables.stream().map(Contribution::at).distinct().sorted().toList();
    if (days.isEmpty()) {
      return call.at();
    }
    boolean asked = call.option("--at").isPresent() || !search.plans().isEmpty();
    if (days.size() > 1 || (asked && !days.get(0).equals(call.at()))) {
      throw Failure.usage(
          call.messages()
              .get(
                  "error.rollup-days",
                  String.join(", ", days.stream().map(LocalDate::toString).toList()),
                  call.at()));
    }
    return days.get(0);
  }

  /** Figures of different years are no sum; which year is meant the user must say. */
  private static List<Contribution> ofOneYear(Invocation call, List<Contribution> plans) {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (Contribution plan : plans) {
      if (plan.counted()) {
        years.merge(plan.year(), 1, Integer::sum);
      }
    }
    Optional<String> asked = call.option("--year");
    if (asked.isEmpty()) {
      if (years.size() > 1) {
        throw Failure.usage(call.messages().get("error.rollup-years", years.toString()));
      }
      return plans;
    }
    List<Contribution> others =
        plans.stream().filter(p -> !String.valueOf(p.year()).equals(asked.get())).toList();
    if (others.size() == plans.size()) {
      throw Failure.usage(
          call.messages().get("error.rollup-no-year", Printable.of(asked.get()), years.toString()));
    }
    if (!others.isEmpty()) {
      call.say(call.messages().get("rollup.other-years", others.size()));
    }
    return plans.stream().filter(plan -> !others.contains(plan)).toList();
  }

  /** A unit that stands twice would be counted twice. */
  private static void requireApart(Invocation call, Rollup rollup) {
    List<Contribution> plans = rollup.plans();
    for (int i = 1; i < plans.size(); i++) {
      if (plans.get(i).path().equals(plans.get(i - 1).path())) {
        throw Failure.usage(
            call.messages().get("error.rollup-twice", Printable.of(plans.get(i).unit())));
      }
    }
  }

  /** Says what is not as the reader might expect: nothing is left out without a word. */
  private static void tell(
      Invocation call, PlanSearch search, Rollup rollup, RollupReading reading) {
    Messages messages = call.messages();
    List<Contribution> wrong = rollup.plans().stream().filter(plan -> plan.errors() > 0).toList();
    for (Contribution plan : wrong.subList(0, Math.min(MOST_NAMED, wrong.size()))) {
      call.env()
          .err()
          .println(
              "thidua: "
                  + messages.get(
                      plan.counted() ? "rollup.with-errors" : "rollup.left-out",
                      plan.unit(),
                      plan.errors()));
    }
    if (wrong.size() > MOST_NAMED) {
      call.env().err().println("thidua: " + messages.get("rollup.more", wrong.size() - MOST_NAMED));
    }
    for (Path plan : search.above()) {
      call.say(messages.get("rollup.above", call.shown(plan)));
    }
    for (Path plan : search.twice()) {
      call.say(messages.get("rollup.twice", call.shown(plan)));
    }
    for (Rollup.Unmatched one : rollup.unmatched()) {
      call.say(
          messages.get(
              "rollup.unmatched",
              one.own().name(),
              one.own().unit(),
              one.unit(),
              one.entry().name(),
              one.entry().unit()));
    }
    if (reading.kept() > 0) {
      call.say(messages.get("rollup.kept", reading.kept(), search.plans().size()));
    }
  }
}
