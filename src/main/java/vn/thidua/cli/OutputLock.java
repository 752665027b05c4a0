package vn.thidua.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a folder while files are written to it, so that of two runs at once one writes. The lock's
 * file stays: whoever deleted it would let a third run in beside the second.
 */
final class OutputLock {
  private static final String FILE = ".thidua.lock";

  private OutputLock() {}

  /** Writes while nobody else does; where another run holds the folder, says so and does not. */
  static void hold(Invocation call, Path folder, Runnable writing) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      try (FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (locked(channel)) {
          writing.run();
        } else {
          call.say(call.messages().get("remind.busy", folder));
        }
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", folder, IoReason.of(e, call.messages())));
    }
  }

  /** The lock ends with the channel. */
  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
