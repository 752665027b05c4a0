package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Loudspeaker;
import vn.thidua.plan.Plan;
import vn.thidua.source.Manuscript;
import vn.thidua.source.ManuscriptReader;
import vn.thidua.source.PlanFolder;
import vn.thidua.text.spoken.Announcer;
import vn.thidua.text.spoken.Lexicon;

/** {@code speak}: a text as an announcer reads it, all numbers and abbreviations in words. */
final class SpeakCommand implements Command {
  /** A word that can't be meant as a text. */
  private static final Pattern FILE_NAME = Pattern.compile("\\S+\\.(?i:txt|md|html?|docx|pdf)");

  @Override
  public String name() {
    return "speak";
  }

  @Override
  public String alias() {
    return "doc-loa";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional((PositionalParamSpec) Options.operands(messages, "spoken"));
    spec.addOption(Options.flag(messages, "speak-explain", "--explain"));
    spec.addOption(Options.value(messages, "plan", "-p", "--plan"));
    Options.data(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    if (call.operands().isEmpty()) {
      throw Failure.usage(call.messages().get("error.no-text"));
    }
    Optional<Loudspeaker> loudspeaker = plan(call).map(Plan::loudspeaker);
    Lexicon lexicon =
        Lexicon.standard().with(loudspeaker.map(Loudspeaker::spoken).orElse(Map.of()));
    List<Finding> findings = new ArrayList<>();
    Manuscript manuscript = manuscript(call, findings::add);
    SpokenDocument document = SpokenDocument.of(manuscript, new Announcer(lexicon));
    ReadAloud aloud = new ReadAloud(call, loudspeaker);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    SpokenText text = new SpokenText(call, document);
    formats.put("text", text::text);
    formats.put("json", () -> SpokenJson.of(document, aloud.length(document.syllables())));
    FindingText finding = new FindingText(call, place -> Optional.empty(), text::where);
    findings.forEach(found -> call.env().err().print(finding.of(found)));
    DataOutput.print(call, formats);
    call.out().flush();
    aloud.sayDoubts(document.stumbles(), text::where);
    aloud.sayLength(document.syllables());
    return Findings.exit(findings);
  }

  /** The plan that was named, else the nearest one, else none. */
  private static Optional<Plan> plan(Invocation call) {
    boolean named =
        call.option("--plan").isPresent() || call.env().variables().containsKey("THIDUA_PLAN");
    return named || PlanFolder.at(call.env().directory().toAbsolutePath()).isPresent()
        ? Optional.of(MeasuredPlan.plan(call, call.planFolder()))
        : Optional.empty();
  }

  private static Manuscript manuscript(Invocation call, Consumer<Finding> findings) {
    List<String> operands = call.operands();
    String first = operands.get(0);
    boolean named = first.equals("-") || FILE_NAME.matcher(first).matches();
    if (operands.size() == 1 && (named || isFile(call, first))) {
      return DocumentInput.read(call, first, findings);
    }
    byte[] text = String.join(" ", operands).getBytes(StandardCharsets.UTF_8);
    try {
      return ManuscriptReader.read("", text, findings);
    } catch (java.io.IOException e) {
      throw Failure.usage(call.messages().get("error.no-text"));
    }
  }

  /** Whether a file has that name; most texts can't be one. */
  private static boolean isFile(Invocation call, String text) {
    try {
      return Files.isRegularFile(call.env().directory().resolve(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
