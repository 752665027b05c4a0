package vn.thidua.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.calendar.WrittenDates;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Names;

/** What stands around a table and in the name of its file: who reports, for which month, when. */
final class Titles {
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  /** A day in such a row is that of another document. */
  private static final Pattern CITATION =
      Pattern.compile(
          "\\d\\s*/[^;]*[A-ZĐ]|(?iu:căn cứ|quyết định|nghị quyết|chỉ thị|công văn|theo kế hoạch)");

  private final List<String> above;
  private final List<String> around;
  private final List<String> cells;
  private final String fileName;
  private final Optional<VillageId> village;
  private final Optional<YearMonth> period;
  private final Optional<Integer> year;
  private final Optional<LocalDate> reportedOn;

  /**
   * @param above the texts of the rows above the table
   * @param around those and the ones below
   * @param cells the texts of the cells of these rows
   */
  Titles(
      VillageMentions villages,
      List<String> above,
      List<String> around,
      List<String> cells,
      String fileName) {
    this.above = above;
    this.around = around;
    this.cells = cells;
    this.fileName = fileName;
    Optional<VillageId> named = villages.within(String.join(" ; ", above));
    this.village = named.isPresent() ? named : villages.byFileName(fileName);
    this.period = namedPeriod();
    this.year = namedYear();
    this.reportedOn = namedDay();
  }

  /** The one village that is named above the table, else in the file's name. */
  Optional<VillageId> village() {
    return village;
  }

  /** The one month that is named above the table, else in the file's name. */
  Optional<YearMonth> period() {
    return period;
  }

  private Optional<YearMonth> namedPeriod() {
    Optional<YearMonth> named = WrittenDates.monthWithin(String.join(" ; ", above));
    return named.isPresent() ? named : WrittenDates.monthWithin(fileName.replace('_', ' '));
  }

  /** The one year that is named above the table, else in the file's name. */
  Optional<Integer> year() {
    return year;
  }

  private Optional<Integer> namedYear() {
    Optional<Integer> named = year(String.join(" ; ", above));
    return named.isPresent() ? named : year(fileName.replace('_', ' '));
  }

  private static Optional<Integer> year(String text) {
    Set<Integer> years = new TreeSet<>();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years.add(Integer.valueOf(year.group()));
    }
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }

  /** The day that a row calls that of the report, else the one day in words beside the table. */
  Optional<LocalDate> reportedOn() {
    return reportedOn;
  }

  private Optional<LocalDate> namedDay() {
    for (String text : around) {
      if (WrittenDates.mentionsDay(text) && Names.fold(text).contains("ngày báo cáo")) {
        Matcher day = DAY.matcher(text);
        if (day.find()) {
          return WrittenDates.day(day.group());
        }
      }
    }
    return WrittenDates.dayInWords(
        String.join(
            " ; ",
            cells.stream()
                .filter(WrittenDates::mentionsDay)
                .filter(text -> !CITATION.matcher(text).find())
                .toList()));
  }
}
