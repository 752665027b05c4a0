package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What git wants of an external diff: one file before and after. A plan's file is told in the
 * plan's words; whatever is none, or can't be told so, as git itself would show it. Git stops where
 * an external diff fails, so this never does.
 */
final class GitExternalDiff {
  /** How many words git calls with: of an unmerged file, of another, of one renamed. */
  private static final int UNMERGED = 1;

  private static final int PLAIN = 7;
  private static final int RENAMED = 9;

  private final Invocation call;
  private final Style style;

  GitExternalDiff(Invocation call) {
    this.call = call;
    this.style = call.style();
  }

  /**
   * One state of the file.
   *
   * @param path in the repository
   * @param file where its content lies, or {@code /dev/null}
   * @param mode as git writes it; a dot where the file is not there
   */
  record Blob(String path, String file, String hex, String mode) {
    private static final String NONE = "/dev/null";

    boolean isThere() {
      return !file.equals(NONE);
    }

    /** Whether it is no link and no other repository, should it be there. */
    boolean isPlainFile() {
      return !isThere() || mode.startsWith("100");
    }

    /** The path as a unified diff writes it, or that there is no file. */
    String shown(String side) {
      return isThere() ? side + "/" + path : NONE;
    }
  }

  /**
   * @param words with which git called
   */
  int print(List<String> words) {
    if (words.size() == UNMERGED) {
      call.out().println(call.messages().get("diff.unmerged", words.get(0)));
      return Exit.FINE;
    }
    if (words.size() != PLAIN && words.size() != RENAMED) {
      throw Failure.usage(call.messages().get("error.git-external"));
    }
    Blob old = new Blob(words.get(0), words.get(1), words.get(2), words.get(3));
    String path = words.size() == RENAMED ? words.get(7) : words.get(0);
    Blob now = new Blob(path, words.get(4), words.get(5), words.get(6));
    call.out().print(text(old, now));
    return Exit.FINE;
  }

  private String text(Blob old, Blob now) {
    String head = style.bold("diff --git a/" + old.path() + " b/" + now.path()) + "\n";
    try {
      PlanFileDiff told = PlanFileDiff.of(call, old, now);
      return head + modes(old, now) + told.text().orElseGet(() -> told.why() + unified(old, now));
    } catch (RuntimeException e) {
      // A fault of ours would end the user's git log in the middle.
      return head + modes(old, now) + unified(old, now);
    }
  }

  private static String modes(Blob old, Blob now) {
    String renamed =
        old.path().equals(now.path())
            ? ""
            : "rename from " + old.path() + "\nrename to " + now.path() + "\n";
    return renamed + changedMode(old, now);
  }

  private static String changedMode(Blob old, Blob now) {
    return old.isThere() && now.isThere() && !old.mode().equals(now.mode())
        ? "old mode " + old.mode() + "\nnew mode " + now.mode() + "\n"
        : "";
  }

  /** As git shows any two files, under the names that they have in the repository. */
  private String unified(Blob old, Blob now) {
    try {
      Path folder = call.env().directory();
      String said =
          new Git(folder)
              .ask(
                  "diff",
                  "--no-index",
                  "--no-ext-diff",
                  "--no-textconv",
                  "--color=" + (style == Style.COLOUR ? "always" : "never"),
                  "--",
                  old.file(),
                  now.file())
              .out();
      Optional<String> hunks = hunks(said);
      return hunks.isPresent()
          ? style.bold("--- " + old.shown("a"))
              + "\n"
              + style.bold("+++ " + now.shown("b"))
              + "\n"
              + hunks.get()
          : said.contains("Binary files")
              ? "Binary files " + old.shown("a") + " and " + now.shown("b") + " differ\n"
              : "";
    } catch (IOException | Git.Refused e) {
      return call.messages().get("diff.unsaid", now.path()) + "\n";
    }
  }

  /** What follows the names of the files, which are those of temporary ones. */
  private static Optional<String> hunks(String diff) {
    int at = 0;
    while (at < diff.length()) {
      String line = diff.substring(at, end(diff, at)).replaceAll("\u001b\\[[0-9;]*m", "");
      if (line.startsWith("@@")) {
        return Optional.of(diff.substring(at));
      }
      at = end(diff, at);
    }
    return Optional.empty();
  }

  private static int end(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline + 1;
  }
}
