package org.unhunch.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.unhunch.edit.Draft;
import org.unhunch.library.Own;
import org.unhunch.message.Message;
import org.unhunch.routine.Routine;
import org.unhunch.ui.edit.BuilderScreen;
import org.unhunch.ui.edit.Saved;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.pick.RoutineActions;
import org.unhunch.ui.pick.RoutineMenu;

/** Opens the screen on which routines are made, and does what is done with one's own besides. */
final class Making implements RoutineActions {
  private final Ui ui;
  private final PictureMotion motion;
  private final Sending sending;
  private final Sessions.Stage stage;
  private final Ways ways;
  private Optional<BuilderScreen> builder = Optional.empty();

  /**
   * Where it leads.
   *
   * @param begin plays what is made
   * @param remind has one be reminded of a routine
   * @param open has the person choose a file
   * @param exercise makes a new exercise, and goes back by what it is given
   */
  record Ways(
      Consumer<Routine> begin,
      Consumer<Routine> remind,
      Runnable open,
      Consumer<Runnable> exercise) {}

  /** Makes on the stage. */
  Making(Ui ui, PictureMotion motion, Sending sending, Sessions.Stage stage, Ways ways) {
    this.ui = ui;
    this.motion = motion;
    this.sending = sending;
    this.stage = stage;
    this.ways = ways;
  }

  @Override
  public void anew() {
    show(Optional.empty());
  }

  @Override
  public void change(Routine routine) {
    show(Optional.of(whole(routine)));
  }

  private void show(Optional<Routine> from) {
    builder.ifPresent(BuilderScreen::close);
    BuilderScreen screen =
        new BuilderScreen(
            ui,
            motion,
            from,
            new BuilderScreen.Exits(
                ways.begin(),
                this::remove,
                this::makeExercise,
                stage::choose,
                chosen -> RoutineMenu.besides(ui.words(), chosen, this)));
    builder = Optional.of(screen);
    show(screen);
  }

  private void show(BuilderScreen screen) {
    stage.show(screen.component());
    screen.focus();
  }

  private void makeExercise() {
    BuilderScreen screen = builder.orElseThrow();
    ways.exercise().accept(() -> show(screen));
  }

  /** As it stands in the library, not as it was fitted to the person. */
  private Routine whole(Routine routine) {
    return ui.library().catalog().routine(routine.id()).orElse(routine);
  }

  @Override
  public void copy(Routine routine) {
    Draft copy = Draft.of(whole(routine));
    String name = ui.words().text("edit.copy-of", copy.name());
    new Saved(own(), ui.words(), Optional.empty(), Draft.EMPTY).keep(copy.named(name));
  }

  @Override
  public void open() {
    ways.open().run();
  }

  @Override
  public void send(Routine routine) {
    sending.send(routine);
  }

  @Override
  public void print(Routine routine) {
    sending.ways().print().accept(routine);
  }

  @Override
  public void remind(Routine routine) {
    ways.remind().accept(routine);
  }

  @Override
  public boolean isOwn(Routine routine) {
    return own().has(routine.id());
  }

  @Override
  public void remove(Routine routine) {
    Routine gone = whole(routine);
    own().remove(gone.id());
    Message removed = Message.of("routine.removed", gone.name());
    sending.dialogs().notices().offerUndo(removed, () -> own().put(gone));
  }

  private Own own() {
    return ui.library().own();
  }
}
