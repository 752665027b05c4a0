package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The templates that come with the tool, as a plan may copy and change them one by one.
 *
 * @param names their paths below {@code templates/}, sorted, with {@code /}
 */
public record SuppliedTemplates(List<String> names) {
  private static final String FOLDER = "/templates";

  /** Of Freemarker or CSS, up to where the first sentence ends. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:<#--|/\\*)\\s*(.+?)\\s*(?:[.:;]\\s|[.]?\\s*(?:-->|\\*/))", Pattern.DOTALL);

  /** All that there are. */
  public static SuppliedTemplates all() {
    URL folder = SuppliedTemplates.class.getResource(FOLDER);
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return new SuppliedTemplates(below(Path.of(uri)));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return new SuppliedTemplates(below(jar.getPath(FOLDER)));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          // Those of a new plan are used before there is a folder that could have others.
          .filter(name -> !name.startsWith("plans/"))
          .sorted()
          .toList();
    }
  }

  /** The bytes of a template, one of the names. */
  public byte[] content(String name) {
    try (InputStream in = SuppliedTemplates.class.getResourceAsStream(FOLDER + "/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first sentence of the comment in which a template says what it is; else empty. */
  public String about(String name) {
    Matcher comment = COMMENT.matcher(new String(content(name), StandardCharsets.UTF_8));
    return comment.find() ? comment.group(1).replaceAll("\\s+", " ") : "";
  }
}
