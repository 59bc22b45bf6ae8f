package org.unhunch.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.unhunch.edit.Draft;
import org.unhunch.library.Own;
import org.unhunch.message.Message;
import org.unhunch.routine.Routine;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.edit.BuilderScreen;
import org.unhunch.ui.edit.Saved;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notices;
import org.unhunch.ui.pick.RoutineActions;

/** Opens the screen on which routines are made, and does what is done with one's own besides. */
final class Making implements RoutineActions {
  private final Ui ui;
  private final Scheduler scheduler;
  private final Notices notices;
  private final Sessions.Stage stage;
  private final Consumer<Routine> begin;
  private Optional<BuilderScreen> open = Optional.empty();

  /** Plays by {@code begin} what is made. */
  Making(
      Ui ui, Scheduler scheduler, Notices notices, Sessions.Stage stage, Consumer<Routine> begin) {
    this.ui = ui;
    this.scheduler = scheduler;
    this.notices = notices;
    this.stage = stage;
    this.begin = begin;
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
    open.ifPresent(BuilderScreen::close);
    BuilderScreen builder =
        new BuilderScreen(ui, scheduler, from, new BuilderScreen.Exits(begin, stage::choose));
    open = Optional.of(builder);
    stage.show(builder.component());
    builder.focus();
  }

  /** As it stands in the library, not as it was fitted to the person. */
  private Routine whole(Routine routine) {
    return ui.library().catalog().routine(routine.id()).orElse(routine);
  }

  @Override
  public void copy(Routine routine) {
    Draft copy = Draft.of(whole(routine));
    String name = ui.words().text("edit.copy-of", copy.name());
    new Saved(own(), ui.words(), Optional.empty(), Draft.EMPTY).keep(new Draft(name, copy.rows()));
  }

  @Override
  public boolean isOwn(Routine routine) {
    return own().has(routine.id());
  }

  @Override
  public void remove(Routine routine) {
    Routine gone = whole(routine);
    own().remove(gone.id());
    notices.offerUndo(Message.of("routine.removed", gone.name()), () -> own().put(gone));
  }

  private Own own() {
    return ui.library().own();
  }
}
