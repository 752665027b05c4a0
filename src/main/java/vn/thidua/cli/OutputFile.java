package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
final class OutputFile {
  private OutputFile() {}

  /** Whether a file stands there whose content is another. */
  static boolean differs(Path file, byte[] content) throws IOException {
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
      widenPermissions(beside);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A temporary file is its owner's alone; a document is for the office. */
  private static void widenPermissions(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
