package org.unhunch.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Pacing;

/** The settings while the program runs: every change is kept and told at once. */
public final class Preferences {
  private final Consumer<Settings> save;
  private final List<Listener> listeners = new ArrayList<>();
  private Settings settings;

  /** Someone who wants to know of the changes of a part. */
  private record Listener(Function<Settings, Object> part, Runnable action) {
    void changed(Settings from, Settings to) {
      if (!part.apply(from).equals(part.apply(to))) {
        action.run();
      }
    }
  }

  /** Settings to begin with; {@code save} keeps what they become. */
  public Preferences(Settings settings, Consumer<Settings> save) {
    this.settings = settings;
    this.save = save;
  }

  /** {@return the settings as they are now} */
  public Settings get() {
    return settings;
  }

  /**
   * Runs the action after every change of a part from now on.
   *
   * @return what ends that, for those who do not last as long as the window
   */
  public Runnable listen(Function<Settings, Object> part, Runnable action) {
    Listener listener = new Listener(part, action);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Changes the settings and keeps them. */
  public void update(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (!changed.equals(settings)) {
      Settings before = settings;
      settings = changed;
      save.accept(changed);
      List.copyOf(listeners).forEach(each -> each.changed(before, changed));
    }
  }

  /** {@return the times around the catalog's exercises, with the person's own in their place} */
  public Pacing pacing(Catalog catalog) {
    return settings.practice().times().in(catalog.pacing());
  }

  /** Changes how the window looks. */
  public void changeLook(UnaryOperator<Appearance> change) {
    update(all -> all.withLook(change.apply(all.look())));
  }

  /** Changes what fits the person now. */
  public void changeSituation(UnaryOperator<Situation> change) {
    update(all -> all.withSituation(change.apply(all.situation())));
  }

  /** Changes how the first page is used. */
  public void changeFirstPage(UnaryOperator<FirstPage> change) {
    update(all -> all.withFirstPage(change.apply(all.firstPage())));
  }

  /** Changes how the exercises are done. */
  public void changePractice(UnaryOperator<Practice> change) {
    update(all -> all.withPractice(change.apply(all.practice())));
  }

  /** Changes what is heard. */
  public void changeSound(UnaryOperator<Sound> change) {
    update(all -> all.withSound(change.apply(all.sound())));
  }

  /** Changes when and of what one is reminded. */
  public void changeReminders(UnaryOperator<Plan> change) {
    update(all -> all.withReminders(change.apply(all.reminders())));
  }
}
