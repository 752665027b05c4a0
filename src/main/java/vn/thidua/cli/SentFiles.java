package vn.thidua.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.text.Names;

/**
 * A file that somebody sent.
 *
 * @param name its own name
 * @param shown as it is called on the screen
 * @param path where it lies; null for standard input
 */
record SentFiles(String name, String shown, Path path) {
  private static final List<String> TEXT = List.of("csv", "tsv", "txt", "");

  /** A village's report has a tenth of that. */
  private static final int SMALL = 32_000;

  /** The files of a call's operands: files, all of a folder by name, {@code -} for the input. */
  static List<SentFiles> of(Invocation call) {
    if (call.operands().isEmpty()) {
      throw Failure.usage(call.messages().get("error.no-import"));
    }
    List<SentFiles> files = new ArrayList<>();
    for (String operand : call.operands()) {
      if (operand.equals("-")) {
        files.add(new SentFiles("-", "-", null));
        continue;
      }
      Path path = call.path(operand);
      if (Files.isDirectory(path)) {
        below(call, path).forEach(file -> files.add(of(call, file)));
      } else if (Files.isRegularFile(path)) {
        files.add(of(call, path));
      } else {
        throw Failure.files(
            call.messages()
                .get(
                    Files.exists(path) ? "error.no-regular-file" : "error.no-such-file",
                    Printable.of(operand)));
      }
    }
    return files;
  }

  private static SentFiles of(Invocation call, Path path) {
    return new SentFiles(path.getFileName().toString(), Printable.of(call.shown(path)), path);
  }

  private static List<Path> below(Invocation call, Path folder) {
    int above = folder.toString().length();
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .filter(path -> !path.getFileName().toString().startsWith("~$"))
          .map(path -> Map.entry(path.toString().substring(above), path))
          .sorted(Map.Entry.comparingByKey(Names.order()))
          .map(Map.Entry::getValue)
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw Failure.files(
          call.messages().get("error.no-such-file", Printable.of(folder.toString())));
    }
  }

  /** The ending of its name, in small letters. */
  String ending() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether its name is that of a text. */
  boolean isText() {
    return TEXT.contains(ending());
  }

  /** Whether it is a text of the size that a village's report has. */
  boolean isSmallText() {
    try {
      return path != null && isText() && Files.size(path) <= SMALL;
    } catch (IOException e) {
      return false; // It is told when it is read.
    }
  }

  /** Its bytes, no more than one beyond the most that are wanted. */
  byte[] content(Invocation call, int most) throws IOException {
    if (path != null && Files.size(path) <= most) {
      return Files.readAllBytes(path);
    }
    try (InputStream in = path == null ? call.env().in() : Files.newInputStream(path)) {
      return in.readNBytes(most + 1);
    }
  }
}
