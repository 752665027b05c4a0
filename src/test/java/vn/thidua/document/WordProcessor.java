package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice, with the fonts that a PDF of ours has: those of the machine may lack Vietnamese
 * letters, for which it then takes wider ones.
 */
public final class WordProcessor {
  private WordProcessor() {}

  /** Sets all docx of a folder as PDF in another; false where LibreOffice is not installed. */
  public static boolean set(Path folder, Path target) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory(folder, "office");
    Path fonts = Files.createDirectories(home.resolve("fonts"));
    for (String face : new String[] {"Regular", "Bold", "Italic", "BoldItalic"}) {
      String name = "LiberationSerif-" + face + ".ttf";
      try (InputStream in = WordProcessor.class.getResourceAsStream("/liberation/" + name)) {
        Files.copy(in, fonts.resolve(name));
      }
    }
    String command =
        "command -v soffice && soffice -env:UserInstallation=%s --headless --convert-to pdf"
            + " --outdir '%s' *.docx";
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command.formatted(home.resolve("profile").toUri(), target));
    builder.environment().put("XDG_DATA_HOME", home.toString());
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("log").toFile())
            .start();
    if (!process.waitFor(4, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor() == 0;
  }
}
