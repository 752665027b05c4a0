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
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Names;

/** What stands around a table and in the name of its file: who reports, for which month, when. */
final class Titles {
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");

  private final Plan plan;
  private final List<String> above;
  private final List<String> around;
  private final String fileName;

  /**
   * @param above the texts of the rows above the table
   * @param around those and the ones below
   */
  Titles(Plan plan, List<String> above, List<String> around, String fileName) {
    this.plan = plan;
    this.above = above;
    this.around = around;
    this.fileName = fileName;
  }

  /** The one village that is named above the table, else in the file's name. */
  Optional<VillageId> village() {
    String text = " " + spaced(String.join(" ; ", above)) + " ";
    Optional<VillageId> labelled = one(text, plan.villageLabel() + " ");
    Optional<VillageId> named = labelled.isPresent() ? labelled : one(text, "");
    return named.isPresent() ? named : byFileName();
  }

  private Optional<VillageId> one(String text, String label) {
    Set<String> found = new TreeSet<>();
    for (Village village : plan.villages()) {
      if (mentions(text, label + village.name())
          || village.aliases().stream().anyMatch(alias -> mentions(text, alias))) {
        found.add(village.id().value());
      }
    }
    return found.size() == 1
        ? Optional.of(new VillageId(found.iterator().next()))
        : Optional.empty();
  }

  private static boolean mentions(String text, String name) {
    return text.contains(" " + spaced(name) + " ");
  }

  private static String spaced(String text) {
    return Names.fold(text.replaceAll("[:;,.()\\-–_|]", " "));
  }

  private Optional<VillageId> byFileName() {
    String name =
        "-" + fileName.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-";
    Optional<VillageId> byId =
        plan.villages().stream()
            .map(Village::id)
            .filter(id -> name.contains("-" + id.value() + "-"))
            .max(java.util.Comparator.comparingInt(id -> id.value().length()));
    String stem = fileName.replaceAll("\\.[A-Za-z]+$", "");
    return byId.isPresent() ? byId : one(" " + spaced(stem) + " ", "");
  }

  /** The one month that is named above the table, else in the file's name. */
  Optional<YearMonth> period() {
    Optional<YearMonth> named = WrittenDates.monthWithin(String.join(" ; ", above));
    return named.isPresent() ? named : WrittenDates.monthWithin(fileName.replace('_', ' '));
  }

  /** The day that a row calls that of the report, else the one day in words beside the table. */
  Optional<LocalDate> reportedOn() {
    for (String text : around) {
      if (Names.fold(text).contains("ngày báo cáo")) {
        Matcher day = DAY.matcher(text);
        if (day.find()) {
          return WrittenDates.day(day.group());
        }
      }
    }
    return WrittenDates.dayInWords(String.join(" ; ", around));
  }
}
