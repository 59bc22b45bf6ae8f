package org.unhunch.ui.edit.exercise.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JTextField;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.testing.Await;
import org.unhunch.testing.Jpegs;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Words;

/** A photo is brought in, cut, put into words and removed. */
class PhotoFieldTests {
  @TempDir Path folder;

  private final List<Optional<Jpeg>> pictures = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final PhotoField field =
      Ui.edt(
          () ->
              new PhotoField(
                  new Words(),
                  new PhotoField.Changes(Optional::empty, pictures::add, sentences::add)));

  /** What is dropped or pasted. */
  private record Brought(DataFlavor flavor, Object data) implements Transferable {
    @Override
    public DataFlavor[] getTransferDataFlavors() {
      return new DataFlavor[] {flavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor other) {
      return flavor.equals(other);
    }

    @Override
    public Object getTransferData(DataFlavor other) throws UnsupportedFlavorException {
      return data;
    }
  }

  private void bring(DataFlavor flavor, Object data) {
    Ui.edt(
        () ->
            field
                .component()
                .getTransferHandler()
                .importData(new TransferSupport(field.component(), new Brought(flavor, data))));
  }

  private void bring(byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("lunge.jpg"), file);
    bring(DataFlavor.javaFileListFlavor, List.of(path.toFile()));
  }

  private String told() {
    return Ui.edt(() -> Ui.find(field.component(), "photo.told", TextBlock.class).getText());
  }

  private Jpeg last() {
    return pictures.get(pictures.size() - 1).orElseThrow();
  }

  private void awaitPictures(int count) {
    Await.until(() -> Ui.edt(pictures::size) >= count);
  }

  private void press(String button) {
    Ui.edt(
        () -> {
          Ui.find(field.component(), button, AbstractButton.class).doClick();
          return null;
        });
  }

  @Test
  void aFileThatIsDroppedBecomesAPhotoAndIsSaidToBe() throws IOException {
    byte[] file = Jpegs.encoded(Jpegs.image(1_600, 1_200, Color.ORANGE), "jpeg");
    bring(Jpegs.with(file, 0xE1, "Exif\0\0".getBytes()));
    awaitPictures(1);
    assertThat(List.of(last().width(), last().height())).containsExactly(960, 720);
    assertThat(told()).startsWith("Now 960 × 720, ").contains("Where and when it was taken");
  }

  @Test
  void dotsThatArePastedDoAsWell() {
    bring(DataFlavor.imageFlavor, new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB));
    awaitPictures(1);
    assertThat(last().width()).isEqualTo(400);
    assertThat(told()).startsWith("Now 400 × 300, ").doesNotContain("where and when");
  }

  @Test
  void whatIsNoneIsToldAndTheOneBeforeStays() throws IOException {
    byte[] file = Jpegs.encoded(Jpegs.image(400, 300, Color.ORANGE), "jpeg");
    bring(file);
    awaitPictures(1);
    bring(Jpegs.claiming(file, 10_000, 9_000));
    Await.until(() -> told().startsWith("This picture is too large"));
    assertThat(told())
        .isEqualTo("This picture is too large to open: 90 million pixels. At most 40 million.");
    bring(Arrays.copyOf(file, file.length / 2));
    Await.until(() -> told().contains("is cut off"));
    bring(DataFlavor.javaFileListFlavor, List.of(folder.toFile()));
    Await.until(() -> told().contains("folder"));
    assertThat(pictures).hasSize(1);
  }

  @Test
  void itIsTurnedAndCut() throws IOException {
    bring(Jpegs.encoded(Jpegs.image(800, 600, Color.ORANGE), "jpeg"));
    awaitPictures(1);
    press("photo.turn");
    awaitPictures(2);
    assertThat(List.of(last().width(), last().height())).containsExactly(600, 450);
    Ui.edt(
        () -> {
          CropView view = Ui.find(field.component(), "photo.crop", CropView.class);
          view.getActionMap().get("typed +").actionPerformed(null);
          return null;
        });
    awaitPictures(3);
    assertThat(last().width()).isEqualTo(580);
  }

  @Test
  void whereThereIsNoneKeysDoNothing() {
    Ui.edt(
        () -> {
          CropView view = Ui.find(field.component(), "photo.crop", CropView.class);
          assertThat(view.isFocusable()).isFalse();
          for (String key : List.of("typed +", "typed -", "LEFT", "shift UP")) {
            view.getActionMap().get(key).actionPerformed(null);
          }
          return null;
        });
    assertThat(pictures).isEmpty();
  }

  @Test
  void whatIsSeenIsPutIntoWords() throws IOException {
    bring(Jpegs.encoded(Jpegs.image(800, 600, Color.ORANGE), "jpeg"));
    awaitPictures(1);
    Ui.edt(
        () -> {
          Ui.find(field.component(), "photo.words", JTextField.class).setText("One arm up.");
          return null;
        });
    assertThat(sentences).last().isEqualTo("One arm up.");
  }

  @Test
  void itIsRemoved() throws IOException {
    bring(Jpegs.encoded(Jpegs.image(800, 600, Color.ORANGE), "jpeg"));
    awaitPictures(1);
    press("photo.remove");
    assertThat(pictures).last().isEqualTo(Optional.empty());
    assertThat(told()).startsWith("A JPEG or PNG");
  }

  /** Guards against a photo that loses a little each time it is looked at. */
  @Test
  void oneThatIsThereIsShownAndNotMadeAnew() {
    Jpeg there = Jpegs.of(400, 300, Color.BLUE);
    Ui.edt(
        () -> {
          field.show(Optional.of(there), "All blue.");
          return null;
        });
    Await.until(() -> told().startsWith("Now 400"));
    assertThat(pictures).isEmpty();
    assertThat(sentences).isEmpty();
    press("photo.turn");
    awaitPictures(1);
    assertThat(last().width()).isEqualTo(300);
  }
}
