package org.unhunch.ui.edit.exercise;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Finished;
import org.unhunch.edit.exercise.Original;
import org.unhunch.library.Own;
import org.unhunch.message.Message;
import org.unhunch.routine.Exercise;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.edit.exercise.preview.PreviewCard;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.kit.Between;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.keys.Hidden;
import org.unhunch.ui.kit.layout.GivingWay;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.kit.sign.UndoButtons;
import org.unhunch.words.Words;

/** Makes an exercise: one page of blanks, beside which it plays all the time. */
public final class MakeScreen {
  /** So long after a change the draft is kept. */
  private static final int KEEP_MILLIS = 1000;

  private final Ui ui;
  private final Words words;
  private final Exits exits;
  private final Easel easel;
  private final ExerciseForm form;
  private final PreviewCard preview;
  private final TextBlock told = Texts.block("", "small-muted");
  private final JPanel component = new JPanel(new Between());
  private final TextBlock title = Texts.block("", "title");
  private final TextBlock draft = Texts.block("", "small-muted");
  private final JButton discarding;
  private final UndoButtons undo;
  private final Command save;
  private final Command play;
  private final Command send;
  private final Scheduler.Alarm keeping;
  private Unfinished now;
  private Optional<String> saved;
  private Optional<Component> left = Optional.empty();
  private boolean gone;

  /**
   * Where it leads.
   *
   * @param play plays an exercise of one's own
   * @param send sends one to somebody
   * @param left told what was left unfinished of the exercise of an id, which is empty for a new
   *     one; nothing where all is saved
   * @param back goes back, to an exercise that was saved if there is one
   * @param figure opens the poses; empty where they cannot be made
   * @param photo has the person choose the file of a photo
   */
  public record Exits(
      Consumer<Exercise> play,
      Consumer<Exercise> send,
      BiConsumer<String, Optional<Unfinished>> left,
      Consumer<Optional<Exercise>> back,
      Optional<FigureEditor> figure,
      Supplier<Optional<Path>> photo) {}

  /**
   * A page for an exercise.
   *
   * @param scheduler the thread of the screens
   * @param still whether the figure is to move less
   */
  public MakeScreen(
      Ui ui, Scheduler scheduler, BooleanSupplier still, Unfinished begun, Exits exits) {
    this.ui = ui;
    this.words = ui.words();
    this.exits = exits;
    this.now = begun;
    this.saved = begun.original().map(each -> each.exercise().id());
    this.easel = new Easel(ui, begun.sketch(), begun.original());
    this.form = new ExerciseForm(easel, exits.figure().map(this::comingBack), exits.photo());
    this.preview = new PreviewCard(easel, scheduler, still);
    this.undo = new UndoButtons(words, easel::goBack);
    this.save = new Command("make.save", words, this::saveAndTell, "ctrl S");
    this.play = new Command("edit.play", words, () -> after(exits.play()), "F9");
    this.send = new Command("detail.send", words, () -> after(exits.send()), "ctrl E");
    this.keeping = scheduler.alarm(this::pause);
    this.discarding = new Command("make.discard", words, this::discard).keyButton();
    build();
    name();
    easel.listen(this::show);
    show();
  }

  private void build() {
    Command back = new Command("edit.back", words, this::back, "ESCAPE");
    JComponent head = head();
    component.add(head);
    component.add(new FormAndPreview(form.column(), preview.component(), told, head));
    component.add(foot(back));
    Command pause = preview.pausing().onlyIf(() -> !isTyping());
    undo.bindInside(component);
    List.of(back, save, play, send, pause).forEach(it -> it.bindInside(component));
    Hidden.then(component, this::keep);
  }

  /** Where there is no room for all of it on a line, the keys give way. */
  private JComponent foot(Command back) {
    List<KeyButton> keyed = Stream.of(back, send, play, save).map(Command::keyButton).toList();
    keyed.get(2).setIcon(Sign.PLAY);
    keyed.get(3).putClientProperty("FlatLaf.styleClass", "primary");
    JPanel buttons = Buttons.bar(keyed.toArray(new JComponent[0]));
    buttons.setBorder(null);
    GivingWay foot =
        new GivingWay(
            new Pair(12, true), 2, state -> keyed.forEach(each -> each.showKey(state == 0)));
    foot.setBorder(Texts.room(8, 20, 12, 20));
    foot.measures(buttons);
    foot.add(told);
    foot.add(buttons);
    return foot;
  }

  private JComponent head() {
    JPanel right = undo.row();
    right.add(discarding, 0);
    right.add(draft, 0);
    JPanel head = new JPanel(new Pair(12, true));
    head.setBorder(Texts.room(10, 20, 6, 20));
    head.add(title);
    head.add(right);
    return head;
  }

