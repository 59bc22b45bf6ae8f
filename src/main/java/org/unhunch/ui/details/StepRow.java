package org.unhunch.ui.details;

import java.awt.Dimension;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.figure.scene.Scene;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.LevelBox;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** One exercise of a routine: a button that leads to its page. */
@SuppressWarnings("serial") // never serialized
final class StepRow extends JButton {
  /** Pixels at no zoom between what stands in a row. */
  static final int GAP = 12;

  /** Pixels at no zoom at the sides of a row. */
  static final int SIDE = 12;

  private static final Dimension SMALL = new Dimension(66, 54);
  private static final Dimension LARGE = new Dimension(122, 100);
  private final transient Ui ui;
  private final transient Words words;
  private final transient Routine.Entry entry;

  /**
   * A row for an exercise.
   *
   * @param first the exercise's get ready
   * @param seconds how long all of it takes
   */
  StepRow(Ui ui, Step first, int seconds, Room room, Consumer<Exercise> open) {
    this.ui = ui;
    this.words = ui.words();
    this.entry = first.entry();
    Exercise exercise = entry.exercise();
    String time = words.clock(seconds);
    StepWords steps = new StepWords(words);
    String way = (new DoseWords(words).rests(entry) + " " + steps.transition(first)).strip();
    setName(StepTable.name(exercise));
    putClientProperty("JButton.buttonType", "borderless");
    putClientProperty("FlatLaf.styleClass", "row");
    setLayout(new Stretch(GAP, 2));
    JLabel number = Texts.label("" + (first.entryIndex() + 1), "muted");
    number.setVisible(room != Room.TIGHT);
    add(number);
    add(pictures(room));
    add(text(way, room));
    add(Texts.label(time, "bold"));
    addActionListener(event -> open.accept(exercise));
    String all =
        Stream.of(number.getText(), steps.name(entry), dose(), time, way)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(". "));
    getAccessibleContext().setAccessibleName(all);
    getAccessibleContext().setAccessibleDescription(words.text("detail.look"));
  }

  @Override
  public Dimension getPreferredSize() {
    return getLayout().preferredLayoutSize(this);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension();
  }

  private JComponent pictures(Room room) {
    JPanel pictures = Buttons.row();
    pictures.setVisible(ui.pictures().has(entry.exercise()));
    boolean onePhoto = entry.level().photos().size() == 1;
    if ((room == Room.WIDE || room == Room.ROOMY) && !onePhoto) {
      pictures.add(picture(room, figure -> figure.keys().get(0)));
      pictures.add(Texts.label("→", "muted"));
    }
    pictures.add(picture(room, Scenes::typical));
    return pictures;
  }

  private JLabel picture(Room room, Function<Scenes, Scene> frame) {
    Dimension size = room == Room.WIDE ? LARGE : SMALL;
    FigureStrip strip = new FigureStrip(ui.pictures(), size.width, size.height);
    strip.show(
        1,
        () -> ui.pictures().sequence(entry.exercise(), entry.level()).map(frame).stream().toList());
    return new JLabel(strip);
  }

  /** The name with its level beside it, how much of it, and what changes on the way to it. */
  private JComponent text(String way, Room room) {
    JPanel text = Texts.column(2);
    text.setOpaque(false);
    JPanel name = new JPanel(new Pair(GAP, false));
    name.setOpaque(false);
    name.add(Texts.block(new StepWords(words).title(entry.exercise()), "bold"));
    name.add(level());
    text.add(name);
    boolean roomy = room == Room.WIDE || room == Room.ROOMY;
    text.add(Texts.block(roomy || way.isEmpty() ? dose() : dose() + " · " + way, "muted"));
    if (roomy) {
      text.add(Texts.block(way, "small-muted"));
    }
    return text;
  }

  private JComponent level() {
    JComponent box = new LevelBox(entry.exercise(), entry.level(), ui).box();
    box.setVisible(entry.exercise().levels().size() > 1);
    return box;
  }

  private String dose() {
    DoseWords doses = new DoseWords(words);
    return Stream.concat(
            Stream.of(doses.line(entry)), doses.perDay(entry.exercise().perDay()).stream())
        .collect(Collectors.joining(", "));
  }
}
