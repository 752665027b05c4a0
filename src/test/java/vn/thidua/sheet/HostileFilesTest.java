package vn.thidua.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.cli.Main;

/**
 * Files that were not made to be read, given to {@code import} itself in a JVM of its own with a
 * heap of 256 MB: each is refused in words, or read, and none is written from.
 */
final class HostileFilesTest {
  private static final int MILLION = 1_000_000;
  private static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  @TempDir Path folder;
  private Path plan;
  private Path sent;

  @BeforeEach
  void plan() throws IOException {
    plan = folder.resolve("nho");
    sent = Files.createDirectory(folder.resolve("gui"));
    Path source = Path.of("src/test/resources/plans/nho");
    try (Stream<Path> all = Files.walk(source)) {
      for (Path path : all.toList()) {
        Files.copy(path, plan.resolve(source.relativize(path).toString()));
      }
    }
  }

  @Test
  void each_is_refused_in_words_and_nothing_is_written() throws Exception {
    Map<String, String> codes = new TreeMap<>();
    text("mot-dong.csv", "a", 200 * MILLION, codes, "I004");
    text("mot-dong-dau-phay.csv", ",", 16 * MILLION, codes, "I004");
    text("mot-dong-nhay.csv", "\"\",", 16 * MILLION, codes, "I004");
    text("nhieu-dong-nhay.csv", "\"\n\"" + ",".repeat(300), 16 * MILLION, codes, "I004");
    text("trieu-dong-trong.csv", ";;;\n", 4 * MILLION, codes, "I101");
    text("trieu-o.csv", "a;b;c;d;e;f\n", 12 * MILLION, codes, "I004");
    Files.writeString(sent.resolve("nhay-ho.csv"), '"' + "a;\n".repeat(5 * MILLION));
    codes.put("nhay-ho.csv", "S024");
    Files.write(
        sent.resolve("tcvn3.csv"),
        "Kim S\u00acn;\u00a7\u00abng\n".repeat(1_100_000).getBytes(StandardCharsets.ISO_8859_1));
    codes.put("tcvn3.csv", "I004");
    Files.write(sent.resolve("rong.csv"), new byte[0]);
    codes.put("rong.csv", "S005");
    Files.write(sent.resolve("so-khong.csv"), new byte[MILLION]);
    codes.put("so-khong.csv", "I101");

    Workbooks.of("")
        .with("xl/worksheets/sheet1.xml", out -> repeat(out, "<row/>", 20 * MILLION))
        .at(sent.resolve("bom.xlsx"));
    codes.put("bom.xlsx", "I024");
    Workbooks.of("")
        .with(
            "xl/worksheets/sheet1.xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
                + "<c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>")
        .at(sent.resolve("thuc-the.xlsx"));
    codes.put("thuc-the.xlsx", "I025");
    Workbooks.of("")
        .with("xl/worksheets/sheet1.xml", HostileFilesTest::emptyRows)
        .at(sent.resolve("trieu-dong-trong.xlsx"));
    codes.put("trieu-dong-trong.xlsx", "I101");
    ole("mat-khau.xlsx", "EncryptedPackage", codes, "I020");
    ole("cu.xls", "Workbook", codes, "I021");
    ole("van-ban.xlsx", "WordDocument", codes, "I022");
    zip("bang.ods", codes, "I021", "mimetype", "content.xml");
    zip("doi-duoi.xlsx", codes, "I021", "mimetype", "content.xml");
    zip("van-ban-moi.xlsx", codes, "I022", "word/document.xml");
    Files.write(sent.resolve("cat-dut.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    codes.put("cat-dut.xlsx", "I023");
    Files.writeString(sent.resolve("Thumbs.db"), "rác");
    codes.put("Thumbs.db", "I003");

    Run run = run(new byte[0], "gui");

    assertThat(run.exit()).as(run.out()).isEqualTo(1);
    codes.forEach((file, code) -> assertThat(run.out()).contains("gui/" + file, "[" + code + "]"));
    assertThat(codesOf(run)).isEqualTo(codes);
    assertThat(run.out()).contains(codes.size() + " tệp: đã ghi 0 số từ 0 tệp");
    nothingIsWritten();
  }

  @Test
  void standard_input_is_bounded_too() throws Exception {
    assertThat(run("a".repeat(40 * MILLION).getBytes(StandardCharsets.UTF_8), "-").out())
        .contains("-: lỗi[I004]");
    Path bomb =
        Workbooks.of("")
            .with("xl/worksheets/sheet1.xml", out -> repeat(out, "<row/>", 20 * MILLION))
            .at(folder.resolve("bom.xlsx"));
    assertThat(run(Files.readAllBytes(bomb), "-").out()).contains("-: lỗi[I024]");
    assertThat(run(oleOf("EncryptedPackage"), "-").out()).contains("-: lỗi[I020]");
    assertThat(run(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2}, "-").exit()).isEqualTo(1);
    assertThat(run(new byte[0], "-").out()).contains("-: lỗi[S005]");
    nothingIsWritten();
  }

  @Test
  void names_do_not_move_the_cursor_nor_lead_out_of_the_plan() throws Exception {
    String table = "Tháng 02/2024\nChỉ tiêu;Thực hiện\nĐường bê tông;\u001b[2J60\n";
    try {
      Files.writeString(sent.resolve("thôn Đông\n\u001b[31m..%2f..%2f.csv"), table);
    } catch (FileSystemException | java.nio.file.InvalidPathException e) {
      org.junit.jupiter.api.Assumptions.abort("a file system without such names");
    }
    Files.writeString(sent.resolve("b.csv"), table.replace("\u001b[2J60", "60; \n../x;1"));
    Run run = run(new byte[0], "gui");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).doesNotContain("\u001b").contains("\ufffd[31m");
    nothingIsWritten();
  }

