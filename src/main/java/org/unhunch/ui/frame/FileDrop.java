package org.unhunch.ui.frame;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes the first of the files that are dropped. */
@SuppressWarnings("serial") // never serialized
public final class FileDrop extends TransferHandler {
  private final transient Consumer<Path> open;

  /** A place to drop files on, each of which is opened. */
  public FileDrop(Consumer<Path> open) {
    this.open = open;
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDrop() && support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    try {
      Object dropped = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      if (dropped instanceof List<?> files
          && files.stream().findFirst().orElse(null) instanceof File file) {
        open.accept(file.toPath());
        return true;
      }
    } catch (UnsupportedFlavorException | IOException e) {
      // What was dropped is gone.
    }
    return false;
  }
}
