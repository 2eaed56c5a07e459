package org.policytext;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/**
 * The work that a text takes, counted in bytes of memory taken: they are the same on any machine
 * under any load, which times are not.
 */
public final class Work {
  /** Four times the text may take six times the work; what is quadratic takes sixteen times. */
  private static final int TIMES_LONGER = 4;

  private static final int TIMES_MORE = 6;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Work() {}

  /** Whether the work on a text four times as long is in step with its length. */
  public static boolean isInStep(String text, String fourTimes, Consumer<String> work) {
    work.accept(text);
    return isInStepOnceLoaded(text, fourTimes, work);
  }

  /** The same where all that is loaded when it is wanted has been loaded before. */
  static boolean isInStepOnceLoaded(String text, String fourTimes, Consumer<String> work) {
    long once = bytes(text, work);
    return bytes(fourTimes, work) < TIMES_MORE * once;
  }

  /** Whether the work on a piece over and over is in step with the length. */
  public static boolean isInStep(String before, String piece, int length, Consumer<String> work) {
    int times = length / piece.length();
    return isInStep(
        before + piece.repeat(times), before + piece.repeat(TIMES_LONGER * times), work);
  }

  private static long bytes(String text, Consumer<String> work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.accept(text);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
