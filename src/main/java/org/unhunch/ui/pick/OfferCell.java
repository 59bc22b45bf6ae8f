package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.AreaWords;
import org.unhunch.words.ChangeWords;
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

  /** Pixels between what stands in a row. */
  private static final int BESIDE = 8;

  /** The star is small, and what can be clicked is not. */
  private static final int AROUND = 8;

  private final Supplier<Set<String>> favorites;
  private final UnaryOperator<String> origins;
  private final FigureStrip strip;
  private final JLabel figures = Texts.label("", "muted");
  private final Words words;
  private final StepWords steps;
  private final ChangeWords changes;
  private final Card card = new Card(14, 4);
  private final TextBlock name = Texts.line("heading");
  private final JLabel time = Texts.label("", "heading");
  private final JLabel star = new JLabel();
  private final JLabel dots = Texts.label("", null);
  private final JLabel origin = Texts.label("", "small-accented");
  private final JLabel areas = Texts.label("", "small-muted");
  private final TextBlock needs = Texts.line("small-good");
  private final TextBlock changed = Texts.line("small-accented");

  /**
   * Draws stars on those of which {@code favorites} has the id.
   *
   * @param origins whose a routine is, by its id; empty of what ships
   */
  OfferCell(
      Words words,
      Pictures pictures,
      Supplier<Set<String>> favorites,
      UnaryOperator<String> origins) {
    super(new BorderLayout());
    this.origins = origins;
    this.favorites = favorites;
    this.strip = new FigureStrip(pictures, TILE_WIDTH, TILE_HEIGHT);
    this.words = words;
    this.steps = new StepWords(words);
    this.changes = new ChangeWords(words);
    setOpaque(false);
    setBorder(Texts.room(0, 0, GAP, GAP));
    needs.setName("needs");
    dots.setIcon(Sign.DOTS);
    figures.setIcon(strip);
    figures.setVerticalAlignment(SwingConstants.TOP);
    figures.setIconTextGap(GAP);
    card.add(row(name, row(origin, row(star, row(time, dots)))), BorderLayout.NORTH);
    // What one card has less than the others, it lacks below all else.
    card.add(below(), BorderLayout.CENTER);
    add(card, BorderLayout.CENTER);
  }

  /** Pixels at no zoom between cards, each of which has it at its right and below. */
  static final int GAP = 10;

  private JPanel below() {
    JPanel below = new JPanel(new BorderLayout(0, 4));
    below.setOpaque(false);
    JPanel foot = Texts.column(0);
    foot.setOpaque(false);
    foot.add(row(needs, areas));
    foot.add(changed);
    below.add(figures, BorderLayout.NORTH);
    below.add(foot, BorderLayout.CENTER);
    return below;
  }

  private static JPanel row(JLabel first, JComponent last) {
    JPanel row = new JPanel(new BorderLayout(BESIDE, 0));
    row.setOpaque(false);
    row.add(first, BorderLayout.CENTER);
    row.add(last, BorderLayout.LINE_END);
    return row;
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Offer> list, Offer offer, int index, boolean selected, boolean focused) {
    name.setText(steps.title(offer.routine()));
    time.setText(words.clock(offer.seconds()));
    origin.setText(origins.apply(offer.routine().id()));
    star.setIcon(isFavorite(offer) ? Sign.STAR_ON : Sign.STAR);
    int more = show(offer.routine(), list.getFixedCellWidth() - UIScale.scale(ROOM));
    figures.setText(more == 0 ? "" : words.text("pick.more-figures", more));
    say(changes.needs(offer), brief(offer, list.getFixedCellWidth()), offer.fits());
    areas.setText(areas(offer, list.getFixedCellWidth()));
    card.mark(selected);
    setToolTipText(tip(offer));
    getAccessibleContext().setAccessibleName(describe(offer));
    return this;
  }

  /** What is needed, and below it what is changed, or above where nothing is needed. */
  private void say(String needed, String change, boolean fits) {
    boolean up = needed.isEmpty() && !change.isEmpty();
    String first = up ? change : needed;
    needs.setText(first.isEmpty() ? "\u00a0" : first); // without a text it would have no height
    String style = up ? "small-accented" : fits ? "small-good" : "small-warning";
    needs.putClientProperty("FlatLaf.styleClass", style);
    changed.setText(up ? "" : change);
    changed.setVisible(!changed.getText().isEmpty());
  }

  /** The figures; how many more there are, for which word there is room then. */
  private int show(Routine routine, int room) {
    String word = words.text("pick.more-figures", 9);
    int taken = figures.getFontMetrics(figures.getFont()).stringWidth(word);
    int more = strip.show(routine, FIGURES, room);
    return more == 0 ? 0 : strip.show(routine, FIGURES, room - taken - figures.getIconTextGap());
  }

  /** As many parts of the body as there is room for beside what is needed, and how many more. */
  private String areas(Offer offer, int width) {
    int taken = needs.getFontMetrics(needs.getFont()).stringWidth(needs.getText());
    int room = width - UIScale.scale(ROOM + 2 * BESIDE) - taken; // so that the two read as two
    AreaWords said = new AreaWords(words);
    for (int most = AreaWords.MOST; most > 0; most--) {
      String text = said.brief(offer.routine().areas(), most);
      if (areas.getFontMetrics(areas.getFont()).stringWidth(text) <= room) {
        return text;
      }
    }
    return "";
  }

  private boolean isFavorite(Offer offer) {
    return favorites.get().contains(offer.routine().id());
  }

  /** {@return whether a point of the card that was asked for last, of this size, is on its star} */
  boolean isOnStar(Point point, Dimension size) {
    return isOn(star, point, size);
  }

  /** {@return whether it is on the sign of its menu} */
  boolean isOnDots(Point point, Dimension size) {
    return isOn(dots, point, size);
  }

  private boolean isOn(JLabel sign, Point point, Dimension size) {
    setSize(size);
    layOut(this);
    Rectangle at = SwingUtilities.convertRectangle(sign.getParent(), sign.getBounds(), this);
    at.grow(UIScale.scale(AROUND), UIScale.scale(AROUND));
    return at.contains(point);
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component each : container.getComponents()) {
      if (each instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  /** As many changes as there is room for, and how many more there are. */
  private String brief(Offer offer, int width) {
    int room = width - UIScale.scale(ROOM);
    for (int most = offer.changes().size(); most > 1; most--) {
      String text = changes.brief(offer, most);
      if (changed.getFontMetrics(changed.getFont()).stringWidth(text) <= room) {
        return text;
      }
    }
    return changes.brief(offer, 1);
  }

  private String tip(Offer offer) {
    String needed = offer.fits() ? changes.needs(offer) : changes.unmet(offer);
    return Stream.of(steps.title(offer.routine()), needed, changed(offer))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String changed(Offer offer) {
    return String.join(" ", changes.lines(offer));
  }

  /** All that the card shows, as a sentence for those who hear it. */
  private String describe(Offer offer) {
    Routine routine = offer.routine();
    String exercises =
        routine.entries().stream().map(steps::name).collect(Collectors.joining(" · "));
    return Stream.of(
            steps.title(routine),
            origins.apply(routine.id()),
            isFavorite(offer) ? words.text("pick.is-favorite") : "",
            words.minutes(offer.seconds()),
            offer.fits() ? changes.needs(offer) : changes.unmet(offer),
            changed(offer),
            routine.summary(),
            exercises)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
