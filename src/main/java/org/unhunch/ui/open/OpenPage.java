package org.unhunch.ui.open;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.pack.Comparison;
import org.unhunch.pack.Comparison.Change;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.Update;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Page;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.words.Words;

/**
 * The page of a file that was opened: who made it, what is in it, what it would change, and every
 * problem. Nothing is added until the person says so.
 */
public final class OpenPage {
  private static final int SIDE = 318;
  private static final int LEAST = 420;
  private static final int GAP = 22;
  private static final int ROW_GAP = 10;
  private final Ui ui;
  private final Words words;
  private final Opened opened;
  private final Actions actions;
  private final PictureMotion motion;
  private final SideCards cards;
  private final Optional<UpdateChoices> choices;
  private final JPanel component = new JPanel(new BorderLayout());

  /** What can be done: taking it in, leaving it, and copying a text. */
  public record Actions(Consumer<Update> take, Runnable leave, Consumer<String> copy) {}

  /** A page about a file. */
  public OpenPage(Ui ui, PictureMotion motion, Opened opened, Actions actions) {
    this.ui = ui;
    this.words = ui.words();
    this.opened = opened;
    this.motion = motion;
    this.actions = actions;
    this.cards = new SideCards(ui, opened);
    this.choices =
        opened
            .comparison()
            .map(each -> ui.library().packs().update(each.now()))
            .map(each -> new UpdateChoices(words, each, cards::sayAgain));
    JPanel page = Texts.column(ROW_GAP);
    page.setBorder(new PageMargin(12, 12));
    page.add(Texts.block(title(), "title"));
    page.add(Texts.block(subtitle(), "muted"));
    JPanel both = new JPanel(new MainAndSide(SIDE, LEAST, GAP));
    both.add(main());
    both.add(side());
    page.add(both);
    component.add(Texts.scroll(page), BorderLayout.CENTER);
    Command leave = new Command(key("open.leave"), words, actions.leave(), "ESCAPE");
    leave.bindInside(component);
    JButton no = leave.keyButton();
    JButton first = no;
    if (opened.canBeTaken()) {
      Command take = new Command(key("open.take"), words, this::take, "ENTER");
      versioned(take);
      versioned(leave);
      first = take.keyButton();
      foot(no, first);
      take.bindInside(component);
    } else {
      foot(no);
    }
    first.putClientProperty("FlatLaf.styleClass", "primary");
    Page.focusOnceSeen(first);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  private void take() {
    choices.map(UpdateChoices::update).ifPresent(actions.take());
  }

  private String key(String of) {
    return Words.key(of + ".", opened.kind());
  }

  private void versioned(Command command) {
    command.say(command.key(), version(), before());
  }

  private int version() {
    return opened.pack().map(each -> each.version()).orElse(0);
  }

  private int before() {
    return opened
        .comparison()
        .flatMap(Comparison::before)
        .map(each -> each.pack().version())
        .orElse(0);
  }

  private String title() {
    return words.text(key("open.title"), opened.name(), version(), before());
  }

  private String subtitle() {
    return words.text(key("open.subtitle"));
  }

  private JComponent main() {
    JPanel main = Texts.column(ROW_GAP);
    if (opened.kind() == Opened.Kind.BROKEN) {
      problems(main);
      shown().ifPresent(each -> readable(main, each));
    } else if (opened.comparison().filter(each -> each.before().isPresent()).isPresent()
        && opened.canBeTaken()) {
      changes(main, opened.comparison().get().in(ui.library().catalog()), choices.get());
    } else {
      shown().ifPresent(each -> all(main, each));
    }
    return main;
  }

  private Optional<PackContent> shown() {
    return opened.read().content().map(ui.library().packs()::shown);
  }

  private void all(JPanel main, PackContent content) {
    Things things = new Things(ui, motion, content);
    heading(main, "open.routines", content.routines().size());
    content.routines().forEach(each -> main.add(things.routine(each)));
    if (!content.exercises().isEmpty()) {
      JPanel line = new JPanel(new Pair(GAP, true));
      line.add(Texts.heading(words.text(Message.of("open.exercises", content.exercises().size()))));
      line.add(things.areDrawn() ? Buttons.row(looking(things).keyButton()) : Buttons.row());
      main.add(line);
    }
    content.exercises().forEach(each -> main.add(things.exercise(each, "", "")));
  }

  /** Has all figures move, or stand again. */
  private Command looking(Things things) {
    Command look = new Command("open.look", words, things::look, "L");
    look.bindInside(component);
    return look;
  }

  private void heading(JPanel main, String key, int count) {
    if (count > 0) {
      main.add(Texts.heading(words.text(Message.of(key, count))));
    }
  }

  private void changes(JPanel main, Comparison comparison, UpdateChoices choosing) {
    Things now = new Things(ui, motion, comparison.now());
    Things before = new Things(ui, motion, comparison.before().orElseThrow());
    List<Change<Exercise>> all = comparison.exercises();
    List<Change<Exercise>> changed =
        all.stream().filter(each -> !each.isNew() && !each.isGone()).toList();
    if (opened.isUpdate() && changed.size() > 1) {
      JPanel line = new JPanel(new Pair(GAP, true));
      line.add(Texts.heading(words.text(Message.of("open.changed", changed.size()))));
      line.add(choosing.ofAll());
      main.add(line);
    } else {
      heading(main, "open.changed", changed.size());
    }
    String sign = words.text("open.sign.changed");
    changed.forEach(
        each ->
            main.add(now.exercise(each.thing(), sign, now.change(each), choice(each, choosing))));
    List<Change<Exercise>> fresh = all.stream().filter(Change::isNew).toList();
    heading(main, "open.new", fresh.size());
    fresh.forEach(each -> main.add(now.exercise(each.thing(), words.text("open.sign.new"), "")));
    List<Change<Exercise>> gone = all.stream().filter(Change::isGone).toList();
    heading(main, "open.gone", gone.size());
    gone.forEach(
        each ->
            main.add(
                before.exercise(
                    each.thing(),
                    words.text("open.sign.gone"),
                    used(each.thing()),
                    choice(each, choosing))));
    List<Routine> routines =
        comparison.routines().stream().filter(each -> !each.isGone()).map(Change::thing).toList();
    heading(main, "open.routines", routines.size());
    routines.forEach(each -> main.add(now.routine(each)));
  }

  /** What becomes of it is asked only where there is more than one way. */
  private JComponent[] choice(Change<Exercise> change, UpdateChoices choosing) {
    boolean asked = opened.isUpdate() && (!change.isGone() || !used(change.thing()).isEmpty());
    return asked ? new JComponent[] {choosing.of(change)} : new JComponent[0];
  }

  private String used(Exercise exercise) {
    List<String> names =
        ui.library().own().routinesWith(exercise.id()).stream().map(Routine::name).toList();
    return names.isEmpty() ? "" : words.text("open.used", words.list(names));
  }

  private void problems(JPanel main) {
    List<Problem> problems = opened.read().problems();
    heading(main, "open.wrong", problems.size());
    new ProblemCards(words).of(problems).forEach(main::add);
  }

  private void readable(JPanel main, PackContent content) {
    if (!content.routines().isEmpty()) {
      main.add(Texts.heading(words.text("open.readable")));
      Things things = new Things(ui, motion, content);
      content.routines().forEach(each -> main.add(things.routine(each)));
    }
  }

  private JComponent side() {
    UpdateWords said = new UpdateWords(ui);
    JPanel side = Texts.column(ROW_GAP + 2);
    side.add(cards.who());
    if (opened.kind() == Opened.Kind.BROKEN) {
      Command copy = new Command("open.copy", words, this::copy, "ctrl C");
      copy.bindInside(component);
      side.add(cards.helps(copy.keyButton()));
      return side;
    }
    opened
        .comparison()
        .filter(each -> each.before().isPresent() && opened.canBeTaken())
        .ifPresent(each -> side.add(cards.willHappen(() -> said.of(choices.get().update()))));
    shown()
        .ifPresent(
            each -> {
              side.add(cards.forYou(each));
              side.add(cards.problems(each));
            });
    return side;
  }

  private void copy() {
    actions
        .copy()
        .accept(words.lines(opened.read().problems()).stream().collect(Collectors.joining("\n")));
  }

  private void foot(JButton... buttons) {
    JPanel foot = Page.lined(new Pair(GAP, true));
    foot.setBorder(new PageMargin());
    String hint =
        opened.isUpdate()
            ? words.text("open.hint.update", before(), opened.name())
            : opened.canBeTaken() ? words.text("open.hint") : "";
    foot.add(Texts.block(Things.isLarge() ? "" : hint, "small-muted"));
    JPanel row = Buttons.bar(buttons);
    row.setBorder(Texts.room(0, 0, 0, 0));
    foot.add(row);
    component.add(foot, BorderLayout.SOUTH);
  }
}
