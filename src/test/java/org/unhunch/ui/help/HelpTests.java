package org.unhunch.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Language;
import org.unhunch.words.Version;
import org.unhunch.words.Words;

/** What the pages of help say. */
class HelpTests {
  private final Words words = new Words();
  private final List<String> done = new ArrayList<>();
  private final Help help = new Help(words, () -> done.add("closed"));

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private static List<String> texts(JComponent root) {
    return Ui.tree(root)
        .filter(TextBlock.class::isInstance)
        .map(each -> ((TextBlock) each).getText())
        .toList();
  }

  private static List<String> read(String page) {
    return Ui.edt(
        () -> PlainMarkdown.of(page).stream().map(each -> ((TextBlock) each).getText()).toList());
  }

  /** Guards against signs of the page's format on the screen, and against lines that get lost. */
  @Test
  void aPageIsReadAsPlainTexts() {
    assertThat(
            read(
                """
                # Title

                ![A picture](a.png)

                ## One

                Some *text* of
                **two** lines, `code` and [a link](b.md#c).
                - first
                  goes on
                  - inner
                - **Second.** It says more.

                | head | b |
                |---|---|
                | *x* | y | z |

                End.
                """))
        .containsExactly(
            "One",
            "Some text of two lines, code and a link.",
            "• first goes on",
            "    • inner",
            "• Second",
            "It says more.",
            "x",
            "y · z",
            "End.");
  }

  @Test
  void ofAPageTheFirstTableIsFound() {
    assertThat(PlainMarkdown.firstTable("# T\n\nIntro.\n\n|a|\n|-|\n\nb\n\n|c|\n"))
        .isEqualTo("|a|\n|-|");
  }

  /** Guards against a program without its guide, or one that is cut. */
  @Test
  void theGuideComesAlong() {
    List<String> texts = texts(Ui.edt(help::guide).component());
    assertThat(texts.get(0)).isEqualTo("Guide");
    assertThat(texts).contains("What people ask").hasSizeGreaterThan(100);
    assertThat(texts).noneMatch(each -> each.contains("**") || each.contains("]("));
  }

  /** Guards against a translated guide that lost a part, a row of a table or a point. */
  @ParameterizedTest
  @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
  void theGuideHasAllPartsInACompleteLanguage(Language language) throws IOException {
    if (Language.COMPLETE.contains(language)) {
      Path own = Path.of("docs/guide." + language.tag() + ".md");
      assertThat(parts(own)).isEqualTo(parts(Path.of("docs/guide.md")));
    }
  }

  /** How its lines begin where they begin something. */
  private static List<String> parts(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.matches(" *(#|-|\\||!\\[).*"))
        .map(line -> line.replaceFirst("(#+|-|\\||!).*", "$1"))
        .toList();
  }

  @Test
  void theGuideIsReadInTheLanguageOfTheProgram() {
    Help german = new Help(new Words(Language.GERMAN), () -> {});
    assertThat(texts(Ui.edt(german::guide).component())).contains("Bevor du beginnst");
  }

  /** Guards against keys that are listed and do not work, or work and are not listed. */
  @Test
  void theKeysAreThoseThatAreBoundWhereTheyAreSeen() {
    JPanel screen = Ui.edt(this::screen);
    assertThat(texts(Ui.edt(() -> help.keys(List.of(screen))).component()))
        .startsWith("Keys", "On this page", "Esc", "Close", "Ctrl+Comma", "Settings…")
        .hasSize(7);
  }

  private JPanel screen() {
    JPanel screen = new JPanel();
    JPanel hidden = new JPanel();
    screen.add(hidden);
    hidden.setVisible(false);
    new Command("menu.settings", words, () -> {}, "ctrl COMMA").bindInWindow(screen);
    new Command("menu.close", words, () -> {}, "ctrl Q").bindInside(hidden);
    Command.onKey(screen, "LEFT", () -> {});
    screen.add(new Command("help.close", words, () -> {}, "ESCAPE").keyButton());
    return screen;
  }

  @Test
  void whatTheProgramIs() {
    List<Path> opened = new ArrayList<>();
    Path folder = Path.of("data", "of mine");
    HelpPage page = Ui.edt(() -> help.about(folder, opened::add));
    assertThat(texts(page.component()))
        .anyMatch(each -> each.contains(Version.OURS))
        .contains(folder.toString(), "flatlaf")
        .doesNotContain("assertj-core");
    Ui.run(() -> Ui.find(page.component(), "about.open", JButton.class).doClick(0));
    Ui.run(() -> Ui.find(page.component(), "help.close", JButton.class).doClick(0));
    assertThat(opened).containsExactly(folder);
    assertThat(done).containsExactly("closed");
    assertThat(Stream.of(Version.OURS.split("\\."))).hasSizeGreaterThan(1);
  }
}
