package org.unhunch.ui;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JToggleButton;
import org.unhunch.edit.Draft;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.ui.edit.Saved;
import org.unhunch.ui.pick.Offers;

/** Where routines and exercises of one's own and from others stand among all. */
record MineScreens(Screens screens) {
  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    all.put("mine-routines", Ui.edt(() -> routines(with(true), "whose.all")));
    all.put("mine-routines-none", Ui.edt(() -> routines(with(false), "whose.others")));
    all.put("mine-exercises", Ui.edt(() -> exercises(with(true))));
    all.put("mine-send", Ui.edt(() -> send(with(true))));
    return all;
  }

  /** Of a routine that has exercises from a file, where there is one. */
  private JComponent send(org.unhunch.ui.kit.Ui ui) {
    List<Routine> all = ui.library().catalog().routines();
    Routine made =
        all.stream()
            .filter(each -> each.name().equals("Neck programme"))
            .findFirst()
            .orElse(all.get(0));
    Draft copy = new Draft("Slow evening", Draft.of(made).rows());
    new Saved(ui.library().own(), ui.words(), Optional.empty(), Draft.EMPTY).keep(copy);
    List<Routine> own = ui.library().own().routines();
    ShownStage stage = new ShownStage();
    stage.sending(ui, Answers.none()).send(own.get(own.size() - 1));
    return stage.screen();
  }

  private JComponent exercises(org.unhunch.ui.kit.Ui ui) {
    Exercise own = ui.library().catalog().exercises().get(0);
    String id = ui.library().own().newId(own.name());
    ui.library().own().put(own.withId(id).withSubstitutes(List.of()), Optional.empty());
    JComponent home = screens.home(ui, Screens.pick(ui)).component();
    Ui.find(home, "home.library", JToggleButton.class).setSelected(true);
    return home;
  }

  /** With a copy of one's own, and a pack if one is wanted. */
  private org.unhunch.ui.kit.Ui with(boolean pack) {
    var ui = screens.ui(Prefs.having("chair", "floor", "wall").preferences());
    if (pack) {
      byte[] bytes = Packs.text(Packs.NECK).getBytes(StandardCharsets.UTF_8);
      Packs.read(bytes, screens.catalog).content().ifPresent(ui.library().packs()::put);
    }
    Routine first = new Offers(ui).all().get(0).routine();
    Draft copy = new Draft("Slow evening", Draft.of(first).rows());
    new Saved(ui.library().own(), ui.words(), Optional.empty(), Draft.EMPTY).keep(copy);
    return ui;
  }

  private JComponent routines(org.unhunch.ui.kit.Ui ui, String whose) {
    JComponent home = screens.home(ui, Screens.pick(ui)).component();
    Ui.find(home, whose, AbstractButton.class).doClick(0);
    return home;
  }
}
