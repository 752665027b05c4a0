package vn.thidua.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The worked example that comes with the tool: a whole plan with a year of reports, to try out. */
public final class ExamplePlan {
  /** The id of the plan, after which its folder is called. */
  public static final String ID = "kim-hoa-2023";

  private static final String FOLDER = "/example/" + ID;
  private static final String PLAN = "plan.yaml";

  /** Stands above all else in {@code plan.yaml}. */
  private static final String MARK =
      """
      # BẢN LÀM THỬ, chép từ kế hoạch mẫu đi kèm thidua; lời văn là của bản đã công bố, số liệu và báo cáo là minh họa.
      # Kế hoạch của xã mình thì lập riêng: thidua khoi-tao --issuer "xã …" --year …
      """;

  private ExamplePlan() {}

  /** The contents of its files by their names, the plan marked as an example. */
  public static SortedMap<String, byte[]> files() {
    try {
      URI uri = ExamplePlan.class.getResource(FOLDER).toURI();
      if (!uri.getScheme().equals("jar")) {
        return below(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return below(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> below(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    String plan = new String(files.get(PLAN), StandardCharsets.UTF_8);
    files.put(PLAN, (MARK + plan).getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
