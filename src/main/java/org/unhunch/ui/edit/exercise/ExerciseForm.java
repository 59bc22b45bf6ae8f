package org.unhunch.ui.edit.exercise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.routine.term.Longest;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.edit.exercise.step.PartList;
import org.unhunch.ui.edit.exercise.step.RemarkLines;
import org.unhunch.ui.edit.exercise.step.SideBoxes;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Words;

/** All blanks under one another, each with its name and what is to be said of it. */
final class ExerciseForm {
  private static final int LABEL = 110;
  private static final int LINES = 3;
  private final Easel easel;
  private final JPanel column = Texts.column(14);
  private final List<Runnable> parts = new ArrayList<>();
  private final TextRow name;
  private final PartList steps;

  ExerciseForm(Easel easel, Optional<FigureEditor> editor, Supplier<Optional<Path>> file) {
    this.easel = easel;
    name = new TextRow(easel, Blank.NAME, Longest.NAME, 1);
    add(Blank.NAME, name.component(), name::show);
    TextRow purpose = new TextRow(easel, Blank.PURPOSE, Longest.SENTENCE, 1);
    add(Blank.PURPOSE, purpose.component(), purpose::show);
    UseRow use = new UseRow(easel);
    add(Blank.USE, use.component(), use::show);
    NeedsRow needs = new NeedsRow(easel);
    add(Blank.NEEDS, needs.component(), needs::show);
    int most = LINES * Longest.INSTRUCTION;
    SideBoxes setup = setup(most);
    add(Blank.SETUP, setup.component(), setup::show);
    MuchRow much = new MuchRow(easel);
    add(Blank.MUCH, much.component(), much::show);
    steps = new PartList(easel, editor.map(each -> (pose, step) -> pose(each, pose, step)));
    add(Blank.STEPS, steps.component(), steps::show);
    steps.adding().bindInside(column);
    TextRow mind = new TextRow(easel, Blank.MIND, most, LINES - 1);
    add(Blank.MIND, mind.component(), mind::show);
    PictureRow picture = new PictureRow(easel, editor, file);
    add(Blank.PICTURE, picture.component(), picture::show);
    column.setBorder(Texts.room(4, 20, 16, 16));
    Texts.scrollToFocus(column);
  }

  private SideBoxes setup(int most) {
    Words words = easel.words();
    UnaryOperator<String> called = it -> words.text("make.on", words.text("make.setup"), it);
    return new SideBoxes(
        easel,
        new SideBoxes.Asked("make.setup", LINES, most, words.text("make.setup.hint"), called),
        () -> easel.sketch().text(Blank.SETUP),
        text -> easel.apply(Blank.SETUP, "text", easel.sketch().with(Blank.SETUP, text)));
  }

  private void add(Blank blank, JComponent field, Runnable show) {
    RemarkLines remarks = new RemarkLines(easel, blank);
    JPanel filled = Texts.column(4);
    filled.setOpaque(false);
    filled.add(field);
    filled.add(remarks.component());
    TextBlock label =
        Texts.block(easel.words().text("make." + blank.name().toLowerCase(Locale.ROOT)), "bold");
    JPanel row = new JPanel(new Beside(LABEL, 12));
    row.setOpaque(false);
    row.add(label);
    row.add(filled);
    column.add(row);
    parts.add(show);
    parts.add(remarks::show);
  }

  private void pose(FigureEditor editor, String like, int step) {
    easel.editing().settle();
    editor.open(
        easel.sketch(),
        like,
        OptionalInt.of(step),
        made -> easel.apply(Blank.STEPS, "pose" + step, made));
  }

  JPanel column() {
    return column;
  }

  /** The pose of a step. */
  JComponent pose(int step) {
    return steps.pose(step);
  }

  void focusName() {
    name.field().requestFocusInWindow();
    name.field().selectAll();
  }

  void show() {
    parts.forEach(Runnable::run);
    column.revalidate();
    column.repaint();
  }
}
