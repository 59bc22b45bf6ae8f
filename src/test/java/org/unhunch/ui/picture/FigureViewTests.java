package org.unhunch.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Sequence;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** The view of a figure looks as if it were painted directly, whatever it was shown in before. */
class FigureViewTests {
  private static final int X = 7;
  private static final int Y = 5;
  private final Pictures pictures = TestCatalog.pictures();
  private final Exercise exercise = TestCatalog.catalog().exercises().get(0);
  private final Sequence sequence =
      (Sequence) pictures.sequence(exercise, exercise.start()).orElseThrow();
  private final JPanel panel = Ui.edt(() -> new JPanel(null));
  private final FigureView view = Ui.edt(() -> new FigureView(pictures));

  private Frame frame(double seconds) {
    return sequence.at(0, false, exercise.start().sides().sides().get(0), seconds, 3);
  }

  private static BufferedImage image(double scale) {
    int side = (int) Math.ceil(200 * scale);
    return new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
  }

  private BufferedImage painted(double scale) {
    BufferedImage image = image(scale);
    Ui.run(
        () -> {
          Graphics2D g = image.createGraphics();
          g.scale(scale, scale);
          panel.paint(g);
          g.dispose();
        });
    return image;
  }

  private BufferedImage direct(Frame frame, double scale) {
    BufferedImage image = image(scale);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    g.setColor(panel.getBackground());
    g.fillRect(0, 0, panel.getWidth(), panel.getHeight());
    g.translate(X, Y);
    Rectangle room = new Rectangle(view.getWidth(), view.getHeight());
    pictures.painter(new Color(panel.getBackground().getRGB())).paint(g, room, frame);
    g.dispose();
    return image;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private void expect(double seconds, double scale) {
    Ui.run(() -> view.show(Optional.of(frame(seconds))));
    assertThat(pixels(painted(scale))).isEqualTo(pixels(direct(frame(seconds), scale)));
  }

  @BeforeEach
  void open() {
    Ui.theme(false);
    Ui.run(
        () -> {
          panel.setSize(200, 200);
          panel.setBackground(new Color(0xF5F5F3));
          panel.add(view);
          view.setBounds(X, Y, 150, 161);
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
  void looksTheSameAsPaintedDirectlyOnAScreenOfAnyFineness(double scale) {
    expect(0.5, scale);
    expect(1.5, scale);
    expect(0.5, scale);
  }

  @Test
  void anotherSizeThemeOrFinenessLeavesNoTrace() {
    expect(1, 1);
    Ui.run(() -> view.setBounds(X, Y, 120, 180));
    expect(1, 1);
    expect(1, 1.5);
    Ui.run(() -> panel.setBackground(new Color(0x22262B)));
    expect(1, 1.5);
    expect(2, 1);
  }

  @Test
  void showsTheGroundAloneWhereThereIsNoFrame() {
    expect(1, 1);
    Ui.run(() -> view.show(Optional.empty()));
    int ground = panel.getBackground().getRGB();
    assertThat(pixels(painted(1))).containsOnly(ground);
  }
}
