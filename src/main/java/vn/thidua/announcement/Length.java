package vn.thidua.announcement;

import java.util.Locale;

/** How much of an announcement is told. */
public enum Length {
  FULL,
  /** Only what must be said, where a slot has no room for more. */
  BRIEF;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
