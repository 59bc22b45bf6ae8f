package org.unhunch.figure;

import java.util.List;
import org.unhunch.figure.body.BodyCheck;
import org.unhunch.words.Words;

/**
 * Prints what is wrong with the shipped poses, and on every way between them: by how much, in which
 * phase, after how much of its time, and what.
 */
public final class Checks {
  private Checks() {}

  /** Prints it for the levels whose names, such as cat-cow--whole, begin with one of the words. */
  public static void main(String[] names) {
    Words words = new Words();
    var read = Shipped.read();
    new Words().lines(read.problems()).forEach(System.out::println);
    read.poses().values().stream()
        .flatMap(each -> BodyCheck.check(each).stream())
        .map(words::text)
        .forEach(System.out::println);
    for (Scene scene : Scene.of(read)) {
      boolean asked = List.of(names).stream().anyMatch(scene.name()::startsWith);
      List<Fault> faults = asked || names.length == 0 ? Walk.faults(scene) : List.of();
      if (!faults.isEmpty()) {
        System.out.println(scene.name() + ": " + faults.size());
        faults.forEach(System.out::println);
      }
    }
  }
}
