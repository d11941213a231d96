package org.mingzhang.core.wording;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two characters that stand side by side. It is asked at every character of a
 * document, hence no boxed keys.
 */
final class PairTable<V> {

  private static final int SPREAD = 0x9E3779B9;

  private int[] keys = new int[64];
  private Object[] values = new Object[64];
  private int size;

  /** Keeps a value, replacing the one there was. */
  void put(char first, char second, V value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key(first, second));
    if (values[slot] == null) {
      size++;
    }
    keys[slot] = key(first, second);
    values[slot] = value;
  }

  @SuppressWarnings("unchecked") // only put stores values
  @Nullable V get(char first, char second) {
    return (V) values[slot(key(first, second))];
  }

  private static int key(char first, char second) {
    return first << Character.SIZE | second;
  }

  /** Where the key is, or would be. */
  private int slot(int key) {
    int slot = key * SPREAD >>> Integer.numberOfLeadingZeros(keys.length - 1);
    while (values[slot] != null && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = Arrays.copyOf(new Object[0], oldKeys.length * 2);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
