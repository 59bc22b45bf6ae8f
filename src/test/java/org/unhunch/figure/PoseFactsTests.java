package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/**
 * The figure does what the text of its exercise says, in each frame; guards against a body that
 * shows something near to it: a lean without the walls, a slide above the floor, a chin that comes
 * up.
 */
class PoseFactsTests {
  private static final int FRAMES = 20;

  /** How far the upper back stands behind the spine's line. */
  private static final double BACK = 4.5;

  private static Scene scene(String name) {
    return Shipped.scenes().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Skeleton> frames(String name) {
    Scene scene = scene(name);
    List<Skeleton> frames = new ArrayList<>();
    for (int phase = 0; phase < scene.level().script().size(); phase++) {
      Motion path = new Motion(scene.phase(phase, 0).path());
      for (int i = 0; i <= FRAMES; i++) {
        frames.add(path.after((double) i / FRAMES, 0));
      }
    }
    return frames;
  }

  private static Skeleton end(String name, int phase) {
    return new Motion(scene(name).phase(phase, 0).path()).after(1, 0);
  }

  private static List<Chain> arms(Skeleton body) {
    return List.of(body.limb(Limb.LEFT_ARM), body.limb(Limb.RIGHT_ARM));
  }

  private static boolean isOutside(Chain arm, Vec middle) {
    return Math.abs(arm.mid().z()) > Math.abs(middle.z());
  }

  @ParameterizedTest
  @ValueSource(strings = {"corner-stretch--corner", "corner-stretch--doorway"})
  void forearmsStayOnWallsBelowTheShoulders(String name) {
    List<Skeleton> frames = frames(name);
    for (Skeleton body : frames) {
      for (int side = 0; side < 2; side++) {
        Chain arm = arms(body).get(side);
        assertThat(arm.mid().distance(arms(frames.get(0)).get(side).mid())).isLessThan(3);
        assertThat(arm.root().y() - arm.mid().y()).isBetween(1.0, 7.0);
        assertThat(arm.end().distance(arms(frames.get(0)).get(side).end())).isLessThan(0.5);
      }
    }
    double leaned = end(name, 0).head().at().x() - frames.get(0).head().at().x();
    assertThat(leaned).isGreaterThan(8);
  }

  @Test
  void upperArmIsLevelAndTheElbowSquareAtTheWall() {
    for (Skeleton body : frames("wall-stretch--plain")) {
      Chain arm = body.limb(Limb.LEFT_ARM);
      assertThat(arm.bent()).isBetween(75.0, 105.0);
      assertThat(arm.mid().y()).isBetween(arm.root().y() - 3, arm.root().y() + 3);
      assertThat(arm.mid().z() - arm.end().z()).isBetween(-1.0, 1.0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"snow-angel--knees-bent", "snow-angel--legs-straight"})
  void elbowsAndHandsSlideOnTheFloor(String name) {
    for (Skeleton body : frames(name)) {
      for (Chain arm : arms(body)) {
        assertThat(arm.mid().y()).isLessThan(4.5);
        assertThat(arm.end().y()).isLessThan(2.5);
        assertThat(arm.bent()).isBetween(20.0, 60.0);
      }
    }
    Skeleton high = end(name, 0);
    arms(high).forEach(arm -> assertThat(arm.end().x()).isLessThan(high.head().at().x()));
  }

  @Test
  void chinStaysLowWhileTheHeadRolls() {
    for (Skeleton body : frames("neck-roll--plain")) {
      assertThat(body.head().basis().forward().y()).isLessThan(-0.25);
    }
    assertThat(end("neck-roll--plain", 0).head().basis().up().z()).isGreaterThan(0.5);
  }

  @Test
  void kneesSinkWhileBothArmsLie() {
    for (Skeleton body : frames("trunk-rotation--plain")) {
      arms(body).forEach(arm -> assertThat(arm.end().y()).isLessThan(3));
    }
    Skeleton sunk = end("trunk-rotation--plain", 0);
    assertThat(sunk.limb(Limb.LEFT_LEG).mid().y()).isLessThan(10);
    assertThat(sunk.limb(Limb.RIGHT_LEG).mid().z()).isLessThan(-15);
  }

  @Test
  void bothArmsStayLongAndApartOverhead() {
    for (Skeleton body : frames("overhead-reach--plain")) {
      List<Chain> arms = arms(body);
      arms.forEach(arm -> assertThat(arm.bent()).isLessThan(12));
      assertThat(arms.get(0).end().distance(arms.get(1).end())).isGreaterThan(10);
    }
    List<Chain> pulled = arms(end("overhead-reach--deeper", 0));
    assertThat(pulled.get(0).end().distance(pulled.get(1).end())).isLessThan(5.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chair-thoracic-extension--plain",
        "roller-chest-stretch--hands-behind-head",
        "block-thoracic-extension--hands-behind-head",
        "block-thoracic-extension--roller"
      })
  void handsStayBehindTheHeadAndElbowsOutside(String name) {
    for (Skeleton body : frames(name)) {
      for (Chain arm : arms(body)) {
        Vec hand = arm.fingertips(4).minus(body.head().at());
        assertThat(body.head().basis().in(hand).x()).isLessThan(-1);
        assertThat(hand.length()).isLessThan(8.5);
        assertThat(isOutside(arm, arm.end())).isTrue();
      }
    }
  }

  /** The back once hung over a roller that was under the lowest ribs. */
  @ParameterizedTest
  @ValueSource(strings = {"hands-behind-head", "roller", "arms-overhead", "roller-overhead"})
  void theUpperBackLiesOnRollerOrBlock(String level) {
    Prop under = scene("block-thoracic-extension--" + level).staging().props().get(1);
    double high = under.kind() == Prop.Kind.ROLLER ? Props.ROLLER : Props.BLOCK.y();
    Spine.Slice back = end("block-thoracic-extension--" + level, 1).spine().at(0.7);
    assertThat(back.at().x()).isCloseTo(under.at().x(), within(1.5));
    assertThat(back.at().y() - BACK - 2 * high).isBetween(-1.0, 1.0);
  }

  @Test
  void holdingHandIsOnTheArmThatIsDrawnAcross() {
    Skeleton across = end("cross-body-stretch--plain", 0);
    Chain drawn = across.limb(Limb.LEFT_ARM);
    assertThat(drawn.mid().z()).isGreaterThan(2);
    Vec hand = across.limb(Limb.RIGHT_ARM).fingertips(3);
    Vec off = hand.minus(drawn.mid()).across(drawn.end().minus(drawn.mid()).unit());
    assertThat(off.length()).isLessThan(4.5);
  }

  @Test
  void elbowsComeBehindTheBackInTheRow() {
    Skeleton pulled = end("standing-row--plain", 0);
    arms(pulled).forEach(arm -> assertThat(arm.mid().x()).isLessThan(arm.root().x() - 6));
  }

  /** Whoever avoids rounding must not be shown it. */
  @Test
  void chestTravelsBetweenStraightArmsAndTheSpineStaysAsItIs() {
    double least = 99;
    double most = 0;
    for (Skeleton body : frames("quadruped-plus--plain")) {
      arms(body).forEach(arm -> assertThat(arm.bent()).isLessThan(18));
      assertThat(roundness(body)).isBetween(-8.0, 12.0);
      least = Math.min(least, body.spine().at(0.86).at().y());
      most = Math.max(most, body.spine().at(0.86).at().y());
    }
    assertThat(most - least).isBetween(4.0, 5.2);
    assertThat(end("quadruped-plus--plain", 0).blades()).isLessThan(-0.3);
    assertThat(end("quadruped-plus--plain", 1).blades()).isGreaterThan(0.3);
  }

  private static double roundness(Skeleton body) {
    Vec low = body.spine().at(0).basis().up();
    Vec high = body.spine().at(1).basis().up();
    return Math.toDegrees(Math.atan2(low.y(), low.x()) - Math.atan2(high.y(), high.x()));
  }

  @Test
  void catTucksTheChinAndCowLiftsChinAndNose() {
    assertThat(roundness(end("cat-cow--whole", 1))).isBetween(80.0, 105.0);
    assertThat(end("cat-cow--whole", 1).head().basis().forward().x()).isLessThan(-0.5);
    for (Skeleton cow : List.of(end("cat-cow--whole", 4), end("cat-cow--cow-half", 1))) {
      assertThat(roundness(cow)).isBetween(-85.0, -60.0);
      assertThat(cow.head().basis().forward().y()).isGreaterThan(0.2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"press-up--forearms", "press-up--cobra"})
  void chestSinksAndNothingRisesOnceItIsUp(String name) {
    Skeleton up = end(name, 0);
    Skeleton sunk = end(name, 1);
    assertThat(sunk.spine().at(0.86).at().y()).isLessThan(up.spine().at(0.86).at().y() - 0.8);
    assertThat(sunk.head().at().y()).isLessThan(up.head().at().y());
    frames(name).forEach(body -> assertThat(body.spine().hips().at().y()).isLessThan(7));
    Chain arm = sunk.limb(Limb.RIGHT_ARM);
    boolean forearms = name.endsWith("forearms");
    Vec below = forearms ? arm.mid() : arm.fingertips(2);
    assertThat(arm.root().x() - below.x()).isBetween(forearms ? -2.0 : -12.0, 3.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prone-cobra--arms-only", "prone-cobra--legs-too", "prone-t--floor"})
  void bothArmsAndLegsLiftAlikeAndLow(String name) {
    int last = scene(name).level().script().size() - 2;
    Skeleton up = end(name, last);
    for (Chain arm : arms(up)) {
      double lifted = arm.end().y() - arms(frames(name).get(0)).get(0).end().y();
      assertThat(lifted).isBetween(5.0, 11.0);
    }
    assertThat(up.limb(Limb.LEFT_ARM).end().y())
        .isEqualTo(up.limb(Limb.RIGHT_ARM).end().y(), within(0.1));
    double ankle = up.limb(Limb.LEFT_LEG).end().y();
    assertThat(ankle).isBetween(name.endsWith("legs-too") ? 5.0 : 0.0, 9.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"arms-ahead", "arms-back", "thread-the-needle"})
  void oneSitsOnTheHeelsWithTheForeheadDown(String level) {
    Skeleton folded = end("childs-pose--" + level, 1);
    Vec hips = folded.spine().hips().at();
    assertThat(hips.y()).isLessThan(11);
    assertThat(hips.x() - folded.limb(Limb.LEFT_LEG).end().x()).isBetween(-2.0, 3.0);
    assertThat(folded.head().at().y()).isLessThan(7);
    arms(folded).forEach(arm -> assertThat(arm.end().y()).isLessThan(2.5));
  }

  @Test
  void elbowsRestOnTheSeatWhileTheChestSinks() {
    List<Skeleton> frames = frames("kneeling-chair-extension--plain");
    for (Skeleton body : frames) {
      for (Chain arm : arms(body)) {
        assertThat(arm.mid().y()).isBetween(24.8, 27.5);
        assertThat(Math.abs(arm.mid().x() - arms(frames.get(0)).get(0).mid().x())).isLessThan(2);
      }
    }
    Skeleton sunk = end("kneeling-chair-extension--plain", 0);
    arms(sunk).forEach(arm -> assertThat(arm.root().y()).isLessThan(arm.mid().y()));
  }

  @Test
  void backStaysStillWhileArmAndLegReach() {
    List<Skeleton> frames = frames("bird-dog--arm-and-leg");
    for (Skeleton body : frames) {
      assertThat(body.spine().hips().at().distance(frames.get(0).spine().hips().at()))
          .isLessThan(0.5);
      assertThat(body.spine().neck().at().distance(frames.get(0).spine().neck().at()))
          .isLessThan(0.5);
    }
    Skeleton out = end("bird-dog--arm-and-leg", 0);
    Chain leg = out.limb(Limb.RIGHT_LEG);
    assertThat(leg.bent()).isLessThan(12);
    assertThat(leg.end().y()).isBetween(leg.root().y() - 3, leg.root().y() + 4);
  }
}
