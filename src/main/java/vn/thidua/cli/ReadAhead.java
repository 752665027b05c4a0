package vn.thidua.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

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
  private final List<Begun<OpenedFile>> opened = new ArrayList<>();

  ReadAhead(List<SentFiles> files, Function<SentFiles, OpenedFile> opener) {
    this.files = files;
    this.opener = opener;
    for (SentFiles file : files.subList(0, Math.min(OPENED, files.size()))) {
      opened.add(begun(file, new FutureTask<>(() -> opener.apply(file))));
    }
  }

  /** What a reader makes of each file. */
  <T> Iterable<T> with(Function<OpenedFile, T> reader) {
    return () ->
        new Iterator<>() {
          private final Deque<Begun<T>> ahead = new ArrayDeque<>();
          private int next;

          @Override
          public boolean hasNext() {
            return next < files.size() || !ahead.isEmpty();
          }

          @Override
          public T next() {
            for (; next < files.size() && ahead.size() < AHEAD; next++) {
              int file = next;
              ahead.add(begun(files.get(file), new FutureTask<>(() -> reader.apply(opened(file)))));
            }
            return first(ahead);
          }
        };
  }

  private OpenedFile opened(int file) {
    if (file >= opened.size()) {
      return opener.apply(files.get(file));
    }
    FutureTask<OpenedFile> task = opened.get(file).task();
    task.run();
    return result(task);
  }

  private static <T> T first(Deque<Begun<T>> ahead) {
    Begun<T> first = ahead.remove();
    first.task().run(); // Does nothing where somebody else has begun it.
    for (Begun<T> other : ahead) {
      if (first.task().isDone()) {
        break;
      }
      if (other.small()) {
        other.task().run();
      }
    }
    return result(first.task());
  }

  /** What was begun with a file; with a large one it is only when it is asked for. */
  private record Begun<T>(boolean small, FutureTask<T> task) {}

  private static <T> Begun<T> begun(SentFiles file, FutureTask<T> task) {
    Begun<T> begun = new Begun<>(file.isSmallText(), task);
    if (begun.small()) {
      ForkJoinPool.commonPool().execute(task);
    }
    return begun;
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
