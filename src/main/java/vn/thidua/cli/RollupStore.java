package vn.thidua.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.rollup.Contribution;
import vn.thidua.rollup.Exchange;
import vn.thidua.source.InputStamp;
import vn.thidua.source.NamedRows;

/**
 * What plans brought in an earlier run, a file a plan, each written whole or not at all. It counts
 * as long as no file of the plan has changed, on the same day measured and in the same version.
 */
final class RollupStore {
  private static final String MARK = "# thidua rollup 1 ";
  private static final String ENDING = ".plan.csv";

  private final Invocation call;
  private final Path folder;
  private final String salt;

  /**
   * @param folder made where it is not there
   * @param withErrors whether plans with errors are counted
   */
  RollupStore(Invocation call, Path folder, LocalDate at, boolean withErrors) {
    this.call = call;
    this.folder = folder;
    this.salt = Version.current() + " " + at + " " + withErrors;
  }

  /** A plan's stamp now; empty where nothing is to be kept of it. */
  Optional<String> stamp(Path plan) {
    return stamp(plan, Optional.empty());
  }

  private Optional<String> stamp(Path plan, Optional<String> parent) {
    List<Path> folders = new ArrayList<>(List.of(plan));
    parent.ifPresent(path -> folders.add(plan.resolve(path).normalize()));
    return InputStamp.of(folders, salt, call.env().clock().instant());
  }

  /** What was kept of a plan, where it still holds. */
  Optional<Contribution> find(List<String> units, Path plan) {
    Path file = file(plan);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      if (end < 0 || !text.startsWith(MARK)) {
        return Optional.empty();
      }
      String[] words = text.substring(MARK.length(), end).split(" ", 2);
      Optional<String> parent = words.length > 1 ? Optional.of(words[1]) : Optional.empty();
      if (!stamp(plan, parent).equals(Optional.of(words[0]))) {
        return Optional.empty();
      }
      return parsed(file, text.substring(end + 1)).map(one -> one.at(units));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Contribution> parsed(Path file, String text) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Exchange exchange = new Exchange();
    NamedRows.read(
        file.toString(),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Exchange.COLUMNS,
        findings::add,
        exchange::take);
    return findings.isEmpty() && exchange.plans().size() == 1
        ? Optional.of(exchange.plans().get(0))
        : Optional.empty();
  }

  /**
   * Keeps what a plan brought, unless it changed meanwhile or rests on other folders as well.
   *
   * @param before its stamp before it was read
   */
  void keep(Path plan, String before, RolledPlan.Read read) {
    Optional<String> stamp =
        stamp(plan)
            .filter(unchanged -> read.alone())
            .filter(before::equals)
            .flatMap(same -> stamp(plan, read.parent()));
    if (stamp.isEmpty()) {
      return;
    }
    String text =
        MARK
            + stamp.get()
            + read.parent().map(path -> " " + path).orElse("")
            + "\n"
            + Csv.text(Exchange.COLUMNS, Exchange.rows(read.brought()));
    try {
      OutputFile.write(file(plan), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Failure.files(
          call.messages()
              .get("error.write", call.shown(file(plan)), IoReason.of(e, call.messages())));
    }
  }

  /** Takes away what was kept, and the folder if nothing else is in it. */
  void clear() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(RollupStore::isKept).toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // What is left is taken up or written over by the next run.
    }
  }

  /** A file of ours, or one that a killed run had not yet put in its place. */
  private static boolean isKept(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) || (name.contains(ENDING + ".") && name.endsWith(".part"));
  }

  private Path file(Path plan) {
    return folder.resolve(InputStamp.of(plan.toString()) + ENDING);
  }
}
