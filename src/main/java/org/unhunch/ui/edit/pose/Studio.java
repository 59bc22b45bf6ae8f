package org.unhunch.ui.edit.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.edit.Editing;
import org.unhunch.edit.pose.Drag;
import org.unhunch.edit.pose.Handle;
import org.unhunch.edit.pose.PoseChange;
import org.unhunch.edit.pose.Setting;
import org.unhunch.edit.pose.Trouble;
import org.unhunch.edit.pose.Troubles;
import org.unhunch.figure.Pedestal;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.View;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.picture.Pictures;

/** What all parts of the screen show: the poses, which one is open, and what of it is chosen. */
final class Studio {
  /** What is done after a pause of this is a step of its own. */
  private static final int PAUSE_MILLIS = 1000;

  private final Ui ui;
  private final Editing<Staging, PoseChange> editing;
  private final Scheduler.Alarm pause;
  private final List<Runnable> listeners = new ArrayList<>();
  private String open;
  private Optional<Handle> handle = Optional.empty();
  private Optional<Drag.Drawn> drawn = Optional.empty();
  private Optional<Skeleton> moving = Optional.empty();
  private Viewpoint from = Viewpoint.PLAYED;
  private Viewpoint second;
  private boolean catching = true;
  private boolean both;
  private boolean faint = true;
  private List<Trouble> troubles = List.of();
  private Pose checked;

  Studio(Ui ui, Scheduler scheduler, Staging staging, String open) {
    this.ui = ui;
    this.pause = scheduler.alarm(() -> editing().settle());
    this.editing = new Editing<>(staging, all -> true);
    this.open = staging.poses().containsKey(open) ? open : staging.start();
    this.second = from.across(staging.view());
  }

  Ui ui() {
    return ui;
  }

  Editing<Staging, PoseChange> editing() {
    return editing;
  }

  Staging staging() {
    return editing.draft();
  }

  List<String> names() {
    return List.copyOf(staging().poses().keySet());
  }

  /** The name of the pose that is open. */
  String open() {
    return open;
  }

  /** The pose that is open, as it is now; while a part is dragged, as it would be. */
  Pose pose() {
    return drawn.map(Drag.Drawn::pose).orElseGet(() -> staging().poses().get(open));
  }

  /** The body that is shown. */
  Skeleton body() {
    return moving.orElseGet(() -> Skeleton.of(pose()));
  }

  /** The pose that shines through: where one begins, or of that where one goes from there. */
  Optional<Pose> other() {
    Staging all = staging();
    if (!open.equals(all.start())) {
      List<String> way = PoseChange.way(all, open);
      return Optional.of(all.poses().get(way.get(Math.max(0, way.size() - 2))));
    }
    return all.phases().values().stream()
        .map(path -> path.get(path.size() - 1))
        .filter(each -> !each.equals(open))
        .findFirst()
        .map(all.poses()::get);
  }

  /** Where bodies are seen from a view, in a mirror where they are played in one. */
  Pedestal pedestal(View view, List<Skeleton> bodies) {
    return new Pedestal(staging().props(), view, bodies, Pictures.isMirror());
  }

  Setting setting(Pedestal pedestal) {
    List<Prop> props = Setting.props(staging(), pose());
    return new Setting(props, other(), pedestal.right(), pedestal.away(), both);
  }

  /**
   * What is wrong with the pose; looked at once for each. While a part is dragged, nothing is said
   * of what would mend it.
   */
  List<Trouble> troubles(Pedestal pedestal) {
    if (pose() != checked) {
      checked = pose();
      troubles = Troubles.of(checked, setting(pedestal));
    }
    return drawn.isEmpty() ? troubles : troubles.stream().map(Trouble::unmended).toList();
  }

  /** Runs the action whenever there is something else to show. */
  void listen(Runnable action) {
    listeners.add(action);
  }

  void changed() {
    listeners.forEach(Runnable::run);
  }

  /** Shows what a drag would do, without doing it. */
  void draw(Optional<Drag.Drawn> next) {
    moving = Optional.empty();
    drawn = next;
    changed();
  }

  Optional<Drag.Drawn> drawn() {
    return drawn;
  }

  /** Puts the pose in the place of the open one; what goes on with the same kind is one step. */
  void put(Pose pose, Message does, String kind) {
    apply(PoseChange.put(staging(), open, pose, does, kind));
  }

  void apply(PoseChange change) {
    drawn = Optional.empty();
    moving = Optional.empty();
    if (editing.apply(change)) {
      open = change.pose();
      pause.set(PAUSE_MILLIS);
    }
    changed();
  }

  void goBack(boolean back) {
    Optional<PoseChange> change = back ? editing.undo() : editing.redo();
    change.map(PoseChange::pose).filter(staging().poses()::containsKey).ifPresent(it -> open = it);
    if (!staging().poses().containsKey(open)) {
      open = staging().start();
    }
    show(Optional.empty());
  }

  void open(String name) {
    open = name;
    editing.settle();
    show(Optional.empty());
  }

  Optional<Handle> handle() {
    return handle;
  }

  void choose(Handle next) {
    if (handle.filter(next::equals).isEmpty()) {
      editing.settle();
      handle = Optional.of(next);
      changed();
    }
  }

  /** Shows a body on its way, or none. */
  void show(Optional<Skeleton> next) {
    drawn = Optional.empty();
    moving = next;
    changed();
  }

  boolean isMoving() {
    return moving.isPresent();
  }

  Viewpoint viewpoint(boolean main) {
    return main ? from : second;
  }

  void look(Viewpoint next) {
    from = next;
    second = next.across(staging().view());
    changed();
  }

  void swap() {
    Viewpoint was = from;
    from = second;
    second = was;
    changed();
  }

  boolean isCatching() {
    return catching;
  }

  void setCatching(boolean on) {
    catching = on;
    changed();
  }

  boolean isBoth() {
    return both;
  }

  void setBoth(boolean on) {
    both = on;
    changed();
  }

  boolean isFaint() {
    return faint;
  }

  void setFaint(boolean on) {
    faint = on;
    changed();
  }
}
