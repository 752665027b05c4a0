package vn.thidua.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif in its four faces: as wide as Times New Roman letter by letter, and free to be
 * embedded. Whatever family a stylesheet names, these are all there is: the machine's own fonts are
 * not looked for, since they differ from machine to machine.
 */
final class PdfFonts {
  private static final String FAMILY = "Liberation Serif";
  private static final Set<FSFontUseCase> WHATEVER_IS_ASKED_FOR =
      Set.of(FSFontUseCase.FALLBACK_FINAL);

  private PdfFonts() {}

  static void addTo(PdfRendererBuilder builder) {
    add(builder, "Regular", 400, FontStyle.NORMAL);
    add(builder, "Bold", 700, FontStyle.NORMAL);
    add(builder, "Italic", 400, FontStyle.ITALIC);
    add(builder, "BoldItalic", 700, FontStyle.ITALIC);
  }

  private static void add(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
    builder.useFont(() -> open(face), FAMILY, weight, style, true, WHATEVER_IS_ASKED_FOR);
  }

  /** Whether a code point can be printed; all four faces have the same ones. */
  static IntPredicate printable() {
    try (InputStream in = open("Regular");
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      return c -> glyphs.getGlyphId(c) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String face) {
    return PdfFonts.class.getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf");
  }
}
