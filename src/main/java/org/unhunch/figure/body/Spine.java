package org.unhunch.figure.body;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/**
 * The spine, or the neck above it, as a curve of constant length.
 *
 * @param slices places along it, from between the hips to the base of the neck or on from there to
 *     the joint under the skull, evenly spaced
 */
public record Spine(List<Slice> slices) {
  private static final int STEPS = 16;
  private static final int NECK_STEPS = 4;

  /** How far the neck stands ahead of the chest where it begins; where it ends, not at all. */
  private static final double AHEAD = 16;

  /** The share of a nod that is done where the neck begins; at the skull all of it is done. */
  private static final double LOW_SHARE = 0.1;

  /**
   * One place along the spine.
   *
   * @param at where it is
   * @param basis which way the body faces there
   */
  public record Slice(Vec at, Basis basis) {
    Slice moved(Vec by) {
      return new Slice(at.plus(by), basis);
    }
  }

  /** Copies the slices. */
  public Spine {
    slices = List.copyOf(slices);
  }

  /** {@return the spine of the trunk} */
  static Spine of(Trunk trunk) {
    Basis upright =
        Basis.room()
            .turn(trunk.turn())
            .lean(trunk.lean())
            .nod(90 - trunk.pitch())
            .turn(trunk.roll());
    List<Slice> plain = grow(upright, trunk);
    Vec chord = plain.get(STEPS).at().minus(trunk.hips()).unit();
    return new Spine(grow(upright.swing(chord, upright.up()), trunk));
  }

  private static List<Slice> grow(Basis start, Trunk trunk) {
    List<Slice> slices = new ArrayList<>(STEPS + 1);
    Vec at = trunk.hips();
    Basis basis = start;
    slices.add(new Slice(at, basis));
    Trunk.Bow bow = trunk.bow();
    for (int i = 0; i < STEPS; i++) {
      double share = share((i + 0.5) / STEPS);
      double flex = (bow.low() * (1 - share) + bow.high() * share) * 2 / STEPS;
      Vec before = basis.up();
      basis = basis.nod(flex);
      if (bow.side() != 0 || bow.twist() != 0) {
        basis = basis.lean(bow.side() / STEPS).turn(bow.twist() / STEPS);
      }
      at = at.mix(1, before.plus(basis.up()).unit(), Build.TRUNK / STEPS);
      slices.add(new Slice(at, basis));
    }
    return slices;
  }

  /** How much of the bend at a place belongs to the upper half: without a kink in the middle. */
  private static double share(double part) {
    double x = Math.max(0, Math.min(1, (part - 0.3) / 0.4));
    return x * x * (3 - 2 * x);
  }

  /** {@return the place at the part of the way up, 0 at the hips and 1 at the base of the neck} */
  public Slice at(double part) {
    int steps = slices.size() - 1;
    double place = Math.max(0, Math.min(1, part)) * steps;
    int i = Math.min(steps - 1, (int) place);
    Slice a = slices.get(i);
    Slice b = slices.get(i + 1);
    Vec up = a.basis().up().toward(b.basis().up(), place - i).unit();
    Vec right = a.basis().right().toward(b.basis().right(), place - i).across(up).unit();
    return new Slice(a.at().toward(b.at(), place - i), new Basis(up.cross(right), up, right));
  }

  /** {@return the neck on this spine, which bends all along and nowhere like a hinge} */
  Spine neck(Carriage carriage) {
    List<Slice> slices = new ArrayList<>(NECK_STEPS + 1);
    Slice base = top();
    Vec at = base.at();
    Vec before = null;
    for (int i = 0; i <= NECK_STEPS; i++) {
      double share = (double) i / NECK_STEPS;
      double bent = LOW_SHARE + (1 - LOW_SHARE) * share;
      Basis basis =
          base.basis()
              .nod(AHEAD * (1 - share) + carriage.nod() * bent)
              .lean(carriage.tilt() * bent)
              .turn(carriage.turn() * share);
      if (before != null) {
        at = at.mix(1, before.plus(basis.up()).unit(), Build.NECK / NECK_STEPS);
      }
      slices.add(new Slice(at, basis));
      before = basis.up();
    }
    return new Spine(slices);
  }

  /** {@return the hips} */
  public Slice hips() {
    return slices.get(0);
  }

  /** {@return the base of the neck} */
  public Slice neck() {
    return top();
  }

  /** {@return the upper end} */
  Slice top() {
    return slices.get(slices.size() - 1);
  }

  Spine moved(Vec by) {
    return new Spine(slices.stream().map(slice -> slice.moved(by)).toList());
  }
}
