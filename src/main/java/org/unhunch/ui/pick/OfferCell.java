package org.unhunch.ui.pick;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.unhunch.choose.Offer;
import org.unhunch.figure.Frame;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Draws an offer as a card, under a heading where a group of offers begins. */
@SuppressWarnings("serial") // never serialized
final class OfferCell extends JPanel implements ListCellRenderer<Offer> {
  private static final int SIDE = 48;
  private static final int TILE_WIDTH = 64;
  private static final int TILE_HEIGHT = 48;
  private final Pictures pictures;
  private final FigureStrip strip;
  private final JLabel figures = Texts.label("", null);
  private final Words words;
  private final StepWords steps;
  private final ChangeWords changes;
  private final DoseWords doses;
  private final JLabel heading = Texts.label("", "heading");
  private final Card card = new Card();
  private final JLabel name = Texts.label("", "heading");
  private final JLabel time = Texts.label("", "heading");
  private final TextBlock summary = Texts.block("", "muted");
  private final TextBlock exercises = Texts.block("", null);
  private final TextBlock needs = Texts.block("", null);
  private final TextBlock changed = Texts.block("", "accented");
  private final JPanel details = Texts.column(2);

  OfferCell(Words words, Pictures pictures) {
    super(new BorderLayout());
    this.pictures = pictures;
    this.strip = new FigureStrip(pictures, TILE_WIDTH, TILE_HEIGHT);
    this.words = words;
    this.steps = new StepWords(words);
    this.changes = new ChangeWords(words);
    this.doses = new DoseWords(words);
    heading.setBorder(Texts.room(10, 4, 4, 0));
    setOpaque(false);
    setBorder(Texts.room(0, 8, 8, 8));
    add(heading, BorderLayout.NORTH);
    add(card, BorderLayout.CENTER);
    details.setOpaque(false);
    List.of(summary, figures, exercises, changed, needs).forEach(details::add);
    JPanel top = new JPanel(new BorderLayout());
    top.setOpaque(false);
    top.add(name, BorderLayout.CENTER);
    top.add(time, BorderLayout.EAST);
    card.add(top, BorderLayout.NORTH);
    card.add(details, BorderLayout.CENTER);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Offer> list, Offer offer, int index, boolean selected, boolean focused) {
    Routine routine = offer.routine();
    boolean first = index == 0 || list.getModel().getElementAt(index - 1).fits() != offer.fits();
    heading.setVisible(first);
    heading.setText(words.text(offer.fits() ? "pick.fits" : "pick.misses"));
    name.setText(routine.name());
    time.setText(words.duration(offer.seconds()));
    summary.setText(routine.summary());
    exercises.setText(
        routine.entries().stream().map(steps::name).collect(Collectors.joining(" · ")));
    long tiles = routine.entries().stream().filter(each -> pictures.has(each.exercise())).count();
    strip.show((int) tiles, () -> frames(routine));
    figures.setIcon(strip);
    figures.setVisible(strip.getIconHeight() > 0);
    needs.setText(needs(offer));
    needs.putClientProperty("FlatLaf.styleClass", offer.fits() ? "good" : "warning");
    changed.setText(changes.changes(offer));
    details.setSize(Math.max(1, list.getWidth() - UIScale.scale(SIDE)), 1);
    card.mark(selected, list.hasFocus());
    getAccessibleContext().setAccessibleName(describe(offer));
    return this;
  }

  /** Each exercise as it is in the middle of its work. */
  private List<Frame> frames(Routine routine) {
    return routine.entries().stream()
        .flatMap(each -> pictures.typical(each.exercise(), each.level()).stream())
        .toList();
  }

  private String needs(Offer offer) {
    if (!offer.fits()) {
      return changes.unmet(offer);
    }
    String all = steps.equipment(offer.routine().needs().allOf());
    String often = doses.perDay(offer.routine().perDay()).map(text -> " · " + text).orElse("");
    return (all.isEmpty() ? words.text("pick.needs-nothing") : words.text("pick.needs", all))
        + often;
  }

  /** All that the card shows, as a sentence for those who hear it. */
  private String describe(Offer offer) {
    return Stream.of(
            offer.routine().name(),
            words.minutes(offer.seconds()),
            needs(offer),
            changed.getText(),
            offer.routine().summary(),
            exercises.getText())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A rounded card that shows whether it is selected and whether it has the focus. */
  @SuppressWarnings("serial") // never serialized
  private static final class Card extends JPanel {
    private static final int ARC = 16;
    private boolean selected;
    private boolean focused;

    Card() {
      super(new BorderLayout(0, 4));
      setOpaque(false);
      setBorder(Texts.room(12, 16, 12, 16));
    }

    void mark(boolean isSelected, boolean isFocused) {
      selected = isSelected;
      focused = isFocused;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics.create();
      FlatUIUtils.setRenderingHints(g);
      var shape = new RoundRectangle2D.Double(1, 1, getWidth() - 2, getHeight() - 2, ARC, ARC);
      g.setColor(UIManager.getColor(selected ? "Unhunch.cardSelected" : "Unhunch.card"));
      g.fill(shape);
      g.setColor(UIManager.getColor(selected ? "Unhunch.accent" : "Unhunch.cardBorder"));
      g.setStroke(new BasicStroke(selected && focused ? 2f : 1f));
      g.draw(shape);
      g.dispose();
    }
  }
}
