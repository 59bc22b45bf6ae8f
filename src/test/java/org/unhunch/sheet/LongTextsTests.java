package org.unhunch.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.sheet.file.Pages;
import org.unhunch.sheet.file.PdfFile;
import org.unhunch.sheet.file.PngFile;
import org.unhunch.testing.TestCatalog;

/** Guards against a sheet of long texts that was measured without end, and could not be stopped. */
@Timeout(60)
class LongTextsTests {
  private static final Rectangle2D ROOM = new Rectangle2D.Double(36, 80, 523, 500);
  private final SheetFonts fonts = SheetFonts.load(() -> false);
  private final AtomicInteger measured = new AtomicInteger();

  /** Three thousand letters in each field, more than any catalog may have. */
  @ParameterizedTest
  @ValueSource(strings = {"o", "two words ", "胸を開く", "à", "🤸", "-", "a\n"})
  void eachLetterIsMeasuredOnce(String part) {
    String text = part.repeat(3_000 / part.length());
    ExerciseCell cell = new ExerciseCell(List.of(), text, text, text, text, text);
    SheetFonts counted =
        new SheetFonts(counting(fonts.plain()), counting(fonts.bold()), () -> false);
    BufferedImage page = new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = page.createGraphics();
    Pen pen = new Pen(g, counted, SheetColors.load());
    Grid.of(Collections.nCopies(3, cell), ROOM, counted).paint(pen);
    g.dispose();
    int letters = (int) (part + "…").codePoints().distinct().count();
    assertThat(measured.get()).isLessThanOrEqualTo(4 * letters);
  }

  private Font counting(Font font) {
    return new Counting(font, measured);
  }

  @SuppressWarnings("serial") // never serialized
  private static final class Counting extends Font {
    private final transient AtomicInteger measured;

    Counting(Font font, AtomicInteger measured) {
      super(font);
      this.measured = measured;
    }

    @Override
    public Font deriveFont(float size) {
      return new Counting(super.deriveFont(size), measured);
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
      measured.incrementAndGet();
      return super.getStringBounds(text, context);
    }
  }

  /** What a text is measured as is what it is painted as, with letters of other fonts, too. */
  @ParameterizedTest
  @ValueSource(strings = {"Draw the chin back, 30 s.", "Überstreckung – à gauche", "胸を開く, left"})
  void theWidthIsThatOfTheWholeText(String text) {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    for (Font each : List.of(fonts.plain(7.5), fonts.bold(10))) {
      double whole = SheetFonts.fontFor(text, each).getStringBounds(text, exact).getWidth();
      assertThat(fonts.width(text, each))
          .isCloseTo(whole, org.assertj.core.data.Percentage.withPercentage(1));
    }
  }

  @Test
  void aRowOfEndlessNotesLeavesRoom() {
    Table table =
        new Table(
            List.of("day", "notes"),
            500,
            List.of(4., 0.),
            List.of(List.of("1", "no end ".repeat(9_000))));
    assertThat(table.height(fonts, 8)).isLessThan(400);
  }

  @Test
  void whatIsNoLongerWantedStopsAtOnce() {
    AtomicInteger asked = new AtomicInteger();
    SheetFonts stopped = SheetFonts.load(() -> asked.incrementAndGet() % 50 == 0);
    Sheet weeks = Weeks.sheet(TestCatalog.catalog(), 30, stopped);
    checkStopped(() -> PdfFile.write(weeks, Paper.A4, stopped));
    checkStopped(() -> PngFile.write(weeks, Paper.A4));
    Pages pages = new Pages(weeks, Paper.A4);
    Graphics2D g = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
    checkStopped(() -> pages.print(g, pages.getPageFormat(0), 0));
    g.dispose();
    assertThat(asked).hasValue(150);
  }

  private static void checkStopped(ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(CancellationException.class);
  }
}
