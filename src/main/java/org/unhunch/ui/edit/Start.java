package org.unhunch.ui.edit;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.edit.Edit;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What an empty routine shows: how to begin, and a few routines to begin with a copy of. */
final class Start {
  private static final int OFFERED = 3;
  private static final int PICTURE_WIDTH = 48;
  private static final int PICTURE_HEIGHT = 36;
  private final Workbench bench;
  private final Words words;
  private final JPanel component = new Card(20, 0);

  Start(Workbench bench) {
    this.bench = bench;
    this.words = bench.ui().words();
    component.setLayout(new Column(8, false));
    component.add(Texts.block(words.text("edit.start"), "heading"));
    component.add(Texts.block(words.text("edit.start.how"), "muted"));
    component.add(Texts.block(words.text("edit.start.copy"), "small-muted"));
    bench.ui().library().catalog().routines().stream()
        .filter(each -> each.needs().missing(bench.person().have()).isEmpty())
        .limit(OFFERED)
        .forEach(each -> component.add(offer(each)));
  }

  private JComponent offer(Routine routine) {
    JButton button = new JButton();
    button.setName("edit.begin." + routine.id());
    button.setLayout(new Stretch(10, 1));
    FigureStrip strip = new FigureStrip(bench.ui().pictures(), PICTURE_WIDTH, PICTURE_HEIGHT);
    Routine.Entry first = routine.entries().get(0);
    strip.show(first.exercise(), first.level());
    button.add(new JLabel(strip));
    String title = new StepWords(words).title(routine);
    button.add(Texts.block(title, null));
    int seconds = Timeline.secondsOf(routine.items(), bench.ui().pacing());
    button.add(Texts.label(words.clock(seconds), "muted"));
    button.getAccessibleContext().setAccessibleName(title);
    button.getAccessibleContext().setAccessibleDescription(words.text("edit.begin.tip"));
    button.addActionListener(event -> bench.apply(new Edit.Begin(routine)));
    return button;
  }

  JComponent component() {
    return component;
  }

  void show() {
    component.setVisible(bench.draft().rows().isEmpty());
  }
}
