package vn.thidua.document;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * Writes a PDF whose bytes hang on its contents alone: every stream that Java's zlib, which differs
 * between JVMs, has deflated is deflated anew by one that is always the same.
 */
final class StablePdfWriter extends COSWriter {
  StablePdfWriter(OutputStream out) {
    super(out, CompressParameters.DEFAULT_COMPRESSION);
  }

  @Override
  public void visitFromStream(COSStream stream) throws IOException {
    if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
      byte[] contents;
      try (InputStream in = stream.createInputStream()) {
        contents = in.readAllBytes();
      }
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(deflated(contents));
      }
    }
    super.visitFromStream(stream);
  }

  private static byte[] deflated(byte[] contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(JZlib.Z_BEST_COMPRESSION))) {
      out.write(contents);
    } catch (GZIPException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
