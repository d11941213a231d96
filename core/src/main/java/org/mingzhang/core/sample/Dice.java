package org.mingzhang.core.sample;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Seeded chance. Amounts are whole hundreds of yuan, so that 万元 with two decimals is exact. */
final class Dice {

  /** A hundred yuan: the last printed digit of 万元. */
  static final long STEP = 10_000;

  private static final long WAN = 1_000_000;

  private final RandomGenerator random;

  Dice(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** An amount between two numbers of 万元. */
  long money(double leastWan, double mostWan) {
    long least = Math.round(leastWan * WAN / STEP);
    long most = Math.round(mostWan * WAN / STEP);
    return (least + random.nextLong(most - least + 1)) * STEP;
  }

  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
