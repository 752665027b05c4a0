package vn.thidua.cli;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which document is wanted, in whatever format and wherever it goes.
 *
 * @param command that makes it
 * @param kind its word in that command
 * @param subject the id of what it is about, where its kind asks for one
 * @param options those that change what it says, by their long names
 * @param at the day as of which it is made
 */
record DocumentRequest(
    String command,
    String kind,
    Optional<String> subject,
    Map<String, String> options,
    LocalDate at) {
  DocumentRequest {
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }

  /** What was asked for, of the options that a document's contents hang on those named. */
  static DocumentRequest of(
      Invocation call, String command, String kind, Optional<String> subject, String... named) {
    Map<String, String> options = new TreeMap<>();
    for (String name : named) {
      call.option(name).ifPresent(value -> options.put(name, value));
    }
    return new DocumentRequest(command, kind, subject, options, call.at());
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }
}
