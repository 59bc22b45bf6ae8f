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
import org.unhunch.ui.notice.Notice;

/** Opens the screens on which exercises are made, and keeps what is left unfinished there. */
final class MakingExercises implements ExerciseActions {
  /** Under which a new exercise is kept that has no id yet. */
  private static final String NEW = "";

  private final Ui ui;
  private final Scheduler scheduler;
  private final BooleanSupplier still;
  private final Sending sending;
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

  MakingExercises(Ui ui, Scheduler scheduler, BooleanSupplier still, Sending sending, Exits exits) {
    this.ui = ui;
    this.scheduler = scheduler;
    this.still = still;
    this.sending = sending;
    this.dialogs = sending.dialogs();
    this.exits = exits;
  }

  @Override
  public void anew() {
    close();
    left(NEW, Optional.empty()).ifPresentOrElse(this::show, this::begin);
  }

  /** Makes a new one, and goes back to where that was wanted. */
  void anewFrom(Runnable back) {
    anew();
    from = Optional.of(back);
  }

  private void begin() {
    BeginScreen screen =
        new BeginScreen(
            ui,
            sketch -> show(Unfinished.anew(sketch, ui.words())),
            () -> goBack(Optional.empty()));
    exits.stage().show(screen.component());
    screen.focus();
  }

  @Override
  public void change(Exercise exercise) {
    close();
    Original original = new Original(exercise, exercise.start(), ui.library().poses(exercise.id()));
    Optional<Unfinished> left =
        isOwn(exercise) ? left(exercise.id(), Optional.of(original)) : left(NEW, Optional.empty());
    if (left.isPresent()) {
      show(left.get());
    } else if (isOwn(exercise)) {
      show(Unfinished.of(original, ui.words()));
    } else {
      Sketch copy = original.copy(ui.words().text("edit.copy-of", exercise.name()));
      show(Unfinished.anew(copy, ui.words()));
    }
  }

  /** What was left of the exercise of an id, by now or when the program was last closed. */
  private Optional<Unfinished> left(String id, Optional<Original> original) {
    if (!unfinished.containsKey(id)) {
      own().draft(id).ifPresent(each -> unfinished.put(id, Unfinished.of(each, original, ui)));
    }
    return Optional.ofNullable(unfinished.get(id));
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
                sending::send,
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
    String name = sketch.text(Blank.NAME).strip();
    Consumer<Staging> take = made -> done.accept(SketchPoses.put(sketch, made));
    PoseScreen screen =
        new PoseScreen(
            ui,
            scheduler,
            new PoseScreen.Subject(
                name.isEmpty() ? ui.words().text("make.nameless") : name,
                SketchPoses.of(sketch).orElseThrow(),
                pose),
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
    Optional<Unfinished> before = Optional.ofNullable(unfinished.remove(id));
    left.ifPresent(each -> unfinished.put(id, each));
    if (left.isEmpty() && before.isPresent()) {
      own().keepDraft(id, Optional.empty());
    }
    left.filter(each -> before.filter(it -> it.sketch().equals(each.sketch())).isEmpty())
        .flatMap(each -> each.draft(fullId(id, each.sketch()), ui.words()))
        .ifPresent(each -> own().keepDraft(id, Optional.of(each)));
  }

  private String fullId(String id, Sketch sketch) {
    return id.equals(NEW) ? own().newId(sketch.text(Blank.NAME)) : id;
  }

  private void goBack(Optional<Exercise> to) {
    Optional<Runnable> back = from;
    boolean unsaved = open.filter(MakeScreen::isUnsaved).isPresent();
    open = Optional.empty();
    from = Optional.empty();
    back.ifPresentOrElse(
        Runnable::run,
        () -> {
          exits.stage().choose();
          exits.back().accept(to);
        });
    if (unsaved) {
      dialogs.notices().tell(Notice.information(Message.of("make.kept")));
    }
  }

  /** Keeps what is on the form, as another screen comes in its place. */
  private void close() {
    open.ifPresent(MakeScreen::keep);
    open = Optional.empty();
    from = Optional.empty();
  }

  @Override
  public void copy(Exercise exercise) {
    String name = ui.words().text("edit.copy-of", exercise.name());
    Exercise made = own().copy(exercise, name, ui.library().poses(exercise.id()));
    exits.back().accept(Optional.of(made));
  }

  @Override
  public void send(Exercise exercise) {
    sending.send(exercise);
  }

  @Override
  public void print(Exercise exercise) {
    sending.print(exercise);
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
    keep(exercise.id(), Optional.empty());
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
