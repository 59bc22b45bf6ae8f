package org.unhunch.ui.edit.exercise;

import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Use;
import org.unhunch.routine.term.Equipment;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.StepWords;

/** What it needs; two that are pressed while holding Ctrl will do in place of each other. */
final class NeedsRow {
  private final Easel easel;
  private final Map<Equipment, JToggleButton> things = new LinkedHashMap<>();
  private final TextBlock said = Texts.block("", "small-muted");
  private final JPanel component = Texts.column(4);

  NeedsRow(Easel easel) {
    this.easel = easel;
    JPanel chips = Buttons.row();
    for (Equipment each : easel.ui().library().catalog().equipment()) {
      JToggleButton chip = Chip.choice("make.need." + each.id(), each.name(), () -> {});
      chip.addActionListener(
          event -> press(each, (event.getModifiers() & ActionEvent.CTRL_MASK) != 0));
      Command.onKey(chip, "ctrl SPACE", () -> press(each, true));
      Sign.of(each.id()).ifPresent(chip::setIcon);
      chip.setToolTipText(each.description());
      things.put(each, chip);
      chips.add(chip);
    }
    component.setOpaque(false);
    component.add(chips);
    component.add(said);
    show();
  }

  JComponent component() {
    return component;
  }

  private void press(Equipment thing, boolean instead) {
    easel.editing().settle();
    easel.apply(Blank.NEEDS, "needs", new Use(easel.sketch()).needing(thing, instead));
  }

  void show() {
    Use use = new Use(easel.sketch());
    things.forEach((each, chip) -> chip.setSelected(use.needs(each)));
    boolean either = easel.sketch().body().needs().allOf().stream().anyMatch(e -> e.size() > 1);
    String all = new StepWords(easel.words()).needs(easel.sketch().body().needs());
    said.setText(
        either ? easel.words().text("edit.needs", all) : easel.words().text("make.needs.how"));
  }
}
