package org.unhunch.ui.edit.pose;

import java.util.Optional;
import javax.swing.JComponent;
import org.unhunch.edit.pose.Composed;
import org.unhunch.edit.pose.Drag;
import org.unhunch.edit.pose.Handle;
import org.unhunch.figure.Pedestal;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Vec;
import org.unhunch.ui.kit.Command;

/** What the keys do to the handle that has the focus. */
final class PoseKeys {
  private static final int FAR = 5;
  private static final int DIGITS = 9;
  private final Studio studio;
  private final PoseView view;
  private final PoseTabs tabs;
  private Optional<Pose> copied = Optional.empty();
  private Optional<Handle> of = Optional.empty();

  PoseKeys(Studio studio, PoseView view, PoseTabs tabs) {
    this.studio = studio;
    this.view = view;
    this.tabs = tabs;
  }

  void bind(JComponent screen) {
    nudge("LEFT", -1, 0);
    nudge("RIGHT", 1, 0);
    nudge("UP", 0, 1);
    nudge("DOWN", 0, -1);
    Command.onKey(view, "alt UP", () -> nudge(pedestal().away()));
    Command.onKey(view, "alt DOWN", () -> nudge(pedestal().away().times(-1)));
    Command.onKey(view, "F", this::toFloor);
    Command.onKey(view, "R", this::asAtStart);
    Command.onKey(view, "ctrl C", this::copy);
    Command.onKey(view, "ctrl V", this::paste);
    for (int i = 1; i <= DIGITS; i++) {
      int digit = i;
      Command.onKey(screen, String.valueOf(digit), () -> tabs.open(digit));
    }
  }

  private Pedestal pedestal() {
    return view.pedestal();
  }

  private void nudge(String key, int right, int up) {
    Command.onKey(view, key, () -> nudge(pedestal().step(right, up)));
    Command.onKey(view, "shift " + key, () -> nudge(pedestal().step(right, up).times(FAR)));
  }

  private void nudge(Vec by) {
    studio
        .handle()
        .ifPresent(
            handle -> {
              Drag drag = new Drag(studio.pose(), handle, studio.setting(pedestal()));
              Pose next = drag.to(drag.start().plus(by), Drag.Manner.NUDGED).pose();
              put(next, handle, "nudge " + handle);
            });
  }

  private void put(Pose pose, Handle handle, String kind) {
    studio.put(pose, Message.of("pose.undo.part", handle.named()), kind);
  }

  private void toFloor() {
    studio.editing().settle();
    studio
        .handle()
        .ifPresent(
            handle ->
                put(
                    new Drag(studio.pose(), handle, studio.setting(pedestal())).down().pose(),
                    handle,
                    ""));
  }

  private void asAtStart() {
    studio.editing().settle();
    Pose start = studio.staging().startPose();
    studio
        .handle()
        .ifPresent(handle -> put(Composed.put(studio.pose(), handle, start, handle), handle, ""));
  }

  private void copy() {
    copied = Optional.of(studio.pose());
    of = studio.handle().filter(each -> each.limb().isPresent());
  }

  /** The limb that was copied into the one that is chosen, or else the whole pose. */
  private void paste() {
    studio.editing().settle();
    Optional<Handle> into = studio.handle().filter(each -> each.limb().isPresent());
    copied.ifPresent(
        pose -> {
          if (of.isPresent() && into.isPresent()) {
            put(Composed.put(studio.pose(), into.get(), pose, of.get()), into.get(), "");
          } else {
            studio.put(Composed.all(studio.pose(), pose), Message.of("pose.undo.paste"), "");
          }
        });
  }
}
