package org.unhunch.ui.edit.exercise.photo;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.TransferHandler;
import org.unhunch.message.BrokenRule;
import org.unhunch.photo.Negative;
import org.unhunch.storage.Reason;
import org.unhunch.storage.RegularFile;

/** Takes pictures that are dropped or pasted, as files or as dots. */
@SuppressWarnings("serial") // never serialized
final class Bringing extends TransferHandler {
  private final transient Consumer<Supplier<Negative>> take;

  /**
   * Takes pictures.
   *
   * @param take told how a picture is opened, which may take a while, and throws a {@link
   *     BrokenRule} where it is none
   */
  Bringing(Consumer<Supplier<Negative>> take) {
    this.take = take;
  }

  /** Opens a picture in a file. */
  void take(Path file) {
    take.accept(() -> read(file));
  }

  private static Negative read(Path file) {
    try {
      return Negative.of(RegularFile.at(file).bytes(Negative.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new BrokenRule(Reason.unread(e));
    }
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
        || support.isDataFlavorSupported(DataFlavor.imageFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    return take(support.getTransferable());
  }

  /** Takes what is there; {@return whether that is a picture, or a file that may be one} */
  boolean take(Transferable brought) {
    try {
      if (brought.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
        List<?> files = (List<?>) brought.getTransferData(DataFlavor.javaFileListFlavor);
        if (!files.isEmpty() && files.get(0) instanceof File file) {
          take(file.toPath());
          return true;
        }
      } else if (brought.isDataFlavorSupported(DataFlavor.imageFlavor)) {
        Image image = (Image) brought.getTransferData(DataFlavor.imageFlavor);
        take.accept(() -> Negative.of(dots(image)));
        return true;
      }
    } catch (UnsupportedFlavorException | IOException e) {
      // What was brought is gone.
    }
    return false;
  }

  private static BufferedImage dots(Image image) {
    if (image instanceof BufferedImage dots) {
      return dots;
    }
    int width = Math.max(1, image.getWidth(null));
    int height = Math.max(1, image.getHeight(null));
    BufferedImage dots = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = dots.createGraphics();
    g.drawImage(image, 0, 0, null);
    g.dispose();
    return dots;
  }
}
