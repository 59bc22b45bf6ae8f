package org.unhunch.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.edit.Dial;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Routine;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.moving.MovingPicture;
import org.unhunch.ui.moving.MovingPicture.Film;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * The row that is open, or else the first, as it will be done: its figure in its own amounts, what
 * it says, how one gets there, and what the exercise says. Seen only where there is much room.
 */
@SuppressWarnings("serial") // never serialized
final class RowPreview extends JPanel {
  private static final int WIDTH = 420;
  private static final int HIGH = 310;
  private static final int LEAST_BESIDE = 1_240;
  private final transient Workbench bench;
  private final transient Words words;
  private final transient MovingPicture picture;
  private final TextBlock name = Texts.block("", "heading");
  private final TextBlock amounts = Texts.block("", "muted");
  private final JPanel said = Texts.column(6);
  private final JPanel side = new Sized(WIDTH, HIGH);

  /** Stands beside the rows, which have all the room as long as there is not enough for both. */
  RowPreview(Workbench bench, PictureMotion motion, JComponent rows) {
    super(new BorderLayout(18, 0));
    this.bench = bench;
    this.words = bench.ui().words();
    this.picture = new MovingPicture(bench.ui().pictures(), bench.ui().clocks(), motion);
    JPanel ground = new Sized(WIDTH, HIGH);
    ground.setOpaque(false);
    ground.add(picture.component());
    JPanel column = Texts.column(10);
    for (JComponent each : List.of(name, ground, amounts, said)) {
      column.add(each);
    }
    side.setName("edit.preview");
    side.setVisible(false);
    side.add(column);
    add(rows, BorderLayout.CENTER);
    add(side, BorderLayout.LINE_END);
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean room = width >= UIScale.scale(LEAST_BESIDE);
    super.setBounds(x, y, width, height);
    if (room != side.isVisible()) {
      side.setVisible(room);
      refresh();
    }
  }

  /** Shows the row that is open now. */
  void refresh() {
    List<Integer> all = bench.draft().workRows();
    int at = Math.max(0, all.indexOf(bench.open()));
    if (!side.isVisible() || all.isEmpty()) {
      name.setText("");
      amounts.setText("");
      said.removeAll();
      picture.hide();
      return;
    }
    show(bench.draft().entries().get(at), at);
    said.revalidate();
  }

  private void show(Routine.Entry entry, int at) {
    DoseWords doses = new DoseWords(words);
    name.setText(new StepWords(words).name(entry));
    amounts.setText(words.text("edit.plays", doses.now(entry)));
    picture.show(List.of(entry), () -> film(entry));
    said.removeAll();
    entry.level().script().stream()
        .map(each -> new StepWords(words).said(each.cue(), each.side()))
        .forEach(each -> said.add(Texts.block(each, null)));
    entry.exercise().cautions().stream()
        .filter(each -> each.isOf(entry.level()))
        .map(Caution::text)
        .forEach(each -> said.add(Texts.block(each, "warning")));
    add("edit.in-routine", comesAfter(at));
    Routine.Entry plain = Dial.asPrescribed(entry);
    add("edit.exercise-says", doses.from(plain, bench.ui().pacing()));
  }

  private void add(String heading, String text) {
    TextBlock head = Texts.block(words.text(heading), "bold");
    head.setBorder(Texts.room(8, 0, 0, 0));
    said.add(head);
    said.add(Texts.block(text, "muted"));
  }

  private String comesAfter(int at) {
    List<Routine.Entry> all = bench.draft().entries();
    String before =
        at == 0
            ? words.text("edit.first-of-all")
            : words.text("edit.comes-after", new StepWords(words).name(all.get(at - 1)));
    String way =
        bench.overview().timeline().map(each -> each.getReadyOf(at)).stream()
            .map(new StepWords(words)::transition)
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElseGet(() -> words.text("edit.no-change"));
    return Stream.of(before, way).reduce((one, other) -> one + " " + other).orElseThrow();
  }

  private Optional<Film> film(Routine.Entry entry) {
    return bench
        .ui()
        .pictures()
        .sequence(entry.exercise(), entry.level())
        .map(
            each ->
                new Film(
                    each,
                    entry.level().script(),
                    phase -> entry.dose().phases().get(phase.name()).seconds(bench.ui().pacing())));
  }

  /** As large as that, whatever is in it. */
  private static final class Sized extends JPanel {
    private final int width;
    private final int height;

    Sized(int width, int height) {
      super(new BorderLayout());
      this.width = width;
      this.height = height;
    }

    @Override
    public Dimension getPreferredSize() {
      return UIScale.scale(new Dimension(width, height));
    }
  }
}
