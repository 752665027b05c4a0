package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.intake.Change;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.source.KnownNames;
import vn.thidua.source.ReportFile;

/**
 * The plan's report files with the lines that were taken into them, and the journal of what was.
 *
 * <p>Each report is written whole, the journal last: where a run is cut short, every report is old
 * or new and the journal tells of nothing that was not written. The same run again finds what is
 * written unchanged, writes the rest, and then the journal.
 */
final class TakenReports {
  private static final String JOURNAL = "imports.csv";
  private static final String HEADER = "imported_on,file,rows,sha256\n";

  private final Invocation call;
  private final Path folder;
  private final String day;
  private final KnownNames names;
  private final Map<String, ReportFile> reports = new TreeMap<>();
  private final String before;

  /** The digests of the files that the journal knows. */
  private final Set<String> journalled;

  private final List<List<String>> entries = new ArrayList<>();

  TakenReports(Invocation call, Plan plan, Path folder) {
    this.call = call;
    this.folder = folder;
    this.day = call.at().toString();
    this.names = new KnownNames(plan);
    this.before = journal();
    this.journalled =
        before
            .lines()
            .map(line -> line.substring(line.lastIndexOf(',') + 1))
            .collect(Collectors.toSet());
  }

  private String journal() {
    Path file = folder.resolve(JOURNAL);
    try {
      String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : HEADER;
      return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    } catch (IOException e) {
      throw unreadable(JOURNAL, e);
    }
  }

  /**
   * Whether what the changes would replace stands in the files that are written.
   *
   * @param sent files of this run that were taken into those
   */
  static boolean areWritable(List<Change> changes, Set<String> sent) {
    for (Change change : changes) {
      if (change.before().isPresent()) {
        String file = change.before().get().places().whole().file();
        if (!sent.contains(file) && !file.equals(ReportFile.pathOf(change.line()))) {
          return false;
        }
      }
    }
    return true;
  }

  void take(ImportedFile imported, List<Change> changes) {
    ReportLine last = null;
    ReportFile report = null;
    for (Change change : changes) {
      ReportLine line = change.line();
      boolean other =
          last == null
              || !line.village().equals(last.village())
              || !line.period().equals(last.period());
      report = other ? report(ReportFile.pathOf(line)) : report;
      report.take(line);
      last = line;
    }
    int stand = changes.size() + imported.count(Change.Effect.SAME);
    // A file that changes nothing has its line from when it did, unless that run was cut short.
    if (!changes.isEmpty() || (stand > 0 && !journalled.contains(imported.sha256()))) {
      entries.add(entry(imported, stand));
    }
  }

  private ReportFile report(String path) {
    ReportFile known = reports.get(path);
    if (known != null) {
      return known;
    }
    ReportFile report = new ReportFile(names);
    Path file = folder.resolve(path);
    try {
      if (Files.exists(file) && !report.read(path, Files.readAllBytes(file))) {
        throw Failure.findings(call.messages().get("import.broken-report", call.shown(file)));
      }
    } catch (IOException e) {
      throw unreadable(path, e);
    }
    reports.put(path, report);
    return report;
  }

  private Failure unreadable(String path, IOException fault) {
    return Failure.files(
        call.messages().get("error.read", path, IoReason.ofReading(fault, call.messages())));
  }

  void write() {
    // Each is a file of its own, so their order does not matter; the journal comes after all.
    reports.entrySet().parallelStream()
        .forEach(report -> write(folder.resolve(report.getKey()), report.getValue().bytes()));
    if (!entries.isEmpty()) {
      write(folder.resolve(JOURNAL), (before + lines(entries)).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(Path file, byte[] content) {
    try {
      OutputFile.write(file, content);
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", call.shown(file), IoReason.of(e, call.messages())));
    }
  }

  private List<String> entry(ImportedFile imported, int rows) {
    String name = Csv.harmless(Printable.of(imported.file().name()));
    return List.of(day, name, String.valueOf(rows), imported.sha256());
  }

  private static String lines(List<List<String>> rows) {
    String table = Csv.text(List.of(), rows);
    return table.substring(table.indexOf('\n') + 1);
  }
}
