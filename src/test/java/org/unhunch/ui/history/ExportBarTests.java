package org.unhunch.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import javax.swing.JButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.Export;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Said;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.notice.Notice;

/** Exporting, with the dialogs answered beforehand. */
class ExportBarTests {
  private final List<Session> sessions = Sessions.many(3);
  private final Answers answers = Answers.none();
  @TempDir private Path folder;
  private ExportBar bar;

  @BeforeEach
  void make() {
    Ui.theme(false);
    bar =
        Ui.edt(
            () ->
                new ExportBar(
                    ScreenKit.of(Prefs.having().preferences()), Histories.of(sessions), answers));
  }

  private void press(String button) {
    JButton pressed = Ui.find(bar.component(), button, JButton.class);
    Ui.run(() -> pressed.doClick(0));
  }

  private String outcome() {
    return Said.of(answers.notices().current().map(Notice::text)).orElse("");
  }

  @Test
  void everythingIsWrittenAsATable() {
    Path file = folder.resolve("mine.csv");
    answers.saveAt(file);
    press("export.csv");
    assertThat(answers.questions()).containsExactly("unhunch-2026-11-20.csv");
    assertThat(file).hasBinaryContent(Export.csv(sessions, ZoneOffset.UTC));
    assertThat(outcome()).isEqualTo("3 sessions are now in mine.csv.");
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @Test
  void everythingIsWrittenAsJson() {
    Path file = folder.resolve("mine.json");
    answers.saveAt(file);
    press("export.json");
    assertThat(answers.questions()).containsExactly("unhunch-2026-11-20.json");
    assertThat(file).hasBinaryContent(Export.json(sessions));
  }

  @Test
  void oneCanThinkBetterOfIt() {
    press("export.csv");
    assertThat(folder).isEmptyDirectory();
    assertThat(outcome()).isEmpty();
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyAfterAYes() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.csv"), "old");
    answers.saveAt(file);
    press("export.csv");
    assertThat(answers.replaced()).containsExactly(List.of(file));
    assertThat(file).hasContent("old");
    answers.agree();
    answers.saveAt(file);
    press("export.csv");
    assertThat(file).hasBinaryContent(Export.csv(sessions, ZoneOffset.UTC));
  }

  @Test
  void aFailureIsACalmLineAndLeavesWhatWasThere() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    answers.saveAt(blocked.resolve("mine.csv"));
    press("export.csv");
    assertThat(outcome()).startsWith("mine.csv could not be written, as ").endsWith(".");
    assertThat(blocked).isEmptyFile();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing");
    answers.saveAt(missing.resolve("mine.json"));
    press("export.json");
    assertThat(outcome())
        .isEqualTo("mine.json could not be written, as " + missing + " is not there.");
  }
}
