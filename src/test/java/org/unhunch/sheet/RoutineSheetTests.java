package org.unhunch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice.Times;
import org.unhunch.sheet.file.PdfFile;
import org.unhunch.sheet.file.PngFile;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** A routine on paper. */
class RoutineSheetTests {
  private static final SheetFonts TYPE = SheetFonts.load(() -> false);
  private static final Catalog CATALOG = TestCatalog.catalog();
  private static final Pictures PICTURES = TestCatalog.pictures();
  private static final Words WORDS = new Words();

  private RoutineSheet sheet(Routine routine) {
    return sheet(routine, CATALOG.pacing());
  }

  private RoutineSheet sheet(Routine routine, Pacing pacing) {
    return new RoutineSheet(
        routine, pacing, each -> PICTURES.sequence(each.exercise(), each.level()), WORDS, TYPE);
  }

  @ParameterizedTest
  @EnumSource
  void aDozenStandsOnAPageAndMoreGoOnToAnother(Paper paper) throws IOException {
    assertThat(sheet(Routines.of(CATALOG, 12)).pages()).isEqualTo(1);
    Routine all = Routines.of(CATALOG, 24);
    RoutineSheet sheet = sheet(all);
    assertThat(sheet.pages()).isEqualTo(2);
    String text = Booklet.text(sheet, paper, TYPE);
    assertThat(all.entries()).allMatch(each -> text.contains(each.exercise().name()));
    assertThat(text).contains("1 of 2").contains("2 of 2");
  }

  @Test
  void theTimesArePlayedTimes() throws IOException {
    Pacing own = Times.INITIAL.withGetReadySeconds(OptionalInt.of(90)).in(CATALOG.pacing());
    Routine routine = CATALOG.routine("morning").orElseThrow();
    String length = WORDS.duration(Timeline.of(routine, own).totalSeconds());
    assertThat(Booklet.text(sheet(routine, own), Paper.A4, TYPE))
        .contains(WORDS.text("sheet.time", length));
  }

  /** Guards against letters that another system does not have, and a file that cannot be read. */
  @Test
  void thePdfHasItsLettersWithIt() throws IOException {
    byte[] pdf = PdfFile.write(sheet(CATALOG.routines().get(0)), Paper.A4, TYPE);
    List<String> fonts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      collect(document.getPage(0).getResources(), fonts);
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(CATALOG.routines().get(0).name());
    }
    assertThat(fonts).hasSize(2).allMatch(name -> name.matches("[A-Z]{6}\\+DejaVuSans.*true"));
  }

  private static void collect(PDResources resources, List<String> fonts) throws IOException {
    for (COSName each : resources.getFontNames()) {
      var font = resources.getFont(each);
      String name = font.getName() + " " + font.isEmbedded();
      if (!fonts.contains(name)) {
        fonts.add(name);
      }
    }
    for (COSName each : resources.getXObjectNames()) {
      if (resources.getXObject(each) instanceof PDFormXObject form && form.getResources() != null) {
        collect(form.getResources(), fonts);
      }
    }
  }

  /** Guards against texts that break a sheet: accents, other scripts, and words without an end. */
  @Test
  void anyTextCanBeWritten() throws IOException {
    Routine plain = CATALOG.routine("twofold").orElseThrow();
    String name = "Žluťoučký kůň, Łódź, Ελλάδα, 日本語 " + "Donaudampfschifffahrt".repeat(20);
    Routine odd =
        new Routine(
            plain.id(),
            name,
            plain.summary(),
            List.of(),
            Optional.empty(),
            plain.entries(),
            Optional.empty());
    for (Paper paper : Paper.values()) {
      BufferedImage page = PngFile.image(sheet(odd), paper, 0, 1);
      for (int y = 0; y < page.getHeight(); y++) {
        assertThat(page.getRGB(page.getWidth() - Paper.MARGIN / 2, y))
            .isEqualTo(Color.WHITE.getRGB());
      }
    }
    List<Sheet> both =
        List.of(sheet(named(plain, "Žluťoučký kůň, Łódź")), sheet(named(plain, "日本語")));
    assertThat(Booklet.texts(both, Paper.A4, TYPE).get(0)).contains("Žluťoučký kůň, Łódź");
  }

  /** Guards against sheets of a pack in Hebrew or Arabic whose lines begin where they end. */
  @ParameterizedTest
  @CsvSource({"Left to right, true", "1. שלום עולם, false", "مرحبا بالعالم, false"})
  void aTextBeginsAtTheSideThatItIsReadFrom(String text, boolean left) {
    int margin = Paper.MARGIN;
    BufferedImage page =
        PngFile.image(sheet(named(CATALOG.routines().get(0), text)), Paper.A4, 0, 1);
    assertThat(inked(page, margin, margin)).isEqualTo(left);
    assertThat(inked(page, 430, margin)).isEqualTo(!left); // beside the numbers of pages
    BufferedImage cell = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = cell.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 400, 100);
    new ExerciseCell(List.of(), text, text, text, text, text)
        .paint(
            new Pen(g, TYPE, SheetColors.load()),
            CellLayout.values()[0],
            new Rectangle2D.Double(0, 0, 400, 100),
            10);
    g.dispose();
    for (int line = 0; line < 5; line++) {
      int y = (int) (line * 10 * Pen.LEADING);
      assertThat(inked(cell, 0, y)).isEqualTo(left);
      assertThat(inked(cell, 340, y)).isEqualTo(!left);
    }
  }

  /** Whether there is anything in a field of some letters. */
  private static boolean inked(BufferedImage page, int x, int y) {
    return Arrays.stream(page.getRGB(x, y, 50, 12, null, 0, 50))
        .anyMatch(each -> each != Color.WHITE.getRGB());
  }

  private static Routine named(Routine like, String name) {
    return new Routine(
        like.id(), name, like.summary(), List.of(), like.source(), like.entries(), like.perDay());
  }

  /** Guards against a dark sheet that empties the printer. */
  @Test
  void paperIsWhiteWhateverTheWindowWears() {
    Ui.theme(true);
    BufferedImage dark = PngFile.image(sheet(CATALOG.routines().get(0)), Paper.A4, 0, 1);
    Ui.theme(false);
    BufferedImage light = PngFile.image(sheet(CATALOG.routines().get(0)), Paper.A4, 0, 1);
    assertThat(pixels(dark)).isEqualTo(pixels(light));
    long white = pixels(light).chars().filter(each -> each == (char) Color.WHITE.getRGB()).count();
    assertThat(white).isGreaterThan(light.getWidth() * light.getHeight() * 3L / 4);
  }

  private static String pixels(BufferedImage image) {
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(all)
        .mapToObj(each -> String.valueOf((char) each))
        .collect(Collectors.joining());
  }
}
