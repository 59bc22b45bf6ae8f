package org.unhunch.ui.edit.exercise.photo;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.photo.Crop;
import org.unhunch.photo.Negative;
import org.unhunch.photo.Print;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.TypedText;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Words;

/** One photo: it is chosen, pasted or dropped, turned, cut, put into words, or removed. */
public final class PhotoField {
  private static final int LETTERS = 26;
  private static final int THOUSAND = 1_000;

  private final Words words;
  private final Changes changes;
  private final CropView view = new CropView(this::cut);
  private final Bringing bringing = new Bringing(this::open);
  private final TextBlock told = Texts.block("", "small-muted");
  private final JTextField said = new JTextField(LETTERS);
  private final JPanel saying;
  private final Command choose;
  private final JButton turn;
  private final JButton remove;
  private final JPanel component = new JPanel(new Beside(CropView.SIZE.width, 12));
  private Optional<Jpeg> picture = Optional.empty();
  private Optional<Negative> negative = Optional.empty();
  private boolean showing;

  /** Counts what is being made, as only the last of it is wanted. */
  private int asked;

  /**
   * What a person does with a photo, and who asks which file.
   *
   * @param file has the person choose a picture
   * @param picture told another picture, or that there is none any more
   * @param words told what is seen on it; may be blank
   */
  public record Changes(
      Supplier<Optional<Path>> file, Consumer<Optional<Jpeg>> picture, Consumer<String> words) {}

  /** A field without a photo. */
  public PhotoField(Words words, Changes changes) {
    this.words = words;
    this.changes = changes;
    choose =
        new Command("photo.choose", words, () -> changes.file().get().ifPresent(bringing::take));
    turn = new Command("photo.turn", words, this::turn).prepare(new JButton());
    remove = new Command("photo.remove", words, this::remove).prepare(new JButton());
    said.setName("photo.words");
    said.putClientProperty("JTextField.placeholderText", words.text("photo.words.tip"));
    said.getAccessibleContext().setAccessibleName(words.text("photo.words"));
    said.setToolTipText(words.text("photo.words.tip"));
    TypedText.limit(said, Longest.SENTENCE, false);
    said.addCaretListener(event -> say());
    saying = Buttons.row(Texts.label(words.text("photo.words"), "muted"), said);
    told.setName("photo.told");
    view.setToolTipText(words.text("photo.crop.tip"));
    view.getAccessibleContext().setAccessibleDescription(words.text("photo.crop.tip"));
    Command paste = new Command("photo.paste", words, this::paste, "ctrl V");
    paste.bindInside(component);
    JPanel column = Texts.column(6);
    column.setOpaque(false);
    column.add(Buttons.row(choose.prepare(new JButton()), paste.keyButton(), turn, remove));
    column.add(told);
    column.add(saying);
    component.setOpaque(false);
    component.add(view);
    component.add(column);
    component.setTransferHandler(bringing);
    show(Optional.empty(), "");
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  /** Shows a photo and what is said of it, unless it is the one that is here already. */
  public void show(Optional<Jpeg> next, String sentence) {
    showing = true;
    if (!said.getText().equals(sentence)) {
      said.setText(sentence);
    }
    showing = false;
    if (!next.equals(picture) || negative.isEmpty()) {
      picture = next;
      negative = Optional.empty();
      asked++; // what was being made is of another one
      view.show(negative, null);
      tell(Optional.empty(), "photo.none");
      next.ifPresent(each -> make(() -> Negative.of(each), this::shown));
    }
    fit();
  }

  /** Says why a picture cannot be had. */
  void refuse(Message why) {
    tell(Optional.of(why), "");
  }

  private void shown(Negative made) {
    negative = Optional.of(made);
    view.show(negative, Crop.middle(made));
    tell(Optional.empty(), "photo.made", sizes(picture.orElseThrow()));
    fit();
  }

  private void fit() {
    boolean there = picture.isPresent();
    choose.say(there ? "photo.other" : "photo.choose");
    turn.setVisible(there);
    remove.setVisible(there);
    saying.setVisible(there);
    component.revalidate();
    component.repaint();
  }

  private static Object[] sizes(Jpeg jpeg) {
    return new Object[] {
      jpeg.width(), jpeg.height(), Math.max(1, Math.round(jpeg.size() / (double) THOUSAND))
    };
  }

  private void tell(Optional<Message> wrong, String key, Object... arguments) {
    told.putClientProperty("FlatLaf.styleClass", wrong.isPresent() ? "warning" : "small-muted");
    told.setText(wrong.map(words::text).orElseGet(() -> words.text(key, arguments)));
    told.getAccessibleContext().setAccessibleName(told.getText());
  }

  private void say() {
    if (!showing) {
      changes.words().accept(said.getText());
    }
  }

  private void paste() {
    bringing.take(Toolkit.getDefaultToolkit().getSystemClipboard().getContents(null));
  }

  private void open(Supplier<Negative> open) {
    tell(Optional.empty(), "photo.opening");
    make(open, made -> print(made, Crop.middle(made)));
  }

  private void turn() {
    negative.ifPresent(
        each -> {
          Negative turned = each.turned();
          print(turned, Crop.middle(turned));
        });
  }

  private void cut(Crop crop) {
    negative.ifPresent(each -> print(each, crop));
  }

  private void print(Negative from, Crop crop) {
    negative = Optional.of(from);
    view.show(negative, crop);
    make(
        () -> Print.of(from, crop),
        made -> {
          picture = Optional.of(made);
          String key = from.told() ? "photo.made.told" : "photo.made";
          tell(Optional.empty(), key, sizes(made));
          fit();
          changes.picture().accept(picture);
        });
  }

  private void remove() {
    asked++;
    changes.picture().accept(Optional.empty());
    show(Optional.empty(), "");
  }

  /** Makes something in the background; only what was asked for last is shown. */
  private <T> void make(Supplier<T> maker, Consumer<T> then) {
    int mine = ++asked;
    CompletableFuture.supplyAsync(maker)
        .whenCompleteAsync(
            (made, wrong) -> {
              if (mine == asked) {
                if (wrong == null) {
                  then.accept(made);
                } else {
                  tell(Optional.of(rule(wrong)), "");
                }
              }
            },
            EventQueue::invokeLater);
  }

  private static Message rule(Throwable wrong) {
    Throwable cause = wrong.getCause() == null ? wrong : wrong.getCause();
    return cause instanceof BrokenRule broken ? broken.rule() : Message.of("photo.unreadable");
  }
}
