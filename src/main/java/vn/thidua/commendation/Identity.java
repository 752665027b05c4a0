package vn.thidua.commendation;

import vn.thidua.plan.Nomination;
import vn.thidua.plan.Person;
import vn.thidua.text.Names;
import vn.thidua.text.PersonNames;

/** Whether two who are named are one. */
final class Identity {
  private Identity() {}

  /** Whether two may be one: of one kind and village, and of one name or one identity number. */
  static boolean maySame(Person one, Person other) {
    if (one.kind() != other.kind() || !one.village().equals(other.village())) {
      return false;
    }
    if (one.identity().isPresent() && other.identity().isPresent()) {
      return one.identity().equals(other.identity());
    }
    return one.kind() == Nomination.Nominee.COLLECTIVE
        ? Names.fold(one.name()).equals(Names.fold(other.name()))
        : PersonNames.same(one.name(), other.name());
  }
}
