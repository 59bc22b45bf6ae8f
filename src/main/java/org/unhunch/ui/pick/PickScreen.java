package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.choose.Person;
import org.unhunch.routine.Catalog;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Words;

/** Says what one has, and chooses a routine from those that fit. */
public final class PickScreen {
  private static final int PROBLEM_ROWS = 4;
  private final Catalog catalog;
  private final Chooser chooser;
  private final Words words;
  private final JPanel component = new JPanel(new BorderLayout());
  private final EquipmentPanel equipment;
  private final OfferList offers;

  /**
   * A screen over the catalog.
   *
   * @param problems what is wrong with the catalog, shown above all else; may be empty
   * @param start told which routine to play
   */
  public PickScreen(Catalog catalog, List<String> problems, Words words, Consumer<Timeline> start) {
    this.catalog = catalog;
    this.chooser = new Chooser(catalog);
    this.words = words;
    this.equipment = new EquipmentPanel(catalog.equipment(), words, this::refresh);
    this.offers = new OfferList(words, offer -> start.accept(timeline(offer)));
    component.add(equipment.component(), BorderLayout.WEST);
    component.add(offers.component(), BorderLayout.CENTER);
    component.add(bottom(start), BorderLayout.SOUTH);
    if (!problems.isEmpty()) {
      component.add(problems(problems), BorderLayout.NORTH);
    }
    refresh();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that the arrow keys choose and Enter starts. */
  public void focus() {
    offers.focus();
  }

  private Timeline timeline(Offer offer) {
    return Timeline.of(offer.routine(), catalog.pacing());
  }

  private void refresh() {
    offers.show(chooser.offers(Person.having(equipment.have())));
  }

  private JComponent bottom(Consumer<Timeline> start) {
    JButton button = new JButton(words.text("pick.start"));
    button.setName("start");
    button.setMnemonic(words.mnemonic("pick.start"));
    button.putClientProperty("FlatLaf.styleClass", "primary");
    button.addActionListener(
        event -> offers.selected().ifPresent(offer -> start.accept(timeline(offer))));
    JLabel hint = new JLabel(words.text("pick.hint"));
    hint.putClientProperty("FlatLaf.styleClass", "muted");
    JPanel bottom = new JPanel(new BorderLayout(12, 0));
    bottom.setBorder(BorderFactory.createEmptyBorder(10, 18, 12, 18));
    bottom.add(hint, BorderLayout.CENTER);
    bottom.add(button, BorderLayout.EAST);
    return bottom;
  }

  private JComponent problems(List<String> problems) {
    JTextArea text = new JTextArea(String.join("\n", problems));
    text.setName("problems");
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setRows(Math.min(PROBLEM_ROWS, problems.size() + 1));
    text.setCaretPosition(0);
    JLabel heading = new JLabel(words.text("pick.problems", problems.size()));
    heading.putClientProperty("FlatLaf.styleClass", "warning");
    heading.setLabelFor(text);
    JPanel panel = new JPanel(new BorderLayout(0, 4));
    panel.setBorder(BorderFactory.createEmptyBorder(10, 18, 0, 18));
    panel.add(heading, BorderLayout.NORTH);
    panel.add(new JScrollPane(text), BorderLayout.CENTER);
    return panel;
  }
}
