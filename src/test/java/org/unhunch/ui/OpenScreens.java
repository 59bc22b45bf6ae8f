package org.unhunch.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.open.OpenPage;
import org.unhunch.ui.open.Opened;
import org.unhunch.ui.open.PacksPage;

/** The pages of a file that was opened: a new one, a later version, and a broken one. */
record OpenScreens(Screens screens) {
  private static final Path FILE = Path.of("neck-programme.unhunch");

  /** {@return the pages by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    all.put("open", page(Packs.text(Packs.NECK)));
    all.put("open-update", page(later()));
    all.put("open-broken", page(broken()));
    all.put("packs", packs());
    return all;
  }

  private JComponent packs() {
    PacksPage.Actions actions = new PacksPage.Actions(() -> {}, each -> {}, () -> {});
    return Ui.edt(() -> new PacksPage(screens.words, List.of(Packs.neck()), actions).component());
  }

  private JComponent page(String text) {
    return Ui.edt(
        () -> {
          var ui = screens.ui(Prefs.having("chair").preferences());
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          Packs.read(Packs.text(Packs.NECK).getBytes(StandardCharsets.UTF_8), screens.catalog)
              .content()
              .filter(each -> text.contains("\"version\": 4"))
              .ifPresent(ui.library().packs()::put);
          Opened opened = Opened.of(ui.library(), FILE, Packs.read(bytes, screens.catalog));
          OpenPage.Actions actions = new OpenPage.Actions(taken -> {}, () -> {}, each -> {});
          PictureMotion motion = new PictureMotion(new HandScheduler(), () -> false);
          return new OpenPage(ui, motion, opened, actions).component();
        });
  }

  /** With a longer hold, another cue, an exercise more and one less. */
  private static String later() {
    return Packs.neckWith("\"version\": 3", "\"version\": 4")
        .replace("\"hang\": 20", "\"hang\": 30")
        .replace("Reach the other hand", "Let the other hand sink")
        .replace("\"id\": \"nod\"", "\"id\": \"yes\"")
        .replace("\"Small nod\"", "\"Quiet yes\"")
        .replace("\"exercise\": \"nod\"", "\"exercise\": \"yes\"");
  }

  private static String broken() {
    return Packs.neckWith("\"hang\": 20", "\"hang\": \"20s\"")
        .replace("[\"floor\"]", "[\"bolster\"]")
        .replace("Keep it, and", "Keep it for 5 s, and");
  }
}
