package vn.thidua.cli;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.sheet.SheetFile;
import vn.thidua.sheet.TextSheets;
import vn.thidua.sheet.XlsxSheets;

/**
 * A file that was sent as sheets of cells, before anything of the plan is looked for in them.
 *
 * @param sheets none where it is refused, with the reason
 * @param sha256 of its bytes, by which the journal knows it
 */
record OpenedFile(SentFiles file, SheetFile sheets, String sha256) {
  /** A report of all villages is a hundredth of that. */
  private static final int LARGEST = 16 << 20;

  private static final List<String> WORKBOOKS = List.of("xlsx", "xlsm", "xls", "xlsb", "ods");

  /** Opens one file; other files may be opened at the same time. */
  static OpenedFile of(Invocation call, SentFiles file) {
    try {
      byte[] content = file.content(call, LARGEST);
      return new OpenedFile(file, sheets(file, content), sha256(content));
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", file.shown(), IoReason.ofReading(e, call.messages())));
    }
  }

  private static SheetFile sheets(SentFiles file, byte[] content) throws IOException {
    Place whole = Place.ofFile(file.shown());
    boolean workbook = WORKBOOKS.contains(file.ending());
    if (!workbook && !file.isText()) {
      return refused(Code.I003.at(whole, "." + file.ending()));
    }
    if (content.length == 0) {
      return refused(Code.S005.at(whole));
    }
    if (content.length > LARGEST) {
      return refused(Code.I004.at(whole));
    }
    if (!workbook && !XlsxSheets.claims(content)) {
      return TextSheets.read(file.shown(), content);
    }
    return file.path() == null
        ? XlsxSheets.of(content, file.shown())
        : XlsxSheets.of(file.path(), file.shown());
  }

  private static SheetFile refused(Finding finding) {
    return new SheetFile(List.of(), List.of(finding));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
