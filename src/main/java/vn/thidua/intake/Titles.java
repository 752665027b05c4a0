package vn.thidua.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.calendar.WrittenDates;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Names;

/**
 * What stands around a table and in the names of its sheet and file: who reports, for which month,
 * of what, when.
 */
final class Titles {
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");

  /** A day in such a row is that of another document. */
  private static final Pattern CITATION =
      Pattern.compile(
          "\\d\\s*/[^;]*[A-ZĐ]|(?iu:căn cứ|quyết định|nghị quyết|chỉ thị|công văn|theo kế hoạch)");

  private final PlanSent plan;
  private final Around around;
  private final List<String> above;
  private final Optional<VillageId> villageAbove;
  private final Optional<VillageId> villageInNames;
  private final Optional<YearMonth> periodAbove;
  private final Optional<YearMonth> periodInNames;
  private final Optional<Integer> year;
  private final Optional<LocalDate> reportedOn;
  private final Optional<String> unknownVillage;
  private final Optional<VillageId> village;
  private final Optional<YearMonth> period;

  /** What is read of a plan's villages and indicators in the texts around a table. */
  Titles(PlanSent plan, Around around) {
    this.plan = plan;
    this.around = around;
    this.above =
        Stream.of(around.above(), around.top()).map(rows -> String.join(" ; ", rows)).toList();
    VillageMentions villages = plan.mentions();
    this.villageAbove = above(text -> villages.unknownWithin(text).isPresent(), villages::within);
    this.villageInNames =
        villages.within(around.sheetName()).or(() -> villages.byFileName(around.fileName()));
    List<String> names =
        Stream.of(around.sheetName(), around.fileName())
            .filter(name -> !name.isEmpty())
            .map(MonthMentions::plain)
            .toList();
    this.year =
        above(text -> false, MonthMentions::year).or(() -> first(names, MonthMentions::year));
    this.periodAbove = above(MonthMentions::any, text -> MonthMentions.within(text, year()));
    this.periodInNames = first(names, text -> MonthMentions.within(text, year()));
    this.reportedOn = dayOf(around.own()).or(() -> dayOf(around.whole()));
    this.unknownVillage =
        villageAbove.isPresent()
            ? Optional.empty()
            : first(above, text -> plan.mentions().unknownWithin(text));
    this.village =
        unknownVillage.isPresent() ? Optional.empty() : villageAbove.or(() -> villageInNames);
    this.period = periodAbove.or(() -> periodInNames);
  }

  /**
   * What the rows above the table say, else those at the top of the sheet.
   *
   * @param others whether a text says something else of the kind, so that the top is not asked
   */
  private <T> Optional<T> above(
      Function<String, Boolean> others, Function<String, Optional<T>> within) {
    Optional<T> said = within.apply(above.get(0));
    return said.isPresent() || others.apply(above.get(0)) ? said : within.apply(above.get(1));
  }

  private static <T> Optional<T> first(List<String> texts, Function<String, Optional<T>> within) {
    return texts.stream().map(within).flatMap(Optional::stream).findFirst();
  }

  /** The one village that is named above the table, else in the names of its sheet and file. */
  Optional<VillageId> village() {
    return village;
  }

  /** What the table above it calls a village and the plan does not know. */
  Optional<String> unknownVillage() {
    return unknownVillage;
  }

  /** The village in the name of the sheet or file, where it is not the one above the table. */
  Optional<VillageId> otherVillage() {
    return villageAbove.flatMap(one -> villageInNames.filter(other -> !other.equals(one)));
  }

  /** The one month that is named above the table, else in the names of its sheet and file. */
  Optional<YearMonth> period() {
    return period;
  }

  /** The month in the name of the sheet or file, where it is not the one above the table. */
  Optional<YearMonth> otherPeriod() {
    return periodAbove.flatMap(one -> periodInNames.filter(other -> !other.equals(one)));
  }

  /** The one year that is named above the table, else in the names of its sheet and file. */
  Optional<Integer> year() {
    return year;
  }

  /** The one indicator that is named above the table, else in the names of its sheet and file. */
  Optional<Indicator> indicator() {
    IndicatorMentions mentions = new IndicatorMentions(plan.names());
    return Stream.of(
            around.cellsAbove(),
            List.of(around.sheetName()),
            List.of(VillageMentions.stem(around.fileName())))
        .map(
            texts ->
                texts.stream()
                    .map(mentions::within)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet()))
        .filter(named -> !named.isEmpty())
        .findFirst()
        .filter(named -> named.size() == 1)
        .map(named -> named.iterator().next());
  }

  /** The day that a row calls that of the report, else the one day in words beside the table. */
  Optional<LocalDate> reportedOn() {
    return reportedOn;
  }

  private static boolean mentionsDay(List<String> row) {
    for (String text : row) {
      if (WrittenDates.mentionsDay(text)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> dayOf(List<List<String>> rows) {
    List<String> inWords = new ArrayList<>();
    for (List<String> row : rows) {
      if (!mentionsDay(row)) {
        continue;
      }
      String text = String.join(" ", row);
      if (Names.fold(text).contains("ngày báo cáo")) {
        Matcher day = DAY.matcher(text);
        if (day.find()) {
          return WrittenDates.day(day.group());
        }
      }
      row.stream()
          .filter(WrittenDates::mentionsDay)
          .filter(cell -> !CITATION.matcher(cell).find())
          .forEach(inWords::add);
    }
    return WrittenDates.dayInWords(String.join(" ; ", inWords));
  }
}
