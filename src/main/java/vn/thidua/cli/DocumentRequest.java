package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.calendar.Dates;
import vn.thidua.document.Signing;

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
  private static final String NUMBER = "--number";
  private static final String SIGN_DATE = "--sign-date";
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^ ]+");

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

  /** The same about a subject by its id, however the user named it. */
  DocumentRequest about(String id) {
    return new DocumentRequest(command, kind, Optional.of(id), options, at);
  }

  /** The same under a number and date. */
  DocumentRequest signed(int number, LocalDate date) {
    Map<String, String> more = new TreeMap<>(options);
    more.put(NUMBER, String.valueOf(number));
    more.put(SIGN_DATE, date.toString());
    return new DocumentRequest(command, kind, subject, more, at);
  }

  /** The number and date that it was given. */
  Optional<Signing> signing() {
    return option(NUMBER)
        .filter(number -> number.matches("\\d{1,5}"))
        .flatMap(
            number ->
                option(SIGN_DATE)
                    .flatMap(Dates::parse)
                    .map(date -> new Signing(Integer.parseInt(number), date)));
  }

  /** The command line that makes the document, without the plan and the day. */
  String words() {
    List<String> words = new ArrayList<>(List.of(command, kind));
    subject.ifPresent(words::add);
    options.forEach((name, value) -> words.addAll(List.of(name, value)));
    return words.stream()
        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
        .collect(Collectors.joining(" "));
  }

  /** Reads such a command line; empty where it is none. */
  static Optional<DocumentRequest> parse(String line, LocalDate at) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group().replace("\"", ""));
    }
    int first = 0;
    while (first < words.size() && !words.get(first).startsWith("--")) {
      first++;
    }
    if (first < 2 || first > 3 || (words.size() - first) % 2 != 0) {
      return Optional.empty();
    }
    Map<String, String> options = new TreeMap<>();
    for (int i = first; i < words.size(); i += 2) {
      options.put(words.get(i), words.get(i + 1));
    }
    return Optional.of(
        new DocumentRequest(
            words.get(0),
            words.get(1),
            first == 3 ? Optional.of(words.get(2)) : Optional.empty(),
            options,
            at));
  }
}
