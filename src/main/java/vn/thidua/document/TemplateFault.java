package vn.thidua.document;

import vn.thidua.finding.Place;

/** A template that can't be rendered; the place lies in the template. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Place place;

  TemplateFault(Place place, String message, Throwable cause) {
    super(message, cause);
    this.place = place;
  }

  /** Where in which template. */
  public Place place() {
    return place;
  }
}
