package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;

/** A routine goes to somebody else as a file. */
class SendingTests {
  @TempDir Path folder;

  @Test
  void aRoutineOfAPackIsSentOnWithAllOfIt() {
    var ui = ScreenKit.of(Shipped.catalog(), Shipped.poses(), Prefs.having().preferences());
    ui.library().packs().put(Packs.neck());
    String id = Packs.neck().routines().get(0).id();
    Routine neck = ui.library().catalog().routine(id).orElseThrow();
    Path file = folder.resolve("sent.unhunch");
    Answers answers = Answers.agreeing();
    answers.saveAt(file);
    new Sending(ui, answers).send(neck);
    PackContent sent = PackReader.read(file, Shipped.catalog()).content().orElseThrow();
    assertThat(sent.equals(Packs.neck())).isTrue();
  }
}
