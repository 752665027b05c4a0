package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Writes files, none of which may replace another content unless {@code --force} is given.
   *
   * @param written takes each file after it was written
   */
  static void writeAll(Invocation call, Map<Path, byte[]> files, Consumer<Path> written) {
    Path current = null;
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        current = file.getKey();
        if (differs(current, file.getValue()) && !call.args().hasMatchedOption("--force")) {
          throw Failure.files(call.messages().get("error.exists", current));
        }
      }
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        current = file.getKey();
        write(current, file.getValue());
        written.accept(current);
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", current, IoReason.of(e, call.messages())));
    }
  }

  /** Writes files that are the tool's own, in their order, in the place of what stands there. */
  static void replaceAll(Invocation call, Map<Path, byte[]> files) {
    Path current = null;
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        current = file.getKey();
        write(current, file.getValue());
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", current, IoReason.of(e, call.messages())));
    }
  }

  /** Whether a file stands there whose content is another. */
  private static boolean differs(Path file, byte[] content) throws IOException {
    return Files.exists(file)
        && !(Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content));
  }

  /**
   * Writes the file, making its folders; on a fault nothing is left behind and what stood there
   * still stands.
   */
  static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "." + file.getFileName(), ".part");
    try {
      Files.write(beside, content);
      setPermissions(beside, file);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * A temporary file is its owner's alone; a document is for the office, and what stood there for
   * whom it was.
   */
  private static void setPermissions(Path beside, Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          beside,
          Files.exists(file)
              ? Files.getPosixFilePermissions(file)
              : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
