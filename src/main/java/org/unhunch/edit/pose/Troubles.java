package org.unhunch.edit.pose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unhunch.edit.pose.room.Bump;
import org.unhunch.edit.pose.room.Surface;
import org.unhunch.figure.body.BodyCheck;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** Finds what no body can do in a pose, or on the way to it, and how it could be mended. */
public final class Troubles {
  private static final int MOST = 3;
  private static final int LOOKS = 10;

  /** What is less deep in the floor on the way is not seen. */
  private static final double DEEP = 1;

  /** A hundredth of the height of somebody of a common height. */
  private static final double CENTIMETRES = 1.7;

  /** So high, fingers that hang do not reach into the floor. */
  private static final double CLEAR = 10;

  /** So far from where it is, an elbow or a knee is turned toward. */
  private static final double BESIDE = 10;

  private static final int MOST_LEAN = 80;
  private static final Vec UP = new Vec(0, 1, 0);

  private final Pose pose;
  private final Setting setting;
  private final Skeleton body;

  private Troubles(Pose pose, Setting setting) {
    this.pose = pose;
    this.setting = setting;
    this.body = Skeleton.of(pose);
  }

  /** {@return what is wrong with the pose, the worst first, three at most; empty if all is well} */
  public static List<Trouble> of(Pose pose, Setting setting) {
    Troubles all = new Troubles(pose, setting);
    List<BodyCheck.Flaw> flaws = new ArrayList<>(BodyCheck.flaws(all.body));
    flaws.sort(
        Comparator.comparing((BodyCheck.Flaw each) -> each.limb().isPresent())
            .thenComparing(Comparator.comparingDouble(BodyCheck.Flaw::by).reversed()));
    List<Trouble> troubles = new ArrayList<>();
    boolean isShort = flaws.stream().anyMatch(each -> each.kind() == BodyCheck.Flaw.Kind.SHORT);
    flaws.removeIf(each -> isShort && all.follows(each));
    flaws.forEach(each -> troubles.add(all.trouble(each)));
    Bump.of(all.body, setting.props()).forEach(each -> troubles.add(all.trouble(each)));
    if (troubles.isEmpty()) {
      setting.other().flatMap(other -> between(other, pose)).ifPresent(troubles::add);
    }
    return troubles.stream().distinct().limit(MOST).toList();
  }

  /** {@return what is wrong with a pose, wherever one looks from and came from} */
  public static List<Trouble> of(Staging staging, Pose pose) {
    List<Prop> props = Setting.props(staging, pose);
    Vec right = new Vec(1, 0, 0);
    return of(pose, new Setting(props, Optional.empty(), right, new Vec(0, 0, -1), false));
  }

  /** Whether it only comes of something planted that cannot be reached. */
  private boolean follows(BodyCheck.Flaw flaw) {
    boolean planted = flaw.limb().filter(each -> Posed.isPlanted(pose, each)).isPresent();
    return flaw.kind() == BodyCheck.Flaw.Kind.HELD
        || planted && flaw.kind() == BodyCheck.Flaw.Kind.LOW;
  }

  private Trouble trouble(BodyCheck.Flaw flaw) {
    return switch (flaw.kind()) {
      case SHORT -> tooShort(flaw.limb().orElseThrow(), flaw.by());
      case HELD -> trouble(Message.of("pose.trouble.held"), "leave", settled());
      case BENT -> trouble(said("pose.trouble.bent", flaw), "turn", unbent(flaw));
      case LOW -> low(flaw);
    };
  }

  private Trouble trouble(Message what, String repair, Pose mended) {
    return new Trouble(what, Optional.empty(), List.of(repair(repair, mended)));
  }

  private Trouble.Repair repair(String key, Pose mended) {
    return new Trouble.Repair(
        Message.of("pose.repair." + key), Optional.of(Posed.tidy(mended, pose)));
  }

  private static Message said(String key, BodyCheck.Flaw flaw) {
    return Message.of(key, named(flaw.part(), flaw.limb()));
  }

  /** The part of the body as one calls it. */
  private static Message named(BodyCheck.Flaw.Part part, Optional<Limb> of) {
    boolean elbow = part == BodyCheck.Flaw.Part.MIDDLE && of.orElseThrow().isArm();
    return elbow
        ? Message.of("pose.part." + (of.get().isRight() ? "right" : "left") + "-elbow")
        : handle(part, of).named();
  }

  private static Handle handle(BodyCheck.Flaw.Part part, Optional<Limb> of) {
    return switch (part) {
      case HEAD -> Handle.HEAD;
      case CHEST -> Handle.CHEST;
      case HIPS -> Handle.HIPS;
      case MIDDLE -> Handle.knee(of.orElseThrow());
      case END, TIP -> Handle.of(of.orElseThrow());
    };
  }

