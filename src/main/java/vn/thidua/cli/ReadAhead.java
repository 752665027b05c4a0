package vn.thidua.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The files that were sent as they are read, in their order: small ones ahead of the one that is
 * asked for, by the other processors and by the asking one while it waits; large ones, of which
 * several would fill the memory, one by one. The first are opened while the plan is still read.
 */
final class ReadAhead {
  private static final int OPENED = 128;
  private static final int AHEAD = 32;

  private final List<SentFiles> files;
  private final Function<SentFiles, OpenedFile> opener;

  /** By the file's number; given away with what it is read into. */
  private final Map<Integer, Begun<OpenedFile>> opened = new ConcurrentHashMap<>();

  ReadAhead(List<SentFiles> files, Function<SentFiles, OpenedFile> opener) {
    this.files = files;
    this.opener = opener;
    for (int i = 0; i < Math.min(OPENED, files.size()); i++) {
      SentFiles file = files.get(i);
      if (file.isSmallText()) {
        opened.put(i, Begun.of(() -> opener.apply(file)));
      }
    }
  }

  /** What a reader makes of each file. */
  <T> Iterable<T> with(Function<OpenedFile, T> reader) {
    return () ->
        new Iterator<>() {
          private final Deque<Small<T>> ahead = new ArrayDeque<>();
          private int next;

          @Override
          public boolean hasNext() {
            return next < files.size() || !ahead.isEmpty();
          }

          @Override
          public T next() {
            for (; next < files.size() && ahead.size() < AHEAD; next++) {
              int file = next;
              ahead.add(Small.begun(files.get(file), () -> reader.apply(opened(file))));
            }
            return first(ahead);
          }
        };
  }

  private OpenedFile opened(int file) {
    Begun<OpenedFile> begun = opened.remove(file);
    return begun == null ? opener.apply(files.get(file)) : begun.result();
  }

  private static <T> T first(Deque<Small<T>> ahead) {
    Begun<T> first = ahead.remove().begun();
    first.help();
    for (Small<T> other : ahead) {
      if (first.isDone()) {
        break;
      }
      if (other.small()) {
        other.begun().help();
      }
    }
    return first.result();
  }

  /** What is done with a file, and whether it may be done ahead. */
  private record Small<T>(boolean small, Begun<T> begun) {
    static <T> Small<T> begun(SentFiles file, Supplier<T> work) {
      boolean small = file.isSmallText();
      return new Small<>(small, small ? Begun.of(work) : Begun.waiting(work));
    }
  }
}
