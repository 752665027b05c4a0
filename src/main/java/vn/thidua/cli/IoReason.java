package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** Why a file could not be written or read, in the user's words. */
final class IoReason {
  private IoReason() {}

  static String of(IOException fault, Messages messages) {
    String text = String.valueOf(fault.getMessage());
    if (fault instanceof AccessDeniedException || text.contains("Permission denied")) {
      return messages.get("io.denied");
    }
    if (text.contains("No space left") || text.contains("not enough space")) {
      return messages.get("io.full");
    }
    if (text.contains("Read-only") || fault.getCause() instanceof ReadOnlyFileSystemException) {
      return messages.get("io.read-only");
    }
    if (fault instanceof FileAlreadyExistsException
        || fault instanceof NotDirectoryException
        || text.contains("Is a directory")) {
      return messages.get("io.in-the-way");
    }
    if (fault instanceof NoSuchFileException) {
      return messages.get("io.no-folder");
    }
    return text;
  }

  /** Why a file could not be read. */
  static String ofReading(IOException fault, Messages messages) {
    String text = String.valueOf(fault.getMessage());
    if (fault instanceof NoSuchFileException) {
      return messages.get("io.no-file");
    }
    if (fault instanceof AccessDeniedException || text.contains("Permission denied")) {
      return messages.get("io.no-reading");
    }
    return messages.get("io.damaged");
  }
}
