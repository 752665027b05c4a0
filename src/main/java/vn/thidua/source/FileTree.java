package vn.thidua.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The files below a folder of the plan, each once whatever links lead to it, by name. What is
 * hidden or a spreadsheet's lock file is passed over.
 */
final class FileTree {
  private final Path root;
  private final Predicate<String> wanted;
  private final Consumer<String> unreadable;
  private final Set<Path> seen = new HashSet<>();
  private final List<String> files = new ArrayList<>();

  private FileTree(Path root, Predicate<String> wanted, Consumer<String> unreadable) {
    this.root = root;
    this.wanted = wanted;
    this.unreadable = unreadable;
  }

  /**
   * The paths of the files, relative to the root, in order; none where there is no such folder.
   *
   * @param wanted says of a file's own name whether it is one of those
   * @param unreadable takes the path of what can't be read or is no file: a pipe, a device, a link
   *     that leads nowhere
   */
  static List<String> below(
      Path root, String folder, Predicate<String> wanted, Consumer<String> unreadable) {
    FileTree tree = new FileTree(root, wanted, unreadable);
    if (Files.exists(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
      tree.folder(folder);
    }
    tree.files.sort(null);
    return tree.files;
  }

  private void folder(String name) {
    List<String> entries = new ArrayList<>();
    try {
      if (!first(name)) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(root.resolve(name))) {
        stream.forEach(entry -> entries.add(entry.getFileName().toString()));
      }
    } catch (IOException | DirectoryIteratorException e) {
      unreadable.accept(name);
    }
    // A file system's own order would say by chance under which of two names a file is read.
    entries.sort(null);
    for (String entry : entries) {
      if (!entry.startsWith(".") && !entry.startsWith("~$")) {
        entry(entry, name + "/" + entry);
      }
    }
  }

  private void entry(String entry, String name) {
    Path path = root.resolve(name);
    if (Files.isDirectory(path)) {
      folder(name);
    } else if (wanted.test(entry)) {
      try {
        if (!Files.isRegularFile(path)) {
          unreadable.accept(name);
        } else if (first(name)) {
          files.add(name);
        }
      } catch (IOException e) {
        unreadable.accept(name);
      }
    }
  }

  private boolean first(String name) throws IOException {
    return seen.add(root.resolve(name).toRealPath());
  }
}
