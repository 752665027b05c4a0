package vn.thidua.sheet;

import java.util.List;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/** Ends the reading of a file; what is told of it. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final transient List<Object> args;

  Refused(Code code, Object... args) {
    super(code.name());
    this.code = code;
    this.args = List.of(args);
  }

  Finding in(String file) {
    return code.at(Place.ofFile(file), args.toArray());
  }
}
