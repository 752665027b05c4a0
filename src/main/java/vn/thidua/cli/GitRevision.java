package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A plan's folder as git has it in a revision, laid out in a folder of its own for as long as it is
 * looked at. Git itself does it, so that whatever names a revision there names it here.
 */
final class GitRevision implements AutoCloseable {
  private final Path copy;
  private final String name;

  private GitRevision(Path copy, String name) {
    this.copy = copy;
    this.name = name;
  }

  /** What goes before a file's name where git is asked for it: {@code HEAD:plans/kim-hoa-2023/}. */
  String name() {
    return name;
  }

  Path folder() {
    return copy;
  }

  /** The folder in a revision; refused where git knows none such or does not have the folder. */
  static GitRevision of(Invocation call, Path folder, String revision) {
    try {
      Path copy = Files.createTempDirectory("thidua-");
      try {
        // An index of its own: the user's is left alone.
        Map<String, String> index = Map.of("GIT_INDEX_FILE", copy.resolve(".index").toString());
        Git git = new Git(folder, index);
        String tree = git.say("rev-parse", "--verify", "--quiet", revision + "^{commit}").strip();
        String prefix = git.say("rev-parse", "--show-prefix").strip();
        // From the top, since below it git lays out no more than the current folder.
        Git top = new Git(Path.of(git.say("rev-parse", "--show-toplevel").strip()), index);
        top.say("read-tree", tree + ":" + prefix);
        top.say("checkout-index", "-a", "-f", "--prefix=" + copy + "/");
        return new GitRevision(copy, revision + ":" + prefix);
      } catch (Git.Refused e) {
        sweep(copy);
        throw Failure.usage(call.messages().get("error.revision", Printable.of(revision)));
      } catch (IOException | RuntimeException e) {
        sweep(copy);
        throw e;
      }
    } catch (IOException e) {
      throw Failure.files(call.messages().get("error.git", IoReason.of(e, call.messages())));
    }
  }

  @Override
  public void close() {
    sweep(copy);
  }

  /** Takes a temporary folder away. */
  static void sweep(Path copy) {
    try (Stream<Path> all = Files.walk(copy)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What is left of a temporary folder is for the system to sweep.
      copy.toFile().deleteOnExit();
    }
  }
}
