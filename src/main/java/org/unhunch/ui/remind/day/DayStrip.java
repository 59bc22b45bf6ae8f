package org.unhunch.ui.remind.day;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.unhunch.reminder.DayMoment;
import org.unhunch.reminder.DayMoment.State;
import org.unhunch.reminder.ReminderDay;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.words.ReminderWords;
import org.unhunch.words.Words;

/** The day in a line, on the page where one begins: how much is done, and what is next. */
public final class DayStrip {
  private static final int MOST_DOTS = 10;
  private static final int GAP = 10;

  private final ReminderWords reminders;
  private final MomentDots dots = new MomentDots();
  private final JLabel count = Texts.label("", "bold");
  private final TextBlock line = Texts.line("muted");
  private final Card component = new Card(12, 0);
  private final Command quiet;
  private final JComponent start;
  private final JComponent more;
  private String next = "";
  private List<String> lines = List.of();
  private boolean hidden;

  /** What can be done from it. */
  public record Actions(Runnable start, Runnable quietOrNot, Runnable settings) {}

  /** A strip that is not seen until there is something to show. */
  public DayStrip(Words words, ReminderWords reminders, Actions actions) {
    this.reminders = reminders;
    Command hide = new Command("remind.strip.hide", words, this::hide);
    quiet = new Command("remind.quiet-today", words, actions.quietOrNot());
    Command settings = new Command("remind.strip.settings", words, actions.settings());
    start = Buttons.button("remind.strip.start", words, actions.start());
    more = Chip.more("remind.strip.more", words, quiet, hide, settings);
    component.setLayout(new Stretch(GAP, 2));
    count.setName("remind.count");
    line.setName("remind.line");
    component.add(dots);
    component.add(count);
    component.add(line);
    component.add(start);
    component.add(more);
    component.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            arrange();
          }
        });
    component.setName("remind.strip");
    component.setVisible(false);
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  private void hide() {
    hidden = true;
    component.setVisible(false);
  }

  /** Gives way: what the next is, then what was held back, then the dots, then the count. */
  private void arrange() {
    Insets in = component.getInsets();
    FontMetrics metrics = line.getFontMetrics(line.getFont());
    int room = component.getWidth() - in.left - in.right - wide(start) - wide(more);
    int left = room - metrics.stringWidth(next);
    count.setVisible(left >= wide(count));
    dots.setVisible(left >= wide(count) + wide(dots));
    int rest = left - (count.isVisible() ? wide(count) : 0) - (dots.isVisible() ? wide(dots) : 0);
    int said = rest + metrics.stringWidth(next);
    line.setText(
        lines.stream().filter(each -> metrics.stringWidth(each) <= said).findFirst().orElse(next));
  }

  private static int wide(JComponent part) {
    return part.getPreferredSize().width + UIScale.scale(GAP);
  }

  /** Shows how the day stands, or nothing where nothing is planned today. */
  public void show(DayState state) {
    ReminderDay today = state.today();
    component.setVisible(!hidden && !today.moments().isEmpty());
    dots.show(today.enough() <= MOST_DOTS ? dots(today) : List.of());
    quiet.say(state.quietKey());
    count.setText(reminders.count(today));
    next = reminders.next(today, state.why());
    String named = next(state);
    String held = held(today).map(each -> " · " + each).orElse("");
    lines = List.of(named + held, next + held, named);
    line.setToolTipText(lines.get(0)); // of which it may have too little room
    arrange();
    component.revalidate();
    component.repaint();
  }

  /** Is not seen any more. */
  public void gone() {
    component.setVisible(false);
  }

  private static List<State> dots(ReminderDay today) {
    return Stream.concat(
            Stream.generate(() -> State.DONE).limit(today.done()),
            Stream.generate(() -> State.LATER).limit(today.enough() - today.done()))
        .toList();
  }

  private String next(DayState state) {
    boolean comes = state.today().next().isPresent();
    return comes && !state.next().isEmpty()
        ? next + ", " + reminders.name(state.next().get(0))
        : next;
  }

  /** The last that was held back. */
  private Optional<String> held(ReminderDay today) {
    return today.moments().stream()
        .filter(each -> each.state() == State.HELD_BACK)
        .reduce((earlier, later) -> later)
        .map(this::held);
  }

  private String held(DayMoment moment) {
    return reminders.heldBackAt(moment.at(), moment.why());
  }
}
