package org.unhunch.figure;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unhunch.routine.Side;

/**
 * Prints where a part of the figure jumps: where a frame differs far more from the one before than
 * its neighbours do. The frames are those of every phase and turn of the shipped levels, in order.
 */
public final class Jumps {
  private static final int SIZE = 150;
  private static final int FRAMES = 60;

  /** So many pixels more than before and after are a jump. */
  private static final int FEW = 16;

  private static final int VISIBLE = 60;

  private Jumps() {}

  /** Prints it for the levels whose names, such as cat-cow--whole, begin with one of the words. */
  public static void main(String[] names) {
    for (Scene scene : Shipped.scenes()) {
      if (names.length == 0 || List.of(names).stream().anyMatch(scene.name()::startsWith)) {
        for (int phase = 0; phase < scene.level().script().size(); phase++) {
          print(scene.name() + " " + scene.level().script().get(phase).name(), way(scene, phase));
        }
        print(scene.name() + " turn", turn(scene));
      }
    }
  }

  private static List<Frame> way(Scene scene, int phase) {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i <= FRAMES; i++) {
      frames.add(scene.phase(phase, (double) i / FRAMES).glowing(0.5));
    }
    return frames;
  }

  private static List<Frame> turn(Scene scene) {
    List<Optional<Side>> sides = scene.level().sides().sides();
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i <= 2 * FRAMES; i++) {
      frames.add(scene.sequence().turn(sides.get(sides.size() - 1), i / 40.0, 3));
    }
    return frames;
  }

  private static void print(String name, List<Frame> frames) {
    FigurePainter painter = new FigurePainter(Palettes.light(), false);
    int[] changes = new int[frames.size()];
    BufferedImage before = Painted.by(painter, frames.get(0), SIZE);
    for (int i = 1; i < changes.length; i++) {
      BufferedImage now = Painted.by(painter, frames.get(i), SIZE);
      changes[i] = changes(before, now);
      before = now;
    }
    for (int i = 2; i < changes.length - 1; i++) {
      int usual = Math.max(changes[i - 1], changes[i + 1]);
      if (changes[i] > 1.5 * usual + FEW) {
        double part = 100.0 * i / (changes.length - 1);
        System.out.printf(Locale.ROOT, "%4d over %4d  %s %.1f%%%n", changes[i], usual, name, part);
      }
    }
  }

  private static int changes(BufferedImage one, BufferedImage two) {
    int count = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        count += distance(one.getRGB(x, y), two.getRGB(x, y)) > VISIBLE ? 1 : 0;
      }
    }
    return count;
  }

  private static int distance(int a, int b) {
    return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
        + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
        + Math.abs((a & 255) - (b & 255));
  }
}
