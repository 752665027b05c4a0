package vn.thidua.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that was handed out, to be done by another processor or by who asks first for its result.
 */
final class Begun<T> {
  private final FutureTask<T> task;

  private Begun(FutureTask<T> task) {
    this.task = task;
  }

  /** Hands out work for another processor. */
  static <T> Begun<T> of(Supplier<T> work) {
    return waiting(work).handedOut();
  }

  /** As above, of work that has no result but what it does. */
  static Begun<Void> of(Runnable work) {
    return new Begun<Void>(new FutureTask<>(work, null)).handedOut();
  }

  /** Work that nobody does before it is asked for. */
  static <T> Begun<T> waiting(Supplier<T> work) {
    return new Begun<>(new FutureTask<>(work::get));
  }

  private Begun<T> handedOut() {
    ForkJoinPool.commonPool().execute(task);
    return this;
  }

  boolean isDone() {
    return task.isDone();
  }

  /** Does the work, unless somebody has begun with it. */
  void help() {
    task.run();
  }

  /** What came of it, once it is done. */
  T result() {
    help();
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
