package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.source.Manuscript;
import vn.thidua.source.ManuscriptReader;

/** A document that a command was given: a file, or standard input for {@code -}. */
final class DocumentInput {
  private static final int LARGEST = 100_000_000;

  private DocumentInput() {}

  /** What the document is called. */
  static String name(String operand) {
    return operand.equals("-") ? "stdin" : operand;
  }

  /**
   * Reads it.
   *
   * @param findings takes what could not be read of it
   */
  static Manuscript read(Invocation call, String operand, Consumer<Finding> findings) {
    try {
      return ManuscriptReader.read(name(operand), bytes(call, operand), findings);
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", operand, IoReason.ofReading(e, call.messages())));
    }
  }

  /** Its bytes. */
  static byte[] content(Invocation call, String operand) {
    try {
      return bytes(call, operand);
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", operand, IoReason.ofReading(e, call.messages())));
    }
  }

  private static byte[] bytes(Invocation call, String operand) throws IOException {
    if (operand.equals("-")) {
      return call.env().in().readNBytes(LARGEST);
    }
    Path file = call.path(operand);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(operand);
    }
    if (Files.size(file) > LARGEST) {
      throw Failure.files(
          call.messages()
              .get(
                  "error.read",
                  operand,
                  call.messages().get("error.too-large", LARGEST / 1_000_000)));
    }
    return Files.readAllBytes(file);
  }
}
