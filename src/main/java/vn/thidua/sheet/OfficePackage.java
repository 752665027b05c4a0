package vn.thidua.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip that a docx or xlsx is: the same parts give the same bytes, whenever and wherever it is
 * packed. The parts are stored, not deflated, since deflating differs between the zlibs that Java
 * runs on.
 */
public final class OfficePackage {
  /**
   * Not the first moment that a zip can name: Java takes that one for "earlier" and adds a stamp in
   * local time.
   */
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private OfficePackage() {}

  /** Packs parts under their names, in their order. */
  public static byte[] of(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(FIXED_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
