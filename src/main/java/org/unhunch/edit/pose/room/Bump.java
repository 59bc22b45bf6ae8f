package org.unhunch.edit.pose.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.figure.body.BodyCheck.Flaw.Part;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/**
 * A part of the body that is in something, deeper than flesh gives way.
 *
 * @param lump the part
 * @param into what it is in
 * @param by how deep, in hundredths of the body's height
 */
public record Bump(Lump lump, Obstacle into, double by) {
  /** A finger, in hundredths of a body's height. */
  private static final double FINGER = 1;

  private static final Comparator<Bump> DEEPER = Comparator.comparingDouble(Bump::by);

  /**
   * A part of the body as a ball.
   *
   * @param part what it is of the body, or of the limb
   * @param limb the limb; empty for the trunk and the head
   * @param at its middle
   * @param radius its radius
   */
  public record Lump(Part part, Optional<Limb> limb, Vec at, double radius) {}

  /** {@return all of a body among props, the deepest first, each part once in each} */
  public static List<Bump> of(Skeleton body, List<Prop> props) {
    List<Obstacle> all = Obstacle.of(props, body.spine().hips().at());
    Map<List<Object>, List<Bump>> found =
        lumps(body).stream()
            .flatMap(lump -> all.stream().map(each -> of(lump, each)))
            .filter(each -> each.by > FINGER)
            .collect(
                Collectors.groupingBy(
                    each -> List.of(each.lump.part, each.lump.limb, each.into.kind())));
    return found.values().stream()
        .flatMap(each -> each.stream().max(DEEPER).stream())
        .sorted(DEEPER.reversed())
        .toList();
  }

  private static Bump of(Lump lump, Obstacle into) {
    return new Bump(lump, into, lump.radius - into.distance().applyAsDouble(lump.at));
  }

  /** {@return the unit direction out of what it is in} */
  public Vec out() {
    return into.out(lump.at);
  }

  private static List<Lump> lumps(Skeleton body) {
    List<Lump> all = new ArrayList<>();
    all.add(new Lump(Part.HEAD, Optional.empty(), body.head().at(), 5));
    trunk(all, Part.CHEST, body.spine().at(0.74), new Vec(0.8, 0, 3.1), 5.3);
    trunk(all, Part.HIPS, body.spine().at(0.1), new Vec(-0.4, 0, 3.6), 4.7);
    for (Limb limb : Limb.values()) {
      Chain chain = body.limb(limb);
      Optional<Limb> of = Optional.of(limb);
      boolean arm = limb.isArm();
      all.add(new Lump(Part.MIDDLE, of, chain.mid(), arm ? 2.2 : 3.5));
      all.add(new Lump(Part.END, of, chain.end(), arm ? 1.5 : 2.1));
      all.add(new Lump(Part.END, of, chain.fingertips(arm ? 5.6 : 8), 1.1));
    }
    return all;
  }

  private static void trunk(List<Lump> all, Part of, Spine.Slice slice, Vec aside, double round) {
    Stream.of(aside, aside.mirrored())
        .map(each -> slice.at().plus(slice.basis().out(each)))
        .forEach(each -> all.add(new Lump(of, Optional.empty(), each, round)));
  }
}
