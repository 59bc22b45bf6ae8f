package org.unhunch.ui.pick;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.choose.Person;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.term.Equipment;
import org.unhunch.ui.kit.Ui;

/**
 * The routines as the person would do them now: of what there is, with what is preferred.
 *
 * @param ui what screens are made with
 */
public record Offers(Ui ui) {
  /** {@return every routine, those that fit first} */
  public List<Offer> all() {
    return chooser().offers(person());
  }

  /** {@return the routine that fits best, or empty if there is none} */
  public Optional<Offer> best() {
    return chooser().best(person());
  }

  /** {@return the routine with the id, or empty if there is none} */
  public Optional<Offer> of(String routineId) {
    return chooser().offer(routineId, person());
  }

  /** {@return the things there are where the person is} */
  public Set<Equipment> have() {
    return person().have();
  }

  private Person person() {
    return new PersonFactory(ui.library().catalog()).of(ui.preferences().get());
  }

  private Chooser chooser() {
    return new Chooser(ui.library().catalog().paced(ui.pacing()));
  }
}
