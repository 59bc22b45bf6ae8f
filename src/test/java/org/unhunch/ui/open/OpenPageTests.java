package org.unhunch.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.ReadPack;
import org.unhunch.pack.Update;
import org.unhunch.pack.Update.Take;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.words.Language;

/** The page of a file that was opened says what is in it, and adds nothing by itself. */
class OpenPageTests {
  private static final String ID = "0b8f6c1e-52a7-4d3b-9a41-6f2d7c9e1a10/";
  private static final Catalog SHIPPED = Shipped.catalog();
  private final org.unhunch.ui.kit.Ui ui =
      ScreenKit.of(SHIPPED, Shipped.poses(), Prefs.having("chair").preferences());
  private final List<String> done = new ArrayList<>();
  private final List<Update> taken = new ArrayList<>();

  private JComponent page(String text) {
    ReadPack read = Packs.read(text.getBytes(StandardCharsets.UTF_8), SHIPPED);
    Opened opened = Opened.of(ui.library(), Path.of("folder", "neck.unhunch"), read);
    OpenPage.Actions actions =
        new OpenPage.Actions(
            each -> {
              taken.add(each);
              done.add("take");
            },
            () -> done.add("leave"),
            done::add);
    PictureMotion motion = new PictureMotion(new HandScheduler(), () -> false);
    return Ui.edt(() -> new OpenPage(ui, motion, opened, actions).component());
  }

  private static List<String> texts(JComponent page) {
    return Ui.tree(page)
        .filter(JLabel.class::isInstance)
        .map(each -> ((JLabel) each).getText())
        .filter(each -> each != null && !each.isEmpty())
        .toList();
  }

  private void press(JComponent page, String button) {
    Ui.run(() -> Ui.find(page, button, JButton.class).doClick(0));
  }

  private static String version(int version) {
    return Packs.neckWith("\"version\": 3", "\"version\": " + version);
  }

  @Test
  void aNewPackIsShownWithAllThatIsInIt() {
    JComponent page = page(Packs.text(Packs.NECK));
    assertThat(texts(page))
        .contains(
            "Add “Neck programme”?",
            "1 routine",
            "3 exercises",
            "Chin to the chest",
            "3 reps, hold 20 s",
            "Practice by the Park",
            "neck.unhunch",
            "Missing: floor space.",
            "None. All words, numbers, poses and photos are in order.");
    assertThat(ui.library().packs().all()).isEmpty();
    press(page, "open.leave.new");
    press(page, "open.take.new");
    assertThat(done).containsExactly("leave", "take");
  }

  @Test
  void theLanguagesOfAPackAreTold() {
    assertThat(texts(page(Packs.text(Packs.QUIET))))
        .contains("Language", "English", "Also in", "Deutsch");
    assertThat(texts(page(Packs.with(Packs.QUIET, "\"nod/summary\"", "\"nod/sumary\""))))
        .contains("Deutsch (in part)");
    assertThat(texts(page(Packs.text(Packs.NECK)))).doesNotContain("Also in");
  }

  @Test
  void aPackIsCalledAsItIsInTheLanguageThatIsShown() {
    Catalog german = Shipped.catalog(Language.GERMAN);
    Library library = new Library(LibrarySource.of("catalog", german, List.of(), Map.of()));
    byte[] bytes = Packs.text(Packs.QUIET).getBytes(StandardCharsets.UTF_8);
    Opened opened = Opened.of(library, Packs.QUIET, Packs.read(bytes, german));
    assertThat(opened.name()).isEqualTo("Ruhiger Nacken");
    assertThat(opened.pack().orElseThrow().purpose()).startsWith("Für einen Nacken");
  }

  @Test
  void anUpdateSaysWhatIsOtherAndWhatWillHappen() {
    ui.library().packs().put(Packs.neck());
    assertThat(texts(page(version(4).replace("\"hang\": 20", "\"hang\": 30"))))
        .contains(
            "Update “Neck programme” from version 3 to 4?",
            "1 exercise changed",
            "3 reps, hold 20 s → 3 reps, hold 30 s",
            "Chin to the chest: 3 reps, hold 30 s from now on.")
        .doesNotContain("Small nod");
  }

  private Routine evening() {
    Exercise nod = ui.library().catalog().exercise(ID + "nod").orElseThrow();
    Routine.Entry entry = new Routine.Entry(nod, nod.start());
    Exercise shipped = SHIPPED.exercises().get(0);
    Routine.Entry other = new Routine.Entry(shipped, shipped.start());
    String id = ui.library().own().newId("Slow evening");
    return new Routine(id, "Slow evening", "For the end.", List.of(entry, other));
  }

  private void choose(JComponent page, String name) {
    Ui.run(() -> Ui.find(page, name, AbstractButton.class).doClick(0));
  }

