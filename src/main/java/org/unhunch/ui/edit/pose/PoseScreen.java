package org.unhunch.ui.edit.pose;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.edit.pose.Composed;
import org.unhunch.edit.pose.Handle;
import org.unhunch.edit.pose.PoseChange;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.edit.Halves;
import org.unhunch.ui.kit.Between;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.keys.Hidden;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.GivingWay;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.kit.sign.UndoButtons;
import org.unhunch.words.Words;

/** Makes the poses of an exercise: a body to be taken by its parts, and what it is to do. */
public final class PoseScreen {
  private static final Halves.Room ROOM =
      new Halves.Room(false, 700, 330, 400, new Halves.Narrow(230, 300, 300), 16);

  private static final int SECOND = 160;
  private static final int MOST_SECOND = 280;
  private final Words words;
  private final Studio studio;
  private final Exits exits;
  private final PoseView main;
  private final PoseView second;
  private final PoseTabs tabs;
  private final SidePanel side;
  private final Showing showing;
  private final Halves room;
  private final UndoButtons undo;
  private final Command between;
  private final Command other;
  private final TextBlock secondly = Texts.block("", "small-muted");
  private final TextBlock hint = Texts.block("", "small-muted");
  private final JPanel component = new JPanel(new Between());
  private final JPanel body = new JPanel(new Between());
  private final JPanel top = new JPanel(new Row(10));
  private final JPanel under = new JPanel(new Column(0, false));
  private PoseTools tools;
  private KeyButton moves;
  private JPanel panel;
  private KeyButton over;

  /** Whether one has left it, so that nothing is to be kept any more. */
  private boolean ended;

  /**
   * Where it leads.
   *
   * @param done told the poses as they were made
   * @param left told them where one left without keeping them, so that they can be brought back;
   *     empty where nothing was changed
   * @param kept told the poses as they were when another screen came in the place of this one
   */
  public record Exits(
      Consumer<Staging> done, Consumer<Optional<Staging>> left, Consumer<Staging> kept) {}

  /**
   * A screen for the poses of an exercise.
   *
   * @param scheduler the thread of the screens
   */
  public PoseScreen(Ui ui, Scheduler scheduler, Subject subject, Exits exits) {
    this.words = ui.words();
    this.exits = exits;
    this.studio = new Studio(ui, scheduler, subject.staging(), subject.open());
    this.main = new PoseView(studio, true);
    this.second = new PoseView(studio, false);
    this.tabs = new PoseTabs(studio);
    this.side = new SidePanel(studio, main, this::addBetween);
    this.showing = new Showing(studio, scheduler);
    this.undo = new UndoButtons(words, studio::goBack);
    this.between = new Command("pose.between", words, this::addOrTakeOut);
    this.other = new Command("pose.more", words, this::goOver, "F6");
    this.room = new Halves(ROOM, side(), body(), this::arrange);
    component.add(head(subject.title()));
    component.add(room);
    component.add(foot());
    new PoseKeys(studio, main, tabs).bind(component);
    undo.bindInside(component);
    other.bindInside(component);
    Hidden.then(
        component,
        () -> {
          showing.stop();
          keep();
        });
    studio.listen(this::show);
    show();
  }

  /**
   * What is made.
   *
   * @param title what the exercise is called
   * @param staging its poses, props and view
   * @param open the name of the pose to begin with
   */
  public record Subject(String title, Staging staging, String open) {}

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus: the handle that is chosen, or the first. */
  public void focus() {
    main.focus(studio.handle().orElse(Handle.HEAD));
  }

  private JComponent head(String title) {
    JPanel head = new JPanel(new Pair(12, true));
    head.setBorder(Texts.room(10, 20, 6, 20));
    head.add(Texts.block(words.text("pose.title", title), "title"));
    head.add(undo.row());
    return head;
  }

  private JComponent body() {
    Command move = new Command("pose.move", words, showing::toggle, "SPACE");
    move.bindInside(main);
    moves = move.keyButton();
    moves.setIcon(Sign.PLAY);
    JCheckBox faint = new JCheckBox();
    faint.setName("pose.faint");
    faint.setText(words.text("pose.faint"));
    faint.setSelected(studio.isFaint());
    faint.addActionListener(event -> studio.setFaint(faint.isSelected()));
    Command another = new Command("pose.another", words, this::addAnother);
    top.setBorder(Texts.room(0, 0, 8, 0));
    top.add(tabs.component());
    top.add(Chip.more("pose.add", words, between, another));
    under.setBorder(Texts.room(8, 0, 0, 0));
    under.setOpaque(false);
    tools = new PoseTools(studio, main);
    tools.component().add(faint);
    body.add(top);
    body.add(main);
    body.add(under);
    return body;
  }

