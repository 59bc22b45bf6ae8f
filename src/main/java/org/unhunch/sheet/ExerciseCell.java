package org.unhunch.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.scene.PhotoScene;
import org.unhunch.figure.scene.Scene;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.photo.Developed;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * One exercise on a sheet: its start and its end as pictures, its name, how much, what to do, what
 * to mind.
 *
 * @param poses start and end, or one of them where they are the same; none without poses
 * @param setup how to begin; left out where there is little room
 */
record ExerciseCell(
    List<Scene> poses, String name, String dose, String setup, String cues, String caution) {
  private static final double HEADING_LARGER = 1.15;

  /** Of a photo, in the width of a point: more than paper shows. */
  private static final double DOTS = 3;

  /** What sums of fractions may be off by. */
  private static final double HAIR = 0.01;

  static ExerciseCell of(Routine.Entry entry, Pacing pacing, Optional<Scenes> figure, Words words) {
    DoseWords doses = new DoseWords(words);
    StepWords steps = new StepWords(words);
    String often = doses.perDay(entry.exercise().perDay()).map(each -> ", " + each).orElse("");
    String mind =
        entry.exercise().cautions().stream()
            .filter(each -> each.levels().isEmpty() || each.levels().contains(entry.level().id()))
            .map(Caution::text)
            .collect(Collectors.joining(" "));
    Stream<String> cues =
        entry.level().script().stream()
            .map(phase -> steps.said(phase.cue(), phase.side()))
            .distinct();
    return new ExerciseCell(
        figure.map(ExerciseCell::poses).orElse(List.of()),
        steps.name(entry),
        Stream.of(doses.rests(entry), doses.summary(entry, pacing) + often)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" ")),
        String.join(" ", steps.setup(entry.level(), Optional.empty())),
        cues.collect(Collectors.joining(" ")),
        mind.isEmpty() ? "" : words.text("sheet.mind", mind));
  }

  private static List<Scene> poses(Scenes figure) {
    Scene start = figure.keys().get(0);
    Scene end = figure.typical();
    return start.looksLike(end) ? List.of(end) : List.of(start, end);
  }

  ExerciseCell withoutSetup() {
    return new ExerciseCell(poses, name, dose, "", cues, caution);
  }

  /** How high it is at a width, all its text written in letters of this size. */
  double height(CellLayout layout, double width, SheetFonts fonts, double size) {
    double across = layout.textWidth(width, !poses.isEmpty());
    double heading = size * HEADING_LARGER;
    double text = fonts.wrap(name, fonts.bold(heading), across).size() * heading;
    text += fonts.wrap(dose, fonts.bold(size), across).size() * size;
    for (String each : List.of(setup, cues, caution)) {
      text += fonts.wrap(each, fonts.plain(size), across).size() * size;
    }
    double picture = poses.isEmpty() ? 0 : layout.pictureHeight(width);
    return layout.stacked() ? picture + text * Pen.LEADING : Math.max(picture, text * Pen.LEADING);
  }

  /** Paints it; where the cell is too low the text is cut, what to mind last of all. */
  void paint(Pen pen, CellLayout layout, Rectangle2D cell, double size) {
    SheetFonts fonts = pen.fonts();
    SheetColors colors = pen.colors();
    FigurePainter painter = new FigurePainter(colors.figure(), true);
    for (int i = 0; i < poses.size(); i++) {
      if (poses.get(i) instanceof Frame frame) {
        painter.paint(pen.graphics(), layout.picture(cell, i), frame);
      } else if (poses.get(i) instanceof PhotoScene photo) {
        paint(pen.graphics(), layout.picture(cell, i), photo.photo().picture());
      }
    }
    Rectangle2D room = layout.textRoom(cell, !poses.isEmpty());
    Font bold = fonts.bold(size * HEADING_LARGER);
    double bottom = room.getMaxY();
    double y = room.getY();
    y = pen.lines(fonts.wrap(name, bold, room.getWidth()), bold, colors.text(), room, y);
    y = write(pen, dose, fonts.bold(size), colors.muted(), room, y, bottom);
    Font plain = fonts.plain(size);
    double minded = fonts.wrap(caution, plain, room.getWidth()).size() * size * Pen.LEADING;
    y = write(pen, setup, plain, colors.muted(), room, y, bottom - minded);
    y = write(pen, cues, plain, colors.text(), room, y, bottom - minded);
    write(pen, caution, plain, colors.caution(), room, y, bottom);
  }

  private static void paint(Graphics2D g, Rectangle2D room, Jpeg picture) {
    Rectangle2D place = Developed.fit(picture, room);
    int halvings = Developed.halvings(picture, DOTS * place.getWidth());
    Developed.of(picture, halvings)
        .ifPresent(
            image -> {
              AffineTransform at = AffineTransform.getTranslateInstance(place.getX(), place.getY());
              at.scale(place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight());
              g.drawImage(image, at, null);
            });
  }

  private static double write(
      Pen pen, String text, Font font, Color color, Rectangle2D room, double top, double bottom) {
    int most = (int) Math.floor((bottom - top) / (font.getSize2D() * Pen.LEADING) + HAIR);
    List<String> lines = pen.fonts().wrap(text, font, room.getWidth(), Math.max(0, most));
    return pen.lines(lines, font, color, room, top);
  }
}
