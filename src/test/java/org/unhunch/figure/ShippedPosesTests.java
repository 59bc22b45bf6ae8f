package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.body.Build;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** What holds of every pose and every move that ships. */
class ShippedPosesTests {
  /** One move of a scene. */
  private record Move(String name, Pose from, Pose to) {}

  private static List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    for (Scene scene : Shipped.scenes()) {
      for (int i = 0; i < scene.level().script().size(); i++) {
        List<Pose> path = scene.phase(i, 0).path();
        for (int k = 0; k + 1 < path.size(); k++) {
          String name = scene.name() + "/" + scene.level().script().get(i).name();
          moves.add(new Move(name, path.get(k), path.get(k + 1)));
        }
      }
    }
    return moves;
  }

  @Test
  void everyExerciseHasItsPoses() {
    assertThat(Shipped.read().problems()).isEmpty();
    assertThat(Shipped.read().poses()).hasSameSizeAs(Shipped.exercises());
  }

  @Test
  void everyPoseIsOneThatABodyCanHave() {
    List<Message> problems = new ArrayList<>();
    Shipped.read().poses().values().forEach(each -> problems.addAll(PoseCheck.check(each)));
    assertThat(problems).isEmpty();
  }

  @Test
  void limbsKeepTheirLengthsOnEveryWay() {
    Random random = new Random(11);
    for (Move move : moves()) {
      Motion motion = new Motion(move.from(), move.to());
      for (int i = 0; i < 5; i++) {
        Skeleton body = motion.at(random.nextDouble(), random.nextDouble());
        for (Limb limb : Limb.values()) {
          Chain chain = body.limb(limb);
          assertThat(chain.root().distance(chain.mid()))
              .as(move.name())
              .isCloseTo(limb.isArm() ? Build.UPPER_ARM : Build.THIGH, within(1e-3));
          assertThat(chain.mid().distance(chain.end()))
              .as(move.name())
              .isCloseTo(limb.isArm() ? Build.FOREARM : Build.SHIN, within(1e-3));
        }
      }
    }
  }

  @Test
  void whatIsPlantedStaysPlanted() {
    for (Move move : moves()) {
      Motion motion = new Motion(move.from(), move.to());
      for (Limb limb : Limb.values()) {
        Target target = move.from().reach(limb).target();
        if (!target.equals(move.to().reach(limb).target())) {
          continue;
        }
        for (double part = 0; part <= 1; part += 0.125) {
          Chain chain = motion.at(part, 0).limb(limb);
          if (target instanceof Target.Kneel kneel) {
            assertThat(chain.mid().distance(kneel.knee())).as(move.name()).isLessThan(1.2);
          } else if (target instanceof Target.At at && at.anchor() == Target.Anchor.ROOM) {
            assertThat(chain.end().distance(at.point())).as(move.name()).isLessThan(0.8);
          }
        }
      }
    }
  }

  @Test
  void nothingFlipsOrJumps() {
    int steps = 120;
    for (Move move : moves()) {
      Motion motion = new Motion(move.from(), move.to());
      Skeleton before = motion.at(0, 0);
      for (int i = 1; i <= steps; i++) {
        Skeleton now = motion.at((double) i / steps, 0);
        for (Limb limb : Limb.values()) {
          String what = move.name() + " " + limb + " at " + i;
          Vec was = before.limb(limb).mid();
          assertThat(was.distance(now.limb(limb).mid())).as(what).isLessThan(2);
          assertThat(before.limb(limb).end().distance(now.limb(limb).end()))
              .as(what)
              .isLessThan(2.2);
        }
        assertThat(before.head().at().distance(now.head().at())).as(move.name()).isLessThan(1.5);
        before = now;
      }
    }
  }

  /** Guards a card and a sheet against a figure that is cut off or hardly there. */
  @Test
  void everyFigureStandsWithinItsBounds() {
    Rectangle2D bounds = new Rectangle2D.Double(20, 20, 120, 90);
    for (Scene scene : Shipped.scenes()) {
      BufferedImage image = Painted.frame(scene.rep(0.3), 160, bounds);
      assertThat(Painted.pixels(image, bounds, false)).as(scene.name()).isZero();
      assertThat(Painted.pixels(image, bounds, true)).as(scene.name()).isGreaterThan(300);
    }
  }

  @Test
  void nothingSinksIntoTheFloorOnTheWay() {
    for (Move move : moves()) {
      Motion motion = new Motion(move.from(), move.to());
      for (double part = 0; part <= 1; part += 0.1) {
        Skeleton body = motion.at(part, 0);
        assertThat(body.head().at().y()).as(move.name()).isGreaterThan(4);
        for (Limb limb : Limb.values()) {
          assertThat(body.limb(limb).mid().y()).as(move.name() + limb).isGreaterThan(0.8);
          assertThat(body.limb(limb).end().y()).as(move.name() + limb).isGreaterThan(0.9);
        }
      }
    }
  }
}
