package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Answers;
import org.unhunch.testing.FakePrinter;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Odd;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Said;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.ui.notice.Notice;

/** Printing and saving, with printers and answers that are made up. */
@Timeout(60)
class SheetPrinterTests {
  private final Catalog catalog = TestCatalog.catalog();
  private final Routine routine = catalog.routine("twofold").orElseThrow();
  private final Answers answers = Answers.none();
  @TempDir private Path folder;

  private SheetPrinter papers(FakePrinter printer) {
    return new SheetPrinter(
        ScreenKit.of(Prefs.having().preferences()),
        Histories.of(List.of()),
        answers,
        () -> printer);
  }

  private Optional<String> told() {
    return Said.of(answers.notices().current().map(Notice::text));
  }

  private void awaitTold(String what) {
    Ui.await(() -> told().filter(each -> each.contains(what)).isPresent());
  }

  @Test
  void aRoutineIsPrinted() {
    FakePrinter printer = FakePrinter.willing();
    papers(printer).printRoutine(routine);
    awaitTold("“Twofold” is on its way");
    assertThat(printer.printed()).isEqualTo(1);
  }

  @Test
  void fourWeeksArePrintedAlsoWithoutAnySession() {
    FakePrinter printer = FakePrinter.willing();
    papers(printer).printWeeks();
    awaitTold("on its way");
    assertThat(printer.printed()).isEqualTo(1);
  }

  /** Guards against a system without printers, where nothing used to happen or something broke. */
  @Test
  void withoutAPrinterOneCalmSentenceIsTold() {
    papers(FakePrinter.none()).printRoutine(routine);
    awaitTold("No printer was found");
    assertThat(answers.notices().waiting()).isZero();
  }

  @Test
  void aPrinterThatFailsIsTold() {
    papers(FakePrinter.failing()).printRoutine(routine);
    awaitTold("did not take the sheet");
  }

  @Test
  void aRoutineIsSavedAsPdf() throws IOException {
    Path file = folder.resolve("sheet.pdf");
    answers.saveAt(file);
    papers(FakePrinter.none()).saveRoutine(routine);
    awaitTold("Saved as " + file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
    assertThat(answers.questions()).containsExactly("Twofold.pdf");
  }

  @Test
  void fourWeeksAreSavedAsPicture() throws IOException {
    Path file = folder.resolve("weeks.PNG");
    answers.saveAt(file);
    papers(FakePrinter.none()).saveWeeks();
    awaitTold("Saved as " + file);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(1000);
  }

  /** Guards against a second page that was written over a file which nobody was asked about. */
  @Test
  void aPictureOfManyPagesAsksOnceForAllTheFilesItReplaces() throws IOException {
    List<Routine.Entry> many =
        Collections.nCopies(8, routine.entries()).stream().flatMap(List::stream).toList();
    Routine longer = routine.withEntries(many);
    Path first = folder.resolve("sheet.png");
    Path second = Files.writeString(folder.resolve("sheet-2.png"), "mine");
    answers.saveAt(first);
    papers(FakePrinter.none()).saveRoutine(longer);
    Ui.await(() -> answers.questions().size() == 2); // asked for another name after the "no"
    assertThat(answers.replaced()).containsExactly(List.of(second));
    assertThat(first).doesNotExist();
    assertThat(second).hasContent("mine");

    Files.writeString(first, "mine too");
    answers.agree();
    answers.saveAt(first);
    papers(FakePrinter.none()).saveRoutine(longer);
    awaitTold("Saved as " + first);
    assertThat(answers.replaced()).last().isEqualTo(List.of(first, second));
    assertThat(ImageIO.read(second.toFile()).getWidth()).isGreaterThan(1000);
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() {
    answers.saveAt(folder.resolve("not there").resolve("sheet.pdf"));
    papers(FakePrinter.none()).saveRoutine(routine);
    awaitTold("could not be saved");
  }

  /** Guards against a sheet that could not be stopped, or that left half of itself. */
  @ParameterizedTest
  @ValueSource(strings = {"sheet.pdf", "sheet.png"})
  void aSheetThatIsCancelledLeavesTheOldFileAsItWas(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "mine");
    answers.agree();
    answers.saveAt(file);
    answers.cancelAfter(1);
    papers(FakePrinter.none()).saveRoutine(routine);
    Ui.await(() -> !answers.replaced().isEmpty() && answers.busy().isEmpty());
    Ui.run(() -> {});
    assertThat(told()).isEmpty();
    assertThat(file).hasContent("mine");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aSheetThatIsCancelledWhileItIsLaidOutIsNeverAskedAbout() {
    answers.cancelAfter(0);
    papers(FakePrinter.none()).saveWeeks();
    Ui.await(() -> answers.busy().isEmpty());
    Ui.run(() -> {});
    assertThat(answers.questions()).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void aSheetThatIsCancelledIsNotPrinted() {
    FakePrinter printer = FakePrinter.willing();
    answers.cancelAfter(1);
    papers(printer).printRoutine(routine);
    Ui.await(printer::isCancelled);
    Ui.await(() -> answers.busy().isEmpty());
    Ui.run(() -> {});
    assertThat(printer.printed()).isZero();
    assertThat(told()).isEmpty();
  }

  @Test
  void theSignOfWorkIsGoneWhenItIsDone() {
    papers(FakePrinter.willing()).printRoutine(routine);
    awaitTold("on its way");
    assertThat(answers.busy()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFileIsNotWrittenOver(Odd odd) {
    Path file = folder.resolve("sheet.pdf");
    odd.make(file);
    answers.agree();
    answers.saveAt(file);
    papers(FakePrinter.none()).saveRoutine(routine);
    awaitTold(odd.told());
  }

  @Test
  void noFileIsNoHarm() {
    papers(FakePrinter.none()).saveRoutine(routine);
    Ui.await(() -> !answers.questions().isEmpty());
    assertThat(told()).isEmpty();
  }
}
