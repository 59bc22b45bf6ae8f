package org.unhunch.ui.mine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import org.unhunch.library.Library;
import org.unhunch.library.Whose;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.words.Words;

/** A choice among all there is, what is one's own, and what is from others. */
public final class WhoseChoice {
  private final Library library;
  private final ChipChoice<Optional<Whose>> choice;
  private Optional<Whose> whose = Optional.empty();

  /** A choice of all, which is shown once there is something that does not ship. */
  public WhoseChoice(Library library, Words words, Runnable changed) {
    this.library = library;
    ChipChoice.Says<Optional<Whose>> says =
        new ChipChoice.Says<>(
            "whose",
            each -> each.map(Whose::name).orElse("all").toLowerCase(Locale.ROOT),
            each -> words.text(each.map(it -> Words.key("whose.", it)).orElse("whose.all")),
            text -> words.text("whose.one-chip", text));
    this.choice =
        ChipChoice.joined(
            says,
            List.of(Optional.empty(), Optional.of(Whose.MINE), Optional.of(Whose.OTHERS)),
            each -> {
              whose = each;
              changed.run();
            });
    follow();
  }

  /** {@return the component} */
  public JComponent component() {
    return choice.component();
  }

  /** Shows all as one chip, or each as one of its own. */
  public void asOne(boolean one) {
    choice.asOne(one);
  }

  /** {@return whom things are to be from; empty for all} */
  public Optional<Whose> whose() {
    return whose;
  }

  /** {@return whether the exercise or the routine with this id is asked for} */
  public boolean asksFor(String id) {
    return whose.isEmpty() || whose.get() == library.whose(id);
  }

  /** Asks for all again. */
  public void askForAll() {
    whose = Optional.empty();
    choice.show(whose);
  }

  /** Follows the library, of which there may be less or more now. */
  public void follow() {
    choice.component().setVisible(library.hasMore());
    if (!library.hasMore()) {
      askForAll();
    }
  }
}
