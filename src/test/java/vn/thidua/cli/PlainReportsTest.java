package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import vn.thidua.check.Checker;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.PlanTotals;
import vn.thidua.progress.Tally;
import vn.thidua.progress.Total;
import vn.thidua.source.PlainReports;
import vn.thidua.source.PlanFolder;

/**
 * What is read without an object a line is what Commons CSV, {@code check} and {@code status} make
 * of the same bytes: where the short way gives an answer, the long one gives the same and has no
 * error to tell.
 */
class PlainReportsTest {
  /** What people, programs and chance do to a file. */
  private static final List<String> ODD =
      List.of(
          "\"",
          "\"\"",
          ",",
          ";",
          "\t",
          "\r",
          "\n",
          "\r\n",
          " ",
          "\u00a0",
          "\ufeff",
          "é",
          "e\u0301",
          "-",
          "+",
          ".",
          "0",
          "9",
          "99999999999999",
          ".5",
          "1.",
          "1e3",
          "estimate",
          "ước",
          "v0",
          "V0",
          "thôn V0",
          "i0",
          "2023-02-30",
          "2023-13",
          "2023-5",
          "\u0000",
          "'",
          "=",
          "x");

  private static final byte[] NO_UTF8 = {(byte) 0xC3, (byte) 0x28};

  /** The totals of both ways; the short one's empty where it passes the plan on. */
  private record Both(Optional<PlanTotals> shortWay, PlanTotals longWay, List<Finding> errors) {}

  private static Both both(Path folder, LocalDate day) {
    List<Finding> findings = new ArrayList<>();
    PlanFolder source = new PlanFolder(folder, findings::add);
    Plan plan = source.plan().orElseThrow();
    AsOf asOf = AsOf.day(day);
    findings.clear();
    Tally tally = new Tally();
    Optional<PlanTotals> shortWay =
        tally.open(plan, asOf) && source.plainReports(plan, new PlainReports(), tally)
            ? tally.totals()
            : Optional.empty();
    assertThat(findings).as("the short way judges nothing").isEmpty();
    Ledger ledger = new Ledger(plan, asOf);
    Checker checker = new Checker(day, findings::add);
    CheckedPlan.reports(source, checker, plan, ledger, checker.names(plan));
    return new Both(
        shortWay,
        PlanTotals.of(plan, asOf, ledger),
        findings.stream().filter(f -> f.severity() == Severity.ERROR).toList());
  }