  @Test
  void what_is_no_file_is_never_waited_for() throws Exception {
    try {
      Files.createSymbolicLink(sent.resolve("vong"), sent);
      Files.createSymbolicLink(sent.resolve("chinh-no.csv"), Path.of("chinh-no.csv"));
    } catch (FileSystemException | UnsupportedOperationException e) {
      org.junit.jupiter.api.Assumptions.abort("no links here");
    }
    Path pipe = sent.resolve("ong.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.writeString(
        sent.resolve("dong.csv"),
        "Thôn Đông tháng 02/2024\nChỉ tiêu;Thực hiện\nĐường bê tông;60\nngày 24 tháng 02 năm 2024");
    Run all = run(new byte[0], "gui", "--dry-run");
    assertThat(all.out()).contains("1 tệp: sẽ ghi 1 số từ 1 tệp");
    assertThat(all.exit()).as(all.out()).isZero();
    assertThat(run(new byte[0], "gui/ong.csv")).matches(r -> r.exit() == 3, "exit 3");
    assertThat(run(new byte[0], "gui/ong.csv").out()).contains("không phải là tệp");
    assertThat(run(new byte[0], "gui/chinh-no.csv").exit()).isEqualTo(3);
    nothingIsWritten();
  }

  private void nothingIsWritten() {
    assertThat(plan.resolve("imports.csv")).doesNotExist();
    assertThat(plan.resolve("reports/2024-02")).doesNotExist();
    assertThat(plan.resolve("reports").toFile().list()).containsExactly("2024-01");
  }

  /** What a run printed on both streams, and its exit code. */
  private record Run(int exit, String out) {}

  private Run run(byte[] input, String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dsun.jnu.encoding=UTF-8",
                "-Dthidua.locale=vi_VN",
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(part -> Path.of(part).toAbsolutePath().toString())
                    .reduce((a, b) -> a + File.pathSeparator + b)
                    .orElseThrow(),
                Main.class.getName(),
                "import",
                "-p",
                "nho",
                "--at",
                "2024-02-27"));
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process child = builder.start();
    try (OutputStream in = child.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      // It has read as much as it wants.
    }
    assertThat(child.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return new Run(child.exitValue(), Files.readString(out));
  }

  /** The one code of an error that each file was refused with. */
  private static Map<String, String> codesOf(Run run) {
    Map<String, String> codes = new TreeMap<>();
    var finding =
        java.util.regex.Pattern.compile("(?m)^gui/([^:\\[]+).*?: lỗi\\[([A-Z]\\d{3})\\]")
            .matcher(run.out());
    while (finding.find()) {
      codes.put(finding.group(1), finding.group(2));
    }
    return codes;
  }

  private void text(String name, String part, int size, Map<String, String> codes, String code)
      throws IOException {
    byte[] block =
        part.repeat(Math.max(1, 100_000 / part.length())).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(sent.resolve(name))) {
      for (int written = 0; written < size; written += block.length) {
        out.write(block);
      }
    }
    codes.put(name, code);
  }

  private void ole(String name, String entry, Map<String, String> codes, String code)
      throws IOException {
    Files.write(sent.resolve(name), oleOf(entry));
    codes.put(name, code);
  }

  /** The container of old Office files with one entry. */
  private static byte[] oleOf(String entry) {
    byte[] bytes = new byte[2048];
    System.arraycopy(OLE, 0, bytes, 0, OLE.length);
    byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }

  private void zip(String name, Map<String, String> codes, String code, String... parts)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sent.resolve(name)))) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write('x');
        zip.closeEntry();
      }
    }
    codes.put(name, code);
  }

  private static void emptyRows(OutputStream out) throws IOException {
    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
    for (int row = 1; row <= MILLION; row++) {
      String text = "<row r=\"" + row + "\" s=\"1\"><c r=\"A" + row + "\" s=\"1\"/></row>";
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
  }

  private static void repeat(OutputStream out, String text, int count) throws IOException {
    out.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
    byte[] block = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < count / 1000; i++) {
      out.write(block);
    }
  }
}
