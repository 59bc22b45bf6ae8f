package org.unhunch.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.library.Own;
import org.unhunch.message.Message;
import org.unhunch.photo.Negative;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Staging;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.edit.exercise.BeginScreen;
import org.unhunch.ui.edit.exercise.MakeScreen;
import org.unhunch.ui.edit.exercise.Unfinished;
import org.unhunch.ui.edit.pose.PoseScreen;
import org.unhunch.ui.edit.pose.SketchPoses;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.library.ExerciseActions;

/** Opens the screens on which exercises are made, and keeps what is left unfinished there. */
final class MakingExercises implements ExerciseActions {
  /** Under which a new exercise is kept that has no id yet. */
  private static final String NEW = "";

  private final Ui ui;
  private final Scheduler scheduler;
  private final BooleanSupplier still;
  private final Dialogs dialogs;
  private final Exits exits;
  private final Map<String, Unfinished> unfinished = new HashMap<>();
  private Optional<MakeScreen> open = Optional.empty();
  private Optional<Runnable> from = Optional.empty();

  /**
   * Where it leads.
   *
   * @param stage shows the screens
   * @param play plays an exercise, as a routine
   * @param back shows the exercises, and one of them if it is named
   */
  record Exits(Sessions.Stage stage, Consumer<Routine> play, Consumer<Optional<Exercise>> back) {}

  MakingExercises(Ui ui, Scheduler scheduler, BooleanSupplier still, Dialogs dialogs, Exits exits) {
    this.ui = ui;
    this.scheduler = scheduler;
    this.still = still;
    this.dialogs = dialogs;
    this.exits = exits;
  }

  @Override
  public void anew() {
    close();
    Optional<Unfinished> left = Optional.ofNullable(unfinished.get(NEW));
    left.ifPresentOrElse(this::show, this::begin);
  }

  /** Makes a new one, and goes back to where that was wanted. */
  void anewFrom(Runnable back) {
    anew();
    from = Optional.of(back);
  }

  private void begin() {
    BeginScreen screen =
        new BeginScreen(
            ui, sketch -> show(Unfinished.anew(sketch)), () -> goBack(Optional.empty()));
    exits.stage().show(screen.component());
    screen.focus();
  }

  @Override
  public void change(Exercise exercise) {
    close();
    Original original = new Original(exercise, exercise.start(), ui.library().poses(exercise.id()));
    Unfinished left = unfinished.get(isOwn(exercise) ? exercise.id() : NEW);
    if (left != null) {
      show(left);
    } else if (isOwn(exercise)) {
      show(Unfinished.of(original, ui.words()));
    } else {
      Sketch copy = original.copy(ui.words().text("edit.copy-of", exercise.name()));
      show(Unfinished.anew(copy));
    }
  }

  private void show(Unfinished begun) {
    MakeScreen screen =
        new MakeScreen(
            ui,
            scheduler,
            still,
            begun,
            new MakeScreen.Exits(
                this::play,
                new Sending(ui, dialogs)::send,
                this::keep,
                this::goBack,
                Optional.of(this::pose),
                this::photo));
    open = Optional.of(screen);
    show(screen);
  }

  /** Opens the poses of the exercise on the form, and comes back to it. */
  private void pose(Sketch sketch, String pose, OptionalInt step, Consumer<Sketch> done) {
    if (step.isPresent()) {
      SketchPoses.Added added = SketchPoses.another(sketch, pose, step.getAsInt());
      pose(added.sketch(), added.pose(), done);
    } else {
      pose(sketch, pose, done);
    }
  }

  private void pose(Sketch sketch, String pose, Consumer<Sketch> done) {
    MakeScreen form = open.orElseThrow();
    Consumer<Staging> take = made -> done.accept(SketchPoses.put(sketch, made));
    PoseScreen screen =
        new PoseScreen(
            ui,
            scheduler,
            new PoseScreen.Subject(
                sketch.text(Blank.NAME), SketchPoses.of(sketch).orElseThrow(), pose),
            new PoseScreen.Exits(
                made -> {
                  show(form);
                  take.accept(made);
                },
                left -> {
                  show(form);
                  left.ifPresent(made -> offerBack(() -> take.accept(made)));
                },
                take));
    exits.stage().show(screen.component());
    screen.focus();
  }

  private Optional<Path> photo() {
    return dialogs.openFile("photo.kind", Negative.ENDINGS);
  }

  private void offerBack(Runnable poses) {
    dialogs.notices().offerUndo(Message.of("pose.left"), poses);
  }

  private void show(MakeScreen form) {
    exits.stage().show(form.component());
    form.focus();
  }

  private void play(Exercise exercise) {
    exits.play().accept(Routine.alone(new Routine.Entry(exercise, exercise.start())));
  }

  private void keep(String id, Optional<Unfinished> left) {
    unfinished.remove(id);
    left.ifPresent(each -> unfinished.put(id, each));
  }

  private void goBack(Optional<Exercise> to) {
    Optional<Runnable> back = from;
    open = Optional.empty();
    from = Optional.empty();
    back.ifPresentOrElse(
        Runnable::run,
        () -> {
          exits.stage().choose();
          exits.back().accept(to);
        });
  }

  /** Keeps what is on the form, as another screen comes in its place. */
  private void close() {
    open.ifPresent(MakeScreen::keep);
    open = Optional.empty();
    from = Optional.empty();
  }

  @Override
  public boolean isOwn(Exercise exercise) {
    return own().has(exercise.id());
  }

  @Override
  public boolean isFree(Exercise exercise) {
    return isOwn(exercise)
        && own().routines().stream().noneMatch(e -> e.exerciseIds().contains(exercise.id()));
  }

  @Override
  public void remove(Exercise exercise) {
    Optional<Choreography> shown = ui.library().poses(exercise.id());
    own().remove(exercise.id());
    dialogs
        .notices()
        .offerUndo(
            Message.of("routine.removed", exercise.name()), () -> own().put(exercise, shown));
  }

  private Own own() {
    return ui.library().own();
  }
}