  private static void assertSame(PlanTotals shortWay, PlanTotals longWay) {
    assertThat(shortWay.due()).isEqualTo(longWay.due());
    assertThat(shortWay.onTime()).isEqualTo(longWay.onTime());
    assertThat(shortWay.late()).isEqualTo(longWay.late());
    assertThat(shortWay.totals()).hasSameSizeAs(longWay.totals());
    for (int i = 0; i < longWay.totals().size(); i++) {
      Total one = shortWay.totals().get(i);
      Total other = longWay.totals().get(i);
      assertThat(one.indicator()).isEqualTo(other.indicator());
      assertThat(one.units()).isEqualTo(other.units());
      assertThat(one.reported()).isEqualTo(other.reported());
      assertThat(one.silent()).isEqualTo(other.silent());
      assertThat(one.pace()).isEqualTo(other.pace());
      assertThat(one.sum().map(Total.Sum::estimated))
          .isEqualTo(other.sum().map(Total.Sum::estimated));
      assertThat(one.sum().map(Total.Sum::value).map(PlainReportsTest::plain))
          .isEqualTo(other.sum().map(Total.Sum::value).map(PlainReportsTest::plain));
      assertThat(one.sum().flatMap(Total.Sum::of).map(PlainReportsTest::plain))
          .isEqualTo(other.sum().flatMap(Total.Sum::of).map(PlainReportsTest::plain));
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void gives_what_the_long_way_gives_or_passes_the_plan_on(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("thidua-plain");
    Random random = new Random(seed);
    List<LocalDate> days = new RandomPlan(seed).write(folder);
    for (int spoiled = 0; spoiled < 4; spoiled++) {
      for (LocalDate day : days) {
        Both both = both(folder, day);
        both.shortWay()
            .ifPresent(
                totals -> {
                  assertThat(both.errors()).as("seed %s on %s", seed, day).isEmpty();
                  assertSame(totals, both.longWay());
                });
      }
      spoil(folder, random);
    }
    delete(folder);
  }

  /** Changes some bytes of one report. */
  private static void spoil(Path folder, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.resolve("reports"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    } catch (java.nio.file.NoSuchFileException e) {
      return;
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length + 1);
    int until = Math.min(bytes.length, at + random.nextInt(3));
    byte[] odd =
        random.nextInt(12) == 0
            ? NO_UTF8
            : ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8);
    byte[] spoiled = Arrays.copyOf(bytes, at + odd.length + bytes.length - until);
    System.arraycopy(odd, 0, spoiled, at, odd.length);
    System.arraycopy(bytes, until, spoiled, at + odd.length, bytes.length - until);
    Files.write(file, spoiled);
  }

  /** Otherwise the property above would hold of a way that never answers. */
  @Test
  void answers_for_what_villages_send() throws IOException {
    Path folder = Files.createTempDirectory("thidua-plain");
    Shell shell = Shell.in(folder);
    shell.run("sample s --plans 2 --villages 6 --indicators 30 --at 2024-01-01");
    for (String plan : List.of("s/tinh-01/xa-0001", "s/tinh-01/xa-0002")) {
      for (int month = 1; month <= 12; month++) {
        Both both = both(folder.resolve(plan), LocalDate.of(2024, month, 27));
        assertThat(both.shortWay()).isPresent();
        assertSame(both.shortWay().get(), both.longWay());
      }
    }
    delete(folder);
  }

  @Test
  void takes_a_mark_other_line_ends_names_and_notes_in_quotes_as_they_are_meant()
      throws IOException {
    Path folder = Files.createTempDirectory("thidua-plain");
    Shell shell = Shell.in(folder);
    shell.run("sample s --plans 1 --villages 2 --indicators 3 --at 2024-01-01 --files month");
    Path plan = folder.resolve("s/tinh-01/xa-0001");
    Files.writeString(
        plan.resolve("reports/2024-01.csv"),
        """
        \ufeffthôn,kỳ,chỉ tiêu,giá trị,ngày báo cáo,người báo cáo,ghi chú
        Thôn 1,2024-01,duong-be-tong,12.5,2024-01-20,Lê Thị Ước,"mưa, làm chậm"

        Số 2,2024-01,Đường giao thông nông thôn được bê tông hóa,7,2024-01-20,,"""
            .replace("\n", "\r\n"));
    Both both = both(plan, LocalDate.of(2024, 1, 31));
    assertThat(both.shortWay()).isPresent();
    assertSame(both.shortWay().get(), both.longWay());
    assertThat(both.shortWay().get().totals().get(0).sum().orElseThrow().value())
        .isEqualByComparingTo("19.5");
    delete(folder);
  }

  @Test
  void answers_with_and_without_who_reported_and_passes_on_what_is_no_utf8() throws IOException {
    Path folder = Files.createTempDirectory("thidua-plain");
    Shell.in(folder).run("sample s --plans 1 --villages 2 --indicators 3 --at 2024-01-01");
    Path plan = folder.resolve("s/tinh-01/xa-0001");
    List<Path> files;
    try (Stream<Path> all = Files.walk(plan.resolve("reports"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    LocalDate day = LocalDate.of(2024, 6, 27);
    PlanTotals without = both(plan, day).shortWay().orElseThrow();
    for (Path file : files.subList(0, files.size() / 2)) {
      String text = Files.readString(file).replace(",note\n", ",reported_by,note\n");
      Files.writeString(
          file, text.replaceAll("(?m)(\\d{4}-\\d\\d-\\d\\d),([^,\n]*)$", "$1,Lê Thị Ước,$2"));
    }
    Both with = both(plan, day);
    assertThat(with.errors()).isEmpty();
    assertSame(with.shortWay().orElseThrow(), without);
    assertSame(with.longWay(), without);

    Path first = files.get(0);
    byte[] spoiled = Files.readString(first).replace("Ước", "~(").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < spoiled.length; i++) {
      spoiled[i] = spoiled[i] == '~' ? NO_UTF8[0] : spoiled[i];
    }
    Files.write(first, spoiled);
    assertThat(both(plan, day).shortWay()).isEmpty();
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
