package vn.thidua.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.thidua.calendar.Dates;
import vn.thidua.source.PlanFolder;

/**
 * One call of a command: the world, the arguments, the language.
 *
 * @param state what goes before the names of files where a command looks at more than one state of
 *     a plan, such as {@code HEAD~3:plans/kim-hoa-2023/}; else empty
 */
record Invocation(Env env, ParseResult args, Messages messages, String state) {
  /**
   * Asia/Ho_Chi_Minh, where clocks have not been changed since 1975. By its name Java would look
   * for rules of time in every jar and read those of the whole world, at each start.
   */
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  Invocation(Env env, ParseResult args, Messages messages) {
    this(env, args, messages, "");
  }

  PrintWriter out() {
    return env.out();
  }

  boolean quiet() {
    return args.hasMatchedOption("--quiet");
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(args.matchedOptionValue(name, (String) null));
  }

  List<String> options(String name) {
    return args.matchedOptionValue(name, List.of());
  }

  Optional<String> operand(int index) {
    return Optional.ofNullable(args.matchedPositionalValue(index, (String) null));
  }

  List<String> operands() {
    return args.matchedPositionalValue(0, List.of());
  }

  /** A note to the user beside the result; nothing under {@code --quiet}. */
  void say(String message) {
    if (!quiet()) {
      env.err().println(message);
    }
  }

  /** {@code --at}, or today in Vietnam. */
  LocalDate at() {
    Optional<String> text = option("--at");
    if (text.isEmpty()) {
      return LocalDate.ofInstant(env.clock().instant(), VIETNAM);
    }
    return Dates.parse(text.get())
        .orElseThrow(() -> Failure.usage(messages.get("error.date", "--at", text.get())));
  }

  /** The same call on another day. */
  Invocation on(LocalDate day) {
    Clock then = Clock.fixed(day.atTime(12, 0).atZone(VIETNAM).toInstant(), VIETNAM);
    return new Invocation(env.at(then), args, messages, state);
  }

  /** The same call about files of a state. */
  Invocation of(String named) {
    return new Invocation(env, args, messages, named);
  }

  Path path(String text) {
    try {
      return env.directory().resolve(text).normalize();
    } catch (java.nio.file.InvalidPathException e) {
      throw Failure.usage(messages.get("error.path", text));
    }
  }

  /** A file's path as seen from where the command was called, with {@code /}. */
  String shown(Path file) {
    Path here = env.directory().toAbsolutePath().normalize();
    Path there = file.toAbsolutePath().normalize();
    Path path = there.startsWith(here) ? here.relativize(there) : there;
    return path.toString().replace('\\', '/');
  }

  /**
   * The plan's folder: {@code -p}, else {@code THIDUA_PLAN}, else the nearest one at or above the
   * current folder.
   */
  Path planFolder() {
    return namedPlanFolder()
        .or(() -> PlanFolder.at(env.directory().toAbsolutePath()))
        .orElseThrow(() -> Failure.usage(messages.get("error.no-plan-here")));
  }

  /** The plan's folder as the user named it. */
  Optional<Path> namedPlanFolder() {
    return option("--plan")
        .or(() -> Optional.ofNullable(env.variables().get("THIDUA_PLAN")))
        .map(this::planFolder);
  }

  /** The plan's folder of that name, or that of its {@code plan.yaml}. */
  Path planFolder(String text) {
    Path path = path(text);
    if (!Files.isRegularFile(path)) {
      return path;
    }
    if (!path.endsWith(PlanFolder.PLAN_FILE)) {
      throw Failure.usage(messages.get("error.no-plan-file", path));
    }
    return path.getParent();
  }

  Style style() {
    String wish = option("--color").orElse("auto");
    if (!List.of("auto", "always", "never").contains(wish)) {
      throw Failure.usage(messages.get("error.choice", "--color", wish, "auto, always, never"));
    }
    boolean wanted =
        env.terminal().interactive() && env.variables().getOrDefault("NO_COLOR", "").isEmpty();
    return wish.equals("always") || (wish.equals("auto") && wanted) ? Style.COLOUR : Style.PLAIN;
  }
}
