package org.policytext.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/**
 * Runs a work until the compiler has nothing more to do for it.
 *
 * <p>A parse is spread over many methods: half a minute passes until the last of them is compiled,
 * and a parse is then three times as fast as after eight seconds. As long as it compiles, the
 * compiler takes a core, which two threads on two cores lack.
 */
final class Steady {
  private static final long WINDOW_MILLIS = 3_000;
  private static final long LEAST_COMPILED_MILLIS = 60;
  private static final long LONGEST_MILLIS = 120_000;

  private Steady() {}

  /** Runs {@code work} over and over until next to nothing of three seconds is compiling. */
  static void after(Runnable work) {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long start = System.nanoTime();
    long compiled;
    do {
      long before = compiler.getTotalCompilationTime();
      long window = System.nanoTime();
      while (millisSince(window) < WINDOW_MILLIS) {
        work.run();
      }
      compiled = compiler.getTotalCompilationTime() - before;
    } while (compiled > LEAST_COMPILED_MILLIS && millisSince(start) < LONGEST_MILLIS);
  }

  private static long millisSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1_000_000;
  }
}
