package vn.thidua.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.finding.Place;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.Item;
import vn.thidua.plan.Plan;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.TieBreaker;
import vn.thidua.ranking.Classed;
import vn.thidua.ranking.Event;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Scored;

/** The words in which the league and its explanations speak of points, classes and decisions. */
final class RankWords {
  /** Points are read on a scale of 100; more decimals would pretend to a difference. */
  static final int DECIMALS = 2;

  private final Messages messages;
  private final Amounts amounts;

  RankWords(Messages messages) {
    this.messages = messages;
    this.amounts = new Amounts(messages.language());
  }

  String points(BigFraction points) {
    return amounts.fixed(Optional.of(points), DECIMALS);
  }

  /** As short as it is exact, to two decimals. */
  String plain(BigFraction number) {
    return amounts.amount(Optional.of(number));
  }

  String plain(BigDecimal number) {
    return amounts.number(number);
  }

  String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + amounts.number(number);
  }

  String date(LocalDate date) {
    return messages.language() == Language.VI ? Dates.numeric(date) : date.toString();
  }

  String place(Place place) {
    return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
  }

  /** What was decided, when, why, on what, by whom, and where it is written. */
  String adjustment(Adjustment line) {
    List<String> parts = new ArrayList<>();
    line.points().ifPresent(p -> parts.add(messages.get("rank.adjust.points", signed(p))));
    line.count().ifPresent(c -> parts.add(messages.get("rank.adjust.count", plain(c))));
    parts.add(messages.get("rank.adjust.date", date(line.date())));
    line.reason().ifPresent(parts::add);
    line.evidence().ifPresent(e -> parts.add(messages.get("rank.adjust.evidence", e)));
    line.decidedBy().ifPresent(by -> parts.add(messages.get("rank.adjust.by", by)));
    return String.join("; ", parts) + " (" + place(line.places().whole()) + ")";
  }

  /** What costs a class, and why. */
  String event(Event event) {
    String effect =
        messages.get(
            "rank.effect." + event.effect().name().toLowerCase(Locale.ROOT),
            event.rule().flatMap(Disqualifier::rankClass).orElse(""));
    return effect + ": " + cause(event);
  }

  private String cause(Event event) {
    if (event.floor().isPresent()) {
      Scored part = event.floor().get();
      return messages.get(
          "rank.floor",
          part.item().name(),
          points(part.points()),
          plain(part.of()),
          plain(part.item().floor().orElseThrow()));
    }
    String name = event.rule().map(Disqualifier::name).orElse("");
    if (event.decided().isPresent()) {
      return name + "; " + adjustment(event.decided().get());
    }
    return messages.get(
        "rank.exceeded",
        name,
        event.indicator().orElseThrow().name(),
        plain(event.value().orElseThrow()),
        event.indicator().get().unit(),
        plain(event.rule().flatMap(Disqualifier::over).orElse(BigDecimal.ZERO)));
  }

  /** The class, or that there is none. */
  String rankClass(Classed classed) {
    return classed.rankClass().map(RankClass::name).orElse(messages.get("rank.no-class"));
  }

  /** Why the class is not the one that the points reach; empty where it is. */
  Optional<String> demotion(Plan plan, Ranked ranked) {
    Classed classed = ranked.standing();
    if (classed.full().isEmpty()) {
      return Optional.empty();
    }
    String names = String.join(", ", classed.full().stream().map(RankClass::name).toList());
    return Optional.of(
        messages.get(
            classed.tied() ? "rank.quota-tied" : "rank.quota-full",
            names,
            ranked.group().map(group -> group.name()).orElse(plan.villageLabel())));
  }

  /** What decided between equal points. */
  String tieBreaker(League league, TieBreaker by) {
    return messages.get(
        "rank.tie." + by.by().name().toLowerCase(Locale.ROOT),
        by.item().flatMap(league.rubric()::item).map(Item::name).orElse(""));
  }
}
