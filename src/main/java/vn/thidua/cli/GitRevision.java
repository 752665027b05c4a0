package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        String tree =
            git(folder, copy, "rev-parse", "--verify", "--quiet", revision + "^{commit}").strip();
        String prefix = git(folder, copy, "rev-parse", "--show-prefix").strip();
        // From the top, since below it git lays out no more than the current folder.
        Path top = Path.of(git(folder, copy, "rev-parse", "--show-toplevel").strip());
        git(top, copy, "read-tree", tree + ":" + prefix);
        git(top, copy, "checkout-index", "-a", "-f", "--prefix=" + copy + "/");
        return new GitRevision(copy, revision + ":" + prefix);
      } catch (Refused e) {
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

  /** Git said no. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
  }

  private static String git(Path folder, Path copy, String... words) throws IOException, Refused {
    List<String> command =
        Stream.concat(Stream.of("git", "-C", folder.toString()), Stream.of(words)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // An index of its own: the user's is left alone.
    builder.environment().put("GIT_INDEX_FILE", copy.resolve(".index").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new Refused();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new Refused();
    }
    return out;
  }

  @Override
  public void close() {
    sweep(copy);
  }

  private static void sweep(Path copy) {
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
