package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thidua.rollup.Contribution;

/**
 * Reads many plans, as many at once as the machine has processors, a plan at a time each. What is
 * kept from an earlier run is not read again.
 */
final class RollupReading {
  private final Invocation call;
  private final LocalDate at;
  private final boolean withErrors;
  private final Optional<RollupStore> store;
  private final AtomicInteger kept = new AtomicInteger();

  RollupReading(Invocation call, LocalDate at, boolean withErrors, Optional<RollupStore> store) {
    this.call = call;
    this.at = at;
    this.withErrors = withErrors;
    this.store = store;
  }

  /** How many plans were not read again. */
  int kept() {
    return kept.get();
  }

  /** What the plans bring, in their order. */
  List<Contribution> read(List<PlanSearch.Found> plans) {
    int threads = Math.max(1, Math.min(plans.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService workers = Executors.newFixedThreadPool(threads, RollupReading::daemon);
    ThreadLocal<RolledPlan> own = ThreadLocal.withInitial(() -> new RolledPlan(at, withErrors));
    try {
      List<Future<Contribution>> futures = new ArrayList<>();
      for (PlanSearch.Found plan : plans) {
        futures.add(workers.submit(() -> read(own.get(), plan)));
      }
      Progress progress = new Progress(call, "rollup.progress", plans.size());
      List<Contribution> read = new ArrayList<>();
      for (Future<Contribution> future : futures) {
        read.add(future.get());
        progress.done(read.size());
      }
      progress.clear();
      return read;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rollup");
    thread.setDaemon(true);
    return thread;
  }

  private Contribution read(RolledPlan reader, PlanSearch.Found plan) {
    if (store.isEmpty()) {
      return reader.read(plan.units(), plan.path()).brought();
    }
    Path folder = plan.path();
    Optional<Contribution> before = store.get().find(plan.units(), folder);
    if (before.isPresent()) {
      kept.incrementAndGet();
      return before.get();
    }
    Optional<String> stamp = store.get().stamp(folder);
    RolledPlan.Read read = reader.read(plan.units(), folder);
    stamp.ifPresent(known -> store.get().keep(folder, known, read));
    return read.brought();
  }
}
