package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;

/** A routine goes to somebody else as a file, which says whom it is from, or as a sheet. */
class SendingTests {
  @TempDir Path folder;
  private final org.unhunch.ui.kit.Ui ui =
      ScreenKit.of(Shipped.catalog(), Shipped.poses(), Prefs.having().preferences());
  private final Answers answers = Answers.agreeing();
  private final ShownStage stage = new ShownStage();
  private final Sending sending = stage.sending(ui, answers);

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private void send(Routine routine) {
    Ui.run(() -> sending.send(routine));
  }

  private void write(String name, String text) {
    Ui.run(() -> Ui.find(stage.screen(), name, JTextField.class).setText(text));
  }

  private void press(String name) {
    Ui.run(() -> Ui.find(stage.screen(), name, JButton.class).doClick(0));
  }

  private PackContent saved() {
    Path file = folder.resolve("sent.unhunch");
    answers.saveAt(file);
    press("send.save");
    return PackReader.read(file, Shipped.catalog()).content().orElseThrow();
  }

  @Test
  void aRoutineOfAPackIsSentOnWithAllOfItAndAsItWasMade() {
    ui.library().packs().put(Packs.neck());
    String id = Packs.neck().routines().get(0).id();
    send(ui.library().catalog().routine(id).orElseThrow());
    assertThat(Ui.texts(stage.screen())).doesNotContain(ui.words().text("send.from"));
    assertThat(saved().equals(Packs.neck())).isTrue();
  }

  /** Guards against files that name nobody. */
  @Test
  void whomItIsFromIsSaidAndRememberedAndTheLineIsNot() {
    Routine routine = ui.library().catalog().routines().get(0);
    send(routine);
    write("send.from", " Ada Berg ");
    write("send.line", "For after work.");
    Pack sent = saved().pack();
    assertThat(sent.author()).isEqualTo("Ada Berg");
    assertThat(sent.purpose()).isEqualTo("For after work.");
    assertThat(ui.library().own().author()).isEqualTo("Ada Berg");
    assertThat(ui.library().toSend(routine).pack().author()).isEqualTo("Ada Berg");
    send(routine);
    assertThat(Ui.find(stage.screen(), "send.from", JTextField.class).getText())
        .isEqualTo("Ada Berg");
    assertThat(saved().pack().purpose()).isEmpty();
  }

  @Test
  void itsFileIsCopiedAndItsSheetPrinted() {
    Routine routine = ui.library().catalog().routines().get(0);
    send(routine);
    press("send.copy");
    assertThat(stage.copied())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file).hasFileName(routine.id() + ".unhunch");
              assertThat(PackReader.read(file, Shipped.catalog()).isSound()).isTrue();
            });
    press("detail.print");
    assertThat(stage.printed()).containsExactly(routine);
  }
}
