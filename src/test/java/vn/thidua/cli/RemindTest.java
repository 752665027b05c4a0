package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What villages are reminded of: once a village and day, however often and at once it runs. */
final class RemindTest {
  private static final String LINE = "don-doc -p plans/kim-hoa-2023 -o nhac --at ";

  @TempDir Path folder;

  @Test
  void a_village_is_written_to_once_a_day_and_again_on_the_next() throws IOException {
    Shell shell = new Shell(folder);
    assertThat(shell.run(LINE + "2023-06-18").out().lines()).hasSize(20);
    Path first = folder.resolve("nhac/kim-hoa-2023-don-doc-2023-06-18-thon-9.txt");
    assertThat(Files.readString(first))
        .contains("thôn Số 9 chưa gửi báo cáo thi đua tháng 4/2023")
        .hasSizeLessThanOrEqualTo(301);
    // Data that comes in the course of the day changes nothing that was written in the morning.
    Files.writeString(
        folder.resolve("plans/kim-hoa-2023/reports/2023-04/thon-9.csv"),
        "village,period,indicator,value,reported_on\nthon-9,2023-04,duong-be-tong,5,2023-06-18\n");
    Shell.Result again = shell.run(LINE + "2023-06-18");
    assertThat(again.shown()).isEmpty();
    assertThat(Files.readString(first)).contains("chưa gửi báo cáo");
    assertThat(shell.run(LINE + "2023-06-19").out().lines()).hasSize(20);
    assertThat(Files.readString(folder.resolve("nhac/kim-hoa-2023-don-doc-2023-06-19-thon-9.txt")))
        .doesNotContain("chưa gửi báo cáo");
  }

  @Test
  void its_letters_stand_on_the_data_until_the_village_owes_nothing() throws IOException {
    Shell shell = new Shell(folder);
    assertThat(shell.run("remind -p plans/nho --at 2024-03-01 -o nhac -f docx,html").exit())
        .isZero();
    String letter = "nhac/nho-2024-don-doc-2024-03-01-tay.";
    assertThat(shell.run("verify -p plans/nho " + letter + "docx " + letter + "html"))
        .matches(result -> result.exit() == 0 && result.err().isEmpty());
    assertThat(shell.run("report reminder tay -p plans/nho --at 2024-03-01 -f docx -o lai").exit())
        .isZero();
    assertThat(folder.resolve(letter + "docx"))
        .hasSameBinaryContentAs(folder.resolve("lai/nho-2024-don-doc-tay-2024-03-01.docx"));
    for (String month : List.of("01", "02")) {
      Files.writeString(
          Files.createDirectories(folder.resolve("plans/nho/reports/2024-" + month))
              .resolve("tay.csv"),
          "village,period,indicator,value,reported_on\ntay,2024-%s,duong,900,2024-%s-20\n"
              .formatted(month, month));
    }
    Shell.Result late = shell.run("verify --lang en -p plans/nho " + letter + "docx");
    assertThat(late.exit()).isEqualTo(1);
    assertThat(late.out())
        .contains("does not match the data", "there is nobody to remind", "reports/2024-02/tay.csv")
        .doesNotContain("can't be verified");
  }

  @Test
  void whose_address_is_known_gets_a_mail_too() throws IOException {
    Shell shell = new Shell(folder);
    Files.writeString(
        folder.resolve("plans/kim-hoa-2023/contacts.csv"), "who,email\nSố 9,so9@kimhoa.vn\n");
    shell.run(LINE + "2023-06-18 --from ubnd@kimhoa.vn");
    String mail =
        Files.readString(folder.resolve("nhac/kim-hoa-2023-don-doc-2023-06-18-thon-9.eml"));
    assertThat(mail).contains("To: so9@kimhoa.vn", "From: ubnd@kimhoa.vn");
    try (Stream<Path> files = Files.list(folder.resolve("nhac"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".eml"))).hasSize(1);
    }
  }

  @Test
  void of_many_runs_at_once_each_ends_well_and_no_village_is_written_to_twice()
      throws IOException, InterruptedException, ExecutionException {
    Shell shell = new Shell(folder);
    ExecutorService runs = Executors.newFixedThreadPool(6);
    List<Future<Shell.Result>> results = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      results.add(runs.submit(() -> shell.run(LINE + "2023-06-18")));
    }
    List<String> written = new ArrayList<>();
    for (Future<Shell.Result> result : results) {
      assertThat(result.get().exit()).as(result.get().err()).isZero();
      written.addAll(result.get().out().lines().toList());
    }
    runs.shutdown();
    assertThat(written).hasSize(20).doesNotHaveDuplicates();
    try (Stream<Path> files = Files.list(folder.resolve("nhac"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void while_another_run_holds_the_folder_nothing_is_written() throws IOException {
    Shell shell = new Shell(folder);
    Path lock = Files.createDirectories(folder.resolve("nhac")).resolve(".thidua.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      Shell.Result result = shell.run(LINE + "2023-06-18");
      assertThat(result.exit()).isZero();
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("một lần chạy khác đang ghi");
    }
    assertThat(shell.run(LINE + "2023-06-18").out().lines()).hasSize(20);
  }

  @Test
  void nothing_to_remind_of_is_nothing_written() throws IOException {
    Shell shell = new Shell(folder);
    assertThat(shell.run(LINE + "2023-01-02").shown()).isEmpty();
    assertThat(folder.resolve("nhac")).doesNotExist();
  }
}
