package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.Draft;
import org.unhunch.routine.Routine;
import org.unhunch.testing.NoRoutineActions;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.edit.Saved;

/** Routines of one's own and from others, among those that ship. */
class WhoseRoutinesTests extends PickFixture {
  private static final String NECK = "Neck programme";

  WhoseRoutinesTests() {
    super("chair", "floor", "wall");
  }

  @BeforeEach
  void open() {
    open(Shipped.catalog(), Shipped.poses(), List.of());
  }

  private Routine keep(String name) {
    Ui.run(
        () -> {
          Routine first = offers().get(0).routine();
          Draft copy = new Draft(name, Draft.of(first).rows());
          new Saved(kit.library().own(), kit.words(), Optional.empty(), Draft.EMPTY).keep(copy);
        });
    return kit.library().own().routines().get(0);
  }

  private void choose(String whose) {
    Ui.run(() -> find(whose, AbstractButton.class).doClick(0));
  }

  private List<String> names() {
    return offers().stream().map(each -> each.routine().name()).toList();
  }

  private boolean says(String text) {
    return Ui.tree(screen.component())
        .anyMatch(each -> each instanceof JLabel it && text.equals(it.getText()));
  }

  @Test
  void whomTheyAreFromIsAskedOnlyOnceThereIsSomething() {
    assertThat(find("whose", AbstractButton.class).getParent().isVisible()).isFalse();
    keep("Slow evening");
    assertThat(find("whose", AbstractButton.class).getParent().isVisible()).isTrue();
  }

  @Test
  void mineAndThoseFromOthersAreShownAloneAlsoTheOneOnTop() {
    Ui.run(() -> kit.library().packs().put(Packs.neck()));
    Routine own = keep("Slow evening");
    putOnTop(own);
    int all = offers().size();
    assertThat(names()).contains(NECK).doesNotContain("Slow evening");
    choose("whose.mine");
    assertThat(names()).containsExactly("Slow evening");
    choose("whose.others");
    assertThat(names()).containsExactly(NECK);
    Ui.run(() -> find("pick.search", JTextField.class).setText("evening"));
    assertThat(names()).isEmpty();
    Ui.run(() -> find("pick.search", JTextField.class).setText(""));
    choose("whose.all");
    assertThat(offers()).hasSize(all);
  }

  @Test
  void whereThereIsNothingYetItSaysHowThereWillBe() {
    keep("Slow evening");
    choose("whose.others");
    assertThat(offers()).isEmpty();
    assertThat(says(kit.words().text("whose.none.others"))).isTrue();
    Ui.run(() -> kit.library().packs().put(Packs.neck()));
    assertThat(says(kit.words().text("whose.none.others"))).isFalse();
    Ui.run(() -> kit.library().own().remove(kit.library().own().routines().get(0).id()));
    choose("whose.mine");
    assertThat(says("Nothing of your own yet.")).isTrue();
    assertThat(find("whose.copy", JButton.class).getText()).startsWith("Copy “");
  }

  @Test
  void theTopCardSaysWhoseItIsAndHasTheMenuOfIt() {
    putOnTop(keep("Slow evening"));
    assertThat(says("mine")).isTrue();
    assertThat(find("pick.more", AbstractButton.class).isVisible()).isTrue();
  }

  @Test
  void whatIsOnesOwnCanBeChangedAndRemovedAndAllCanBeSentAndPrinted() {
    assertThat(items(NoRoutineActions.ALL_OWN))
        .containsExactly(
            "Change", "Make a copy", "Send…", "Print…", "Use it through the day", "Remove");
    assertThat(items(NoRoutineActions.INSTANCE))
        .containsExactly(
            "Copy and change", "Make a copy", "Send…", "Print…", "Use it through the day");
  }

  private List<String> items(RoutineActions actions) {
    Routine any = kit.library().catalog().routines().get(0);
    RoutineMenu menu = new RoutineMenu(kit.words(), () -> Optional.of(any), () -> false, actions);
    return Ui.edt(
        () ->
            Stream.of(menu.make().getComponents())
                .filter(JMenuItem.class::isInstance)
                .map(each -> ((JMenuItem) each).getText())
                .toList());
  }

  private void putOnTop(Routine routine) {
    Ui.run(
        () -> {
          prefs
              .preferences()
              .update(all -> all.withLastTime(all.lastTime().withRoutine(routine.id())));
          screen.refresh();
        });
  }
}
