package org.unhunch.figure;

import org.unhunch.words.Words;

/** Prints what is wrong with the shipped poses. */
public final class Checks {
  private Checks() {}

  /** Prints it. */
  public static void main(String[] unused) {
    Words words = new Words();
    var read = Shipped.read();
    new Words().lines(read.problems()).forEach(System.out::println);
    read.poses().values().stream()
        .flatMap(each -> PoseCheck.check(each).stream())
        .map(words::text)
        .forEach(System.out::println);
  }
}
