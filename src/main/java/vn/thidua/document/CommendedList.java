package vn.thidua.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.commendation.PrizeMoney;
import vn.thidua.plan.Nomination;
import vn.thidua.text.Numbers;
import vn.thidua.text.PrivateNumbers;
import vn.thidua.text.Sentences;
import vn.thidua.text.spoken.AmountInWords;

/** The list of those on whom a meeting agreed, with the prize money of a day. */
final class CommendedList {
  private static final List<String> ROMAN = List.of("I", "II", "III");

  /** The order in which a list names them. */
  private static final List<Nomination.Nominee> ORDER =
      List.of(
          Nomination.Nominee.COLLECTIVE, Nomination.Nominee.PERSON, Nomination.Nominee.HOUSEHOLD);

  private final CommendingMeeting meeting;
  private final List<Nomination> agreed;
  private final LocalDate day;

  /**
   * @param day of the decision, whose law sets the money
   */
  CommendedList(CommendingMeeting meeting, LocalDate day) {
    this.meeting = meeting;
    this.agreed = meeting.agreed();
    this.day = day;
  }

  /** {@code 02 tập thể, 01 cá nhân}. */
  String counted() {
    return ORDER.stream()
        .filter(kind -> !of(kind).isEmpty())
        .map(kind -> count(of(kind)) + " " + word(kind))
        .collect(Collectors.joining(", "));
  }

  private String count(List<Nomination> counted) {
    return meeting
        .notes()
        .of(
            (counted.size() < 10 ? "0" : "") + counted.size(),
            () -> CommendationSources.counted(counted));
  }

  List<CommendedGroup> groups() {
    List<CommendedGroup> groups = new ArrayList<>();
    for (Nomination.Nominee kind : ORDER) {
      List<CommendedRow> rows = new ArrayList<>();
      of(kind).forEach(one -> rows.add(row(rows.size() + 1, one)));
      if (!rows.isEmpty()) {
        groups.add(
            new CommendedGroup(
                ROMAN.get(groups.size()), Sentences.raised(word(kind)), List.copyOf(rows)));
      }
    }
    return groups;
  }

  /** Đồng, in figures. */
  String total() {
    return meeting
        .notes()
        .of(Numbers.vietnamese(sum()), () -> meeting.sources().total(agreed, day));
  }

  /** The same in words. */
  String inWords() {
    return AmountInWords.of(sum()) + " đồng";
  }

  private List<Nomination> of(Nomination.Nominee kind) {
    return agreed.stream().filter(one -> one.kind() == kind).toList();
  }

  private CommendedRow row(int number, Nomination nomination) {
    String village = meeting.dossier().village(nomination);
    String about =
        nomination.kind() == Nomination.Nominee.COLLECTIVE
            ? ""
            : nomination
                .nominee()
                .role()
                .map(PrivateNumbers::masked)
                .map(role -> role + ", " + village)
                .orElse(village);
    return new CommendedRow(
        String.valueOf(number),
        PrivateNumbers.masked(nomination.name()),
        about,
        PrivateNumbers.masked(nomination.achievement()),
        meeting.form(nomination),
        money(nomination)
            .map(
                paid ->
                    meeting
                        .notes()
                        .of(
                            Numbers.vietnamese(paid),
                            () -> meeting.sources().paid(nomination, day)))
            .orElse(CommendingMeeting.NONE));
  }

  private Optional<BigDecimal> money(Nomination nomination) {
    return meeting
        .dossier()
        .entitlement(nomination.form(), nomination.kind(), day)
        .money()
        .map(PrizeMoney::paid);
  }

  private BigDecimal sum() {
    return agreed.stream()
        .flatMap(one -> money(one).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String word(Nomination.Nominee kind) {
    return switch (kind) {
      case PERSON -> "cá nhân";
      case COLLECTIVE -> "tập thể";
      case HOUSEHOLD -> "hộ gia đình";
    };
  }
}
