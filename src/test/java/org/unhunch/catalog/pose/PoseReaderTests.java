package org.unhunch.catalog.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;
import org.unhunch.routine.pose.View;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.SmallCatalog;

class PoseReaderTests {
  private static final String GOOD =
      """
      {
        "exercise": "cat-cow",
        "view": {"turn": 10, "tilt": 5},
        "start": "flat",
        "poses": {
          "flat": {"hips": [-15, 26.5], "trunk": 9, "feet": {"knee": [-15, 3.4]},
                   "leftHand": {"at": [13, 1.9, 8]}},
          "cat": {"from": "flat", "bow": [50, 60]},
          "other way": {"mirror": "flat"}
        },
        "phases": {"round up": "cat", "cat": "cat", "back to neutral": "flat",
                   "dip down": "flat", "cow": "flat", "back to flat": ["cat", "flat"]}
      }
      """;

  private static PosesRead read(String json) {
    Exercise exercise = Shipped.catalog().exercise("cat-cow").orElseThrow();
    return PosesRead.of(json.getBytes(StandardCharsets.UTF_8), exercise);
  }

  private Staging staging(String json) {
    PosesRead read = read(json);
    assertThat(read.problems()).isEmpty();
    return read.choreography().orElseThrow().level("whole");
  }

  @Test
  void readsPosesAndThePathsOfPhases() {
    Staging staging = staging(GOOD);
    assertThat(staging.poses()).containsOnlyKeys("flat", "cat", "other way");
    assertThat(staging.path("back to flat")).hasSize(2);
    assertThat(staging.end("round up")).contains(staging.poses().get("cat"));
  }

  @Test
  void inheritsWhatAPoseLeavesOut() throws IOException {
    Pose cat = staging(GOOD).poses().get("cat");
    assertThat(cat.trunk().pitch()).isEqualTo(9);
    assertThat(cat.trunk().bow().high()).isEqualTo(60);
    assertThat(cat.reach(Limb.LEFT_LEG).target()).isInstanceOf(Target.Kneel.class);
  }

  @Test
  void measuresTheThirdNumberOutward() {
    Staging staging = staging(GOOD);
    Target left = staging.poses().get("flat").reach(Limb.LEFT_ARM).target();
    Target right = staging.poses().get("other way").reach(Limb.RIGHT_ARM).target();
    assertThat(((Target.At) left).point().z()).isEqualTo(-8);
    assertThat(((Target.At) right).point().z()).isEqualTo(8);
  }

  @Test
  void readsWhatAHandDoes() throws IOException {
    String shaped = "\"at\": [13, 1.9, 8], \"thumb\": [0, 1, 0.5], \"fist\": 0.8";
    Staging staging = staging(GOOD.replace("\"at\": [13, 1.9, 8]", shaped));
    Pose flat = staging.poses().get("flat");
    assertThat(flat.reach(Limb.LEFT_ARM).hand()).isEqualTo(new Hand(new Vec(0, 1, -0.5), 0.8));
    assertThat(flat.reach(Limb.RIGHT_ARM).hand()).isEqualTo(Hand.FLAT);
    PosesRead more = read(GOOD.replace("\"at\": [13, 1.9, 8]", shaped.replace("0.8", "2")));
    assertThat(more.problems()).singleElement().asString().contains("leftHand.fist");
    PosesRead foot = read(GOOD.replace("\"knee\":", "\"fist\": 1, \"knee\":"));
    assertThat(foot.problems()).anyMatch(each -> each.contains("unknown key 'fist'"));
  }

  /** A hand on a limb was drawn flat, as a paddle that touches it, and one on the head too. */
  @Test
  void aHandClosesAroundWhatItIsOnUnlessAFistIsGiven() throws IOException {
    Map<String, Double> curls =
        Map.of("chest", 0.0, "hips", 0.0, "head", 0.25, "knee", 0.5, "other-elbow", 0.5);
    for (Map.Entry<String, Double> each : curls.entrySet()) {
      String on = "\"on\": \"" + each.getKey() + "\", \"at\": [3, 1.9, 2]";
      assertThat(leftFist(on)).as(on).isEqualTo(each.getValue());
      assertThat(leftFist(on + ", \"fist\": 0")).as(on).isZero();
      assertThat(leftFist(on + ", \"fist\": 0.8")).as(on).isEqualTo(0.8);
    }
  }

  private double leftFist(String hand) throws IOException {
    Staging staging = staging(GOOD.replace("\"at\": [13, 1.9, 8]", hand));
    return staging.poses().get("flat").reach(Limb.LEFT_ARM).hand().fist();
  }

  @Test
  void tellsWhereAWrongNumberStands() throws IOException {
    PosesRead read = read(GOOD.replace("\"trunk\": 9", "\"trunk\": \"nine\""));
    assertThat(read.problems())
        .singleElement()
        .asString()
        .contains("cat-cow.json:6:44: poses.flat.trunk: this is a text; a number from -360 to 360");
  }

  @Test
  void tellsOfAnUnknownKeyAndAnUnknownPose() throws IOException {
    PosesRead unknown = read(GOOD.replace("\"bow\"", "\"bows\""));
    assertThat(unknown.problems()).anyMatch(each -> each.contains("unknown key 'bows'"));
    PosesRead missing = read(GOOD.replace("\"from\": \"flat\"", "\"from\": \"flta\""));
    assertThat(missing.problems()).anyMatch(each -> each.contains("unknown 'flta'"));
  }

  @Test
  void readsAViewBesideAnotherButNoThird() throws IOException {
    String two =
        GOOD.replace("\"tilt\": 5", "\"beside\": {\"turn\": 90, \"focus\": \"upper-body\"}");
    View beside = new View(90, 0, View.Focus.UPPER_BODY);
    assertThat(staging(two).view().beside()).contains(beside);
    PosesRead three = read(two.replace("\"turn\": 90", "\"beside\": {\"turn\": 90}"));
    assertThat(three.problems()).anyMatch(each -> each.contains("unknown key 'beside'"));
  }

  /** Guards against a word of another shape, which once ended the reading with an exception. */
  @Test
  void tellsOfAFocusThatIsNoWord() throws IOException {
    PosesRead read = read(GOOD.replace("\"tilt\": 5", "\"focus\": [5]"));
    assertThat(read.problems())
        .singleElement()
        .asString()
        .endsWith("view.focus: this is a list; a text would be right");
  }

  @Test
  void tellsOfAPhaseWithoutAPose() throws IOException {
    PosesRead read = read(GOOD.replace("\"cow\": \"flat\", ", ""));
    assertThat(read.problems()).anyMatch(each -> each.contains("the phase 'cow' of level"));
  }

  @Test
  void tellsOfAPhaseWhosePoseIsMissing() throws IOException {
    PosesRead read = read(GOOD.replace("\"cow\": \"flat\"", "\"cow\": \"cow\""));
    assertThat(read.problems()).anyMatch(each -> each.contains("needs a pose 'cow'"));
  }

  @Test
  void tellsOfAnExerciseWithoutAFile(@TempDir Path folder) throws IOException {
    SmallCatalog catalog = new SmallCatalog(folder);
    Files.createDirectory(catalog.file("poses"));
    catalog.write("poses/lift.json", "{}");
    assertThat(catalog.problems())
        .contains("poses/plain.json: the exercise 'plain' has no poses; give it this file");
  }
}
