package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.AtEnd;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.kit.sign.StarButton;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** The one routine that starts at once, and why it is that one. */
final class TopCard {
  private static final int TILE_WIDTH = 120;
  private static final int TILE_HEIGHT = 112;
  private static final int SMALLER = 2;

  /** As wide as a figure is at most; between that and the usual, as wide as there is room for. */
  private static final int MOST_WIDTH = 168;

  private static final int GAP = 8;
  private static final int FIGURES = 5;

  /** What of the card's width is for neither the figures nor the buttons. */
  private static final int ROOM = 80;

  private final Ui ui;
  private final Words words;
  private final TextBlock why = Texts.block("", "small-muted");
  private final TextBlock name = Texts.block("", "title");
  private final TextBlock needs = Texts.block("", "small-good");
  private final TextBlock changed = Texts.block("", "accented");
  private final JLabel time = Texts.label("", "time");
  private final StarButton star;
  private final JLabel origin = Texts.label("", "small-accented");
  private final JToggleButton menu;
  private final JLabel figures = Texts.label("", "muted");
  private FigureStrip strip;
  private int tile;
  private final Command first;
  private final Command second;
  private final KeyButton start;
  private final KeyButton other;
  private final JComponent doing;
  private Optional<Routine> shown = Optional.empty();
  private boolean isLeft;
  private final CardOfWidth component = new CardOfWidth();

  /**
   * A card that shows nothing yet.
   *
   * @param start what its first button does, and Enter
   * @param more what its second button does
   * @param toggled told when its star is pressed
   * @param menu makes the menu of what else can be done with it
   */
  TopCard(Ui ui, Runnable start, Runnable more, Runnable toggled, Supplier<JPopupMenu> menu) {
    this.ui = ui;
    this.words = ui.words();
    this.first = new Command("pick.start", words, start, "ENTER");
    this.second = new Command("pick.details", words, more, "D");
    this.start = first.keyButton();
    this.start.putClientProperty("FlatLaf.styleClass", "primary start");
    this.start.setIcon(Sign.PLAY);
    this.start.setMnemonic(words.mnemonic("pick.start"));
    this.other = second.keyButton();
    this.star = new StarButton(words, toggled);
    this.menu = Chip.more("pick.more", words, menu);
    component.setName("top");
    JPanel what = Texts.column(4);
    what.setOpaque(false);
    JPanel title = new JPanel(new AtEnd(GAP, true));
    title.setOpaque(false);
    title.add(name);
    title.add(Buttons.centered(star, origin));
    component.add(head(title), BorderLayout.NORTH);
    List.of(figures, needs, changed).forEach(what::add);
    component.add(what, BorderLayout.CENTER);
    figures.setIconTextGap(GAP);
    this.doing = doing();
    component.add(doing, BorderLayout.LINE_END);
  }

  /**
   * Why it is that one, and its name, which has all the width but that of the time and the menu.
   */
  private JComponent head(JComponent title) {
    JPanel said = Texts.column(0);
    said.setOpaque(false);
    said.add(why);
    said.add(title);
    JPanel head = new JPanel(new Stretch(GAP, 0));
    head.setOpaque(false);
    head.add(said);
    head.add(time);
    head.add(menu);
    return head;
  }

  private JComponent doing() {
    // No column, which would keep the width it has at another zoom.
    JPanel buttons = new JPanel(new BorderLayout(0, GAP));
    buttons.add(start, BorderLayout.CENTER);
    buttons.add(other, BorderLayout.SOUTH);
    buttons.setOpaque(false);
    JPanel side = new JPanel(new BorderLayout());
    side.setOpaque(false);
    side.setBorder(Texts.room(0, 16, 0, 0));
    side.add(buttons, BorderLayout.SOUTH);
    return side;
  }

  JComponent component() {
    return component;
  }

  void focus() {
    start.requestFocusInWindow();
  }

  /** Shows whether it is what Enter starts. */
  void mark(boolean chosen) {
    component.mark(chosen);
  }

