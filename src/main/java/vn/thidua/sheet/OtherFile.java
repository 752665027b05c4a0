package vn.thidua.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.finding.Code;

/** What a file is that calls itself a workbook and is none, by its bytes. */
final class OtherFile {
  /** The container of old Office files and of those with a password. */
  private static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  private static final int OLE_ENTRY = 128;

  private OtherFile() {}

  /** Why a file can't be a zip; empty where it may be one. */
  static Optional<Refused> of(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(new Refused(Code.I022, "0 byte"));
    }
    if (begins(bytes, 0, OLE)) {
      return Optional.of(ole(bytes));
    }
    if (begins(bytes, 0, new byte[] {'P', 'K'})) {
      return Optional.empty();
    }
    return Optional.of(new Refused(Code.I022, text(bytes)));
  }

  /** Why a zip is no workbook; empty where it may be one. */
  static Optional<Refused> of(XlsxPackage zip) {
    if (zip.has("word/document.xml")) {
      return Optional.of(new Refused(Code.I022, "Word (.docx)"));
    }
    if (zip.has("ppt/presentation.xml")) {
      return Optional.of(new Refused(Code.I022, "PowerPoint (.pptx)"));
    }
    if (zip.has("xl/workbook.bin")) {
      return Optional.of(new Refused(Code.I021, ".xlsb"));
    }
    if (zip.has("content.xml") && zip.has("mimetype")) {
      return Optional.of(new Refused(Code.I021, ".ods"));
    }
    return Optional.empty();
  }

  private static Refused ole(byte[] bytes) {
    boolean book = false;
    for (int at = OLE_ENTRY * 4; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
      if (named(bytes, at, "EncryptedPackage")) {
        return new Refused(Code.I020);
      }
      book |= named(bytes, at, "Workbook") || named(bytes, at, "Book");
    }
    return book ? new Refused(Code.I021, ".xls") : new Refused(Code.I022, "Office 97-2003");
  }

  private static boolean named(byte[] bytes, int at, String name) {
    return begins(bytes, at, (name + "\u0000").getBytes(StandardCharsets.UTF_16LE));
  }

  private static boolean begins(byte[] bytes, int at, byte[] start) {
    return at + start.length <= bytes.length
        && java.util.Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
  }

  private static String text(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.ISO_8859_1)
            .replace("\u0000", "")
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("%pdf")) {
      return "PDF";
    }
    if (start.contains("schemas-microsoft-com:office:spreadsheet")) {
      return "XML Spreadsheet 2003";
    }
    if (start.contains("<html") || start.contains("<table") || start.contains("<!doctype html")) {
      return "HTML";
    }
    if (start.startsWith("\u0089png") || start.startsWith("\u00ff\u00d8\u00ff")) {
      return "PNG, JPEG";
    }
    boolean columns =
        start.indexOf(';') >= 0 || start.indexOf(',') >= 0 || start.indexOf('\t') >= 0;
    boolean control = start.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    return control ? "?" : columns ? "CSV" : "TXT";
  }
}