  @Test
  void ofEachExerciseThatChangedOneChoosesAndReadsWhatWillHappen() {
    ui.library().packs().put(Packs.neck());
    JComponent page = page(version(4).replace("\"hang\": 20", "\"hang\": 30"));
    choose(page, "take.chin-to-chest.before");
    assertThat(texts(page)).contains("Chin to the chest stays as it was.");
    choose(page, "take.chin-to-chest.both");
    assertThat(texts(page))
        .contains(
            "Chin to the chest changes to what the file has, and “Chin to the chest (version 3)”"
                + " becomes your own.");
    press(page, "open.take.newer");
    assertThat(taken.get(0).before(Take.BOTH)).hasSize(1);
  }

  @Test
  void whatHasGoneAndIsUsedIsKeptUnlessOneLetsItGo() {
    ui.library().packs().put(Packs.neck());
    ui.library().own().put(evening());
    JComponent page =
        page(
            version(4)
                .replace("\"id\": \"nod\"", "\"id\": \"yes\"")
                .replace("\"exercise\": \"nod\"", "\"exercise\": \"yes\""));
    assertThat(texts(page))
        .contains(
            "You use it in Slow evening.",
            "Small nod becomes your own, because one of your routines uses it.");
    choose(page, "take.nod.theirs");
    assertThat(texts(page)).contains("Small nod is removed, also from Slow evening.");
  }

  @Test
  void theSameVersionWithOtherContentAsksWhichToKeep() {
    ui.library().packs().put(Packs.neck());
    JComponent page = page(Packs.neckWith("\"hang\": 20", "\"hang\": 30"));
    assertThat(texts(page)).contains("Another “Neck programme”, version 3");
    assertThat(Ui.find(page, "open.leave.other", JButton.class).getText())
        .isEqualTo("Keep what you have");
    press(page, "open.take.other");
    assertThat(done).containsExactly("take");
  }

  @Test
  void anOlderVersionCanBeGoneBackTo() {
    ui.library().packs().put(Packs.neck());
    JComponent page = page(version(2));
    assertThat(texts(page)).contains("You have “Neck programme” in version 3; this is 2");
    assertThat(Ui.find(page, "open.take.older", JButton.class).getText()).isEqualTo("Go back to 2");
    assertThat(Ui.find(page, "open.leave.older", JButton.class).getText()).isEqualTo("Keep 3");
  }

  @Test
  void theVerySameNeedsNothing() {
    ui.library().packs().put(Packs.neck());
    JComponent page = page(Packs.text(Packs.NECK));
    assertThat(texts(page)).contains("You have “Neck programme” already");
    assertThat(Ui.tree(page).filter(each -> ("" + each.getName()).startsWith("open.take")))
        .isEmpty();
  }

  /** They stand again when one has seen enough; a file without figures has nothing to look at. */
  @Test
  void theFiguresMoveWhileOneLooksAtThem() {
    JComponent page = page(Packs.text(Packs.NECK));
    assertThat(moving(page)).isZero();
    press(page, "open.look");
    assertThat(moving(page)).isEqualTo(2);
    press(page, "open.look");
    assertThat(moving(page)).isZero();
    JComponent plain = page(Packs.text(Packs.NECK.resolveSibling("fifty.unhunch")));
    assertThat(Ui.tree(plain).map(Component::getName)).doesNotContain("open.look");
  }

  private static long moving(JComponent page) {
    return Ui.tree(page)
        .filter(each -> "moving".equals(each.getName()) && each.isVisible())
        .count();
  }

  @Test
  void ofABrokenFileEveryProblemIsShownAndCanBeCopied() {
    JComponent page =
        page(Packs.neckWith("own weight", "5 kilos").replace("[\"floor\"]", "[\"mud\"]"));
    assertThat(texts(page))
        .contains("“Neck programme” can’t be added", "What helps")
        .anySatisfy(
            each -> assertThat(each).contains("line 23, column 49 · exercises[0].script[1].cue"));
    assertThat(Ui.tree(page).filter(each -> ("" + each.getName()).startsWith("open.take")))
        .isEmpty();
    press(page, "open.copy");
    assertThat(done).singleElement().asString().contains("p.unhunch:23:49: ").contains("mud");
  }

  @Test
  void somethingElseAndANewerFormatAreToldUnderTheNameOfTheFile() {
    assertThat(texts(page("{\"a\": 1}"))).contains("“neck.unhunch” can’t be added", "1 problem");
    assertThat(texts(page("{\"unhunch\": 2}")))
        .contains("This file was made with a newer Unhunch; get that version to open it");
  }

  @Test
  void whatIsOnesOwnIsNotAddedToItself() {
    ui.library().own().newId("begin");
    UUID own = ui.library().own().content().map(PackContent::pack).orElseThrow().id();
    String mine = Packs.neckWith("0b8f6c1e-52a7-4d3b-9a41-6f2d7c9e1a10", own.toString());
    assertThat(texts(page(mine))).contains("You have this already: it is your own");
  }
}
