package vn.thidua.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntSupplier;

/**
 * Holds a plan's register of documents for one run at a time. The lock is the system's, which lets
 * go of it when a run is killed; the file that it is taken on stays, empty and hidden, and means
 * nothing.
 */
final class RegisterLock {
  private static final String FILE = ".documents.lock";
  private static final int PAUSE = 50;
  private static final int LONGEST = 60_000;

  private RegisterLock() {}

  /** Does some work while nobody else does; waits for its turn, a minute at most. */
  static int held(Invocation call, Path folder, IntSupplier work) {
    Path file = folder.resolve(FILE);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int waited = 0; waited <= LONGEST; waited += PAUSE) {
        if (taken(channel)) {
          return work.getAsInt();
        }
        Thread.sleep(PAUSE);
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", file, IoReason.of(e, call.messages())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw Failure.files(call.messages().get("number.busy"));
  }

  private static boolean taken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
      return false;
    }
  }
}
