package org.unhunch.ui.edit.exercise.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.cli.Cli;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Finished;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Remark.Weight;
import org.unhunch.edit.exercise.Shot;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.library.Own;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;
import org.unhunch.testing.Jpegs;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.Words;

/**
 * What {@code --check} tells of an exercise stands beside the part of its form that it is about.
 * What the reader refuses was told at the foot, once one saved it, and what no body can do nowhere.
 */
class CheckedTests {
  private static final String HIDDEN = "Sit.\u200B";
  private final Ui kit = ScreenKit.of(Prefs.having("chair", "floor").preferences());

  @TempDir private Path folder;

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("a name too long", Blank.NAME, "a".repeat(61)),
        fault("a name with what cannot be seen", Blank.NAME, HIDDEN),
        fault("a number in what it is for", Blank.PURPOSE, "Do it 5 times."),
        fault("what it is for, too long", Blank.PURPOSE, "a".repeat(301)),
        fault("a number in the set-up", Blank.SETUP, "Sit.\nWait 5 seconds."),
        fault("a line of the set-up too long", Blank.SETUP, "Sit.\n" + "a".repeat(161)),
        fault("a set-up with what cannot be seen", Blank.SETUP, HIDDEN),
        fault("a number in what to mind", Blank.MIND, "Not for 10 days."),
        fault("what to mind, too long", Blank.MIND, "a".repeat(161)),
        cue("a number in a cue", "Stay for 30 seconds."),
        cue("a cue too long", "a".repeat(121)),
        cue("a cue with what cannot be seen", HIDDEN),
        step("a name of a step too long", it -> it.with(0, e -> e.named("a".repeat(31)))),
        step("a name of a step with what cannot be seen", it -> it.with(0, e -> e.named(HIDDEN))),
        photo("words of a photo too long", "a".repeat(301)),
        photo("words of a photo with what cannot be seen", HIDDEN),
        arguments("hips in the floor", Blank.PICTURE, change(each -> low(each))));
  }

  private static Arguments fault(String name, Blank blank, String text) {
    return arguments(name, blank, change(each -> each.with(blank, text)));
  }

  private static Arguments cue(String name, String text) {
    return step(name, sketch -> sketch.with(0, each -> each.saying(text)));
  }

  private static Arguments step(String name, UnaryOperator<Sketch> change) {
    return arguments(name, Blank.STEPS, change);
  }

  private static Arguments photo(String name, String words) {
    Shot shot = new Shot(Jpegs.of(16, 16, Color.RED), words);
    return arguments(name, Blank.PICTURE, change(each -> each.with(-1, Optional.of(shot))));
  }

  private static UnaryOperator<Sketch> change(UnaryOperator<Sketch> change) {
    return change;
  }

  private static Sketch low(Sketch sketch) {
    Staging staging = sketch.staging().orElseThrow();
    Pose pose = staging.startPose();
    Trunk old = pose.trunk();
    Vec hips = new Vec(old.hips().x(), 1, old.hips().z());
    Trunk trunk = new Trunk(hips, old.pitch(), old.lean(), old.turn(), old.roll(), old.bow());
    Map<String, Pose> poses = new LinkedHashMap<>(staging.poses());
    poses.put(staging.start(), new Pose(trunk, pose.carriage(), pose.limbs(), Optional.empty()));
    return sketch.shown(Optional.of(staging.with(poses, staging.phases())));
  }

  private Sketch sound() {
    Exercise exercise = TestCatalog.exercise("far-reach");
    Original original =
        new Original(exercise, exercise.start(), kit.library().poses(exercise.id()));
    return original.copy("Mine");
  }

  private Path file(Sketch sketch) throws IOException {
    Own own = kit.library().own();
    Finished made =
        Finished.of(sketch, own.newId("Mine"), Easel.otherwise(kit.words()), Optional.empty());
    PackContent pack = PackContent.empty(own.content().orElseThrow().pack());
    return Files.write(
        folder.resolve("mine.unhunch"),
        PackWriter.write(pack.with(made.exercise(), made.shown())).orElseThrow());
  }

  private List<String> told(Path file) {
    StringWriter out = new StringWriter();
    PrintWriter both = new PrintWriter(out, true);
    new Cli(both, both, new Words(), "1", chosen -> folder)
        .run("--check", file.toString(), "--catalog", TestCatalog.FOLDER.toString());
    return out.toString().lines().toList();
  }

  private static boolean says(Easel easel, Blank blank) {
    return easel.remarks(blank).stream().anyMatch(each -> each.weight() != Weight.TELLS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void whatACheckTellsStandsBesideTheFieldThatItIsAbout(
      String name, Blank blank, UnaryOperator<Sketch> of) throws IOException {
    Sketch faulty = of.apply(sound());
    Path file = file(faulty);
    assertThat(told(file)).isNotEmpty().noneMatch(each -> each.startsWith("no problems found"));
    Easel easel = new Easel(kit, faulty, Optional.empty());
    assertThat(says(easel, blank)).isTrue();
    assertThat(Stream.of(Blank.values()).filter(each -> says(easel, each))).containsExactly(blank);
    assertThat(easel.stop().isEmpty())
        .isEqualTo(PackReader.read(file, TestCatalog.catalog()).isSound());
  }

  @Test
  void whereACheckTellsNothingNothingIsSaid() throws IOException {
    assertThat(told(file(sound()))).containsExactly("no problems found: 1 exercise, no routines");
    Easel easel = new Easel(kit, sound(), Optional.empty());
    assertThat(Stream.of(Blank.values()).filter(each -> says(easel, each))).isEmpty();
  }

  @Test
  void itIsCheckedInAPauseAndWhatIsMendedStopsNothingAnyMore() {
    Easel easel = new Easel(kit, sound(), Optional.empty());
    easel.apply(Blank.NAME, "text", easel.sketch().with(Blank.NAME, HIDDEN));
    assertThat(easel.stop()).isEmpty();
    easel.check();
    assertThat(easel.stop().orElseThrow().blank()).isEqualTo(Blank.NAME);
    easel.apply(Blank.NAME, "text", easel.sketch().with(Blank.NAME, "Mine"));
    assertThat(easel.stop()).isEmpty();
  }
}
