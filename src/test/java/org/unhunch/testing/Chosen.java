package org.unhunch.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.unhunch.choose.AlternativeFinder;
import org.unhunch.choose.Person;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.session.PlayChoices;
import org.unhunch.settings.Sound;

/** Choices that are kept in memory, of a person who has everything there. */
public final class Chosen implements PlayChoices {
  private final Set<String> hurt = new HashSet<>();
  private final Set<String> ownPace = new HashSet<>();
  private Sound sound = Sound.INITIAL;

  /** {@return the ids of the exercises noted as hurting} */
  public Set<String> hurt() {
    return hurt;
  }

  /** {@return the ids of the exercises at the person's own pace} */
  public Set<String> ownPace() {
    return ownPace;
  }

  @Override
  public Sound sound() {
    return sound;
  }

  @Override
  public void changeSound(UnaryOperator<Sound> how) {
    sound = how.apply(sound);
  }

  @Override
  public void keepPace(Exercise exercise, boolean own) {
    keep(ownPace, exercise, own);
  }

  @Override
  public boolean hurt(Exercise exercise) {
    return hurt.contains(exercise.id());
  }

  @Override
  public void keepHurt(Exercise exercise, boolean hurts) {
    keep(hurt, exercise, hurts);
  }

  @Override
  public List<Routine.Entry> insteadOf(Routine.Entry entry) {
    Set<Equipment> all = Set.copyOf(Shipped.catalog().equipment());
    return new AlternativeFinder(Shipped.catalog()).insteadOf(entry, Person.having(all));
  }

  private static void keep(Set<String> ids, Exercise exercise, boolean in) {
    if (in) {
      ids.add(exercise.id());
    } else {
      ids.remove(exercise.id());
    }
  }
}
