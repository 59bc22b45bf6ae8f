package org.unhunch.ui.mine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.Page;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.TypedText;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What goes to somebody, from whom, and how: as a file that is saved or copied, or on paper. */
public final class SendPage {
  private static final int GAP = 12;
  private static final int PICTURE_WIDTH = 48;
  private static final int PICTURE_HEIGHT = 36;
  private static final int KILOBYTE = 1_000;
  private final Ui ui;
  private final Words words;
  private final Page page;
  private final JTextField from = new JTextField();
  private final JTextField line = new JTextField();
  private final KeyButton save;

  /**
   * What goes.
   *
   * @param name what it is called
   * @param file the name of its file
   * @param content all of it
   * @param bytes how large its file is
   * @param along the exercises that others do not have, as they are here
   */
  public record Sent(
      String name, String file, PackContent content, int bytes, List<Exercise> along) {}

  /** From whom it is, and a line for whom it goes to; both may be empty. */
  public record Said(String from, String line) {}

  /** What can be done: saving it, copying it, printing it, and leaving the page. */
  public record Ways(Consumer<Said> save, Consumer<Said> copy, Runnable print, Runnable leave) {}

  /**
   * A page for what goes.
   *
   * @param ours whether one may say whom it is from; else it goes as somebody made it
   */
  public SendPage(Ui ui, Sent sent, boolean ours, Ways ways) {
    this.ui = ui;
    this.words = ui.words();
    Command leave = new Command("send.leave", words, ways.leave(), "ESCAPE");
    page = new Page(words, words.text("send.title", sent.name()), GAP, Optional.of(leave));
    leave.bindInside(page.component());
    page.add(Texts.block(words.text("send.how"), "muted"));
    page.add(file(sent));
    if (ours) {
      page.add(field("send.from", from, Longest.NAME));
      page.add(field("send.line", line, Longest.SENTENCE));
    } else {
      page.add(Texts.block(words.text("send.theirs", sent.content().pack().name()), null));
    }
    page.add(Texts.block(words.text("send.not"), "good"));
    page.add(sheet(ways.print()));
    from.setText(sent.content().pack().author());
    Command saving = new Command("send.save", words, () -> ways.save().accept(said()), "ENTER");
    saving.bindInside(page.component());
    save = saving.keyButton();
    save.putClientProperty("FlatLaf.styleClass", "primary");
    page.foot(Buttons.button("send.copy", words, () -> ways.copy().accept(said())), save);
  }

  private JPanel card(String key) {
    JPanel card = new Card(GAP, 0);
    card.setLayout(new Column(6, false));
    card.add(Texts.block(words.text(key), "bold"));
    return card;
  }

  /** For whoever has no program. */
  private JComponent sheet(Runnable print) {
    JPanel card = card("send.sheet");
    card.add(Texts.block(words.text("send.sheet.how"), "muted"));
    card.add(Buttons.row(Buttons.button("detail.print", words, print)));
    return card;
  }

  /** What the file is, and what of one's own goes along in it. */
  private JComponent file(Sent sent) {
    JPanel card = card("send.file");
    int kilobytes = Math.max(1, sent.bytes() / KILOBYTE);
    card.add(Texts.block(words.text("send.size", sent.file(), kilobytes), "muted"));
    if (!sent.along().isEmpty()) {
      card.add(Texts.block(words.text("send.along", sent.along().size()), null));
    }
    sent.along().forEach(each -> card.add(along(each)));
    return card;
  }

  private JComponent along(Exercise exercise) {
    FigureStrip strip = new FigureStrip(ui.pictures(), PICTURE_WIDTH, PICTURE_HEIGHT);
    strip.show(
        1, () -> ui.pictures().typical(exercise, exercise.start()).map(List::of).orElse(List.of()));
    JPanel row = new JPanel(new Beside(PICTURE_WIDTH, GAP));
    row.setOpaque(false);
    row.add(new JLabel(strip));
    row.add(Texts.block(new StepWords(words).title(exercise), "bold"));
    return row;
  }

  private JComponent field(String key, JTextField field, int most) {
    JLabel label = Texts.label(words.text(key), null);
    label.setLabelFor(field);
    field.setName(key);
    field.getAccessibleContext().setAccessibleName(label.getText());
    field.putClientProperty("JTextField.placeholderText", words.text(key + ".tip"));
    TypedText.limit(field, most, false);
    return Texts.stack(label, field);
  }

  private Said said() {
    return new Said(from.getText().strip(), line.getText().strip());
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return page.component();
  }

  /** Takes the focus, so that Enter saves. */
  public void focus() {
    save.requestFocusInWindow();
  }
}
