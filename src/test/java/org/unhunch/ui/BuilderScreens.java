package org.unhunch.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.ui.edit.BuilderScreen;
import org.unhunch.ui.edit.row.RowCard;
import org.unhunch.ui.moving.PictureMotion;

/** Where a routine is made: at its start, with a row open, and with a rest. */
record BuilderScreens(Screens screens) {
  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    all.put("builder-empty", Ui.edt(() -> builder(Optional.empty())));
    all.put("builder", Ui.edt(this::opened));
    all.put("builder-rest", Ui.edt(this::rested));
    return all;
  }

  private JComponent builder(Optional<Routine> from) {
    Preferences preferences = Prefs.having("chair", "floor", "wall").preferences();
    preferences.changeSituation(all -> all.withCares(Set.of("rounding")));
    return new BuilderScreen(
            screens.ui(preferences),
            new PictureMotion(new HandScheduler(), () -> false),
            from,
            new BuilderScreen.Exits(
                routine -> {}, routine -> {}, () -> {}, () -> {}, it -> new JPopupMenu()))
        .component();
  }

  private Optional<Routine> routine() {
    return Optional.of(screens.timeline().routine());
  }

  /** With its second row open, and more sets than the exercise says. */
  private JComponent opened() {
    JComponent screen = builder(routine());
    RowCard card = Ui.find(screen, "edit.row.1", RowCard.class);
    Ui.find(card, "edit.unfold", JToggleButton.class).doClick(0);
    Ui.find(card, "edit.SETS.more", JButton.class).doClick(0);
    return screen;
  }

  /** With a rest that stands last. */
  private JComponent rested() {
    JComponent screen = builder(routine());
    Ui.find(screen, "edit.add-rest", JButton.class).doClick(0);
    return screen;
  }
}
