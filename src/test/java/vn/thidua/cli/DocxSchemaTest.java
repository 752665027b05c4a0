package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every kind of .docx of Kim Hoa, part by part, against the schemas of ISO/IEC 29500. */
final class DocxSchemaTest {
  private static final Path SCHEMAS = Path.of("src/test/resources/ooxml");

  /** Which parts are held against which schema. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("word/(document|styles|settings|fontTable|header\\d*|footer\\d*)\\.xml", "wml.xsd");
    PARTS.put("word/charts/chart\\d+\\.xml", "dml-chart.xsd");
    PARTS.put("\\[Content_Types]\\.xml", "opc-contentTypes.xsd");
    PARTS.put("(.*/)?_rels/.*\\.rels", "opc-relationships.xsd");
    PARTS.put("docProps/app\\.xml", "shared-documentPropertiesExtended.xsd");
    PARTS.put("docProps/custom\\.xml", "shared-documentPropertiesCustom.xsd");
  }

  /** What the names of the documents tell of their kinds. */
  private static final List<String> KINDS =
      List.of(
          "ke-hoach",
          "bao-cao-thang",
          "bao-cao-2023-q4",
          "bao-cao-2023-h2",
          "bao-cao-dot-2",
          "bao-cao-nam",
          "phieu",
          "don-doc",
          "giao-chi-tieu",
          "tom-tat",
          "bien-ban-dot-1",
          "to-trinh",
          "bien-ban-hop",
          "niem-yet",
          "quyet-dinh",
          "giay-khen",
          "thong-bao",
          "lich-phat");

  @TempDir Path folder;

  @Test
  void every_part_of_every_kind_of_document_is_valid() throws Exception {
    Shell shell = new Shell(folder);
    String end = " -p plans/kim-hoa-2023 -f docx -o o --at ";
    List<String> lines =
        List.of(
            "report plan" + end + "2023-06-20",
            "report assignment" + end + "2023-06-20",
            "report summary" + end + "2023-06-20",
            "report all --period 2023-Q4" + end + "2024-01-10",
            "report reminder" + end + "2023-06-20",
            "report minutes dot-1" + end + "2023-06-20",
            "commend proposal hop-dot-1" + end + "2023-06-20",
            "commend minutes hop-dot-1" + end + "2023-06-20",
            "commend publication hop-dot-1" + end + "2023-06-20",
            "commend decision hop-dot-1" + end + "2023-06-20",
            "commend certificates hop-dot-1" + end + "2023-06-20",
            "announce progress --channel notice" + end + "2023-05-28",
            "announce schedule --from 2023-06-01 --to 2023-06-14" + end + "2023-06-01",
            "form --period 2023-07" + end + "2023-06-20");
    for (String line : lines) {
      Shell.Result made = shell.run(line);
      assertThat(made.exit()).as(made.shown()).isZero();
    }
    Map<String, Schema> schemas = schemas();
    Set<String> wrong = new TreeSet<>();
    int parts = 0;
    try (Stream<Path> files = Files.list(folder.resolve("o"))) {
      List<Path> made = files.toList();
      for (String kind : KINDS) {
        assertThat(made).anyMatch(file -> file.getFileName().toString().contains(kind));
      }
      for (Path file : made) {
        parts += check(file, schemas, wrong);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(parts).isGreaterThan(500);
  }

  private static Map<String, Schema> schemas() throws SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    Map<String, Schema> schemas = new LinkedHashMap<>();
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      schemas.put(part.getKey(), factory.newSchema(SCHEMAS.resolve(part.getValue()).toFile()));
    }
    return schemas;
  }

  private static int check(Path file, Map<String, Schema> schemas, Set<String> wrong)
      throws IOException {
    int parts = 0;
    try (ZipFile docx = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(docx.entries())) {
        for (Map.Entry<String, Schema> schema : schemas.entrySet()) {
          if (part.getName().matches(schema.getKey())) {
            parts++;
            try {
              schema
                  .getValue()
                  .newValidator()
                  .validate(new StreamSource(docx.getInputStream(part)));
            } catch (SAXException e) {
              wrong.add(file.getFileName() + ", " + part.getName() + ": " + e.getMessage());
            }
          }
        }
      }
    }
    return parts;
  }
}
