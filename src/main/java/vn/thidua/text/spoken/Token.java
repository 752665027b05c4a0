package vn.thidua.text.spoken;

import java.util.Optional;

/** One thing that is read aloud as a whole. */
sealed interface Token
    permits Abbreviation,
        Address,
        Bound,
        Code,
        DocumentSymbol,
        Fraction,
        Mark,
        NumberForm,
        Per,
        Plain,
        Range,
        Score,
        SectionNumber,
        Spelled,
        Telephone {
  /** The words that are read; empty where nothing is. */
  String spoken();

  /** Why an announcer may stumble over it. */
  default Optional<Doubt.Reason> doubt() {
    return Optional.empty();
  }
}
