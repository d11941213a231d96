package org.mingzhang.formats.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;

/** Numbers in attributes. */
final class Numbers {

  /** A page holds fewer characters than this. */
  private static final int MOST = 200_000;

  private Numbers() {}

  /** All numbers of a text; up to the first thing that is none. */
  static float[] of(String text) {
    StringTokenizer words = new StringTokenizer(text, " \t\r\n,");
    float[] numbers = new float[Math.min(words.countTokens(), MOST)];
    for (int i = 0; i < numbers.length; i++) {
      float number = of(words.nextToken(), Float.NaN);
      if (!Float.isFinite(number)) {
        return Arrays.copyOf(numbers, i);
      }
      numbers[i] = number;
    }
    return numbers;
  }

  static float of(String text, float otherwise) {
    try {
      return Float.parseFloat(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The steps of a text: {@code g 3 1.5} stands for three of them. */
  static float[] steps(String text) {
    StringTokenizer words = new StringTokenizer(text, " \t\r\n,");
    float[] steps = new float[16];
    int count = 0;
    while (words.hasMoreTokens() && count < MOST) {
      String word = words.nextToken();
      int times = 1;
      if (word.equalsIgnoreCase("g")) {
        if (words.countTokens() < 2) {
          break;
        }
        times = (int) Math.clamp(of(words.nextToken(), 0), 0, MOST - count);
        word = words.nextToken();
      }
      steps = count + times > steps.length ? Arrays.copyOf(steps, 2 * (count + times)) : steps;
      Arrays.fill(steps, count, count + times, of(word, 0));
      count += times;
    }
    return Arrays.copyOf(steps, count);
  }
}