  private JComponent side() {
    Command swap = new Command("pose.swap", words, studio::swap, "X");
    swap.bindInside(component);
    JButton swaps = swap.keyButton();
    JPanel above = new JPanel(new Pair(8, true));
    above.setOpaque(false);
    above.add(secondly);
    above.add(swaps);
    JPanel all = Texts.column(8);
    all.add(above);
    all.add(second);
    all.add(side.component());
    panel = all;
    return Texts.scroll(all);
  }

  private JComponent foot() {
    Command cancel = new Command("pose.cancel", words, this::cancel, "ESCAPE");
    Command done = new Command("pose.done", words, this::done, "ctrl ENTER");
    List.of(cancel, done).forEach(each -> each.bindInside(component));
    List<KeyButton> keyed = Stream.of(other, cancel, done).map(Command::keyButton).toList();
    over = keyed.get(0);
    keyed.get(2).putClientProperty("FlatLaf.styleClass", "primary");
    JPanel buttons = Buttons.row(keyed.toArray(new JComponent[0]));
    GivingWay foot =
        new GivingWay(
            new Pair(12, true), 2, state -> keyed.forEach(each -> each.showKey(state == 0)));
    foot.setBorder(Texts.room(8, 20, 12, 20));
    foot.measures(buttons);
    hint.setText(words.text("pose.hint"));
    foot.add(hint);
    foot.add(buttons);
    return foot;
  }

  private void arrange() {
    int high = Math.min(UIScale.scale(MOST_SECOND), room.getHeight() * 3 / 10);
    second.setPreferredSize(new Dimension(0, Math.max(UIScale.scale(SECOND), high)));
    if (over != null) {
      over.setVisible(!room.areBoth());
      hint.setVisible(room.areBoth() && !room.isLow());
      tabs.low(room.isLow());
      if (room.isLow()) {
        // No height to spare for what is seldom pressed.
        panel.add(tools.component(), 0);
        tools.component().add(tools.looks());
        tools.component().add(moves);
      } else {
        under.add(tools.component());
        main.putOver(tools.looks());
        top.add(moves);
      }
      other.say(room.isOnNarrow() ? "pose.more.back" : "pose.more");
    }
  }

  private void goOver() {
    if (!room.areBoth()) {
      room.choose(!room.isOnNarrow());
    }
    focus();
  }

  private void show() {
    main.refresh();
    second.refresh();
    tabs.show();
    side.show();
    secondly.setText(words.text(studio.viewpoint(false).named()));
    boolean out = PoseChange.isOnTheWay(studio.staging(), studio.open());
    between.say(out ? "pose.out" : "pose.between");
    between.setEnabled(out || PoseChange.isReached(studio.staging(), studio.open()));
    undo.show(studio.editing().undoes(), studio.editing().redoes());
  }

  private void addOrTakeOut() {
    studio.editing().settle();
    if (PoseChange.isOnTheWay(studio.staging(), studio.open())) {
      studio.apply(PoseChange.out(studio.staging(), studio.open()));
    } else {
      addBetween();
    }
  }

  private void addBetween() {
    Optional<Pose> from = studio.other();
    if (from.isPresent() && PoseChange.isReached(studio.staging(), studio.open())) {
      Pose halfway = Composed.halfway(from.get(), studio.pose(), studio.open());
      studio.apply(PoseChange.between(studio.staging(), studio.open(), halfway));
    }
  }

  private void addAnother() {
    studio.editing().settle();
    studio.apply(PoseChange.another(studio.staging(), studio.open()));
  }

  private void keep() {
    if (!ended) {
      ended = true;
      exits.kept().accept(studio.staging());
    }
  }

  private void done() {
    ended = true;
    exits.done().accept(studio.staging());
  }

  /** Ends a drag or what is shown, and else leaves. */
  private void cancel() {
    if (studio.drawn().isPresent() || studio.isMoving()) {
      studio.show(Optional.empty());
    } else {
      ended = true;
      boolean changed = studio.editing().undoes().isPresent();
      exits.left().accept(Optional.of(studio.staging()).filter(all -> changed));
    }
  }
}
