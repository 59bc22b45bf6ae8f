package org.unhunch.ui.edit.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.edit.exercise.Use;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.look.SnugBox;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.words.AreaWords;
import org.unhunch.words.Words;

/** What it does, to which part of the body, where the body is, and by which movements. */
final class UseRow {
  private final Easel easel;
  private final Words words;
  private final Vocabulary vocabulary;
  private final ChipChoice<Kind> kinds;
  private final SnugBox area = new SnugBox();
  private final SnugBox position = new SnugBox();
  private final JToggleButton movements;
  private final JPanel component;
  private boolean showing;

  UseRow(Easel easel) {
    this.easel = easel;
    this.words = easel.words();
    this.vocabulary = easel.ui().library().catalog().vocabulary();
    ChipChoice.Says<Kind> says =
        new ChipChoice.Says<>(
            "make.kind",
            each -> each.name().toLowerCase(Locale.ROOT),
            each -> words.text(Words.key("edit.kind.", each)),
            text -> text);
    this.kinds =
        ChipChoice.joined(
            says, Arrays.asList(Kind.values()), each -> put("kind", easel.sketch().as(each)));
    AreaWords named = new AreaWords(words);
    area.addItem(words.text("make.no-area"));
    for (Area each : Area.values()) {
      area.addItem(named.name(each));
    }
    vocabulary.positions().stream().map(Position::name).forEach(position::addItem);
    area.setName("make.area");
    position.setName("make.position");
    area.getAccessibleContext().setAccessibleName(words.text("make.area"));
    position.getAccessibleContext().setAccessibleName(words.text("make.position"));
    area.setToolTipText(words.text("make.area"));
    position.setToolTipText(words.text("make.position"));
    area.addActionListener(event -> chooseArea());
    position.addActionListener(event -> choosePosition());
    movements = Chip.menu("make.movements", this::movements);
    movements.putClientProperty("FlatLaf.styleClass", "list");
    movements.setToolTipText(words.text("make.by.tip"));
    component =
        Buttons.row(
            kinds.component(),
            said("make.the", area),
            said("make.by", movements),
            said("make.done-in", position));
    show();
  }

  /** A blank behind its word, on one line with it. */
  private JComponent said(String key, JComponent blank) {
    return Buttons.row(Texts.label(words.text(key), "muted"), blank);
  }

  private JPopupMenu movements() {
    JPopupMenu menu = new JPopupMenu();
    for (Movement each : vocabulary.movements()) {
      JCheckBoxMenuItem item = new JCheckBoxMenuItem();
      item.setName("make.movement." + each.id());
      item.setText(each.name());
      item.setToolTipText(each.description());
      item.setSelected(easel.sketch().body().movements().contains(each));
      item.addActionListener(event -> put("movement", new Use(easel.sketch()).moving(each)));
      menu.add(item);
    }
    return menu;
  }

  JComponent component() {
    return component;
  }

  private void put(String what, Sketch to) {
    easel.editing().settle();
    easel.apply(Blank.USE, what, to);
  }

  private void chooseArea() {
    if (!showing && area.getSelectedIndex() > 0) {
      Area chosen = Area.values()[area.getSelectedIndex() - 1];
      put("area", new Use(easel.sketch()).on(chosen, vocabulary.movements()));
    }
  }

  private void choosePosition() {
    if (!showing) {
      Position chosen = vocabulary.positions().get(position.getSelectedIndex());
      put("position", new Use(easel.sketch()).at(chosen));
    }
  }

  void show() {
    showing = true;
    Sketch now = easel.sketch();
    kinds.show(now.kinds().get(0));
    area.setSelectedIndex(new Use(now).area().map(each -> each.ordinal() + 1).orElse(0));
    List<Position> all = vocabulary.positions();
    position.setSelectedIndex(all.indexOf(now.body().positions().get(0)));
    String does = words.listed(now.body().movements().stream().map(Movement::name).toList());
    movements.setText(does.isEmpty() ? words.text("make.no-way") : does);
    movements
        .getAccessibleContext()
        .setAccessibleName(words.text("make.by.tip") + ": " + movements.getText());
    showing = false;
  }
}
