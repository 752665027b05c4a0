package vn.thidua.intake;

import java.util.Optional;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.VillageId;
import vn.thidua.source.KnownNames;
import vn.thidua.text.Names;
import vn.thidua.text.Remembered;

/** What headings say where they may be names of the plan; all files of a campaign have the same. */
final class KnownHeadings {
  private final KnownNames names;
  private final String label;
  private final Remembered<Known> known = new Remembered<>(this::read);

  /**
   * @param villageLabel what the plan calls its units
   */
  KnownHeadings(KnownNames names, String villageLabel) {
    this.names = names;
    this.label = Names.fold(villageLabel);
  }

  /**
   * A heading.
   *
   * @param village the village that it names, with a month or a unit behind it or without
   * @param indicator the indicator that it names
   */
  record Known(Heading heading, Optional<VillageId> village, Optional<IndicatorId> indicator) {}

  Known of(String text) {
    return known.of(text);
  }

  private Known read(String text) {
    Heading heading = heading(text);
    return new Known(
        heading,
        names.find(text).or(() -> names.find(heading.name())),
        names.findIndicator(text).or(() -> names.findIndicator(heading.name())));
  }

  /** A heading that is a name of the plan is that, whatever word it begins with. */
  private Heading heading(String text) {
    if (names.find(text).isPresent() || names.findIndicator(text).isPresent()) {
      return new Heading(text, Optional.empty(), Optional.empty(), Optional.empty());
    }
    String folded = Names.fold(text);
    return folded.equals(label) || folded.equals("tên " + label)
        ? new Heading(text, Optional.of(Role.VILLAGE), Optional.empty(), Optional.empty())
        : Heading.of(text);
  }
}
