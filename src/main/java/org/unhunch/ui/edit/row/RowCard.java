package org.unhunch.ui.edit.row;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.unhunch.edit.Warning;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** A row of the routine, which unfolds. It has the focus itself, and the keys for what it is. */
@SuppressWarnings("serial") // never serialized
public final class RowCard extends Card {
  private static final int GAP = 10;
  private static final int SIDE = 30;
  private static final Dimension PICTURE = new Dimension(56, 42);
  private final transient Workbench bench;
  private final transient Words words;
  private final int row;
  private final transient List<Command> actions;
  private final transient FigureStrip strip;
  private final JLabel grip = Texts.label("", "muted");
  private final JLabel number = Texts.label("", "muted");
  private final JLabel picture = new JLabel();
  private final TextBlock name = Texts.block("", "bold");
  private final TextBlock amount = Texts.block("", "small-muted");
  private final JLabel time = Texts.label("", null);
  private final JToggleButton unfold;
  private final transient WarningBar warnings;
  private final JPanel body = Texts.column(8);
  private transient Optional<WorkBody> work = Optional.empty();
  private transient Optional<RestBody> rest = Optional.empty();

  /** A card for the row there; the actions are the buttons of the one that is open. */
  RowCard(Workbench bench, int row, List<Command> actions) {
    super(12, 0);
    this.bench = bench;
    this.words = bench.ui().words();
    this.row = row;
    this.actions = actions;
    this.strip = new FigureStrip(bench.ui().pictures(), PICTURE.width, PICTURE.height);
    this.warnings = new WarningBar(bench);
    setLayout(new Column(8, false));
    setName("edit.row." + row);
    setFocusable(true);
    grip.setIcon(Sign.GRIP);
    unfold = new Unfold();
    unfold.setName("edit.unfold");
    unfold.setIcon(Sign.CHEVRON);
    unfold.putClientProperty("JButton.buttonType", "borderless");
    unfold.putClientProperty("FlatLaf.styleClass", "unfold");
    unfold.setFocusable(false); // the row has the key
    unfold.addActionListener(event -> toggle());
    picture.setIcon(strip);
    add(head());
    warnings.component().setBorder(Texts.room(0, 30, 0, 0));
    add(warnings.component());
    body.setOpaque(false);
    body.setBorder(Texts.room(0, 30, 0, 0));
    add(body);
    addFocusListener(new Marks());
  }

  private JComponent head() {
    JPanel said = Texts.column(0);
    said.setOpaque(false);
    said.add(name);
    said.add(amount);
    JPanel head = new JPanel(new Stretch(GAP, 3));
    head.setOpaque(false);
    for (JComponent each : List.of(grip, number, picture, said, time, unfold)) {
      head.add(each);
    }
    return head;
  }

  public int row() {
    return row;
  }

  /** Opens it, or folds it up. */
  public void toggle() {
    bench.open(isOpen() ? -1 : row);
    requestFocusInWindow();
  }

  /** Does what mends the first thing worth a look. */
  void repair() {
    warnings.repair();
  }

  private boolean isOpen() {
    return bench.open() == row;
  }

  private boolean isMarked() {
    return isOpen() || bench.chosen().contains(row);
  }

  private Routine.Item shown() {
    return bench.draft().rows().get(row);
  }

  /** Shows the row as it is now. */
  void refresh() {
    number.setText("" + (row + 1));
    time.setText(words.clock(bench.overview().secondsOf(row)));
    if (shown() instanceof Routine.Entry entry) {
      picture.setIcon(strip);
      strip.show(entry.exercise(), entry.level());
      name.setText(new StepWords(words).name(entry));
      amount.setText(new DoseWords(words).line(entry));
    } else if (shown() instanceof Routine.Rest pause) {
      picture.setIcon(Sign.PAUSE);
      name.setText(words.text("edit.rest"));
      amount.setText(pause.say().isEmpty() ? words.text("cue.rest") : pause.say());
    }
    warnings.show(bench.overview().warnings().stream().filter(it -> it.row() == row).toList());
    mark(isMarked() || isFocusOwner());
    unfold.setSelected(isOpen());
    showBody();
    getAccessibleContext().setAccessibleName(described());
  }

  private String described() {
    String worth =
        bench.overview().warnings().stream()
            .filter(each -> each.row() == row)
            .map(Warning::what)
            .map(words::text)
            .collect(Collectors.joining(" "));
    String place = words.text("edit.row", row + 1, bench.draft().rows().size());
    String chosen = bench.chosen().contains(row) ? words.text("edit.chosen") : "";
    return Stream.of(place, name.getText(), amount.getText(), time.getText(), chosen, worth)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private void showBody() {
    body.setVisible(isOpen());
    unfold.getAccessibleContext().setAccessibleName(words.text("edit.unfold", name.getText()));
    if (!isOpen()) {
      body.removeAll();
      work = Optional.empty();
      rest = Optional.empty();
    } else if (shown() instanceof Routine.Entry entry) {
      showWork(entry);
    } else {
      if (rest.isEmpty()) {
        rest = Optional.of(new RestBody(bench, row));
        work = Optional.empty();
        fill(rest.get().component(), Optional.empty());
      }
      rest.get().show();
    }
  }

  private void showWork(Routine.Entry entry) {
    if (work.filter(it -> it.isOf(entry)).isEmpty()) {
      work = Optional.of(new WorkBody(bench, row, entry));
      rest = Optional.empty();
      fill(work.get().component(), Optional.of(work.get().asSaid()));
    }
    work.get().show();
  }

  private void fill(JComponent parts, Optional<JComponent> more) {
    body.removeAll();
    body.add(parts);
    JPanel buttons = Buttons.row();
    actions.forEach(each -> buttons.add(each.keyButton()));
    more.ifPresent(buttons::add);
    body.add(buttons);
    Texts.scrollToFocus(body);
  }

  /** As large as any button, though its sign is small. */
  private static final class Unfold extends JToggleButton {
    @Override
    public Dimension getPreferredSize() {
      return new Dimension(UIScale.scale(SIDE), UIScale.scale(SIDE));
    }
  }

  /** Looks chosen while it has the focus. */
  private final class Marks implements FocusListener {
    @Override
    public void focusGained(FocusEvent event) {
      mark(true);
      scrollRectToVisible(new Rectangle(getSize()));
    }

    @Override
    public void focusLost(FocusEvent event) {
      mark(isMarked());
    }
  }
}
