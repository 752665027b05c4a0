package vn.thidua.source;

import static vn.thidua.source.Column.CUMULATIVE;
import static vn.thidua.source.Column.INDICATOR;
import static vn.thidua.source.Column.KIND;
import static vn.thidua.source.Column.NOTE;
import static vn.thidua.source.Column.OF;
import static vn.thidua.source.Column.PERIOD;
import static vn.thidua.source.Column.REPORTED_BY;
import static vn.thidua.source.Column.REPORTED_ON;
import static vn.thidua.source.Column.VALUE;
import static vn.thidua.source.Column.VILLAGE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Subject;
import vn.thidua.plan.VillageId;

/** A village's report of a month as a file in canonical form, into which lines are taken. */
public final class ReportFile {
  private static final List<Column> COLUMNS =
      List.of(
          VILLAGE, PERIOD, INDICATOR, VALUE, OF, CUMULATIVE, KIND, REPORTED_ON, REPORTED_BY, NOTE);

  /** They stand only in a file that has something to say in them. */
  private static final Set<Column> WHERE_SAID = EnumSet.of(CUMULATIVE, REPORTED_BY);

  private final KnownNames names;
  private final List<Map<Column, String>> rows = new ArrayList<>();

  /** What the rows are about, those in it that are known. */
  private final Set<Subject> subjects = new HashSet<>();

  /**
   * @param names by which the rows are known
   */
  public ReportFile(KnownNames names) {
    this.names = names;
  }

  /** Where a line's canonical place is, in the plan's folder. */
  public static String pathOf(ReportLine line) {
    return "reports/" + line.period() + "/" + line.village().value() + ".csv";
  }

  /**
   * Takes over the rows that a file has.
   *
   * @return whether all of them could be read
   */
  public boolean read(String file, byte[] content) throws IOException {
    List<Finding> findings = new ArrayList<>();
    CsvForm form = CsvForm.of(file, content, findings::add);
    for (List<String> cells : form.rows()) {
      Map<Column, String> row = new EnumMap<>(Column.class);
      for (int i = 0; i < cells.size(); i++) {
        row.put(form.columns().get(i), cells.get(i));
      }
      rows.add(row);
      subject(row).ifPresent(subjects::add);
    }
    return findings.stream().noneMatch(finding -> finding.code().isOfStructure());
  }

  /**
   * Puts a line in the place of the row for the same village, month and indicator, or at the end.
   */
  public void take(ReportLine line) {
    Map<Column, String> taken = row(line);
    if (subjects.add(line.subject())) {
      rows.add(taken);
      return;
    }
    int first = -1;
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (subject(rows.get(i)).filter(line.subject()::equals).isPresent()) {
        rows.remove(i);
        first = i;
      }
    }
    rows.add(first < 0 ? rows.size() : first, taken);
  }

  private Optional<Subject> subject(Map<Column, String> row) {
    Optional<YearMonth> period = Dates.parseMonth(row.getOrDefault(PERIOD, ""));
    Optional<VillageId> village = names.find(row.getOrDefault(VILLAGE, ""));
    Optional<IndicatorId> indicator = names.findIndicator(row.getOrDefault(INDICATOR, ""));
    return period.isPresent() && village.isPresent() && indicator.isPresent()
        ? Optional.of(new Subject(village.get(), period.get(), indicator.get()))
        : Optional.empty();
  }

  private static Map<Column, String> row(ReportLine line) {
    Map<Column, String> row = new EnumMap<>(Column.class);
    row.put(VILLAGE, line.village().value());
    row.put(PERIOD, line.period().toString());
    row.put(INDICATOR, line.indicator().value());
    row.put(VALUE, plain(line.value()));
    row.put(OF, line.of().map(ReportFile::plain).orElse(""));
    row.put(CUMULATIVE, line.cumulative().map(ReportFile::plain).orElse(""));
    row.put(KIND, line.certainty().name().toLowerCase(Locale.ROOT));
    row.put(REPORTED_ON, line.reportedOn().toString());
    row.put(REPORTED_BY, harmless(line.reportedBy()));
    row.put(NOTE, harmless(line.note()));
    return row;
  }

  /**
   * A text that a spreadsheet would run begins with an apostrophe; a dash and a space are a list.
   */
  private static String harmless(String text) {
    boolean formula =
        !text.isEmpty()
            && ("=+@\t\r".indexOf(text.charAt(0)) >= 0
                || (text.charAt(0) == '-' && text.length() > 1 && text.charAt(1) != ' '));
    return formula ? "'" + text : text;
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** The file; what no row says has no column where it may be left out. */
  public byte[] bytes() {
    List<Column> columns =
        COLUMNS.stream().filter(column -> !WHERE_SAID.contains(column) || isSaid(column)).toList();
    List<List<String>> cells = new ArrayList<>();
    for (Map<Column, String> row : rows) {
      cells.add(
          columns.stream().map(column -> Optional.ofNullable(row.get(column)).orElse("")).toList());
    }
    return new CsvForm(columns, cells).text().getBytes(StandardCharsets.UTF_8);
  }

  private boolean isSaid(Column column) {
    return rows.stream().anyMatch(row -> !row.getOrDefault(column, "").isEmpty());
  }
}
