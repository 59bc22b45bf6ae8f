package org.unhunch.edit.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unhunch.catalog.pose.PoseWriter;
import org.unhunch.edit.Editing;
import org.unhunch.figure.body.Build;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.json.JsonWriter;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;
import org.unhunch.testing.Shipped;

/** Whatever is dragged wherever, a body stays a body; and every shipped pose can be changed. */
class DragTests {
  private static final Map<String, Choreography> POSES = Shipped.poses();
  private static final Vec RIGHT = new Vec(1, 0, 0);
  private static final Vec AWAY = new Vec(0, 0, -1);
  private final Random random = new Random(7);

  private static Stream<Staging> stagings() {
    return POSES.values().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.plain()), each.levels().values().stream()));
  }

  private static Setting setting(Staging staging, boolean both) {
    Vec right = both ? RIGHT : new Vec(0, 0, 1);
    Vec away = both ? AWAY : new Vec(-1, 0, 0);
    return new Setting(staging.props(), Optional.of(staging.startPose()), right, away, both);
  }

  private Pose dragged(Pose pose, Setting setting) {
    Handle handle = Handle.values()[random.nextInt(Handle.values().length)];
    Drag.Manner manner = Drag.Manner.values()[random.nextInt(Drag.Manner.values().length)];
    Drag drag = new Drag(pose, handle, setting);
    Vec by = new Vec(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    return random.nextInt(9) == 0
        ? drag.down().pose()
        : drag.to(drag.start().plus(by.times(12)), manner).pose();
  }

  private static void isABody(Pose pose) {
    Skeleton body = Skeleton.of(pose);
    for (Limb limb : Limb.values()) {
      Chain chain = body.limb(limb);
      double first = limb.isArm() ? Build.UPPER_ARM : Build.THIGH;
      double second = limb.isArm() ? Build.FOREARM : Build.SHIN;
      assertThat(chain.root().distance(chain.mid())).isCloseTo(first, within(1e-3));
      assertThat(chain.mid().distance(chain.end())).isCloseTo(second, within(1e-3));
    }
    double trunk = 0;
    var slices = body.spine().slices();
    for (int i = 1; i < slices.size(); i++) {
      trunk += slices.get(i).at().distance(slices.get(i - 1).at());
    }
    assertThat(trunk).isCloseTo(Build.TRUNK, within(0.2));
  }

  @Test
  void bonesKeepTheirLengthsUnderAnyDrag() {
    stagings()
        .forEach(
            staging -> {
              Pose pose = staging.startPose();
              for (int i = 0; i < 6; i++) {
                pose = dragged(pose, setting(staging, i % 2 == 0));
                isABody(pose);
              }
            });
  }

  @Test
  void whatIsPlantedStaysWhereItIsWhileAnythingElseIsDragged() {
    stagings()
        .flatMap(staging -> staging.poses().values().stream())
        .distinct()
        .forEach(
            pose -> {
              for (Handle handle : Handle.values()) {
                Setting setting = new Setting(List.of(), Optional.empty(), RIGHT, AWAY, false);
                Drag drag = new Drag(pose, handle, setting);
                Vec by = new Vec(random.nextGaussian(), random.nextGaussian(), 0);
                Pose next = drag.to(drag.start().plus(by.times(6)), Drag.Manner.CAUGHT).pose();
                staysPlanted(pose, next, handle);
              }
            });
  }

  private static void staysPlanted(Pose pose, Pose next, Handle dragged) {
    Skeleton body = Skeleton.of(next);
    for (Limb limb : Limb.values()) {
      boolean other = dragged.limb().filter(limb::equals).isEmpty();
      if (other && Posed.isPlanted(pose, limb)) {
        assertThat(next.reach(limb)).isEqualTo(pose.reach(limb));
        Chain chain = body.limb(limb);
        if (chain.missing() < 0.01 && next.reach(limb).target() instanceof Target.At at) {
          assertThat(chain.end().distance(at.point())).isLessThan(0.02);
        }
      }
    }
  }

  /** Only a switch did both sides alike, which one has to know of before. */
  @Test
  void aHandOrAFootThatNearlyDoesWhatTheOtherSideDoesIsCaughtByThat() {
    Setting front = new Setting(List.of(), Optional.empty(), new Vec(0, 0, -1), RIGHT, false);
    Drag left = new Drag(Pose.standing(), Handle.LEFT_HAND, front);
    Pose raised = left.to(left.start().plus(new Vec(0, 25, -12)), Drag.Manner.LOOSE).pose();
    Vec opposite = Handle.LEFT_HAND.at(Skeleton.of(raised)).mirrored();
    Drag right = new Drag(raised, Handle.RIGHT_HAND, front);
    Vec near = opposite.plus(new Vec(0, 1.5, 1.5));
    Drag.Drawn drawn = right.to(near, Drag.Manner.CAUGHT);
    assertThat(drawn.caught()).contains(Message.of("pose.snap.alike"));
    assertThat(drawn.pose().reach(Limb.RIGHT_ARM))
        .isEqualTo(raised.reach(Limb.LEFT_ARM).mirrored());
    assertThat(right.to(near, Drag.Manner.LOOSE).caught()).isEmpty();
    assertThat(right.to(opposite.plus(new Vec(0, 5, 5)), Drag.Manner.CAUGHT).caught())
        .isNotEqualTo(drawn.caught());
  }

  @Test
  void onTheFloorItIsCaughtByTheOtherSideBeforeTheFloor() {
    Pose flat = POSES.get("cat-cow").plain().startPose();
    Setting side = new Setting(List.of(), Optional.empty(), RIGHT, AWAY, false);
    Drag right = new Drag(flat, Handle.RIGHT_HAND, side);
    Pose ahead = right.to(right.start().plus(new Vec(6, 0, 0)), Drag.Manner.CAUGHT).pose();
    Drag left = new Drag(ahead, Handle.LEFT_HAND, side);
    Drag.Drawn drawn = left.to(left.start().plus(new Vec(5, 1, 0)), Drag.Manner.CAUGHT);
    assertThat(drawn.caught()).contains(Message.of("pose.snap.alike"));
    assertThat(drawn.pose().reach(Limb.LEFT_ARM)).isEqualTo(ahead.reach(Limb.RIGHT_ARM).mirrored());
    assertThat(left.to(left.start().plus(new Vec(-4, 1, 0)), Drag.Manner.CAUGHT).caught())
        .contains(Message.of("pose.on.floor"));
  }

  /** Seen from the front, chest and head turned away from the pointer. */
  @Test
  void chestAndHeadTurnTowardThePointerFromTheFrontAndFromTheBack() {
    for (int z : List.of(-1, 1)) {
      Vec right = new Vec(0, 0, z);
      Setting seen = new Setting(List.of(), Optional.empty(), right, new Vec(z, 0, 0), false);
      Drag chest = new Drag(Pose.standing(), Handle.CHEST, seen);
      Vec aside = right.times(8);
      Pose twisted = chest.to(chest.start().plus(aside), Drag.Manner.TURNING).pose();
      Vec ahead = Skeleton.of(twisted).spine().neck().basis().forward();
      assertThat(ahead.dot(right)).isGreaterThan(0.1);
      Drag head = new Drag(Pose.standing(), Handle.HEAD, seen);
      Pose looks = head.to(head.start().plus(aside), Drag.Manner.TURNING).pose();
      assertThat(Skeleton.of(looks).head().basis().forward().dot(right)).isGreaterThan(0.1);
    }
  }

  @Test
  void undoingAllDragsEndsWhereTheyBeganAndDoingThemAgainWhereTheyEnded() {
    stagings()
        .forEach(
            staging -> {
              Editing<Staging, PoseChange> editing = new Editing<>(staging, all -> true);
              List<Staging> passed = new ArrayList<>(List.of(staging));
              for (int i = 0; i < 4; i++) {
                Staging now = editing.draft();
                String name = now.start();
                Pose next = dragged(now.poses().get(name), setting(now, false));
                if (editing.apply(
                    PoseChange.put(now, name, next, Message.of("pose.undo.between"), ""))) {
                  passed.add(editing.draft());
                }
              }
              for (int i = passed.size() - 2; i >= 0; i--) {
                editing.undo();
                assertThat(editing.draft()).isEqualTo(passed.get(i));
              }
              assertThat(editing.undo()).isEmpty();
              passed.stream().skip(1).forEach(each -> editing.redo());
              assertThat(editing.draft()).isEqualTo(passed.get(passed.size() - 1));
            });
  }

  @Test
  void everyShippedPoseIsSavedBackByteForByte() {
    POSES.forEach(
        (id, before) -> {
          Map<String, Staging> levels = new LinkedHashMap<>(before.levels());
          levels.replaceAll((level, staging) -> throughTheEditor(staging));
          Choreography after = new Choreography(id, throughTheEditor(before.plain()), levels);
          assertThat(JsonWriter.pretty(PoseWriter.write(after)))
              .isEqualTo(JsonWriter.pretty(PoseWriter.write(before)));
        });
  }

  /** Each pose is put back as it is; then one is changed and that undone. */
  private Staging throughTheEditor(Staging staging) {
    Editing<Staging, PoseChange> editing = new Editing<>(staging, all -> true);
    for (String name : staging.poses().keySet()) {
      Pose pose = staging.poses().get(name);
      Message does = Message.of("pose.undo.between");
      editing.apply(PoseChange.put(editing.draft(), name, Posed.tidy(pose, pose), does, ""));
      Pose moved = new Drag(pose, Handle.HIPS, setting(staging, false)).down().pose();
      if (editing.apply(PoseChange.put(editing.draft(), name, moved, does, ""))) {
        editing.undo();
      }
    }
    return editing.draft();
  }
}
