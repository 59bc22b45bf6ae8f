package org.unhunch.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Shot;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.ui.edit.exercise.BeginScreen;
import org.unhunch.ui.edit.exercise.MakeScreen;
import org.unhunch.ui.edit.exercise.Unfinished;

/** Where an exercise is made: what it begins from, and the form, with something to be said. */
record ExerciseScreens(Screens screens) {
  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    all.put("exercise-begin", Ui.edt(this::begin));
    all.put("exercise-make", Ui.edt(() -> make(this::sketch)));
    all.put("exercise-photo", Ui.edt(() -> make(this::photographed)));
    return all;
  }

  private org.unhunch.ui.kit.Ui ui() {
    return screens.ui(Prefs.having("chair", "floor", "wall").preferences());
  }

  private JComponent begin() {
    return new BeginScreen(ui(), sketch -> {}, () -> {}).component();
  }

  /** Like one that has sides, one of its cues not written yet. */
  private Sketch sketch(org.unhunch.ui.kit.Ui ui) {
    Exercise exercise =
        screens.catalog.exercise("wall-stretch").orElse(screens.catalog.exercises().get(0));
    return new Original(exercise, exercise.start(), ui.library().poses(exercise.id()))
        .copy(screens.words.text("make.nameless"))
        .with(Blank.PURPOSE, "")
        .with(exercise.start().script().size() - 1, each -> each.saying(""));
  }

  /** The same, shown by a photo. */
  private Sketch photographed(org.unhunch.ui.kit.Ui ui) {
    Path sheet = Packs.NECK.resolveSibling("shoulder-sheet.unhunch");
    Jpeg photo =
        Packs.read(Packs.text(sheet)).content().orElseThrow().exercises().stream()
            .flatMap(each -> each.start().photos().stream())
            .findFirst()
            .orElseThrow()
            .picture();
    return sketch(ui).shown(Optional.empty()).with(-1, Optional.of(new Shot(photo, "")));
  }

  private JComponent make(Function<org.unhunch.ui.kit.Ui, Sketch> sketch) {
    var ui = ui();
    MakeScreen screen =
        new MakeScreen(
            ui,
            new HandScheduler(),
            () -> false,
            Unfinished.anew(sketch.apply(ui), ui.words()),
            new MakeScreen.Exits(
                played -> {},
                sent -> {},
                (id, left) -> {},
                to -> {},
                Optional.empty(),
                Optional::empty));
    return screen.component();
  }
}
