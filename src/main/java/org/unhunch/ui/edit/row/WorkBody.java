package org.unhunch.ui.edit.row;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.edit.Dial;
import org.unhunch.edit.Edit;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.look.SnugBox;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.words.Words;

/** How an exercise of the routine is done: its level, its numbers, the order of its sides. */
final class WorkBody {
  private static final String LEVEL = "level";
  private static final String SIDES = "sides";
  private final Workbench bench;
  private final Words words;
  private final int row;
  private final Routine.Entry first;
  private final List<Stepper> steppers = new ArrayList<>();
  private final JButton asSaid;
  private final JPanel component = Texts.column(8);

  /** In which order the sides are done. */
  private record Order(Side.Pair pair, Side.Succession order) {}

  WorkBody(Workbench bench, int row, Routine.Entry entry) {
    this.bench = bench;
    this.words = bench.ui().words();
    this.row = row;
    this.first = entry;
    component.setOpaque(false);
    JPanel numbers = Buttons.row();
    if (entry.exercise().levels().size() > 1) {
      numbers.add(level(entry));
    }
    for (Dial each : Dial.of(entry)) {
      Stepper stepper =
          new Stepper(
              "edit." + each.kind() + each.phase(),
              step -> step(each, step),
              number -> set(each, number),
              bench.editing()::settle);
      steppers.add(stepper);
      numbers.add(stepper.component());
    }
    component.add(numbers);
    if (entry.level().sides() != Side.Pair.NONE) {
      component.add(sides(entry));
    }
    Runnable reset = () -> put(Dial.asPrescribed(entry()), "edit.as-said");
    asSaid = new Command("edit.as-said", words, reset).prepare(new JButton());
    show();
  }

  JComponent component() {
    return component;
  }

  JButton asSaid() {
    return asSaid;
  }

  /** Whether it can still show this one: of the same exercise, level and sides. */
  boolean isOf(Routine.Entry entry) {
    return entry.exercise().equals(first.exercise()) && entry.level().equals(first.level());
  }

  private Routine.Entry entry() {
    return bench.draft().entry(row).orElse(first);
  }

  private void put(Routine.Entry entry, String what) {
    bench.apply(new Edit.Put(row, entry, what));
  }

  private JComponent level(Routine.Entry entry) {
    Exercise exercise = entry.exercise();
    SnugBox box = new SnugBox();
    box.setName("edit.level");
    exercise.levels().forEach(each -> box.addItem(each.name()));
    box.setSelectedIndex(
        exercise.levels().stream().map(Level::id).toList().indexOf(entry.level().id()));
    box.getAccessibleContext().setAccessibleName(words.text("edit.level"));
    box.addActionListener(
        event -> put(entry().at(exercise.levels().get(box.getSelectedIndex())), LEVEL));
    return labelled("edit.level", box);
  }

  private JComponent labelled(String key, JComponent field) {
    return Stepper.labelled(Texts.label(words.text(key), "small-muted"), field);
  }

  private JComponent sides(Routine.Entry entry) {
    Side.Pair pair = entry.level().sides();
    Side.Pair plain = entry.exercise().level(entry.level().id()).orElseThrow().sides();
    Side.Pair other = plain.from(plain.sides().get(1).orElseThrow());
    List<Order> orders =
        List.of(
            new Order(plain, Side.Succession.WHOLE),
            new Order(other, Side.Succession.WHOLE),
            new Order(plain, Side.Succession.ALTERNATE));
    ChipChoice<Order> choice =
        ChipChoice.joined(
            new ChipChoice.Says<>(
                "edit.sides", each -> "" + orders.indexOf(each), this::said, text -> text),
            orders,
            each -> put(entry().inOrder(each.pair(), each.order()), SIDES));
    Side.Succession order = entry.level().order();
    choice.show(new Order(order == Side.Succession.WHOLE ? pair : plain, order));
    return labelled("edit.sides", choice.component());
  }

  private String said(Order each) {
    return each.order() == Side.Succession.ALTERNATE
        ? words.text("edit.turns")
        : words.text(Words.key("edit.first.", each.pair().sides().get(0).orElseThrow()));
  }

  private void step(Dial dial, int step) {
    int now = dial.value(entry()).orElse(0);
    set(dial, now + step * (dial.kind() == Dial.Kind.REST ? 5 : 1));
  }

  private void set(Dial dial, int number) {
    put(dial.set(entry(), number), dial.kind() + dial.phase());
  }

  /** Shows the numbers as they are now. */
  void show() {
    Routine.Entry entry = entry();
    List<Dial> dials = Dial.of(entry);
    for (int i = 0; i < steppers.size(); i++) {
      Dial dial = dials.get(i);
      OptionalInt value = dial.value(entry);
      OptionalInt said = dial.prescribed(entry);
      boolean own = !value.equals(said);
      String name = name(dial, dials, entry);
      String number = dial.isUsed(entry) ? number(dial, value, entry) : none();
      String named = own ? words.text("edit.says", name, number(dial, said, entry)) : name;
      steppers.get(i).show(named, number, own, dial.isUsed(entry));
    }
    asSaid.setVisible(!Dial.isAsPrescribed(entry));
  }

  private String name(Dial dial, List<Dial> dials, Routine.Entry entry) {
    boolean several = dials.stream().filter(each -> each.kind() == Dial.Kind.HOLD).count() > 1;
    return switch (dial.kind()) {
      case HOLD -> several ? dial.phase() : words.text("edit.hold");
      case REPS ->
          words.text(entry.level().sides() == Side.Pair.NONE ? "edit.reps" : "edit.reps.side");
      case SETS -> words.text("edit.sets");
      case REST -> words.text("edit.rest-sets");
    };
  }

  private String number(Dial dial, OptionalInt value, Routine.Entry entry) {
    if (value.isEmpty()) {
      return none();
    }
    boolean plain = dial.kind() == Dial.Kind.SETS || dial.kind() == Dial.Kind.REPS;
    String key = dial.isBreaths(entry) ? "edit.breaths" : "edit.seconds";
    return plain ? "" + value.getAsInt() : words.text(key, value.getAsInt());
  }

  private String none() {
    return words.text("edit.no-rest");
  }
}
