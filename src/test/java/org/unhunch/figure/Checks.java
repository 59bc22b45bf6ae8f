package org.unhunch.figure;

/** Prints what is wrong with the shipped poses. */
public final class Checks {
  private Checks() {}

  /** Prints it. */
  public static void main(String[] unused) {
    var read = Shipped.read();
    read.problems().forEach(System.out::println);
    Shipped.exercises()
        .forEach(
            each ->
                PoseCheck.check(each, read.poses().get(each.id())).forEach(System.out::println));
  }
}
