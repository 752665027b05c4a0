package vn.thidua.document;

import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/** A template that can't be rendered; the place lies in the template. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Place place;
  private final boolean endless;

  TemplateFault(Place place, String message, Throwable cause) {
    super(message, cause);
    this.place = place;
    this.endless = false;
  }

  private TemplateFault(Place place, Throwable cause) {
    super("a template without end", cause);
    this.place = place;
    this.endless = true;
  }

  /** A template that had to be stopped. */
  static TemplateFault endless(Place place, Throwable cause) {
    return new TemplateFault(place, cause);
  }

  /** What is wrong, as a finding. */
  public Finding finding() {
    return endless ? Code.S034.at(place) : Code.S030.at(place, getMessage());
  }

  /** Where in which template. */
  public Place place() {
    return place;
  }
}
