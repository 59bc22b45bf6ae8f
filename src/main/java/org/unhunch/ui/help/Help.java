package org.unhunch.ui.help;

import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Version;
import org.unhunch.words.Words;

/**
 * Makes the pages of help.
 *
 * @param close leaves a page
 */
public record Help(Words words, Runnable close) {
  /** {@return the guide, as it comes along with the program; in English unless it is translated} */
  public HelpPage guide() {
    String own = "guide." + words.language().tag() + ".md";
    String page = PlainMarkdown.isThere(own) ? own : "guide.md";
    return new HelpPage(words, "menu.guide", PlainMarkdown.of(PlainMarkdown.page(page)), close);
  }

  /** {@return the keys of what is shown, and of the window around it} */
  public HelpPage keys(List<? extends Container> pageAndAround) {
    return new HelpPage(words, "menu.keys", BoundKeys.in(words, pageAndAround), close);
  }

  /**
   * {@return the version, the licences and where the data are}
   *
   * @param folder where all is kept
   * @param open shows the folder
   */
  public HelpPage about(Path folder, Consumer<Path> open) {
    List<JComponent> parts = new ArrayList<>();
    String java = System.getProperty("java.version");
    parts.add(Texts.block(words.text("about.version", Version.OURS, java), null));
    parts.add(Texts.block(words.text("about.license"), null));
    parts.add(Texts.heading(words.text("about.folder")));
    parts.add(Texts.block(folder.toString(), null));
    parts.add(Buttons.row(Buttons.button("about.open", words, () -> open.accept(folder))));
    String libraries = PlainMarkdown.page("libraries.md");
    parts.add(Texts.heading(words.text("about.libraries")));
    parts.add(Texts.block(words.text("about.libraries.note"), null));
    parts.addAll(PlainMarkdown.of(PlainMarkdown.firstTable(libraries)));
    return new HelpPage(words, "menu.about", parts, close);
  }
}
