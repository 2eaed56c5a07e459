package org.policytext.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Workers that convert inputs; gives the outcomes in the order of the inputs. No more work waits
 * than the workers will soon take, so that texts that are already read do not pile up.
 */
final class Crew implements AutoCloseable {
  private static final int WAITING_PER_WORKER = 4;

  private final ExecutorService workers;
  private final Semaphore room;
  private final Progress progress;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Future<Outcome>> pending = new ArrayList<>();
  private int done;
  private int total;

  /**
   * Hires workers.
   *
   * @param files known so far; rows of data sets add to them as they come
   */
  Crew(int workers, int files, Progress progress) {
    this.workers = Executors.newFixedThreadPool(workers);
    this.room = new Semaphore(workers * WAITING_PER_WORKER);
    this.progress = progress;
    this.total = files;
  }

  void give(Input input, Callable<Outcome> work) throws IOException {
    try {
      room.acquire();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    grow(input);
    inputs.add(input);
    pending.add(workers.submit(() -> counted(work)));
  }

  List<Outcome> outcomes() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (int at = 0; at < pending.size(); at++) {
      outcomes.add(outcome(inputs.get(at), pending.get(at)));
    }
    return outcomes;
  }

  /** Whatever a worker threw is a fault of that input alone. */
  private static Outcome outcome(Input input, Future<Outcome> pending) throws IOException {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      return Outcome.failed(input, e.getCause());
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private Outcome counted(Callable<Outcome> work) throws Exception {
    try {
      return work.call();
    } finally {
      room.release();
      report();
    }
  }

  private synchronized void grow(Input input) {
    total += input.row().filter(row -> row > 1).isPresent() ? 1 : 0;
  }

  private synchronized void report() {
    done++;
    progress.report(done, Math.max(done, total));
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted; run again to go on");
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
