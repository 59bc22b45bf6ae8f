package org.unhunch.ui.edit.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Much;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.routine.Length;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;
import org.unhunch.routine.Side.Succession;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.look.SnugBox;
import org.unhunch.words.Words;

/** How much is done, as the sentence that will be read, with holes for its numbers. */
final class MuchRow {
  private static final int REST_STEP = 5;
  private final Easel easel;
  private final Words words;
  private final Hole hold;
  private final Hole reps;
  private final Hole sets;
  private final Hole betweenReps;
  private final Hole betweenSets;
  private final SnugBox sides = new SnugBox();
  private final JPanel component;
  private boolean showing;

  /** In which way it is done on sides. */
  private record Way(String key, Side.Pair pair, Succession order) {
    boolean isOf(Sketch sketch) {
      return pair.isOn(sketch.sides()) && sketch.sides().isOn(pair) && order == sketch.order();
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way("make.sides.none", Side.Pair.NONE, Succession.WHOLE),
          new Way("make.sides.each", Side.Pair.LEFT_RIGHT, Succession.WHOLE),
          new Way("make.sides.turns", Side.Pair.LEFT_RIGHT, Succession.ALTERNATE),
          new Way("make.sides.ways", Side.Pair.FORWARD_BACKWARD, Succession.WHOLE),
          new Way("make.sides.ways-turns", Side.Pair.FORWARD_BACKWARD, Succession.ALTERNATE));

  MuchRow(Easel easel) {
    this.easel = easel;
    this.words = easel.words();
    hold = new Hole(easel, "make.much.hold", step -> step, this::hold);
    reps = hole("make.much.reps", Much.REPS, 1);
    sets = hole("make.much.sets", Much.SETS, 1);
    betweenReps = hole("make.much.rest-reps", Much.REST_REPS, REST_STEP);
    betweenSets = hole("make.much.rest-sets", Much.REST_SETS, REST_STEP);
    sides.setName("make.sides");
    sides.getAccessibleContext().setAccessibleName(words.text("edit.sides"));
    WAYS.forEach(each -> sides.addItem(words.text(each.key())));
    sides.setToolTipText(words.text("edit.sides"));
    sides.addActionListener(event -> choose());
    component =
        Buttons.row(
            hold.component(),
            reps.component(),
            sides,
            sets.component(),
            betweenReps.component(),
            betweenSets.component());
    show();
  }

  private Hole hole(String key, Much much, int size) {
    return new Hole(
        easel,
        key,
        step -> step * size,
        number -> put(much.name(), easel.sketch().with(much, number)));
  }

  JComponent component() {
    return component;
  }

  private void put(String what, Sketch to) {
    easel.apply(Blank.MUCH, what, to);
  }

  /** The one hold that there is, whose length the sentence says. */
  private Optional<Integer> held() {
    List<Part> parts = easel.sketch().parts();
    List<Integer> holds =
        IntStream.range(0, parts.size())
            .filter(each -> parts.get(each).kind() == Phase.Kind.HOLD)
            .boxed()
            .toList();
    return holds.size() == 1 ? Optional.of(holds.get(0)) : Optional.empty();
  }

  private void hold(int length) {
    held().ifPresent(each -> put("hold", easel.sketch().with(each, part -> part.lasting(length))));
  }

  private void choose() {
    if (!showing) {
      Way way = WAYS.get(sides.getSelectedIndex());
      easel.editing().settle();
      put("sides", easel.sketch().on(way.pair(), way.order()));
    }
  }

  void show() {
    showing = true;
    Sketch now = easel.sketch();
    hold.component().setVisible(held().isPresent());
    held().map(now.parts()::get).map(Part::length).ifPresent(this::show);
    show(reps, Much.REPS, true, false);
    show(sets, Much.SETS, true, false);
    show(betweenReps, Much.REST_REPS, now.number(Much.REPS) > 1, true);
    show(betweenSets, Much.REST_SETS, now.number(Much.SETS) > 1, true);
    WAYS.stream()
        .filter(each -> each.isOf(now))
        .findFirst()
        .ifPresent(each -> sides.setSelectedIndex(WAYS.indexOf(each)));
    showing = false;
  }

  private void show(Length length) {
    String key = length.unit() == Length.Unit.BREATHS ? "edit.breaths" : "edit.seconds";
    int number = length.amount().now();
    hold.show(number, words.text(key, number));
  }

  private void show(Hole hole, Much much, boolean used, boolean seconds) {
    int number = easel.sketch().number(much);
    hole.component().setVisible(used);
    String none = words.text("edit.no-rest");
    String written = seconds ? words.text("edit.seconds", number) : "" + number;
    hole.show(number, seconds && number == 0 ? none : written);
  }
}
