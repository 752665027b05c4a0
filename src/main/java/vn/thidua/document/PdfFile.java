package vn.thidua.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sets a page as a PDF file that can be archived (PDF/A-2, ISO 19005-2, level A) and read aloud
 * (PDF/UA-1, ISO 14289-1). Nothing but the page is read: no network, no file, no font of the
 * machine; no clock either, so that the same page gives the same bytes.
 */
final class PdfFile {
  /** The library's and PDFBox's; kept here, since a logger that nobody holds forgets its level. */
  private static final Logger LOG = Logger.getLogger("org.apache");

  private static final int ID_LENGTH = 16;
  private static final String COLOURS = "sRGB IEC61966-2.1";

  static {
    // A clerk's screen is no log; what matters of a page is thrown.
    LOG.setLevel(Level.OFF);
    XRLog.setLoggingEnabled(false);
    // Fonts and colours come from Java's desktop library, windows do not.
    System.setProperty("java.awt.headless", "true");
  }

  private PdfFile() {}

  /**
   * The bytes of the file.
   *
   * @param page XHTML with its stylesheet; changed on the way
   * @param metadata the XMP packet
   * @param missing takes each code point that the fonts lack, and that a box stands for
   */
  static byte[] of(Document page, byte[] metadata, IntConsumer missing) {
    byte[] id = digest(page, metadata);
    new Glyphs(PdfFonts.printable(), missing).prepare(page.getElementsByTagName("body").item(0));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      document.setDocumentInformation(information(page));
      document.getDocumentCatalog().getMetadata().importXMPMetadata(metadata);
      document.getDocumentCatalog().addOutputIntent(colours(document));
      COSArray ids = new COSArray();
      ids.add(new COSString(id));
      ids.add(new COSString(id));
      document.getDocument().getTrailer().setItem(COSName.ID, ids);
      // Embeds the letters that were used; there is no other call for it.
      document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
      document.getDocument().setIsXRefStream(true);
      new StablePdfWriter(out).write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(Document page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useUriResolver((base, uri) -> null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, when);
    }
    PdfFonts.addTo(builder);
    return builder;
  }

  /** The same facts as in the XMP packet, which PDF/A-2 compares. */
  private static PDDocumentInformation information(Document page) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(page.getElementsByTagName("title").item(0).getTextContent());
    information.setProducer("thidua");
    NodeList metas = page.getElementsByTagName("meta");
    for (int i = 0; i < metas.getLength(); i++) {
      Element meta = (Element) metas.item(i);
      String content = meta.getAttribute("content");
      switch (meta.getAttribute("name")) {
        case "author" -> information.setAuthor(content);
        case "description" -> information.setSubject(content);
        case "thidua-at" -> {
          GregorianCalendar midnight =
              GregorianCalendar.from(LocalDate.parse(content).atStartOfDay(ZoneOffset.UTC));
          information.setCreationDate(midnight);
          information.setModificationDate(midnight);
        }
        default -> {}
      }
    }
    return information;
  }

  private static byte[] digest(Document page, byte[] metadata) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(page.getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest.digest(metadata), ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What black is: sRGB (IEC 61966-2-1). The profile is written as it is, since Java's own classes
   * for profiles put marks of the JVM into it.
   */
  private static PDOutputIntent colours(PDDocument document) throws IOException {
    COSStream profile = document.getDocument().createCOSStream();
    profile.setInt(COSName.N, 3);
    try (InputStream in = PdfFile.class.getResourceAsStream("sRGB.icc");
        OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
      in.transferTo(out);
    }
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    PDOutputIntent colours = new PDOutputIntent(intent);
    colours.setInfo(COLOURS);
    colours.setOutputConditionIdentifier(COLOURS);
    return colours;
  }
}
