package vn.thidua.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.finding.Finding;

/**
 * A finding with the path of its file as seen from where the command was called.
 *
 * @param path with {@code /}
 */
record LocatedFinding(Finding finding, String path) {
  /** The findings of several plans under one roof. */
  static List<LocatedFinding> of(Invocation call, List<CheckedPlan> plans) {
    List<LocatedFinding> located = new ArrayList<>();
    for (CheckedPlan plan : plans) {
      for (Finding finding : plan.findings()) {
        located.add(
            new LocatedFinding(finding, call.shown(plan.folder().resolve(finding.place().file()))));
      }
    }
    return located;
  }

  /** The path as a URI reference, in which a space is {@code %20}. */
  String uri() {
    try {
      return path.startsWith("/")
          ? new URI("file", "", path, null).toASCIIString()
          : new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return path;
    }
  }
}
