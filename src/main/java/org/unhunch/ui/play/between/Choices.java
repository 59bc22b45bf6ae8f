package org.unhunch.ui.play.between;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Mark;
import org.unhunch.ui.play.part.Marked;
import org.unhunch.ui.play.part.Stack;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.Slot;

/** Asks how to go on from an exercise that hurts: the choices, beside the figure that stands. */
public final class Choices {
  /**
   * What is said around the choices; the header of the screen says which exercise it is about.
   *
   * @param name the component's name
   * @param title the question
   * @param warning what to mind
   * @param note what follows from answering; may be empty
   */
  public record Texts(String name, String title, String warning, String note) {}

  private static final double FOOT = 2.1;
  private final Supplier<FigureView> tiles;

  /** Shows the figure of each choice in one of these views. */
  public Choices(Supplier<FigureView> tiles) {
    this.tiles = tiles;
  }

  /**
   * {@return the question}
   *
   * @param choices at least one; the first is selected
   * @param none leaves things as they are
   */
  public Prompt ask(Texts texts, List<WayOn> choices, Command none) {
    JPanel column = new JPanel(new Stack(0.55, true));
    column.setName(texts.name());
    column.setOpaque(false);
    column.add(text(texts.title(), 1.65, true, null));
    List<ChoiceCard> cards = new ArrayList<>();
    for (WayOn each : choices) {
      ChoiceCard card = new ChoiceCard(each, tiles.get());
      each.command().bindInWindow(column);
      cards.add(card);
      column.add(card);
    }
    column.add(warning(texts.warning()));
    JPanel foot = new JPanel(new Stretch(10, 0));
    foot.setOpaque(false);
    KeyedButton leave = Answers.button(none, false, FOOT, foot);
    TextBlock note = text(new TextBlock(2), texts.note(), 1, false, "muted");
    note.setToolTipText(texts.note());
    foot.add(note);
    foot.add(Units.plain(leave, 1));
    Answers.walk(column, cards);
    cards.get(0).choose(true);
    return new Prompt(
        Map.of(Slot.COLUMN, column, Slot.FOOT, foot),
        () -> none.actionPerformed(null),
        cards.get(0)::requestFocusInWindow);
  }

  private static Marked warning(String text) {
    Mark sign = Units.plain(new Mark(1.1), 1);
    sign.show(
        Sign.CAUTION,
        (g, size) -> Sign.CAUTION.paint(g, size, UIManager.getColor("Unhunch.caution")));
    return new Marked(sign, text(text, 1.05, false, "warning"), 0.5);
  }

  private static TextBlock text(String text, double units, boolean bold, String style) {
    return text(new TextBlock(), text, units, bold, style);
  }

  private static TextBlock text(
      TextBlock block, String text, double units, boolean bold, String style) {
    block.putClientProperty("FlatLaf.styleClass", style);
    block.setVerticalAlignment(SwingConstants.CENTER);
    block.setText(text);
    return Units.text(block, units, bold);
  }
}
