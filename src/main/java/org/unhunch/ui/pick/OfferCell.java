package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.SwingConstants;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Draws an offer as a card. */
@SuppressWarnings("serial") // never serialized
final class OfferCell extends JPanel implements ListCellRenderer<Offer> {
  private static final int TILE_WIDTH = 66;
  private static final int TILE_HEIGHT = 58;
  private static final int FIGURES = 5;

  /** What of a card's width is not for its figures. */
  private static final int ROOM = 46;

  private final FigureStrip strip;
  private final JLabel figures = Texts.label("", null);
  private final Words words;
  private final StepWords steps;
  private final ChangeWords changes;
  private final DoseWords doses;
  private final Card card = new Card(14, 4);
  private final JLabel name = Texts.label("", "heading");
  private final JLabel time = Texts.label("", "heading");
  private final JLabel needs = Texts.label("", "small-good");
  private final JLabel changed = Texts.label("", "small-accented");

  OfferCell(Words words, Pictures pictures) {
    super(new BorderLayout());
    this.strip = new FigureStrip(pictures, TILE_WIDTH, TILE_HEIGHT);
    this.words = words;
    this.steps = new StepWords(words);
    this.changes = new ChangeWords(words);
    this.doses = new DoseWords(words);
    setOpaque(false);
    setBorder(Texts.room(0, 0, GAP, GAP));
    figures.setIcon(strip);
    figures.setVerticalAlignment(SwingConstants.TOP);
    card.add(row(name, time), BorderLayout.NORTH);
    card.add(figures, BorderLayout.CENTER);
    card.add(foot(), BorderLayout.SOUTH);
    add(card, BorderLayout.CENTER);
  }

  /** Pixels at no zoom between cards, each of which has it at its right and below. */
  static final int GAP = 10;

  private JPanel foot() {
    JPanel foot = Texts.column(0);
    foot.setOpaque(false);
    foot.add(needs);
    foot.add(changed);
    return foot;
  }

  private static JPanel row(JLabel first, JLabel last) {
    JPanel row = new JPanel(new BorderLayout(8, 0));
    row.setOpaque(false);
    row.add(first, BorderLayout.CENTER);
    row.add(last, BorderLayout.EAST);
    return row;
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Offer> list, Offer offer, int index, boolean selected, boolean focused) {
    name.setText(offer.routine().name());
    time.setText(words.clock(offer.seconds()));
    int more = strip.show(offer.routine(), FIGURES, list.getFixedCellWidth() - UIScale.scale(ROOM));
    figures.setText(more == 0 ? "" : words.text("pick.more-figures", more));
    // A line without a text would have no height.
    String needed = needs(offer);
    needs.setText(needed.isEmpty() ? " " : needed);
    needs.putClientProperty("FlatLaf.styleClass", offer.fits() ? "small-good" : "small-warning");
    changed.setText(changes.brief(offer));
    changed.setVisible(!changed.getText().isEmpty());
    card.mark(selected);
    setToolTipText(tip(offer));
    getAccessibleContext().setAccessibleName(describe(offer));
    return this;
  }

  private String needs(Offer offer) {
    if (!offer.fits()) {
      return changes.unmet(offer);
    }
    String all = steps.needs(offer.routine().needs());
    return Stream.of(
            all.isEmpty() ? "" : words.text("pick.needs", all),
            doses.perDay(offer.routine().perDay()).orElse(""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String tip(Offer offer) {
    return Stream.of(needs(offer), String.join(" ", changes.lines(offer)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** All that the card shows, as a sentence for those who hear it. */
  private String describe(Offer offer) {
    Routine routine = offer.routine();
    String exercises =
        routine.entries().stream().map(steps::name).collect(Collectors.joining(" · "));
    return Stream.of(
            routine.name(),
            words.minutes(offer.seconds()),
            needs(offer),
            String.join(" ", changes.lines(offer)),
            routine.summary(),
            exercises)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
