package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.words.Language;

/**
 * Guards against what the eye finds too late: a text that is cut, a control outside, two on one
 * another, or one that is too low to be hit. Walks every screen at three zooms and three sizes, and
 * what opens before it, with the texts that ship and with texts as long as they may be in another
 * language.
 */
class ScreenAuditTests {
  private static final int[] ZOOMS = {100, 150, 200};
  private static final List<Dimension> SIZES =
      List.of(new Dimension(900, 600), new Dimension(1366, 768), new Dimension(1920, 1080));

  /** The menus take the rest of the window. */
  private static final int MENUS = 28;

  /** What somebody wrote, what is called so everywhere, and what Swing says in its own language. */
  private static final List<String> OWN =
      List.of(
          "Unhunch",
          "Deutsch",
          "Español",
          "English",
          "Desk",
          "Home",
          "/home/kim/.local/share/unhunch",
          "/home/kim",
          "bird",
          "Slept badly; the left side feels easier.",
          "neck-programme.unhunch",
          "Slow evening",
          "slow-evening",
          "Quiet yes",
          "Slow evening",
          "Turn and open",
          "Show Hidden Tabs",
          "Yes",
          "No");

  /** A page of its own in each language, and one that names what stands in a broken file. */
  private static final Set<String> TOLD_ELSEWHERE = Set.of("help-guide", "open-broken");

  private static final Dimension CORNER = new Dimension(320, 220);

  @AfterAll
  static void unzoom() {
    Ui.theme(false);
  }

  /**
   * At the ends of both ranges and in their middle; where texts are longer, at all of them. The
   * other theme once had other margins and letters.
   */
  @Test
  void everythingIsSeenWholeAndCanBeReached() {
    Faults faults = new Faults(Screens.shipped());
    faults.walk(new Look(false, 100), List.of(SIZES.get(0), SIZES.get(2)));
    faults.walk(new Look(false, 150), List.of(SIZES.get(1)));
    faults.walk(new Look(false, 200), List.of(SIZES.get(0), SIZES.get(2)));
    faults.walk(new Look(true, 200), List.of(SIZES.get(0)));
    assertThat(faults.found).isEmpty();
  }

  @Test
  void soItIsWhereTextsAreLonger() {
    Faults faults = new Faults(Screens.pseudoLong());
    for (int zoom : ZOOMS) {
      faults.walk(new Look(false, zoom), SIZES);
    }
    assertThat(faults.found).isEmpty();
  }

  /** Guards against a text that is written in the code, which no translation would ever reach. */
  @Test
  void nothingIsLeftInEnglish() throws IOException {
    Ui.theme(false);
    AuditedScreens audited = new AuditedScreens(Screens.pseudoLong());
    Map<String, JComponent> all = new LinkedHashMap<>(audited.all());
    all.keySet().removeAll(TOLD_ELSEWHERE);
    all.put("notice", Ui.edt(audited::notice));
    all.putAll(Ui.edt(() -> audited.opened(SIZES.get(0))));
    List<String> own = own();
    Map<String, Set<String>> left = new TreeMap<>();
    all.forEach((name, screen) -> left.put(name, Ui.edt(() -> Untranslated.words(screen, own))));
    left.values().removeIf(Set::isEmpty);
    assertThat(left).isEmpty();
  }

  /** Guards against a name in another language that nobody takes for one. */
  @Test
  void whatIsInAnotherLanguageSaysSoWhereverItStands() {
    Ui.theme(false);
    Screens screens = Screens.small(Language.GERMAN); // of a catalog in English
    Set<String> names = new TreeSet<>();
    screens.catalog.exercises().forEach(each -> names.add(each.name()));
    screens.catalog.routines().forEach(each -> names.add(each.name()));
    names.remove("Desk"); // a place is called so, too
    Map<String, Set<String>> left = new TreeMap<>();
    screens
        .all()
        .forEach(
            (name, screen) ->
                left.put(
                    name,
                    Ui.edt(
                        () ->
                            Untranslated.wrong(
                                screen, text -> Optional.of(text).filter(names::contains)))));
    left.values().forEach(all -> all.removeIf(each -> each.startsWith("UIResource"))); // levels
    left.values().removeIf(Set::isEmpty);
    assertThat(left).isEmpty();
  }

  /** The longest first, as one may be in another. */
  private static List<String> own() throws IOException {
    List<String> own = new ArrayList<>(OWN);
    Shipped.catalog().vocabulary().sources().forEach(each -> own.add(each.title()));
    Matcher pack = Pattern.compile("\"([^\"]{3,})\"").matcher(Packs.text(Packs.NECK));
    pack.results().map(each -> each.group(1)).forEach(own::add);
    Stream<String> rows = Files.readAllLines(Path.of("docs/libraries.md")).stream();
    rows.filter(row -> row.startsWith("|"))
        .flatMap(row -> Stream.of(row.substring(1).split(" *\\| *")))
        .map(String::strip)
        .forEach(own::add);
    own.sort(Comparator.comparing(String::length).reversed());
    return own;
  }

  private record Look(boolean dark, int zoom) {}

  /** Walks all that can be seen, and collects what is wrong by screen, each with where it is. */
  private static final class Faults {
    private final AuditedScreens audited;
    private final Map<String, JComponent> all;
    private final JComponent notice;
    private final Map<String, Set<String>> found = new TreeMap<>();

    Faults(Screens screens) {
      Ui.theme(false);
      audited = new AuditedScreens(screens);
      all = audited.all();
      notice = Ui.edt(audited::notice);
    }

    /** All screens in a look that is put on as while the program runs, so what is open follows. */
    void walk(Look look, List<Dimension> sizes) {
      Ui.theme(look.dark(), look.zoom() / 100f);
      Ui.run(() -> all.values().forEach(SwingUtilities::updateComponentTreeUI));
      Ui.run(() -> SwingUtilities.updateComponentTreeUI(notice));
      for (Dimension size : sizes) {
        int height = size.height - MENUS * look.zoom() / 100;
        String where =
            (look.dark() ? "dark, " : "")
                + look.zoom()
                + " %, "
                + size.width
                + "×"
                + size.height
                + ": ";
        all.forEach(
            (name, screen) -> {
              Dimension own = new Dimension(size.width, height);
              look(name, where, screen, name.startsWith("corner") ? corner(look.zoom()) : own);
            });
        int high = Ui.edt(() -> Wrapping.heightOf(notice, size.width));
        look("notice", where, notice, new Dimension(size.width, high));
        Ui.edt(() -> audited.opened(new Dimension(size.width, height)))
            .forEach((name, each) -> opened(name, where, each, size));
      }
    }

    private static Dimension corner(int zoom) {
      return new Dimension(CORNER.width * zoom / 100, CORNER.height * zoom / 100);
    }

    private void look(String name, String where, JComponent screen, Dimension size) {
      Ui.run(() -> Ui.layOut(screen, size.width, size.height));
      Ui.edt(() -> Audit.faults(screen)).forEach(fault -> tell(name, where + fault));
    }

    private void opened(String name, String where, JComponent each, Dimension window) {
      Dimension own = Ui.edt(each::getPreferredSize);
      look(name, where, each, own);
      // A menu and a dialog may be higher than their window, but than no usual screen.
      int most = Math.max(window.height, SIZES.get(1).height);
      if (own.width > window.width || own.height > most) {
        tell(name, where + "is too large: " + own.width + "×" + own.height);
      }
    }

    private void tell(String name, String what) {
      found.computeIfAbsent(name, key -> new TreeSet<>()).add(what);
    }
  }
}
