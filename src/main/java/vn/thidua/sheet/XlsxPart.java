package vn.thidua.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.finding.Code;

/** A part of a workbook as XML, element by element. */
final class XlsxPart implements AutoCloseable {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_NAMES = 10_000;

  private final String name;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int depth;

  XlsxPart(String name, InputStream in, XMLStreamReader xml) {
    this.name = name;
    this.in = in;
    this.xml = xml;
  }

  /** Goes on to the next start or end of an element; false at the end of the part. */
  boolean next() throws Refused {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Refused(Code.I025, name);
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw new Refused(Code.I024, DEEPEST + " levels");
            }
            countNames();
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw refused(name, e);
    }
  }

  /** A parser keeps every name it has met. */
  private void countNames() throws Refused {
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    if (names.size() > MOST_NAMES) {
      throw new Refused(Code.I024, MOST_NAMES + " names");
    }
  }

  boolean isStart() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean starts(String element) {
    return isStart() && xml.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return !isStart() && xml.getLocalName().equals(element);
  }

  /** The element's name without its prefix. */
  String element() {
    return xml.getLocalName();
  }

  /** An attribute by its name without a prefix; empty where there is none. */
  String attribute(String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The text of an element that holds nothing else, up to its end. */
  String text() throws Refused {
    StringBuilder text = new StringBuilder();
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          if (text.length() > LONGEST_TEXT) {
            throw new Refused(Code.I024, LONGEST_TEXT + " characters");
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          return text.toString();
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new Refused(Code.I025, name);
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          throw new Refused(Code.I023, name);
        }
      }
      return text.toString();
    } catch (XMLStreamException | RuntimeException e) {
      throw refused(name, e);
    }
  }

  /** The text of a string, plain or rich, up to its end; how it is read aloud is left out. */
  String richText() throws Refused {
    String end = element();
    StringBuilder text = new StringBuilder();
    while (next() && !ends(end)) {
      if (starts("rPh")) {
        skip();
      } else if (starts("t")) {
        text.append(text());
        if (text.length() > LONGEST_TEXT) {
          throw new Refused(Code.I024, LONGEST_TEXT + " characters");
        }
      }
    }
    return text.toString();
  }

  /** Goes on to the element's end. */
  private void skip() throws Refused {
    int outside = depth - 1;
    while (depth > outside && next()) {
      // Only its end is looked for.
    }
  }

  /** What is told where a part can't be read. */
  static Refused refused(String part, Exception fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof BoundedInflation.TooLarge large) {
        return new Refused(Code.I024, large.getMessage());
      }
    }
    if (fault instanceof XMLStreamException xml
        && xml.getNestedException() instanceof BoundedInflation.TooLarge large) {
      return new Refused(Code.I024, large.getMessage());
    }
    String message = String.valueOf(fault.getMessage());
    return new Refused(message.contains("entity") ? Code.I025 : Code.I023, part);
  }

  @Override
  public void close() throws Refused {
    try {
      xml.close();
      in.close();
    } catch (IOException | XMLStreamException e) {
      throw refused(name, e);
    }
  }
}
