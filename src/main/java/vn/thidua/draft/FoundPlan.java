package vn.thidua.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Place;
import vn.thidua.prose.Citation;

/**
 * What was recognised in the text of a plan.
 *
 * @param head number, date and title
 * @param opening what stands before the first part
 * @param end closing words, recipients, signer
 * @param unread what was not understood, line by line
 */
public record FoundPlan(
    Head head,
    String opening,
    List<Citation> bases,
    List<String> purposes,
    List<String> requirements,
    List<String> content,
    List<Movement> movements,
    List<Phase> phases,
    List<Body> bodies,
    End end,
    List<Unread> unread) {
  public FoundPlan {
    bases = List.copyOf(bases);
    purposes = List.copyOf(purposes);
    requirements = List.copyOf(requirements);
    content = List.copyOf(content);
    movements = List.copyOf(movements);
    phases = List.copyOf(phases);
    bodies = List.copyOf(bodies);
    unread = List.copyOf(unread);
  }

  /**
   * The head of a document.
   *
   * @param issuer in small letters: {@code Ủy ban nhân dân xã Kim Hoa}
   * @param symbol behind the type: {@code UBND}
   * @param year which the title names
   */
  public record Head(
      Optional<String> parent,
      Optional<String> issuer,
      Optional<Integer> number,
      Optional<String> symbol,
      Optional<String> place,
      Optional<LocalDate> issued,
      Optional<String> title,
      Optional<Integer> year) {}

  /** A movement, and what is said of it behind its name. */
  public record Movement(String name, Optional<String> about) {}

  /**
   * A peak phase.
   *
   * @param asPrinted the words of its span
   * @param reviewPrinted the sentence on its review
   * @param due empty where no deadline is printed
   */
  public record Phase(
      String name,
      LocalDate from,
      LocalDate to,
      String asPrinted,
      List<Anniversary> anniversaries,
      String aim,
      boolean isFinal,
      Optional<String> reviewWith,
      Optional<LocalDate> due,
      Optional<String> reviewPrinted,
      Place place) {
    public Phase {
      anniversaries = List.copyOf(anniversaries);
    }
  }

  /** An anniversary of a phase. */
  public record Anniversary(
      String name, LocalDate from, LocalDate to, Optional<Integer> years, String asPrinted) {}

  /** A body with its duties. */
  public record Body(String name, List<String> duties) {
    public Body {
      duties = List.copyOf(duties);
    }
  }

  /** The end of a document. */
  public record End(
      String closing,
      List<String> recipients,
      Optional<String> authority,
      Optional<String> title,
      Optional<String> name) {
    public End {
      recipients = List.copyOf(recipients);
    }
  }

  /** A line that was not understood. */
  public record Unread(Place place, String text) {}
}
