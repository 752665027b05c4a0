package vn.thidua.source;

import vn.thidua.calendar.Dates;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/** What is wrong with a text that should be a date: its form, or that no calendar has it. */
final class DateFinding {
  private DateFinding() {}

  static Finding of(String text, Place place) {
    if (Dates.isIsoForm(text)) {
      return Code.S019.at(place, text);
    }
    return Code.S009.at(
        place, text, Dates.parsePrinted(text).map(String::valueOf).orElse("2023-06-30"));
  }
}
