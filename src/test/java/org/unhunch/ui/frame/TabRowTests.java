package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** The tabs above the first screens, and the sign of the menu beside them. */
class TabRowTests {
  private static final List<String> KEYS = List.of("home.routines", "home.library", "home.history");
  private final List<Integer> chosen = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private TabRow row;

  @BeforeEach
  void make() {
    Ui.theme(false);
    Words words = new Words();
    Command menu = new Command("menu.open", words, () -> opened.add("menu"));
    row = Ui.edt(() -> new TabRow(words, KEYS, chosen::add, menu));
  }

  private JToggleButton tab(int place) {
    return Ui.find(row.component(), KEYS.get(place), JToggleButton.class);
  }

  @Test
  void oneTabIsChosenAndTellsSoOnce() {
    assertThat(row.chosen()).isZero();
    assertThat(chosen).isEmpty();
    Ui.run(() -> tab(2).doClick(0));
    Ui.run(() -> tab(2).doClick(0));
    Ui.run(() -> row.goOn(1));
    Ui.run(() -> row.goOn(-1));
    assertThat(chosen).containsExactly(2, 0, 2);
    assertThat(IntStream.range(0, 3).filter(each -> tab(each).isSelected())).containsExactly(2);
  }

  @Test
  void itIsReadAsTabs() {
    assertThat(tab(0).getAccessibleContext())
        .returns(AccessibleRole.PAGE_TAB, it -> it.getAccessibleRole())
        .returns("Start", it -> it.getAccessibleName())
        .returns(true, it -> it.getAccessibleStateSet().contains(AccessibleState.CHECKED));
  }

  /** Guards against tabs that jump aside when another becomes bold, and stay small when zoomed. */
  @Test
  void aTabIsAsWideChosenAsNotAndGrowsWithTheZoom() {
    int wide = tab(1).getPreferredSize().width;
    int first = tab(0).getPreferredSize().width;
    Ui.run(() -> row.goOn(1));
    assertThat(tab(1).getPreferredSize().width).isEqualTo(wide);
    assertThat(tab(0).getPreferredSize().width).isEqualTo(first);
    Ui.theme(true, 2);
    Ui.run(() -> SwingUtilities.updateComponentTreeUI(row.component()));
    assertThat(tab(1).getFont().getSize()).isEqualTo(tab(0).getFont().getSize());
    assertThat(tab(1).getPreferredSize().width).isGreaterThan(wide * 3 / 2);
    Ui.theme(false);
  }

  @Test
  void theSignOpensTheMenu() {
    JButton sign = Ui.find(row.component(), "menu.open", JButton.class);
    assertThat(sign.getAccessibleContext().getAccessibleName()).isEqualTo("Menu");
    Ui.run(() -> sign.doClick(0));
    assertThat(opened).containsExactly("menu");
  }
}
