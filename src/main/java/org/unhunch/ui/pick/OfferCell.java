package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Routine;
import org.unhunch.ui.Column;
import org.unhunch.ui.TextBlock;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Draws an offer as a card, under a heading where a group of offers begins. */
final class OfferCell implements ListCellRenderer<Offer> {
  private static final int SIDE = 48;
  private final Words words;
  private final StepWords steps;
  private final JPanel cell = new JPanel(new BorderLayout());
  private final JLabel heading = label("heading");
  private final Card card = new Card();
  private final JLabel name = label("heading");
  private final JLabel time = label("heading");
  private final TextBlock summary = block("muted");
  private final TextBlock exercises = block(null);
  private final TextBlock needs = block(null);
  private final JPanel details = column(summary, exercises, needs);

  OfferCell(Words words) {
    this.words = words;
    this.steps = new StepWords(words);
    heading.setBorder(BorderFactory.createEmptyBorder(10, 4, 4, 0));
    cell.setOpaque(false);
    cell.setBorder(BorderFactory.createEmptyBorder(0, 8, 8, 8));
    cell.add(heading, BorderLayout.NORTH);
    cell.add(card, BorderLayout.CENTER);
    JPanel top = new JPanel(new BorderLayout());
    top.setOpaque(false);
    top.add(name, BorderLayout.CENTER);
    top.add(time, BorderLayout.EAST);
    card.add(top, BorderLayout.NORTH);
    card.add(details, BorderLayout.CENTER);
  }

  private static JPanel column(JComponent... rows) {
    JPanel column = new JPanel(new Column(2, false));
    column.setOpaque(false);
    for (JComponent row : rows) {
      column.add(row);
    }
    return column;
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Offer> list, Offer offer, int index, boolean selected, boolean focused) {
    Routine routine = offer.routine();
    boolean first = index == 0 || list.getModel().getElementAt(index - 1).fits() != offer.fits();
    heading.setVisible(first);
    heading.setText(words.text(offer.fits() ? "pick.fits" : "pick.misses"));
    name.setText(routine.name());
    time.setText(words.clock(offer.seconds()));
    summary.setText(routine.summary());
    exercises.setText(
        routine.entries().stream().map(steps::name).collect(Collectors.joining(" · ")));
    needs.setText(needs(offer));
    needs.putClientProperty("FlatLaf.styleClass", offer.fits() ? "good" : "warning");
    details.setSize(Math.max(1, list.getWidth() - SIDE), 1);
    card.mark(selected, list.hasFocus());
    cell.getAccessibleContext().setAccessibleName(describe(offer));
    return cell;
  }

  private String needs(Offer offer) {
    String all = steps.equipment(offer.routine().needs().allOf());
    if (!offer.fits()) {
      String missing = steps.equipment(offer.missing());
      return missing.equals(all)
          ? words.text("pick.missing-all", missing)
          : words.text("pick.missing", missing, all);
    }
    return all.isEmpty() ? words.text("pick.needs-nothing") : words.text("pick.needs", all);
  }

  /** All that the card shows, as a sentence for those who hear it. */
  private String describe(Offer offer) {
    Routine routine = offer.routine();
    String minutes = words.minutes(offer.seconds());
    return String.join(
        ". ", routine.name(), minutes, needs(offer), routine.summary(), exercises.getText());
  }

  private static JLabel label(String styleClass) {
    JLabel label = new JLabel();
    label.putClientProperty("html.disable", true);
    label.putClientProperty("FlatLaf.styleClass", styleClass);
    return label;
  }

  private static TextBlock block(String styleClass) {
    TextBlock block = new TextBlock();
    block.putClientProperty("FlatLaf.styleClass", styleClass);
    return block;
  }
}
