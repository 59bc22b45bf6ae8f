package org.unhunch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.pack.Pack;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Histories;
import org.unhunch.testing.NoExerciseActions;
import org.unhunch.testing.NoPackActions;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.Language;

/** The exercises by whom they are from. */
class GroupsTests {
  private static final String NECK = "0b8f6c1e-52a7-4d3b-9a41-6f2d7c9e1a10";
  private final org.unhunch.ui.kit.Ui kit =
      ScreenKit.of(Shipped.catalog(), Shipped.poses(), Prefs.having("chair").preferences());
  private LibraryScreen screen;

  @BeforeEach
  void open() {
    Ui.theme(false);
    screen =
        Ui.edt(
            () ->
                new LibraryScreen(
                    new NextSteps(kit, Histories.of(List.of())),
                    routine -> {},
                    new PictureMotion(new HandScheduler(), () -> false),
                    NoPackActions.INSTANCE,
                    NoExerciseActions.INSTANCE));
  }

  /** Guards against a pack whose name in the person's language makes another pack of it. */
  @Test
  void aPackIsOneGroupUnderTheNameThatIsShown() {
    Catalog german = Shipped.catalog(Language.GERMAN);
    Library library = new Library(LibrarySource.of("catalog", german, List.of(), Map.of()));
    byte[] quiet = Packs.text(Packs.QUIET).getBytes(StandardCharsets.UTF_8);
    library.packs().put(Packs.read(quiet, german).content().orElseThrow());
    assertThat(Group.of(library.catalog().exercises(), library).keySet())
        .extracting(each -> each.pack().map(Pack::name).orElse(""))
        .containsExactly("Ruhiger Nacken", "");
    assertThat(library.packs().all().get(0).pack().name()).isEqualTo("Quiet neck"); // as it came
  }

  private void addAll() {
    Ui.run(
        () -> {
          kit.library().packs().put(Packs.neck());
          Exercise any = kit.library().catalog().exercises().get(0);
          String id = kit.library().own().newId("Far reach");
          kit.library().own().put(any.withId(id).withSubstitutes(List.of()), Optional.empty());
        });
    Ui.paint(screen.component(), 900, 600, 1);
  }

  @SuppressWarnings("unchecked")
  private JList<Exercise> list(String name) {
    return Ui.find(screen.component(), name, JList.class);
  }

  private void choose(String name) {
    Ui.run(() -> Ui.find(screen.component(), name, AbstractButton.class).doClick(0));
  }

  private boolean has(String name) {
    return Ui.tree(screen.component()).anyMatch(each -> name.equals(each.getName()));
  }

  private boolean says(String text) {
    return Ui.tree(screen.component())
        .anyMatch(each -> each instanceof JLabel label && text.equals(label.getText()));
  }

  private void press(JComponent on, int key) {
    KeyEvent event = new KeyEvent(on, KeyEvent.KEY_PRESSED, 0, 0, key, KeyEvent.CHAR_UNDEFINED);
    assertThat(Ui.edt(() -> SwingUtilities.processKeyBindings(event))).isTrue();
  }

  @Test
  void whatShipsAloneHasNoHeading() {
    assertThat(has("group.SHIPPED")).isFalse();
    addAll();
    assertThat(has("group.SHIPPED")).isTrue();
    assertThat(list("exercises.MINE").getModel().getSize()).isEqualTo(1);
    assertThat(list("exercises." + NECK).getModel().getSize()).isEqualTo(3);
    assertThat(says("Practice by the Park · version 3 · 3 exercises")).isTrue();
  }

  @Test
  void aHeadingFoldsItsGroupByEnterAndUnfoldsItAgain() {
    addAll();
    AbstractButton heading = Ui.find(screen.component(), "group.MINE", AbstractButton.class);
    assertThat(list("exercises.MINE").getParent().isVisible()).isTrue();
    press(heading, KeyEvent.VK_ENTER);
    assertThat(list("exercises.MINE").getParent().isVisible()).isFalse();
    press(heading, KeyEvent.VK_ENTER);
    assertThat(list("exercises.MINE").getParent().isVisible()).isTrue();
  }

  @Test
  void whereNothingIsOnesOwnYetANewExerciseCanBeMade() {
    Ui.run(() -> kit.library().packs().put(Packs.neck()));
    choose("whose.mine");
    JComponent none = Ui.find(screen.component(), "nothing-yet", JComponent.class);
    assertThat(Ui.find(none, "library.new", AbstractButton.class).isEnabled()).isTrue();
    choose("whose.others");
    assertThat(has("nothing-yet")).isFalse();
  }

  private void arrow(JList<?> on, String key) {
    Object action = on.getInputMap().get(KeyStroke.getKeyStroke(key));
    Ui.run(() -> on.getActionMap().get(action).actionPerformed(null));
  }

  /** Guards tiles that no arrow key reaches. */
  @Test
  void theArrowsGoFromOneGroupToTheNextAndBackAndOneTileOfAllIsSelected() {
    addAll();
    JList<Exercise> mine = list("exercises.MINE");
    JList<Exercise> neck = list("exercises." + NECK);
    Ui.run(() -> mine.setSelectedIndex(0));
    arrow(mine, "DOWN");
    assertThat(mine.isSelectionEmpty()).isTrue();
    assertThat(neck.getSelectedIndex()).isZero();
    Ui.run(() -> neck.setSelectedIndex(2));
    arrow(neck, "DOWN");
    assertThat(list("exercises").getSelectedIndex()).isEqualTo(2);
    arrow(list("exercises"), "UP");
    assertThat(neck.getSelectedIndex()).isEqualTo(2);
    assertThat(list("exercises").isSelectionEmpty()).isTrue();
  }

  @Test
  void mineAloneAndThoseFromOthersAloneAreAskedFor() {
    addAll();
    choose("whose.mine");
    assertThat(has("exercises")).isFalse();
    assertThat(has("exercises.MINE")).isTrue();
    Ui.run(() -> kit.library().packs().remove(Packs.neck().pack()));
    choose("whose.others");
    assertThat(says(kit.words().text("whose.none.others"))).isTrue();
    choose("whose.all");
    assertThat(says(kit.words().text("whose.none.others"))).isFalse();
  }
}
