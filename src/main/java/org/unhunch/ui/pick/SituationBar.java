package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Situation;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.words.Words;

/** What fits now, in a line, which unfolds into a panel where it is changed. */
final class SituationBar {
  private static final int NARROW = 700;
  private static final int MOST_THINGS = 3;
  private final Ui ui;
  private final Words words;
  private final Dialogs dialogs;
  private final TimeChoice time;
  private final JLabel label;
  private final JToggleButton place = Chip.unfolding("for.place", () -> pressed(Part.PLACE));
  private final JToggleButton postures =
      Chip.unfolding("for.postures", () -> pressed(Part.POSTURES));
  private final JToggleButton cares = Chip.unfolding("for.cares", () -> pressed(Part.CARES));
  private final JPanel line;
  private final JPanel component = Texts.column(10);
  private Optional<SituationPanel> panel = Optional.empty();
  private int fits;
  private boolean narrow;

  /** The parts of the panel, each of which has a chip. */
  enum Part {
    /** Where one is, and what is there. */
    PLACE,
    /** Where the body can be. */
    POSTURES,
    /** What to take care with. */
    CARES
  }

  SituationBar(Ui ui, Dialogs dialogs) {
    this.ui = ui;
    this.words = ui.words();
    this.dialogs = dialogs;
    this.time = new TimeChoice(words, ui.preferences());
    this.label = Texts.label(words.text("for.label"), "muted");
    label.setDisplayedMnemonic(words.mnemonic("for.label"));
    label.setLabelFor(place);
    this.line = new Line();
    time.component().setBorder(Texts.room(0, 0, 0, 12));
    line.add(time.component());
    line.add(Buttons.row(label, place, postures, cares));
    component.add(line);
    show();
  }

  JComponent component() {
    return component;
  }

  /** {@return whether a width leaves no room for all that may be left out} */
  static boolean isNarrow(int width) {
    return width < UIScale.scale(NARROW);
  }

  /** Says how many routines fit. */
  void count(int number) {
    fits = number;
    panel.ifPresent(each -> each.count(number));
  }

  /** Shows what is known as the preferences have it. */
  void show() {
    time.show();
    panel.ifPresent(SituationPanel::show);
    Situation now = ui.preferences().get().situation();
    say(place, "for.place", narrow ? now.placeName() : at(now));
    say(postures, "pick.postures", postures(now));
    say(cares, "pick.cares", cares(now));
  }

  private void say(JToggleButton chip, String key, String text) {
    chip.setText(text);
    chip.getAccessibleContext().setAccessibleName(words.text(key) + ": " + text);
  }

  private String at(Situation now) {
    Set<String> there = now.place().equipmentIds();
    List<String> things =
        ui.library().catalog().equipment().stream()
            .filter(each -> each.isAmong(there))
            .map(Equipment::name)
            .toList();
    if (things.isEmpty()) {
      return now.placeName();
    }
    String some = things.stream().limit(MOST_THINGS).collect(Collectors.joining(", "));
    int more = things.size() - MOST_THINGS;
    String all = more > 0 ? words.text("for.more", some, more) : some;
    return words.text("for.there", now.placeName(), all);
  }

  private String postures(Situation now) {
    if (now.postures().size() == Posture.values().length) {
      return words.text("for.any-posture");
    }
    String all =
        now.postures().stream()
            .sorted()
            .map(each -> words.text(Words.key("posture.short.", each)))
            .collect(Collectors.joining(", "));
    return all.substring(0, 1) + all.substring(1).toLowerCase(Locale.ROOT);
  }

  private String cares(Situation now) {
    Catalog catalog = ui.library().catalog();
    List<String> all =
        catalog.cares().stream()
            .filter(each -> now.cares().contains(each.id()))
            .map(Care::name)
            .toList();
    if (all.isEmpty()) {
      return words.text("for.no-cares");
    }
    String first = all.get(0).toLowerCase(Locale.ROOT);
    String more = all.size() > 1 ? words.text("for.more", first, all.size() - 1) : first;
    return words.text("for.cares", more);
  }

  private void pressed(Part part) {
    if (chip(part).isSelected()) {
      unfold(part);
    } else {
      fold();
    }
  }

  private void unfold(Part part) {
    if (panel.isEmpty()) {
      SituationPanel made = new SituationPanel(ui, dialogs, this::fold);
      panel = Optional.of(made);
      made.count(fits);
      component.add(made.component());
    }
    mark(true);
    panel.get().focus(part);
  }

  private void mark(boolean unfolded) {
    List.of(place, postures, cares).forEach(each -> each.setSelected(unfolded));
    component.revalidate();
    component.repaint();
  }

  /** Hides the panel, and goes back to its chips if the focus was in it. */
  void fold() {
    if (panel.isPresent()) {
      component.remove(panel.get().component());
      panel = Optional.empty();
      mark(false);
      place.requestFocusInWindow();
    }
  }

  private JToggleButton chip(Part part) {
    return Map.of(Part.PLACE, place, Part.POSTURES, postures, Part.CARES, cares).get(part);
  }

  /** Leaves out what is not needed where it is narrow. */
  @SuppressWarnings("serial") // never serialized
  private final class Line extends JPanel {
    private static final int GAP = 8;

    Line() {
      super(new Row(GAP));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
      boolean anew = width != getWidth();
      super.setBounds(x, y, width, height);
      if (anew) {
        if (narrow != isNarrow(width)) {
          narrow = isNarrow(width);
          label.setVisible(!narrow);
          time.label().setVisible(!narrow);
          cares.setVisible(!narrow);
          SituationBar.this.show();
        }
        revalidate();
      }
    }
  }
}
