package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.calendar.Dates;
import vn.thidua.document.Frame;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.plan.FiledPaper;
import vn.thidua.plan.Places;
import vn.thidua.source.PaperRows;
import vn.thidua.source.PlanFolder;

/**
 * Gives a document its number and date and enters it into the plan's register. Numbers are counted
 * for each type of document of an issuer and each year on its own. The same document asked for
 * again keeps its number.
 */
final class Numbering {
  private static final String NEXT = "next";
  private static final Pattern NUMBERED = Pattern.compile("Số:\\s*(\\d*)[\\s\\u00a0]*/(.+)");

  /** A row that is about to be written stands nowhere yet. */
  private static final Places NOWHERE =
      new Places() {
        @Override
        public Place whole() {
          return Place.ofFile(PlanFolder.DOCUMENTS_FILE);
        }

        @Override
        public Place of(String key) {
          return whole();
        }
      };

  private final Invocation call;
  private final Path folder;
  private final LocalDate date;

  private Numbering(Invocation call, Path folder, LocalDate date) {
    this.call = call;
    this.folder = folder;
    this.date = date;
  }

  static void describe(CommandSpec spec, Messages messages) {
    spec.addOption(Options.value(messages, "number", "--number"));
    spec.addOption(Options.value(messages, "sign-date", "--sign-date"));
  }

  /** The numbering that was asked for; empty for a draft. */
  static Optional<Numbering> of(Invocation call, Path folder) {
    Optional<String> number = call.option("--number");
    Optional<String> date = call.option("--sign-date");
    if (number.isEmpty() && date.isEmpty()) {
      return Optional.empty();
    }
    if (number.isEmpty() || date.isEmpty()) {
      throw Failure.usage(call.messages().get("number.both"));
    }
    if (!number.get().equals(NEXT) && !number.get().matches("[1-9]\\d{0,4}")) {
      throw Failure.usage(call.messages().get("number.word", number.get()));
    }
    return Optional.of(
        new Numbering(
            call,
            folder,
            Dates.parse(date.get())
                .orElseThrow(
                    () ->
                        Failure.usage(
                            call.messages().get("error.date", "--sign-date", date.get())))));
  }

  /**
   * Numbers a document, writes it, and enters it into the register; nobody else can take a number
   * meanwhile.
   *
   * @param maker composes what a request asks for
   * @param beside other files that belong beside it
   */
  int write(
      DocumentRequest request,
      Function<DocumentRequest, ComposedDocument> maker,
      Function<ComposedDocument, Map<String, String>> beside) {
    ComposedDocument draft = maker.apply(request);
    Frame frame =
        draft
            .frame()
            .orElseThrow(() -> Failure.usage(call.messages().get("number.none", request.kind())));
    Matcher head = NUMBERED.matcher(frame.head().number());
    if (!head.matches()) {
      throw Failure.usage(call.messages().get("number.none", request.kind()));
    }
    String words = request.words() + " --at " + draft.origin().at();
    return RegisterLock.held(
        call,
        folder,
        () -> {
          Entry place = place(words, head.group(2), head.group(1));
          ComposedDocument document = maker.apply(request.signed(place.number(), date));
          if (call.args().hasMatchedOption("--dry-run")) {
            call.out()
                .println(call.messages().get("number.would", place.symbol(), Dates.numeric(date)));
            return document.exit();
          }
          String name = document.name() + "-so-" + twoDigits(place.number());
          Path file =
              new DocumentFiles(call)
                  .write(document.named(name), beside.apply(document.named(name)));
          if (!place.taken()) {
            enter(
                new FiledPaper(
                    place.number(),
                    FiledPaper.typeOf(head.group(2)),
                    place.symbol(),
                    date,
                    Csv.harmless(String.join(" ", frame.title().subject()).replace('\u00a0', ' ')),
                    Optional.of(seen(file)),
                    Optional.of(words),
                    NOWHERE));
          }
          call.say(
              call.messages()
                  .get(
                      place.taken() ? "number.kept" : "number.done",
                      place.symbol(),
                      Dates.numeric(date)));
          return document.exit();
        });
  }

