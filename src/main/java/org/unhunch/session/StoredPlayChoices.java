package org.unhunch.session;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.unhunch.choose.AlternativeFinder;
import org.unhunch.choose.Person;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.settings.Sound;

/**
 * Keeps in the settings what a person chooses while playing.
 *
 * @param preferences where it is kept
 * @param relief knows what can be done instead of what hurts
 * @param persons tells who the settings describe
 */
public record StoredPlayChoices(
    Preferences preferences, AlternativeFinder relief, Function<Settings, Person> persons)
    implements PlayChoices {
  @Override
  public Sound sound() {
    return preferences.get().sound();
  }

  @Override
  public void changeSound(UnaryOperator<Sound> how) {
    preferences.changeSound(how);
  }

  @Override
  public void keepPace(Exercise exercise, boolean own) {
    RepPacing pacing = own ? RepPacing.COUNTED : RepPacing.PACED;
    change(practice -> practice.withRepPacing(exercise.id(), pacing));
  }

  @Override
  public boolean hurt(Exercise exercise) {
    return preferences.get().practice().hurt().contains(exercise.id());
  }

  @Override
  public void keepHurt(Exercise exercise, boolean hurts) {
    change(practice -> practice.withHurt(exercise.id(), hurts));
  }

  /** What hurt as well is no relief, unless it is the same exercise made easier. */
  @Override
  public List<Routine.Entry> insteadOf(Routine.Entry entry) {
    return relief.insteadOf(entry, persons.apply(preferences.get())).stream()
        .filter(each -> each.exercise().equals(entry.exercise()) || !hurt(each.exercise()))
        .toList();
  }

  private void change(UnaryOperator<Practice> how) {
    preferences.update(settings -> settings.withPractice(how.apply(settings.practice())));
  }
}
