package org.unhunch.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.figure.FigurePainter.Space;
import org.unhunch.figure.scene.PhotoScene;
import org.unhunch.routine.Side;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Photo;
import org.unhunch.testing.Jpegs;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** Photos where a figure would be. */
class PhotosTests {
  private static final Color RED = new Color(200, 20, 20);
  private final Pictures pictures = TestCatalog.pictures();
  private final Photo photo = new Photo(Jpegs.of(640, 480, RED), "All red.", Optional.empty());

  private static boolean isRed(BufferedImage image, int x, int y) {
    Color found = new Color(image.getRGB(x, y));
    return found.getRed() > 180 && found.getGreen() < 60 && found.getBlue() < 60;
  }

  private BufferedImage painted(FigureView view, double scale, Optional<Side> side) {
    JPanel panel = new JPanel(null);
    panel.setBackground(Color.WHITE);
    panel.add(view);
    view.setBounds(0, 0, 400, 200);
    view.show(Optional.of(new PhotoScene(photo, side)));
    int width = (int) (400 * scale);
    BufferedImage image = new BufferedImage(width, (int) (200 * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    view.paint(g);
    g.dispose();
    return image;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2})
  void aViewShowsItWholeInTheMiddle(double scale) {
    BufferedImage image =
        Ui.edt(() -> painted(new FigureView(pictures), scale, Optional.of(Side.LEFT)));
    int top = (int) (10 * scale);
    assertThat(isRed(image, (int) (200 * scale), top)).isTrue();
    assertThat(isRed(image, (int) (75 * scale), (int) (50 * scale))).isTrue();
    assertThat(image.getRGB((int) (60 * scale), top)).isEqualTo(Color.WHITE.getRGB());
    assertThat(image.getRGB((int) (340 * scale), top)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void onStageTheMarkOfTheSideStandsInItsCorner() {
    FigureView view = Ui.edt(() -> new FigureView(pictures).onStage(() -> Space.FLOOR));
    BufferedImage left = Ui.edt(() -> painted(view, 1, Optional.of(Side.LEFT)));
    BufferedImage right = Ui.edt(() -> painted(view, 1, Optional.of(Side.RIGHT)));
    BufferedImage none = Ui.edt(() -> painted(view, 1, Optional.empty()));
    int x = 67 + 12; // the photo is 267 wide
    assertThat(isRed(none, x + 8, 20)).isTrue();
    assertThat(isRed(left, x + 8, 20)).isFalse();
    assertThat(left.getRGB(x + 8, 20)).isNotEqualTo(right.getRGB(x + 8, 20));
    assertThat(left.getRGB(250, 50)).isEqualTo(right.getRGB(250, 50));
  }

  @Test
  void whatIsSeenIsSaid() {
    FigureView view = Ui.edt(() -> new FigureView(pictures));
    Ui.edt(() -> painted(view, 1, Optional.empty()));
    assertThat(view.getAccessibleContext().getAccessibleDescription()).isEqualTo("All red.");
    Ui.edt(
        () -> {
          view.show(Optional.empty());
          return null;
        });
    assertThat(view.getAccessibleContext().getAccessibleDescription()).isNull();
  }

  @Test
  void aTileShowsIt() {
    BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
    Ui.edt(
        () -> {
          FigureStrip strip = new FigureStrip(pictures, 80, 60);
          strip.show(1, () -> List.of(new PhotoScene(photo, Optional.empty())));
          JLabel label = new JLabel(strip);
          label.setSize(80, 60);
          label.paint(image.createGraphics());
          return null;
        });
    assertThat(isRed(image, 40, 10)).isTrue();
  }

  /** Guards against a picture that a decoder stumbles over, which nothing but decoding finds. */
  @Test
  void whatCannotBeDecodedIsLeftOut() {
    byte[] bytes = Jpegs.encoded(Jpegs.image(64, 48, RED), "jpeg");
    byte[] broken = bytes.clone();
    for (int i = 0; i + 1 < bytes.length; i++) {
      if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xC4) {
        broken[i + 5] = (byte) 0xFE; // more codes of a length than there can be
      }
    }
    BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
    Album album = Ui.edt(Album::new);
    Ui.edt(
        () -> {
          Rectangle room = new Rectangle(80, 60);
          album.paint(image.createGraphics(), room, new Jpeg(broken), new JLabel());
          return null;
        });
    assertThat(image.getRGB(40, 30)).isEqualTo(Color.BLACK.getRGB());
  }
}