  /**
   * A place in the register.
   *
   * @param taken whether the document stands there already
   */
  private record Entry(int number, String symbol, boolean taken) {}

  private Entry place(String words, String letters, String printed) {
    List<FiledPaper> papers = papers();
    List<FiledPaper> before =
        papers.stream()
            .filter(one -> one.letters().equals(letters))
            .filter(one -> one.request().filter(words::equals).isPresent())
            .toList();
    Optional<FiledPaper> same = before.stream().filter(one -> one.date().equals(date)).findFirst();
    int number = number(papers, same, letters, printed, words);
    String symbol = twoDigits(number) + "/" + letters;
    if (same.isEmpty()) {
      before.forEach(
          one ->
              call.say(
                  call.messages()
                      .get("number.again", one.symbol(), Dates.numeric(one.date()), symbol)));
    }
    return new Entry(number, symbol, same.isPresent());
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private int number(
      List<FiledPaper> papers,
      Optional<FiledPaper> same,
      String letters,
      String printed,
      String words) {
    String wish = call.option("--number").orElseThrow();
    if (!printed.isEmpty()) {
      int own = Integer.parseInt(printed);
      if (!wish.equals(NEXT) && Integer.parseInt(wish) != own) {
        throw Failure.usage(call.messages().get("number.other", own + "/" + letters, wish));
      }
      return free(papers, letters, own, words);
    }
    if (same.isPresent()) {
      int own = same.get().number();
      if (!wish.equals(NEXT) && Integer.parseInt(wish) != own) {
        throw Failure.usage(call.messages().get("number.other", same.get().symbol(), wish));
      }
      return own;
    }
    if (!wish.equals(NEXT)) {
      return free(papers, letters, Integer.parseInt(wish), words);
    }
    return 1
        + papers.stream()
            .filter(one -> one.series().equals(letters + " " + date.getYear()))
            .mapToInt(FiledPaper::number)
            .max()
            .orElse(0);
  }

  /** A number that no other document has. */
  private int free(List<FiledPaper> papers, String letters, int number, String words) {
    papers.stream()
        .filter(one -> one.series().equals(letters + " " + date.getYear()))
        .filter(one -> one.number() == number)
        .filter(one -> one.request().filter(words::equals).isEmpty() || !one.date().equals(date))
        .findFirst()
        .ifPresent(
            one -> {
              throw Failure.usage(
                  call.messages()
                      .get("number.taken", one.symbol(), one.subject(), Dates.numeric(one.date())));
            });
    return number;
  }

  /** The register as it stands; one with mistakes of structure is not added to. */
  private List<FiledPaper> papers() {
    List<Finding> findings = new ArrayList<>();
    List<FiledPaper> papers = new PlanFolder(folder, findings::add).papers();
    List<Finding> errors =
        findings.stream().filter(one -> one.severity() == Severity.ERROR).sorted().toList();
    if (!errors.isEmpty()) {
      FindingText text = new FindingText(call, folder);
      errors.forEach(finding -> call.env().err().print(text.of(finding)));
      throw Failure.findings(call.messages().get("number.register", errors.size()));
    }
    return papers;
  }

  private void enter(FiledPaper paper) {
    Path file = folder.resolve(PlanFolder.DOCUMENTS_FILE);
    try {
      byte[] old = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      OutputFile.replaceAll(
          call, Map.of(file, PaperRows.with(old, paper).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", file, IoReason.ofReading(e, call.messages())));
    }
  }

  /** A file as the plan's folder sees it. */
  private String seen(Path file) {
    Path there = file.toAbsolutePath().normalize();
    Path here = folder.toAbsolutePath().normalize();
    return here.relativize(there).toString().replace('\\', '/');
  }
}