  /** Out again: an elbow or a knee turns, a limb goes there as it is held, or all the body goes. */
  private Trouble trouble(Bump bump) {
    Bump.Lump lump = bump.lump();
    Message place = Message.of("pose.place." + bump.into().kind());
    Message what = Message.of("pose.trouble.into", named(lump.part(), lump.limb()), place);
    Vec way = bump.out().times(bump.by());
    if (lump.limb().isEmpty()) {
      Vec hips = pose.trunk().hips().plus(way);
      return trouble(what, "out", Posed.settled(Posed.withHips(pose, hips)));
    }
    if (lump.part() == BodyCheck.Flaw.Part.MIDDLE) {
      Vec beside = lump.at().plus(bump.out().times(BESIDE));
      return trouble(what, "out", new Reaching(pose, lump.limb().get()).turned(beside));
    }
    Drag drag = new Drag(pose, handle(lump.part(), lump.limb()), alone());
    return trouble(what, "out", drag.to(drag.start().plus(way), Drag.Manner.NUDGED).pose());
  }

  private Pose settled() {
    return Posed.withHips(pose, body.spine().hips().at());
  }

  private Pose unbent(BodyCheck.Flaw flaw) {
    Limb limb = flaw.limb().orElseThrow();
    Reach old = pose.reach(limb);
    Vec bend = limb.isArm() ? new Vec(-0.6, -0.3, limb.isRight() ? 0.75 : -0.75) : new Vec(1, 0, 0);
    return Posed.with(pose, limb, new Reach(old.target(), bend, old.tip(), old.hand()));
  }

  private Trouble low(BodyCheck.Flaw flaw) {
    boolean hips = flaw.part() == BodyCheck.Flaw.Part.HIPS;
    Message what = said(hips ? "pose.trouble.low-hips" : "pose.trouble.low", flaw);
    if (flaw.limb().isEmpty()) {
      Vec higher = pose.trunk().hips().plus(UP.times(flaw.by()));
      return trouble(what, "raise", Posed.settled(Posed.withHips(pose, higher)));
    }
    Limb limb = flaw.limb().get();
    if (flaw.part() == BodyCheck.Flaw.Part.MIDDLE
        && !(pose.reach(limb).target() instanceof Target.Kneel)) {
      Vec above = body.limb(limb).mid().plus(UP.times(BESIDE));
      return trouble(what, "turn-up", new Reaching(pose, limb).turned(above));
    }
    Drag drag = new Drag(pose, handle(flaw.part(), flaw.limb()), alone());
    return trouble(what, "on-floor", drag.down().pose());
  }

  private Setting alone() {
    return new Setting(setting.props(), setting.other(), setting.right(), setting.away(), false);
  }

  private Trouble tooShort(Limb limb, double by) {
    Target target = pose.reach(limb).target();
    boolean kneels = target instanceof Target.Kneel;
    Message part = (kneels ? Handle.knee(limb) : Handle.of(limb)).named();
    String place =
        kneels
            ? "floor"
            : target instanceof Target.At at && at.anchor() == Target.Anchor.ROOM
                ? new Spots(pose, limb, setting).at(at.point()).map(Surface::kind).orElse("place")
                : target.anchor().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Trouble.Repair> repairs = new ArrayList<>();
    leant(limb).ifPresent(repairs::add);
    Vec end = body.limb(limb).end();
    Vec clear = new Vec(end.x(), Math.max(end.y(), CLEAR), end.z());
    repairs.add(repair("free", new Reaching(pose, limb).loose(clear)));
    int centimetres = (int) Math.max(1, Math.round(by * CENTIMETRES));
    return new Trouble(
        Message.of("pose.trouble.short", part, Message.of("pose.place." + place)),
        Optional.of(Message.of("pose.trouble.short.more", centimetres)),
        repairs);
  }

  /** The trunk leaning as little as it takes for the limb to reach. */
  private Optional<Trouble.Repair> leant(Limb limb) {
    double chest = Handle.CHEST.at(body).y();
    for (int by = 2; by <= MOST_LEAN; by += 2) {
      for (int way = -1; way <= 1; way += 2) {
        double pitch = pose.trunk().pitch() + way * by;
        Pose leant = Fit.Angle.PITCH.in(pose, pitch);
        Skeleton there = Skeleton.of(leant);
        boolean reached =
            BodyCheck.flaws(there).stream()
                .noneMatch(each -> each.limb().filter(limb::equals).isPresent());
        if (reached && Math.abs(pitch) <= 360) {
          boolean lower = Handle.CHEST.at(there).y() < chest;
          return Optional.of(repair(lower ? "lower" : "lean", Posed.settled(leant)));
        }
      }
    }
    return Optional.empty();
  }

  /** What goes through the floor on the way from one pose to the other. */
  private static Optional<Trouble> between(Pose other, Pose pose) {
    Motion way = new Motion(other, pose);
    for (int i = 1; i < LOOKS; i++) {
      Optional<BodyCheck.Flaw> deep =
          BodyCheck.flaws(way.at((double) i / LOOKS, 0)).stream()
              .filter(each -> each.kind() == BodyCheck.Flaw.Kind.LOW && each.by() > DEEP)
              .findFirst();
      if (deep.isPresent()) {
        Message repair = Message.of("pose.repair.between");
        return Optional.of(
            new Trouble(
                said("pose.trouble.between", deep.get()),
                Optional.empty(),
                List.of(new Trouble.Repair(repair, Optional.empty()))));
      }
    }
    return Optional.empty();
  }
}
