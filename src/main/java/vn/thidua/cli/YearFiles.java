package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.source.PastCommendations;
import vn.thidua.source.PlanFolder;

/**
 * What next year's plan takes over from this one's folder.
 *
 * @param renewed the YAML files, which are written anew
 * @param copied what is taken as it is: contacts, templates, past commendations
 * @param left the names of what stays behind, being this year's
 */
record YearFiles(Map<String, byte[]> renewed, Map<String, byte[]> copied, List<String> left) {
  private static final List<String> RENEWED =
      List.of("plan.yaml", "movements.yaml", "phases.yaml", "scoring.yaml", "council.yaml");

  private static final String CONTACTS = "contacts.csv";
  private static final String TEMPLATES = "templates";

  /** Made anew from the results, under the same name. */
  private static final List<String> MADE = List.of("targets.csv", "previous.csv");

  static YearFiles of(Invocation call, Path folder) {
    Map<String, byte[]> renewed = new LinkedHashMap<>();
    Map<String, byte[]> copied = new LinkedHashMap<>();
    try {
      for (String name : RENEWED) {
        if (Files.exists(folder.resolve(name))) {
          renewed.put(name, Files.readAllBytes(folder.resolve(name)));
        }
      }
      if (Files.exists(folder.resolve(CONTACTS))) {
        copied.put(CONTACTS, Files.readAllBytes(folder.resolve(CONTACTS)));
      }
      Path register = folder.resolve(PlanFolder.COMMENDATIONS_FILE);
      if (Files.exists(register)) {
        copied.put(
            PlanFolder.COMMENDATIONS_FILE,
            PastCommendations.of(Files.readAllBytes(register)).getBytes(StandardCharsets.UTF_8));
      }
      if (Files.isDirectory(folder.resolve(TEMPLATES))) {
        copied.putAll(below(folder, folder.resolve(TEMPLATES)));
      }
      return new YearFiles(renewed, copied, left(folder, renewed, copied));
    } catch (IOException e) {
      throw Failure.files(
          call.messages()
              .get("error.read", call.shown(folder), IoReason.ofReading(e, call.messages())));
    }
  }

  private static Map<String, byte[]> below(Path folder, Path root) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static List<String> left(
      Path folder, Map<String, byte[]> renewed, Map<String, byte[]> copied) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> !file.getFileName().toString().startsWith("."))
          .map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
          .filter(name -> !renewed.containsKey(name) && !copied.containsKey(name))
          .filter(name -> !MADE.contains(name) && !name.equals(TEMPLATES + "/"))
          .sorted()
          .toList();
    }
  }
}
