package vn.thidua.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Place;
import vn.thidua.law.Provision;
import vn.thidua.progress.Figure;

/**
 * Where a figure comes from: a file of the plan, the request, the law, or other figures.
 *
 * @param what the word for the figure, such as {@code achievement}
 * @param about the ids of what it is a figure of: an indicator, a village
 * @param exact its value before it was rounded: a number, a fraction such as {@code 13/7}, the two
 *     ends of a range, or an ISO date; empty for words
 * @param formula how it follows from the inputs, in their letters, or from the terms
 * @param inputs what it follows from, by the letters of the formula or by what was counted
 * @param terms the reported figures that it is made of
 * @param place where it was written
 * @param provision where the law says it
 */
public record Source(
    Kind kind,
    String what,
    List<String> about,
    Optional<String> exact,
    Optional<String> formula,
    Map<String, Source> inputs,
    List<Figure> terms,
    Optional<Place> place,
    Optional<Provision> provision) {
  /** The ways to a figure. */
  public enum Kind {
    /** It follows from other figures by a formula. */
    COMPUTED,
    /** So many things were counted, which are its inputs. */
    COUNTED,
    /** It stands in a file of the plan. */
    WRITTEN,
    /** The user asked for it: a day, a period, a number. */
    ASKED,
    /** The law says it. */
    LAW
  }

  public Source {
    about = List.copyOf(about);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    terms = List.copyOf(terms);
  }

  private static Source of(Kind kind, String what) {
    return new Source(
        kind,
        what,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** What stands in a file, word for word. */
  public static Source written(Place place) {
    return of(Kind.WRITTEN, "written").at(place);
  }

  /** What an option asked for. */
  public static Source asked(String option, String value) {
    return of(Kind.ASKED, option).exactly(value);
  }

  /** What a provision says. */
  public static Source law(String what, Provision provision) {
    Source source = of(Kind.LAW, what);
    return new Source(
        source.kind,
        what,
        source.about,
        source.exact,
        source.formula,
        source.inputs,
        source.terms,
        source.place,
        Optional.of(provision));
  }

  /** What follows from others. */
  public static Source computed(String what, String formula, Map<String, Source> inputs) {
    return of(Kind.COMPUTED, what).by(formula, inputs);
  }

  /**
   * How many there are.
   *
   * @param counted each of them by its name, with what made it count
   */
  public static Source counted(String what, Map<String, Source> counted) {
    return of(Kind.COUNTED, what).by("count", counted).exactly(String.valueOf(counted.size()));
  }

  private Source by(String how, Map<String, Source> from) {
    return new Source(kind, what, about, exact, Optional.of(how), from, terms, place, provision);
  }

  /** The same, whose value is known. */
  public Source exactly(String value) {
    return new Source(
        kind, what, about, Optional.of(value), formula, inputs, terms, place, provision);
  }

  /** The same, whose value is known. */
  public Source exactly(BigFraction value) {
    return exactly(text(value));
  }

  /** The same, whose value is known. */
  public Source exactly(BigDecimal value) {
    return exactly(fraction(value));
  }

  /** The same, whose value is a day. */
  public Source exactly(LocalDate day) {
    return exactly(day.toString());
  }

  /** The same under another word, of these. */
  public Source named(String word, List<String> ids) {
    return new Source(kind, word, ids, exact, formula, inputs, terms, place, provision);
  }

  /** The same, made of reported figures. */
  public Source from(List<Figure> figures) {
    return new Source(kind, what, about, exact, formula, inputs, figures, place, provision);
  }

  /** The same, written there. */
  public Source at(Place there) {
    return new Source(
        kind, what, about, exact, formula, inputs, terms, Optional.of(there), provision);
  }

  /** Everything that was written and that it follows from, its own place and lines first. */
  public Set<Place> places() {
    Set<Place> places = new LinkedHashSet<>();
    gather(places, Collections.newSetFromMap(new IdentityHashMap<>()));
    return places;
  }

  private void gather(Set<Place> places, Set<Source> seen) {
    if (seen.add(this)) {
      place.ifPresent(places::add);
      terms.forEach(term -> places.add(term.place()));
      inputs.values().forEach(input -> input.gather(places, seen));
    }
  }

  /** A whole number, or a fraction such as {@code 13/7}: nothing is rounded. */
  static String text(BigFraction value) {
    BigInteger denominator = value.getDenominator().abs();
    String number = value.getNumerator().abs().toString();
    return (value.signum() < 0 ? "-" : "")
        + number
        + (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
  }

  static BigFraction fraction(BigDecimal number) {
    return BigFraction.of(number.unscaledValue(), BigInteger.ONE)
        .multiply(BigFraction.of(10).pow(-number.scale()));
  }
}
