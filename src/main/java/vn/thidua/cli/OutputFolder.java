package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the files of a folder. One that is not there yet is made whole beside its place and then
 * renamed into it, so that a killed run leaves no half of it; into one that is there the files are
 * written one by one, none over another content unless {@code --force} is given.
 */
final class OutputFolder {
  private static final String PART = "." + ProcessHandle.current().pid() + ".part";

  private OutputFolder() {}

  /**
   * Writes the files.
   *
   * @param files by their names within the folder, with {@code /}
   */
  static void write(Invocation call, Path folder, Map<String, byte[]> files) {
    if (Files.exists(folder)) {
      Map<Path, byte[]> placed = new LinkedHashMap<>();
      files.forEach((name, content) -> placed.put(folder.resolve(name), content));
      OutputFile.writeAll(call, placed, file -> {});
      return;
    }
    Path beside = folder.resolveSibling("." + folder.getFileName() + PART);
    try {
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          OutputFile.write(beside.resolve(file.getKey()), file.getValue());
        }
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        clear(beside);
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", folder, IoReason.of(e, call.messages())));
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(folder)) {
        all = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path one : all) {
        Files.delete(one);
      }
    }
  }
}
