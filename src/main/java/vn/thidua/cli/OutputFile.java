package vn.thidua.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
final class OutputFile {
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final Set<PosixFilePermission> FOR_THE_OFFICE =
      PosixFilePermissions.fromString("rw-r--r--");

  /** No other run has the same name for a file beside another. */
  private static final String PART = "." + ProcessHandle.current().pid() + ".part";

  private static final AtomicLong NUMBER = new AtomicLong();

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
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path beside = folder.resolve("." + file.getFileName() + "." + NUMBER.incrementAndGet() + PART);
    boolean moved = false;
    try {
      fill(beside, content);
      keepPermissions(beside, file);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(beside);
      }
    }
  }

  private static void fill(Path beside, byte[] content) throws IOException {
    FileAttribute<?>[] readable =
        isPosix(beside)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOR_THE_OFFICE)}
            : new FileAttribute<?>[0];
    try (SeekableByteChannel out = Files.newByteChannel(beside, NEW, readable)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  /** What stood there stays for whom it was. */
  private static void keepPermissions(Path beside, Path file) throws IOException {
    if (isPosix(file) && Files.exists(file)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
