package org.unhunch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.scene.PhotoScenes;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.sheet.file.PdfFile;
import org.unhunch.sheet.file.PngFile;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;
import org.unhunch.words.Words;

/** A routine with photos on paper. */
class PhotoSheetTests {
  private static final Path SHEET = Packs.NECK.resolveSibling("shoulder-sheet.unhunch");

  /** The wall behind whoever is on the photos of the tests. */
  private static final int WALL = 0xA9B5AE;

  private final Catalog shipped = Shipped.catalog();
  private final SheetFonts fonts = SheetFonts.load(() -> false);
  private final Routine routine =
      Packs.read(Packs.text(SHEET)).content().orElseThrow().routines().get(0);
  private final RoutineSheet sheet =
      new RoutineSheet(
          routine,
          shipped.pacing(),
          each -> Optional.of(new PhotoScenes(each.level())),
          new Words(),
          fonts);

  /** How much of a page shows the wall of the photos, 0 to 1. */
  private static double wall(BufferedImage page) {
    long found = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int color = page.getRGB(x, y);
        found += near(color >> 16, WALL >> 16) && near(color, WALL) ? 1 : 0;
      }
    }
    return found / (double) page.getWidth() / page.getHeight();
  }

  private static boolean near(int color, int other) {
    return Math.abs((color & 0xFF) - (other & 0xFF)) < 6;
  }

  @Test
  void thePhotosStandThereAndTheFileStaysSmall() throws IOException {
    double onPng = wall(PngFile.image(sheet, Paper.A4, 0, 1));
    byte[] pdf = PdfFile.write(sheet, Paper.A4, fonts);
    assertThat(onPng).isBetween(0.03, 0.3);
    assertThat(pdf.length).isLessThan(1_500_000);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(wall(new PDFRenderer(document).renderImage(0)))
          .isBetween(onPng - 0.02, onPng + 0.02);
    }
  }
}
