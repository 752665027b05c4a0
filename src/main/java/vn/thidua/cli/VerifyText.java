package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.finding.Place;
import vn.thidua.verification.Difference;
import vn.thidua.verification.Difference.Cause;

/** What became of filed documents, for the screen. */
final class VerifyText {
  private static final int SHOWN = 10;
  private static final int LONGEST = 300;
  private static final int NAMED = 3;

  private final Messages messages;
  private final Style style;
  private final Paragraphs paragraphs;
  private final boolean all;

  VerifyText(Invocation call) {
    this.messages = call.messages();
    this.style = call.style();
    this.paragraphs = new Paragraphs(call.env().terminal());
    this.all = call.args().hasMatchedOption("--verbose");
  }

  String of(List<VerifiedFile> files) {
    StringBuilder text = new StringBuilder();
    for (VerifiedFile file : files) {
      text.append(text.isEmpty() ? "" : "\n");
      write(text, file);
    }
    return text.toString();
  }

  private void write(StringBuilder text, VerifiedFile file) {
    String verdict =
        file.fault().isPresent()
            ? "unverified"
            : !file.matches() ? "differs" : file.identical() ? "identical" : "matches";
    text.append(style.bold(file.name() + ": " + messages.get("verify." + verdict))).append('\n');
    file.fault().ifPresent(fault -> text.append(paragraphs.of(2, fault)));
    file.unneeded()
        .ifPresent(why -> text.append(paragraphs.of(2, messages.get("verify.unneeded", why))));
    if (!file.metadata().isEmpty()) {
      text.append(
          paragraphs.of(
              2,
              messages.get(
                  "verify.made",
                  file.about("request").orElse("–"),
                  file.about("at").orElse("–"),
                  file.about("plan").orElse("–"))));
    }
    if (!file.inputs().isEmpty()) {
      text.append(paragraphs.of(2, messages.get("verify.inputs")));
      file.inputs()
          .forEach(
              (name, change) ->
                  text.append("    ")
                      .append(messages.get("verify.input." + change.name()))
                      .append(' ')
                      .append(name)
                      .append('\n'));
    } else if (file.fault().isEmpty()) {
      text.append(paragraphs.of(2, messages.get("verify.inputs-same")));
    }
    for (Cause cause : Cause.values()) {
      List<Difference> caused =
          file.differences().stream().filter(one -> one.cause() == cause).toList();
      if (!caused.isEmpty()) {
        boolean otherVersion = cause == Cause.DATA && file.inputs().isEmpty();
        text.append(
            paragraphs.of(
                2,
                messages.get(
                    "verify.cause." + (otherVersion ? "VERSION" : cause.name()), caused.size())));
        int shown = all ? caused.size() : Math.min(SHOWN, caused.size());
        caused
            .subList(0, shown)
            .forEach(
                difference -> {
                  write(text, difference);
                  sources(text, file.sources().of(difference));
                });
        if (shown < caused.size()) {
          text.append(paragraphs.of(4, messages.get("verify.more", caused.size() - shown)));
        }
      }
    }
  }

  private void write(StringBuilder text, Difference difference) {
    text.append(paragraphs.of(4, spot(difference)));
    if (difference.filed().isEmpty()) {
      text.append(paragraphs.of(6, messages.get("verify.only-data", shown(difference.made()))));
    } else if (difference.made().isEmpty()) {
      text.append(paragraphs.of(6, messages.get("verify.only-file", shown(difference.filed()))));
    }
    for (Difference.Change change : difference.changes()) {
      String pair = quoted(change.filed()) + " → " + quoted(change.made());
      text.append(
          paragraphs.of(6, change.column().isEmpty() ? pair : change.column() + ": " + pair));
    }
  }

  /** The lines that changed and that the figures of a difference rest on. */
  private void sources(StringBuilder text, List<Place> places) {
    if (!places.isEmpty()) {
      String named =
          places.stream()
              .limit(NAMED)
              .map(place -> place.file() + ":" + place.line())
              .collect(Collectors.joining(", "));
      int more = places.size() - NAMED;
      text.append(
          paragraphs.of(
              6,
              more > 0
                  ? messages.get("verify.sources-more", named, more)
                  : messages.get("verify.sources", named)));
    }
  }

  private String spot(Difference difference) {
    String section =
        difference.spot().section().isEmpty()
            ? messages.get("verify.head")
            : difference.spot().section();
    return difference
        .spot()
        .table()
        .map(
            table ->
                messages.get(
                    "verify.row",
                    table,
                    difference.spot().row().filter(row -> !row.isEmpty()).orElse("–")))
        .orElseGet(() -> messages.get("verify.paragraph", section, difference.spot().number()));
  }

  private static String shown(Optional<String> text) {
    String whole = text.orElse("");
    return whole.length() <= LONGEST
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private String quoted(String text) {
    return text.isEmpty() ? messages.get("verify.nothing") : "“" + text + "”";
  }
}
