package org.unhunch.ui.situation;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Container;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.FirstPage;
import org.unhunch.settings.Situation;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.GivingWay;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.words.Words;

/** What fits now, in a line, which unfolds into a panel where it is changed. */
public final class SituationBar {

  /** Pixels at no zoom from which on there is height for two lines. */
  private static final int HIGH = 400;

  /** The states of the line, each of which shows less: times in one chip, cares in the panel. */
  private static final int NAMES_ONLY = 1;

  private static final int ONE_TIME = 2;
  private static final int WITHOUT_CARES = 3;
  private static final int MOST_THINGS = 3;
  private static final int GAP = 8;
  private static final int ASIDE = 12;
  private final Ui ui;
  private final Words words;
  private final Dialogs dialogs;
  private final TimeChoice time;
  private final LineLabel label;
  private final JToggleButton place = Chip.unfolding("for.place", () -> pressed(Part.PLACE));
  private final JToggleButton postures =
      Chip.unfolding("for.postures", () -> pressed(Part.POSTURES));
  private final JToggleButton cares = Chip.unfolding("for.cares", () -> pressed(Part.CARES));
  private final GivingWay line;
  private final Runnable changed;
  private final JPanel component = Texts.column(10);
  private Optional<SituationPanel> panel = Optional.empty();
  private int fits;
  private boolean namesOnly;
  private Optional<Area> area = Optional.empty();

  /** The parts of the panel, each of which has a chip. */
  enum Part {
    /** Where one is, and what is there. */
    PLACE,
    /** Where the body can be. */
    POSTURES,
    /** What to be careful with. */
    CARES
  }

  /**
   * A line over the situation in the preferences.
   *
   * @param changed told of another part of the body, which is no preference
   */
  public SituationBar(Ui ui, Dialogs dialogs, Runnable changed) {
    this.ui = ui;
    this.changed = changed;
    this.words = ui.words();
    this.dialogs = dialogs;
    this.time = new TimeChoice(words, ui.preferences());
    this.label = new LineLabel(words.text("for.label"));
    time.alignWith(label);
    label.setDisplayedMnemonic(words.mnemonic("for.label"));
    label.setLabelFor(place);
    this.line = new GivingWay(new Row(GAP), WITHOUT_CARES + 1, this::giveWay);
    JPanel chips = Buttons.row(label, place, postures, cares);
    line.add(time.component());
    line.add(chips);
    line.fitsIf(state -> fits(state, chips));
    component.add(line);
    show();
  }

  /** {@return the component to put into the page} */
  public JComponent component() {
    return component;
  }

  private void giveWay(int state) {
    namesOnly = state >= NAMES_ONLY;
    time.asOne(state >= ONE_TIME);
    label.setVisible(state < ONE_TIME);
    cares.setVisible(state < WITHOUT_CARES);
    time.component().setBorder(Texts.room(0, 0, 0, state < ONE_TIME ? ASIDE : 0));
    say();
  }

  /** On one line, or on two as long as all times are shown and there is the height. */
  private boolean fits(int state, JPanel chips) {
    boolean one = line.getPreferredSize().width <= line.getWidth();
    Container page = SwingUtilities.getAncestorOfClass(JViewport.class, line);
    boolean high = page == null || page.getHeight() >= UIScale.scale(HIGH);
    boolean two = chips.getPreferredSize().width <= line.getWidth();
    return one || high && two && state < ONE_TIME;
  }

  /** Chooses anew what is shown, as in another height. */
  public void arrange() {
    line.arrange();
  }

  /** {@return the part of the body that is asked for; empty for all} */
  public Optional<Area> area() {
    return area;
  }

  /** Asks for a part of the body, or for all if it is empty. */
  public void ask(Optional<Area> part) {
    area = part;
    panel.ifPresent(each -> each.show(part));
    changed.run();
  }

  /** Says how many routines fit. */
  public void count(int number) {
    fits = number;
    panel.ifPresent(each -> each.count(number));
  }

  /** Shows what is known as the preferences have it. */
  public void show() {
    time.show();
    panel.ifPresent(SituationPanel::show);
    line.arrange();
  }

  private void say() {
    Situation now = ui.preferences().get().situation();
    say(place, "for.place", namesOnly ? now.placeName() : at(now));
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
    return words.listed(
        now.postures().stream()
            .sorted()
            .map(each -> words.text(Words.key("posture.short.", each)))
            .toList());
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
    String first = words.within(all.get(0));
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
      SituationPanel made = new SituationPanel(ui, dialogs, this::fold, this::ask);
      panel = Optional.of(made);
      made.show(area);
      made.count(fits);
      component.add(made.component());
    }
    mark(Optional.of(part));
    panel.get().focus(part);
    ui.preferences().changeFirstPage(page -> page.explaining(FirstPage.Hint.FOR));
  }

  /** Only the chip of the part that was asked for looks unfolded. */
  private void mark(Optional<Part> unfolded) {
    for (Part each : Part.values()) {
      chip(each).setSelected(unfolded.filter(each::equals).isPresent());
    }
    component.revalidate();
    component.repaint();
  }

  /** {@return whether the panel is shown} */
  public boolean isUnfolded() {
    return panel.isPresent();
  }

  /** Hides the panel, and goes back to its chips if the focus was in it. */
  public void fold() {
    if (panel.isPresent()) {
      component.remove(panel.get().component());
      panel = Optional.empty();
      mark(Optional.empty());
      place.requestFocusInWindow();
    }
  }

  private JToggleButton chip(Part part) {
    return Map.of(Part.PLACE, place, Part.POSTURES, postures, Part.CARES, cares).get(part);
  }
}
