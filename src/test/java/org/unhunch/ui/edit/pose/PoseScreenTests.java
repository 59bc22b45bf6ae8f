package org.unhunch.ui.edit.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JSlider;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;

/** A body taken by its handles, with the mouse and with the keys. */
@WindowTest
class PoseScreenTests {
  private final Staging staging = Shipped.poses().get("cat-cow").plain();
  private final List<Staging> done = new ArrayList<>();
  private final List<Optional<Staging>> left = new ArrayList<>();
  private final List<Staging> kept = new ArrayList<>();
  private final HandScheduler scheduler = new HandScheduler();
  private PoseScreen screen;
  private JFrame frame;

  @BeforeEach
  void open() {
    Ui.theme(false);
    frame =
        Ui.edt(
            () -> {
              screen =
                  new PoseScreen(
                      ScreenKit.of(Prefs.having("floor").preferences()),
                      scheduler,
                      new PoseScreen.Subject("Cat-cow", staging, staging.start()),
                      new PoseScreen.Exits(done::add, left::add, kept::add));
              JFrame made = new JFrame();
              made.setContentPane(screen.component());
              made.setSize(1100, 720);
              made.setVisible(true);
              screen.focus();
              return made;
            });
    Ui.await(() -> Keys.isFocused("pose.HEAD"));
  }

  @AfterEach
  void close() {
    Ui.run(frame::dispose);
  }

  private void finish() {
    Keys.press(KeyEvent.VK_ENTER, '\n', InputEvent.CTRL_DOWN_MASK);
  }

  private void round() {
    JSlider back = find("pose.BACK", JSlider.class);
    Ui.run(() -> back.setValue(70));
  }

  private Pose made() {
    finish();
    return done.get(done.size() - 1).startPose();
  }

  private <T extends Component> T find(String name, Class<T> type) {
    return Ui.edt(() -> Ui.find(screen.component(), name, type));
  }

  private void mouse(int id, int x, int y) {
    Component view = find("pose.view", Component.class);
    Ui.run(
        () ->
            view.dispatchEvent(
                new MouseEvent(
                    view,
                    id,
                    0,
                    InputEvent.BUTTON1_DOWN_MASK,
                    x,
                    y,
                    1,
                    false,
                    MouseEvent.BUTTON1)));
  }

  private void drag(String knob, int right, int down) {
    Component at = find(knob, Component.class);
    int x = at.getX() + at.getWidth() / 2;
    int y = at.getY() + at.getHeight() / 2;
    mouse(MouseEvent.MOUSE_PRESSED, x, y);
    mouse(MouseEvent.MOUSE_DRAGGED, x + right / 2, y + down / 2);
    mouse(MouseEvent.MOUSE_DRAGGED, x + right, y + down);
  }

  @Test
  void whatIsLeftAloneComesBackAsItWas() {
    finish();
    assertThat(done).containsExactly(staging);
    Keys.press(KeyEvent.VK_ESCAPE, (char) KeyEvent.VK_ESCAPE, 0);
    assertThat(left).containsExactly(Optional.empty());
  }

  @Test
  void aHandIsDrawnWithTheMouseAndUndone() {
    drag("pose.RIGHT_HAND", 60, -120);
    mouse(MouseEvent.MOUSE_RELEASED, 0, 0);
    assertThat(made().reach(Limb.RIGHT_ARM))
        .isNotEqualTo(staging.startPose().reach(Limb.RIGHT_ARM));
    Keys.press(KeyEvent.VK_Z, 'z', InputEvent.CTRL_DOWN_MASK);
    assertThat(made()).isEqualTo(staging.startPose());
    Keys.press(KeyEvent.VK_Y, 'y', InputEvent.CTRL_DOWN_MASK);
    assertThat(made()).isNotEqualTo(staging.startPose());
  }

  /** It was said only once the part had been let go. */
  @Test
  void whatNoBodyCanDoIsSaidWhileItIsDrawnAndWithWhatWouldMendItOnceItIsLetGo() {
    assertThat(count("pose.trouble")).isZero();
    drag("pose.CHEST", -40, -120);
    assertThat(count("pose.trouble")).isPositive();
    assertThat(count("pose.repair")).isZero();
    mouse(MouseEvent.MOUSE_RELEASED, 0, 0);
    assertThat(count("pose.trouble")).isPositive();
    assertThat(count("pose.repair")).isPositive();
  }

  private long count(String name) {
    return Ui.edt(
        () -> Ui.tree(screen.component()).filter(each -> name.equals(each.getName())).count());
  }

  @Test
  void escapeEndsADragAndLeavesAllAsItWas() {
    drag("pose.HIPS", -40, -30);
    Keys.press(KeyEvent.VK_ESCAPE, (char) KeyEvent.VK_ESCAPE, 0);
    mouse(MouseEvent.MOUSE_RELEASED, 0, 0);
    assertThat(left).isEmpty();
    assertThat(made()).isEqualTo(staging.startPose());
  }

  @Test
  void tabGoesFromHandleToHandleAndArrowsMoveTheOneAtHand() {
    Container view = find("pose.view", Container.class);
    Component at = find("pose.HEAD", Component.class);
    for (String next : List.of("pose.CHEST", "pose.HIPS", "pose.RIGHT_HAND", "pose.LEFT_HAND")) {
      Component from = at;
      at = Ui.edt(() -> view.getFocusTraversalPolicy().getComponentAfter(view, from));
      assertThat(at.getName()).isEqualTo(next);
    }
    Component hips = find("pose.HIPS", Component.class);
    Ui.run(hips::requestFocusInWindow);
    Ui.await(() -> Keys.isFocused("pose.HIPS"));
    Keys.press(KeyEvent.VK_RIGHT, (char) KeyEvent.VK_RIGHT, 0);
    assertThat(made().trunk().hips().x()).isGreaterThan(staging.startPose().trunk().hips().x());
  }

  @Test
  void aSliderRoundsTheBackAndADigitOpensAnotherPose() {
    round();
    assertThat(made().trunk().bow().high()).isGreaterThan(30);
    Keys.press(KeyEvent.VK_2, '2', 0);
    assertThat(find("pose.tab.2", JToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void whatIsChangedAndLeftIsHandedOverToBeBroughtBack() {
    round();
    Keys.press(KeyEvent.VK_ESCAPE, (char) KeyEvent.VK_ESCAPE, 0);
    assertThat(left.get(0).orElseThrow()).isNotEqualTo(staging);
  }

  @Test
  void whatIsChangedIsKeptWhenAnotherScreenComesInItsPlace() {
    round();
    Ui.run(() -> screen.component().getParent().remove(screen.component()));
    assertThat(kept).singleElement().isNotEqualTo(staging);
  }
}
