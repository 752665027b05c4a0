package vn.thidua.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks made to hang or fill a machine, each read by a JVM of its own with a small heap. */
final class HostileWorkbooksTest {
  private static final int MILLION = 1_000_000;

  @TempDir Path folder;

  @Test
  void a_small_heap_is_enough_for_what_is_meant_to_break_it() throws Exception {
    List<Path> files =
        List.of(
            Workbooks.of("<row><c><v>7</v></c></row>")
                .with("xl/worksheets/sheet1.xml", out -> rows(out, MILLION))
                .at(folder.resolve("rows.xlsx")),
            Workbooks.of("")
                .with("xl/worksheets/sheet1.xml", out -> repeat(out, "<row/>", 20 * MILLION))
                .at(folder.resolve("bomb.xlsx")),
            Workbooks.of("")
                .with("xl/worksheets/sheet1.xml", out -> repeat(out, "          ", MILLION))
                .at(folder.resolve("spaces.xlsx")),
            Workbooks.of("")
                .with("xl/sharedStrings.xml", out -> texts(out, MILLION))
                .at(folder.resolve("texts.xlsx")),
            Workbooks.of("")
                .with("xl/worksheets/sheet1.xml", out -> cells(out, MILLION))
                .at(folder.resolve("cells.xlsx")),
            Workbooks.of("")
                .with("xl/worksheets/sheet1.xml", HostileWorkbooksTest::laughs)
                .at(folder.resolve("laughs.xlsx")),
            Workbooks.of("")
                .with("xl/worksheets/sheet1.xml", out -> repeat(out, "<a>", MILLION))
                .at(folder.resolve("deep.xlsx")),
            Workbooks.of("")
                .with("xl/worksheets/sheet1.xml", out -> names(out, MILLION))
                .at(folder.resolve("names.xlsx")),
            many(20_000).at(folder.resolve("parts.xlsx")));
    assertThat(readBySmallHeap(files))
        .containsExactly(
            "rows.xlsx 2 cells []",
            "bomb.xlsx 0 cells [I024 [1:100]]",
            "spaces.xlsx 0 cells [I024 [1 MB]]",
            "texts.xlsx 0 cells [I024 [300000 texts]]",
            "cells.xlsx 0 cells [I024 [300000 cells]]",
            "laughs.xlsx 0 cells [I025 [xl/worksheets/sheet1.xml]]",
            "deep.xlsx 0 cells [I024 [64 levels]]",
            "names.xlsx 0 cells [I024 [10000 names]]",
            "parts.xlsx 0 cells [I024 [5000 parts]]");
  }

  /** What the child does. */
  public static void main(String[] files) {
    for (String file : files) {
      Path path = Path.of(file);
      SheetFile read = XlsxSheets.of(path, path.getFileName().toString());
      System.out.println(
          path.getFileName()
              + " "
              + read.sheets().stream().mapToInt(sheet -> sheet.cells().size()).sum()
              + " cells "
              + read.findings().stream().map(f -> f.code() + " " + f.args()).toList());
    }
  }

  private static List<String> readBySmallHeap(List<Path> files) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(
                    File.pathSeparator,
                    "target/test-classes",
                    "target/classes",
                    System.getProperty("java.class.path")),
                HostileWorkbooksTest.class.getName()));
    files.forEach(file -> command.add(file.toString()));
    Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(child.exitValue()).as(out).isZero();
    return out.lines().toList();
  }

  /** Rows that hold nothing, as Excel saves those that were once formatted, and two cells. */
  private static void rows(OutputStream out, int count) throws IOException {
    write(out, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>");
    for (int row = 2; row < count; row++) {
      write(
          out, "<row r=\"" + row + "\" ht=\"15.75\" s=\"1\"><c r=\"A" + row + "\" s=\"1\"/></row>");
    }
    write(out, "<row r=\"" + count + "\"><c r=\"C" + count + "\"><v>8</v></c></row>");
    write(out, "</sheetData></worksheet>");
  }

  private static void repeat(OutputStream out, String text, int count) throws IOException {
    write(out, "<worksheet>");
    String block = text.repeat(1000);
    for (int i = 0; i < count / 1000; i++) {
      write(out, block);
    }
  }

  private static void texts(OutputStream out, int count) throws IOException {
    write(out, "<sst>");
    for (int i = 0; i < count; i++) {
      write(out, "<si><t>" + i * 7919L + "</t></si>");
    }
    write(out, "</sst>");
  }

  private static void cells(OutputStream out, int count) throws IOException {
    write(out, "<worksheet><sheetData>");
    for (int i = 0; i < count; i++) {
      write(out, "<row><c t=\"str\"><v>" + i * 7919L + "</v></c></row>");
    }
    write(out, "</sheetData></worksheet>");
  }

  /** Ten of ten of ten … of a word. */
  private static void laughs(OutputStream out) throws IOException {
    write(out, "<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      write(out, "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    write(out, "]><worksheet><sheetData><row><c t=\"str\"><v>&a9;</v></c></row></sheetData>");
    write(out, "</worksheet>");
  }

  private static void names(OutputStream out, int count) throws IOException {
    write(out, "<worksheet>");
    for (int i = 0; i < count; i++) {
      write(out, "<a" + i * 7919L + "/>");
    }
    write(out, "</worksheet>");
  }

  private static Workbooks many(int count) {
    Workbooks workbook = Workbooks.of("");
    for (int i = 0; i < count; i++) {
      workbook.with("x" + i, "");
    }
    return workbook;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
