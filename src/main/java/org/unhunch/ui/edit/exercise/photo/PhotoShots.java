package org.unhunch.ui.edit.exercise.photo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Shot;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.message.Message;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Photo;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.words.Words;

/** The photos of an exercise: one for its start and one for each step, as many as one has. */
public final class PhotoShots {
  private static final int START = -1;
  private final Easel easel;
  private final Words words;
  private final PhotoField field;
  private final ChipChoice<Moment> moments;
  private final JPanel component = Texts.column(8);
  private int at = START;

  /** What a photo is of: the start, or a step. */
  private record Moment(int part, String text) {}

  /**
   * The photos of what is on an easel.
   *
   * @param file has the person choose a picture
   */
  public PhotoShots(Easel easel, Supplier<Optional<Path>> file) {
    this.easel = easel;
    this.words = easel.words();
    field = new PhotoField(words, new PhotoField.Changes(file, this::take, this::say));
    moments =
        new ChipChoice<>(
            new ChipChoice.Says<>("photo.of", each -> "" + each.part(), Moment::text, it -> it),
            moments(),
            this::choose);
    component.setOpaque(false);
    component.add(moments.component());
    component.add(field.component());
    show();
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  private List<Moment> moments() {
    List<Moment> all = new ArrayList<>(List.of(moment(START, words.text("photo.of-start"))));
    for (int i = 0; i < easel.sketch().parts().size(); i++) {
      String name = easel.sketch().parts().get(i).name().strip();
      all.add(moment(i, name.isEmpty() ? words.text("photo.of-step", i + 1) : name));
    }
    return all;
  }

  private Moment moment(int part, String name) {
    boolean has = easel.sketch().shot(part).isPresent();
    return new Moment(part, has ? words.text("photo.of-has", name) : name);
  }

  private void choose(Moment moment) {
    at = moment.part();
    show();
  }

  /** Shows what is on the easel now. */
  public void show() {
    Sketch sketch = easel.sketch();
    at = at < sketch.parts().size() ? at : START;
    List<Moment> all = moments();
    moments.offer(all);
    moments.show(all.get(at + 1));
    Optional<Shot> shot = sketch.shot(at);
    field.show(shot.map(Shot::picture), shot.map(Shot::words).orElse(""));
  }

  private void take(Optional<Jpeg> picture) {
    Sketch sketch = easel.sketch();
    String before = sketch.shot(at).map(Shot::words).orElse("");
    Sketch next = sketch.with(at, picture.map(each -> new Shot(each, before)));
    if (picture.isPresent() && size(next) > PackContent.MOST_PICTURES) {
      show();
      field.refuse(Message.of("photo.no-room", PackContent.MOST_PICTURES / 1_000_000.0));
      return;
    }
    easel.editing().settle();
    easel.apply(Blank.PICTURE, "photo" + at, next);
  }

  /** How many bytes one's own pictures come to with these; they are kept in one file. */
  private long size(Sketch next) {
    Stream<Jpeg> kept =
        easel.ui().library().own().exercises().stream()
            .flatMap(each -> each.levels().stream())
            .flatMap(each -> each.photos().stream())
            .map(Photo::picture);
    return Stream.concat(kept, next.shots().stream().map(Shot::picture))
        .distinct()
        .mapToLong(Jpeg::size)
        .sum();
  }

  private void say(String sentence) {
    easel
        .sketch()
        .shot(at)
        .filter(each -> !each.words().equals(sentence))
        .ifPresent(
            each ->
                easel.apply(
                    Blank.PICTURE,
                    "photo words" + at,
                    easel.sketch().with(at, Optional.of(each.saying(sentence)))));
  }
}
