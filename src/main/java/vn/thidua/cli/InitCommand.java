package vn.thidua.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.document.Templates;
import vn.thidua.draft.DraftPlan;
import vn.thidua.draft.DraftVillage;
import vn.thidua.draft.ExamplePlan;
import vn.thidua.draft.VillageList;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Sheet;
import vn.thidua.sheet.SheetFile;
import vn.thidua.sheet.TextSheets;
import vn.thidua.sheet.XlsxSheets;

/** {@code init}: a new plan that passes {@code check}, with examples to be replaced. */
final class InitCommand implements Command {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  /** Longer than the name of any unit. */
  private static final int LONGEST = 100;

  /** A list of villages is a hundredth of that. */
  private static final long LARGEST = 1 << 20;

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String alias() {
    return "khoi-tao";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "init", false));
    spec.addOption(Options.value(messages, "init-from", "--from"));
    spec.addOption(Options.flag(messages, "init-example", "--example"));
    spec.addOption(Options.value(messages, "init-issuer", "--issuer"));
    spec.addOption(Options.value(messages, "init-parent", "--parent"));
    spec.addOption(Options.value(messages, "init-year", "--year"));
    spec.addOption(Options.value(messages, "init-villages", "--villages"));
    spec.addOption(Options.value(messages, "init-label", "--village-label"));
    spec.addOption(Options.value(messages, "at", "--at"));
    spec.addOption(Options.flag(messages, "force", "--force"));
  }

  @Override
  public int run(Invocation call) {
    Messages messages = call.messages();
    if (call.args().hasMatchedOption("--example")) {
      return example(call);
    }
    Questions questions = new Questions(call);
    Optional<ReadDocument> document =
        call.option("--from").map(file -> ReadDocument.of(call, file));
    String issuer =
        call.option("--issuer")
            .or(() -> document.flatMap(read -> read.found().head().issuer()))
            .or(() -> questions.ask("init.ask-issuer"))
            .orElseThrow(() -> Failure.usage(messages.get("error.init-issuer")));
    requireName(messages, "--issuer", issuer);
    call.option("--parent").ifPresent(parent -> requireName(messages, "--parent", parent));
    String label = call.option("--village-label").orElse("thôn");
    requireName(messages, "--village-label", label);
    int year =
        call.option("--year")
            .or(() -> document.flatMap(ReadDocument::year).map(String::valueOf))
            .or(() -> questions.ask("init.ask-year", call.at().getYear()))
            .map(text -> year(messages, text))
            .orElse(call.at().getYear());
    List<DraftVillage> villages =
        call.option("--villages")
            .or(() -> questions.ask("init.ask-villages", label))
            .map(file -> villages(call, file, label))
            .orElse(List.of());
    DraftPlan bare = DraftPlan.of(issuer, call.option("--parent"), year, label, villages);
    DraftPlan plan = document.map(read -> bare.with(read.found())).orElse(bare);
    Path folder = call.path(call.operand(0).orElse(plan.id()));
    Map<String, byte[]> files = new LinkedHashMap<>();
    plan.files(new Templates(folder))
        .forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
    OutputFolder.write(call, folder, files);
    files.keySet().forEach(file -> call.out().println(call.shown(folder.resolve(file))));
    document.ifPresent(read -> read.print(call));
    call.say(
        messages.get(
            villages.isEmpty() ? "init.done-samples" : "init.done",
            call.shown(folder),
            plan.villages().size(),
            label));
    return Exit.FINE;
  }

  /** The worked example as it is; it is of one commune and year, and of no other. */
  private static int example(Invocation call) {
    for (String option :
        List.of("--from", "--issuer", "--parent", "--year", "--villages", "--village-label")) {
      if (call.option(option).isPresent()) {
        throw Failure.usage(call.messages().get("error.init-example", option));
      }
    }
    Path folder = call.path(call.operand(0).orElse(ExamplePlan.ID));
    Map<String, byte[]> files = ExamplePlan.files();
    OutputFolder.write(call, folder, files);
    call.out().println(call.messages().get("init.example", call.shown(folder), files.size()));
    return Exit.FINE;
  }

  private static void requireName(Messages messages, String option, String text) {
    boolean name =
        text.length() <= LONGEST
            && text.chars().anyMatch(Character::isLetter)
            && text.chars().noneMatch(Character::isISOControl);
    if (!name) {
      throw Failure.usage(messages.get("error.init-name", option, Printable.of(text)));
    }
  }

  private static int year(Messages messages, String text) {
    if (text.matches("[0-9]{4}")) {
      int year = Integer.parseInt(text);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return year;
      }
    }
    throw Failure.usage(messages.get("error.init-year", text, FIRST_YEAR, LAST_YEAR));
  }

  private static List<DraftVillage> villages(Invocation call, String name, String label) {
    Path file = call.path(name);
    String shown = Printable.of(call.shown(file));
    SheetFile sheets = sheets(call, file, shown);
    List<Finding> errors =
        sheets.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      FindingText text = new FindingText(call, call.env().directory());
      errors.forEach(finding -> call.env().err().print(text.of(finding)));
      throw Failure.findings(call.messages().get("error.init-villages-unread", shown));
    }
    VillageList list = new VillageList(label);
    List<DraftVillage> villages = new ArrayList<>();
    for (Sheet sheet : sheets.sheets()) {
      if (!sheet.hidden()) {
        villages.addAll(list.read(sheet));
      }
    }
    if (villages.isEmpty()) {
      throw Failure.findings(call.messages().get("error.init-no-villages", shown));
    }
    if (!list.repeated().isEmpty()) {
      Cell cell = list.repeated().get(0);
      throw Failure.findings(
          call.messages()
              .get("error.init-repeated", shown, cell.row(), Printable.of(cell.value().text())));
    }
    return villages;
  }

  private static SheetFile sheets(Invocation call, Path file, String shown) {
    try {
      if (!Files.isRegularFile(file)) {
        throw Failure.files(call.messages().get("error.no-such-file", shown));
      }
      if (Files.size(file) > LARGEST) {
        throw Failure.files(call.messages().get("error.init-villages-unread", shown));
      }
      byte[] content = Files.readAllBytes(file);
      return XlsxSheets.claims(content)
          ? XlsxSheets.of(file, shown)
          : TextSheets.read(shown, content);
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", shown, IoReason.ofReading(e, call.messages())));
    }
  }

  /** Asks who sits at a terminal for what no option says; nobody else is asked. */
  private record Questions(Invocation call) {
    Optional<String> ask(String key, Object... args) {
      if (!call.env().terminal().interactive() || call.quiet()) {
        return Optional.empty();
      }
      call.out().print(call.messages().get(key, args) + " ");
      call.out().flush();
      return line().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** One line of the input, which may hold further answers. */
    private Optional<String> line() {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      try {
        int next = call.env().in().read();
        while (next >= 0 && next != '\n' && line.size() < LARGEST) {
          line.write(next);
          next = call.env().in().read();
        }
        return next < 0 && line.size() == 0
            ? Optional.empty()
            : Optional.of(line.toString(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw Failure.files(
            call.messages().get("error.read", "-", IoReason.ofReading(e, call.messages())));
      }
    }
  }
}
