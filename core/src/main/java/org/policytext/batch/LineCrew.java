package org.policytext.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.policytext.batch.LineConversion.Unread;

/**
 * Workers that convert lines, and one that writes the results in the order of the lines as soon as
 * they are there. No more lines wait than the workers will soon take.
 */
final class LineCrew implements AutoCloseable {
  private static final int WAITING_PER_WORKER = 4;

  /**
   * What a line gives.
   *
   * @param lines to write
   * @param fault why it could not be read
   */
  record Result(List<String> lines, Optional<String> fault) {
    static final Result NOTHING = new Result(List.of(), Optional.empty());
  }

  private final ExecutorService workers;
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final BlockingQueue<Future<Result>> pending;
  private final PrintWriter out;
  private final Future<List<Unread>> written;
  private boolean ended;

  LineCrew(int workers, PrintWriter out) {
    this.workers = Executors.newFixedThreadPool(workers);
    this.pending = new ArrayBlockingQueue<>(workers * WAITING_PER_WORKER);
    this.out = out;
    this.written = writer.submit(this::writeAll);
  }

  /** Takes the next line; ends the run where nobody reads what is written. */
  void give(Callable<Result> work) throws IOException {
    if (written.isDone()) {
      finish();
    }
    put(workers.submit(work));
  }

  /** Waits until all is written, and gives what could not be read. */
  List<Unread> finish() throws IOException {
    if (!ended) {
      ended = true;
      put(workers.submit(() -> null));
    }
    try {
      return written.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void put(Future<Result> result) throws IOException {
    try {
      while (!pending.offer(result, 1, TimeUnit.SECONDS)) {
        if (written.isDone()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private List<Unread> writeAll() throws Exception {
    List<Unread> unread = new ArrayList<>();
    int number = 0;
    for (Result result = pending.take().get(); result != null; result = pending.take().get()) {
      number++;
      for (String line : result.lines()) {
        out.print(line);
        out.print('\n');
      }
      if (pending.isEmpty() && out.checkError()) {
        throw new IOException("nobody reads what is written");
      }
      int line = number;
      result.fault().ifPresent(fault -> unread.add(new Unread(line, fault)));
    }
    return unread;
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted");
  }

  @Override
  public void close() {
    workers.shutdownNow();
    writer.shutdownNow();
  }
}
