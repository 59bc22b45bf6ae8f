package org.unhunch.ui.pick;

import java.util.List;
import java.util.Optional;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.choose.Person;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Pacing;
import org.unhunch.ui.kit.Ui;

/** The routines as the person would do them now: of what there is, with what is preferred. */
public final class Offers {
  private final Ui ui;

  /** The chooser, and what it was made of; all null until something is asked for. */
  private Chooser chooser;

  private Catalog catalog;
  private Pacing pacing;

  /** Offers of what the library has. */
  public Offers(Ui ui) {
    this.ui = ui;
  }

  /** {@return every routine, those that fit first} */
  public List<Offer> all() {
    return chooser().offers(person());
  }

  /** {@return the routine with the id, or empty if there is none} */
  public Optional<Offer> of(String routineId) {
    return chooser().offer(routineId, person());
  }

  private Person person() {
    return new PersonFactory(ui.library().catalog()).of(ui.preferences().get());
  }

  /**
   * Made anew for another catalog and for other times, as every routine takes another time then.
   */
  private Chooser chooser() {
    Catalog currentCatalog = ui.library().catalog();
    Pacing currentPacing = ui.preferences().pacing(currentCatalog);
    // The first comparison of two records takes milliseconds, so none is made for the window.
    if (currentCatalog != catalog || !currentPacing.equals(pacing)) {
      catalog = currentCatalog;
      pacing = currentPacing;
      chooser = new Chooser(catalog.paced(pacing));
    }
    return chooser;
  }
}