  /** Says whether it is new, and offers to throw away what was left of it, until it is saved. */
  private void name() {
    title.setText(words.text(saved.isPresent() ? "make.change" : "make.new"));
    discarding.setVisible(now.left().isPresent());
    tellDraft(now.left());
  }

  private void tellDraft(Optional<ZonedDateTime> kept) {
    draft.setVisible(kept.isPresent());
    LocalDate today = ui.clocks().now().toLocalDate();
    kept.map(at -> words.onDay("make.left", at.toLocalDate(), today, words.date("date.time", at)))
        .ifPresent(draft::setText);
  }

  private boolean isTyping() {
    Component owner = focusOwner();
    return owner instanceof JTextComponent || owner instanceof AbstractButton;
  }

  /** The component to put into the window. */
  public JComponent component() {
    return component;
  }

  /** Takes the focus: where one went to the poses from, or else the name. */
  public void focus() {
    left.filter(each -> SwingUtilities.isDescendingFrom(each, component))
        .ifPresentOrElse(Component::requestFocusInWindow, form::focusName);
    left = Optional.empty();
  }

  private FigureEditor comingBack(FigureEditor editor) {
    return (sketch, pose, step, done) -> {
      left = Optional.ofNullable(step.isPresent() ? form.pose(step.getAsInt()) : focusOwner());
      editor.open(sketch, pose, step, done);
    };
  }

  private static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  private void show() {
    form.show();
    preview.show();
    undo.show(easel.editing().undoes(), easel.editing().redoes());
    boolean playable = easel.stop().isEmpty();
    List.of(save, play, send).forEach(each -> each.setEnabled(playable));
    tell(Optional.empty());
    keeping.set(KEEP_MILLIS);
  }

  /** Says this, or why it cannot be saved, or what the keys do. */
  private void tell(Optional<String> what) {
    told.setText(
        what.or(() -> easel.stop().map(each -> words.text(each.what())))
            .orElseGet(() -> words.text("make.keys")));
  }

  private void saveAndTell() {
    if (save().isPresent()) {
      tell(Optional.of(words.text("make.saved")));
    }
  }

  private void pause() {
    easel.check();
    keep();
  }

  /** Puts it among one's own; empty where something is wrong with it that is told then. */
  private Optional<Exercise> save() {
    easel.check();
    if (easel.stop().isPresent()) {
      return Optional.empty();
    }
    Own own = ui.library().own();
    String id = saved.orElseGet(() -> own.newId(easel.sketch().text(Blank.NAME)));
    Finished finished = easel.finished(id);
    Optional<Message> wrong = own.wrongWith(finished.exercise(), finished.shown());
    if (wrong.isPresent()) {
      tell(wrong.map(words::text));
      return Optional.empty();
    }
    if (!easel.sketch().equals(now.begun()) || saved.isEmpty()) {
      own.put(finished.exercise(), finished.shown());
    }
    exits.left().accept(saved.orElse(""), Optional.empty());
    saved = Optional.of(id);
    now = new Unfinished(easel.sketch(), easel.sketch(), now.original(), Optional.empty());
    name();
    return ui.library().catalog().exercise(id);
  }

  private void after(Consumer<Exercise> what) {
    save().ifPresent(what);
  }

  /** Begins again with what was saved, or with nothing. */
  private void discard() {
    gone = true;
    exits.left().accept(saved.orElse(""), Optional.empty());
    exits.back().accept(now.original().map(Original::exercise));
  }

  private void back() {
    keep();
    exits.back().accept(saved.flatMap(ui.library().catalog()::exercise));
  }

  /** Whether there is more on it than was saved, or begun with. */
  public boolean isUnsaved() {
    return !gone && !easel.sketch().equals(now.begun());
  }

  /** Leaves what is not saved to be gone on with. */
  public void keep() {
    keeping.stop();
    boolean kept = now.left().isPresent() && easel.sketch().equals(now.sketch());
    if (!gone && !kept) {
      Optional<ZonedDateTime> left = Optional.of(ui.clocks().now()).filter(each -> isUnsaved());
      now = new Unfinished(easel.sketch(), now.begun(), original(), left);
      exits.left().accept(saved.orElse(""), left.map(each -> now));
      tellDraft(left);
    }
  }

  /** What is changed by now: also what was new and has been saved. */
  private Optional<Original> original() {
    return saved
        .flatMap(ui.library().catalog()::exercise)
        .map(each -> new Original(each, each.start(), ui.library().poses(each.id())));
  }
}
