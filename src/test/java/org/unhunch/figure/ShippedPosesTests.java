package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.body.BodyCheck;
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
  private record Move(String name, List<Pose> poses) {
    Motion path() {
      return new Motion(poses);
    }
  }

  private static List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    for (Scene scene : Shipped.scenes()) {
      for (int i = 0; i < scene.level().script().size(); i++) {
        String name = scene.name() + "/" + scene.level().script().get(i).name();
        moves.add(new Move(name, scene.phase(i, 0).path()));
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
    Shipped.read().poses().values().forEach(each -> problems.addAll(BodyCheck.check(each)));
    assertThat(problems).isEmpty();
  }

  @Test
  void limbsKeepTheirLengthsOnEveryWay() {
    Random random = new Random(11);
    for (Move move : moves()) {
      Motion motion = move.path();
      for (int i = 0; i < 5; i++) {
        Skeleton body = motion.after(random.nextDouble(), random.nextDouble());
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
      Motion motion = move.path();
      for (Limb limb : Limb.values()) {
        Target target = move.poses().get(0).reach(limb).target();
        if (move.poses().stream().anyMatch(p -> !p.reach(limb).target().equals(target))) {
          continue;
        }
        for (double part = 0; part <= 1; part += 0.125) {
          Chain chain = motion.after(part, 0).limb(limb);
          if (target instanceof Target.Kneel kneel) {
            assertThat(chain.mid().distance(kneel.knee())).as(move.name()).isLessThan(1.2);
          } else if (target instanceof Target.At at && at.anchor() == Target.Anchor.ROOM) {
            assertThat(chain.end().distance(at.point())).as(move.name()).isLessThan(0.8);
          }
        }
      }
    }
  }

  /**
   * Guards against a limb that flips over, and against one that starts or stops at once: sixty
   * frames are three seconds of the film.
   */
  @Test
  void nothingFlipsJumpsOrJerks() {
    int frames = 60;
    for (Move move : moves()) {
      Motion path = move.path();
      List<Vec> last = List.of();
      List<Vec> before = List.of();
      for (int i = 0; i <= frames; i++) {
        List<Vec> now = joints(path.after((double) i / frames, 0));
        for (int k = 0; k < before.size(); k++) {
          String what = move.name() + " joint " + k + " at " + i;
          Vec speed = now.get(k).minus(before.get(k));
          assertThat(speed.length()).as(what).isLessThan(6.5);
          if (!last.isEmpty()) {
            Vec faster = speed.minus(before.get(k).minus(last.get(k)));
            assertThat(faster.length()).as(what).isLessThan(2.4);
          }
        }
        last = before;
        before = now;
      }
    }
  }

  private static List<Vec> joints(Skeleton body) {
    List<Vec> joints = new ArrayList<>(List.of(body.head().at(), body.spine().hips().at()));
    for (Limb limb : Limb.values()) {
      Chain chain = body.limb(limb);
      joints.addAll(List.of(chain.root(), chain.mid(), chain.end(), chain.fingertips(6)));
    }
    return joints;
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
      Motion motion = move.path();
      for (double part = 0; part <= 1; part += 0.1) {
        Skeleton body = motion.after(part, 0);
        assertThat(body.head().at().y()).as(move.name()).isGreaterThan(4);
        for (Limb limb : Limb.values()) {
          assertThat(body.limb(limb).mid().y()).as(move.name() + limb).isGreaterThan(0.8);
          assertThat(body.limb(limb).end().y()).as(move.name() + limb).isGreaterThan(0.9);
        }
      }
    }
  }
}
