package vn.thidua.cli;

import java.util.List;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Finding;

/** Findings as workflow commands, which GitHub shows at the lines of a change. */
final class CheckGithub {
  private final Catalogue catalogue;

  CheckGithub(Invocation call) {
    this.catalogue = new Catalogue(call.messages().language());
  }

  String of(List<LocatedFinding> findings) {
    StringBuilder text = new StringBuilder();
    for (LocatedFinding located : findings) {
      Finding finding = located.finding();
      String command =
          switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
          };
      text.append("::").append(command).append(" file=").append(property(located.path()));
      if (finding.place().line() > 0) {
        text.append(",line=").append(finding.place().line());
      }
      if (finding.place().column() > 0) {
        text.append(",col=").append(finding.place().column());
      }
      text.append(",title=")
          .append(property(finding.code() + " " + catalogue.title(finding.code())))
          .append("::")
          .append(data(catalogue.message(finding) + "\n" + catalogue.hint(finding)))
          .append('\n');
    }
    return text.toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