  /** Shows a routine, for this reason. */
  void show(Offer offer, String reason) {
    isLeft = false;
    first.say("pick.start");
    second.say("pick.details");
    why.putClientProperty("FlatLaf.styleClass", offer.fits() ? "small-muted" : "warning");
    show(offer.routine(), reason, words.clock(offer.seconds()));
    ChangeWords said = new ChangeWords(words);
    needs.putClientProperty("FlatLaf.styleClass", "small-good");
    // What is missing is why it is that one.
    needs.setText(offer.fits() ? said.needs(offer) : "");
    changed.putClientProperty("FlatLaf.styleClass", "accented");
    changed.setText(said.brief(offer, Math.max(1, offer.changes().size())));
    tellAll();
  }

  /** Shows the session that was left, where these things are. */
  void show(Left left, Set<Equipment> have) {
    isLeft = true;
    first.say("left.continue");
    second.say("left.start-over");
    why.putClientProperty("FlatLaf.styleClass", "small-muted");
    show(
        left.routine(),
        left.when(words, ui.clocks()),
        words.text("left.time", words.clock(left.secondsLeft())));
    StepWords steps = new StepWords(words);
    ChangeWords said = new ChangeWords(words);
    String missing = said.missing(left.routine(), have);
    needs.putClientProperty("FlatLaf.styleClass", "small-muted");
    needs.setText(words.text("left.next", steps.name(left.next().entry())));
    changed.putClientProperty(
        "FlatLaf.styleClass", missing.isEmpty() ? "small-good" : "small-warning");
    changed.setText(missing.isEmpty() ? said.needs(left.routine()) : missing);
    tellAll();
  }

  /** Says why there is nothing to start. */
  void showNothing(String reason) {
    why.setText(reason);
    Stream.of(name, origin, needs, changed, time).forEach(each -> each.setText(""));
    shown = Optional.empty();
    figures.setVisible(false);
    setEnabled(false);
  }

  private void show(Routine routine, String reason, String seconds) {
    why.setText(reason);
    name.setText(new StepWords(words).title(routine));
    time.setText(seconds);
    origin.setText(ui.origin(routine.id()));
    shown = Optional.of(routine);
    component.arrange();
    setEnabled(true);
  }

  private void setEnabled(boolean enabled) {
    first.setEnabled(enabled);
    star.setVisible(enabled);
    menu.setVisible(enabled);
    second.setEnabled(enabled);
  }

  /** Shows whether its routine is a favorite. */
  void showFavorites(Set<String> ids) {
    star.setSelected(shown.filter(each -> ids.contains(each.id())).isPresent());
  }

  private void tellAll() {
    String all =
        Stream.of(why, name, origin, time, needs, changed)
            .map(JLabel::getText)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(". "));
    start.getAccessibleContext().setAccessibleDescription(all);
    component.revalidate();
    component.repaint();
  }

  /** Has each figure be so many pixels wide at no zoom. */
  private void draw(int width) {
    if (tile != width) {
      tile = width;
      strip = new FigureStrip(ui.pictures(), width, width * TILE_HEIGHT / TILE_WIDTH);
    }
  }

  /** A card with smaller figures and without keys where it is narrow. */
  @SuppressWarnings("serial") // never serialized
  private final class CardOfWidth extends Card {
    CardOfWidth() {
      super(16, 4);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
      boolean anew = width != getWidth();
      super.setBounds(x, y, width, height);
      if (anew) {
        arrange();
      }
    }

    /** Gives way: figures from the right, then the keys, then the size of the figures. */
    private void arrange() {
      keys(true);
      if (room() < UIScale.scale(2 * TILE_WIDTH)) {
        keys(false);
      }
      int each = UIScale.unscale(room()) / FIGURES - GAP;
      boolean little = room() < UIScale.scale(2 * TILE_WIDTH);
      draw(little ? TILE_WIDTH / SMALLER : Math.max(TILE_WIDTH, Math.min(MOST_WIDTH, each)));
      int more = shown.map(it -> strip.show(it, FIGURES, room())).orElse(0);
      figures.setIcon(strip);
      figures.setText(more == 0 ? "" : words.text("pick.more-figures", more));
      figures.setVisible(shown.isPresent());
    }

    private void keys(boolean shown) {
      start.showKey(shown);
      other.showKey(shown && !isLeft);
    }

    private int room() {
      return getWidth() - doing.getPreferredSize().width - UIScale.scale(ROOM);
    }
  }
}
