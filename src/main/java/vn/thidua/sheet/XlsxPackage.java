package vn.thidua.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import vn.thidua.finding.Code;

/** The parts of a workbook's zip, each unpacked as it is read and never further than a limit. */
final class XlsxPackage implements AutoCloseable {
  private static final int MOST_PARTS = 5_000;

  private final ZipFile zip;
  private final XMLInputFactory factory;
  private long unpacked;

  XlsxPackage(Path file) throws IOException, Refused {
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      throw new Refused(Code.I023, "zip");
    }
    factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    if (zip.size() > MOST_PARTS) {
      zip.close();
      throw new Refused(Code.I024, MOST_PARTS + " parts");
    }
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** A part to be read as XML; empty where there is none of that name. */
  Optional<XlsxPart> part(String name) throws Refused {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try {
      InputStream in = new BoundedInflation(zip.getInputStream(entry), entry, this::count);
      return Optional.of(new XlsxPart(name, in, factory.createXMLStreamReader(in)));
    } catch (IOException | XMLStreamException e) {
      throw XlsxPart.refused(name, e);
    }
  }

  /** All that was unpacked, since a bomb may lie in many parts. */
  private long count(long bytes) {
    unpacked += bytes;
    return unpacked;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
