package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thidua.calendar.Period;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Passage;
import vn.thidua.finding.Place;
import vn.thidua.plan.OfficerTexts;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportSection;
import vn.thidua.text.Nearest;

/**
 * The texts that officers write for reports: {@code texts/uu-diem.md} for every report, {@code
 * texts/2023-H1/uu-diem.md} for one of them, which goes first.
 */
final class TextsFolder {
  static final String FOLDER = "texts";
  private static final String ENDING = ".md";
  private static final long LARGEST = 1_000_000;

  private final Path plan;
  private final Consumer<Finding> findings;

  TextsFolder(Path plan, Consumer<Finding> findings) {
    this.plan = plan;
    this.findings = findings;
  }

  /** The paths of all files, as the plan's folder names them. */
  static List<String> files(Path plan, Consumer<String> unreadable) {
    return FileTree.below(plan, FOLDER, name -> true, unreadable);
  }

  /**
   * The texts of a report.
   *
   * @param occasion the report's own folder below {@code texts}: a period or the id of a phase
   */
  OfficerTexts of(String occasion) {
    OfficerTexts none = new OfficerTexts(FOLDER + "/" + occasion, Map.of());
    List<String> files = files(plan, file -> findings.accept(Code.S002.at(Place.ofFile(file))));
    Map<ReportSection, List<Passage>> texts = new EnumMap<>(ReportSection.class);
    for (ReportSection section : ReportSection.values()) {
      for (String file : List.of(none.file(section), FOLDER + "/" + section.word() + ENDING)) {
        if (files.contains(file) && !texts.containsKey(section)) {
          List<Passage> paragraphs = paragraphs(file);
          if (!paragraphs.isEmpty()) {
            texts.put(section, paragraphs);
          }
        }
      }
    }
    return new OfficerTexts(none.folder(), texts);
  }

  /** Reads all texts for the findings alone. */
  void survey(Plan read) {
    List<String> files = files(plan, file -> findings.accept(Code.S002.at(Place.ofFile(file))));
    for (String file : files) {
      String[] path = file.split("/", -1);
      String name = path[path.length - 1];
      String word = name.endsWith(ENDING) ? name.substring(0, name.length() - 3) : name;
      if (ReportSection.named(word).isEmpty() || !name.endsWith(ENDING)) {
        findings.accept(unknown(file, word + ENDING, ReportSection.words()));
      } else if (path.length > 3 || (path.length == 3 && !occasion(read, path[1]))) {
        findings.accept(unknown(file, path[1], occasions(read)));
      } else {
        paragraphs(file);
      }
    }
  }

  private static Finding unknown(String file, String written, List<String> known) {
    String near = Nearest.to(written.replace(ENDING, ""), known).orElse(known.get(0));
    return Code.S040.at(Place.ofFile(file), written, near, String.join(", ", known));
  }

  private static boolean occasion(Plan plan, String folder) {
    return plan.phases().stream().anyMatch(phase -> phase.id().value().equals(folder))
        || Period.parse(folder)
            .filter(period -> plan.months().stream().anyMatch(period::contains))
            .isPresent();
  }

  /** Some of those that there are: what a mistyped one may have meant. */
  private static List<String> occasions(Plan plan) {
    List<String> occasions = new ArrayList<>();
    plan.phases().forEach(phase -> occasions.add(phase.id().value()));
    int year = plan.year();
    occasions.addAll(List.of(year + "-H1", year + "-H2", year + "-Q1", year + "-Q2"));
    occasions.addAll(List.of(year + "-Q3", year + "-Q4", String.valueOf(year)));
    plan.months().forEach(month -> occasions.add(month.toString()));
    return occasions;
  }

  private List<Passage> paragraphs(String file) {
    try (InputStream in = Files.newInputStream(plan.resolve(file))) {
      if (Files.size(plan.resolve(file)) > LARGEST) {
        findings.accept(Code.S018.at(Place.ofFile(file), LARGEST));
        return List.of();
      }
      List<Passage> passages =
          PlainManuscript.read(file, new Lines(file, in, findings).whole()).passages();
      passages.stream()
          .filter(passage -> passage.text().matches("#{1,6} .*|\\|.*\\||<!--.*|.*\\*\\*.*"))
          .forEach(passage -> findings.accept(Code.S041.at(passage.at(0))));
      return passages.stream().filter(passage -> !passage.text().isBlank()).toList();
    } catch (IOException e) {
      findings.accept(Code.S002.at(Place.ofFile(file)));
      return List.of();
    }
  }
}
