package org.unhunch.ui.edit.exercise;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.routine.pose.Staging;
import org.unhunch.ui.edit.exercise.photo.PhotoShots;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.edit.exercise.step.PoseButton;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** How it is shown: by the figure, which begins in one of its poses, by photos, or not at all. */
final class PictureRow {
  private final Easel easel;
  private final JRadioButton figure = new JRadioButton();
  private final JRadioButton photo = new JRadioButton();
  private final JRadioButton none = new JRadioButton();
  private final PoseButton start;
  private final JPanel begins;
  private final JPanel component = Texts.column(6);
  private final PhotoShots shots;
  private Optional<Staging> last;

  /** Whether photos were asked for, of which there may be none yet. */
  private boolean asked;

  PictureRow(Easel easel, Optional<FigureEditor> editor, Supplier<Optional<Path>> file) {
    this.easel = easel;
    this.last = easel.sketch().staging();
    Words words = easel.words();
    start =
        new PoseButton(easel, "make.start", this::startName, this::begin, Optional.empty()).large();
    shots = new PhotoShots(easel, file);
    ButtonGroup group = new ButtonGroup();
    choice(figure, "make.figure", group, () -> show(last));
    choice(photo, "make.photo", group, this::askForPhotos);
    choice(none, "make.no-figure", group, () -> show(Optional.empty()));
    begins = Buttons.row(Texts.label(words.text("make.starts"), "muted"), start.button());
    editor.ifPresent(
        each -> {
          Command poses =
              new Command(
                  "make.poses",
                  words,
                  () -> each.open(easel.sketch(), at(), OptionalInt.empty(), this::take),
                  "ctrl P");
          begins.add(poses.keyButton());
          poses.bindInWindow(component);
        });
    component.setOpaque(false);
    component.add(Buttons.row(figure, photo, none));
    component.add(begins);
    component.add(shots.component());
    show();
  }

  private void choice(JRadioButton button, String key, ButtonGroup group, Runnable chosen) {
    button.setName(key);
    button.setText(easel.words().text(key));
    button.setOpaque(false);
    button.addActionListener(event -> chosen.run());
    group.add(button);
  }

  JComponent component() {
    return component;
  }

  private void show(Optional<Staging> staging) {
    asked = false;
    easel.editing().settle();
    easel.apply(Blank.PICTURE, "shown", easel.sketch().unseen().shown(staging));
    show();
  }

  private void askForPhotos() {
    asked = true;
    show();
  }

  private void take(Sketch made) {
    easel.editing().settle();
    easel.apply(Blank.PICTURE, "poses", made);
  }

  /** The pose that the step at hand ends in, or else the first one. */
  private String at() {
    return easel.part().stream()
        .mapToObj(each -> easel.sketch().parts().get(each))
        .map(Part::path)
        .filter(each -> !each.isEmpty())
        .map(each -> each.get(each.size() - 1))
        .findFirst()
        .orElseGet(this::startName);
  }

  private String startName() {
    return easel.sketch().staging().map(Staging::start).orElse("");
  }

  private void begin(String pose) {
    easel.editing().settle();
    easel.apply(Blank.PICTURE, "start", easel.sketch().from(pose));
  }

  void show() {
    last = easel.sketch().staging().or(() -> last);
    boolean shown = easel.sketch().staging().isPresent();
    boolean photos = asked || !easel.sketch().shots().isEmpty();
    photo.setSelected(photos);
    figure.setSelected(shown && !photos);
    none.setSelected(!shown && !photos);
    figure.setEnabled(last.isPresent());
    begins.setVisible(shown && !photos);
    shots.component().setVisible(photos);
    shots.show();
    start.show();
  }
}
