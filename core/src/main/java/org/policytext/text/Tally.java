package org.policytext.text;

/** Counts by key, in two plain arrays: {@code add('知' << 16 | '识', 12)}. */
final class Tally {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Keys shifted by one, so that 0 is an empty slot. */
  private long[] keys = new long[1 << 12];

  private float[] counts = new float[1 << 12];
  private int size;

  void add(long key, float count) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, key + 1);
    if (keys[slot] == 0) {
      keys[slot] = key + 1;
      size++;
    }
    counts[slot] += count;
  }

  float count(long key) {
    return counts[slot(keys, key + 1)];
  }

  private static int slot(long[] keys, long stored) {
    int mask = keys.length - 1;
    int slot = (int) (stored * MIX >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != stored) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new float[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
