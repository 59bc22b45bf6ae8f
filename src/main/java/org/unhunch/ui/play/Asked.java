package org.unhunch.ui.play;

import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot.State;
import org.unhunch.ui.play.view.Slot;

/** What is asked in the place of the instructions, while the session stands. */
final class Asked {
  private final Player player;
  private final Runnable changed;
  private Map<Slot, JComponent> contents = Map.of();
  private Optional<Runnable> cancel = Optional.empty();

  /** Whether the clock ran before the question that is asked. */
  private boolean playsOn;

  /** Nothing is asked yet; {@code changed} runs when that changes. */
  Asked(Player player, Runnable changed) {
    this.player = player;
    this.changed = changed;
  }

  /** Whether anything is asked. */
  boolean isOpen() {
    return cancel.isPresent();
  }

  /** What is asked, and where; empty while nothing is. */
  Map<Slot, JComponent> contents() {
    return contents;
  }

  /** Pauses, and asks, in the place of what was asked before. */
  void open(Map<Slot, JComponent> what, Runnable whenCancelled) {
    if (cancel.isEmpty()) {
      playsOn = player.snapshot().state() == State.PLAYING;
    }
    player.pause();
    contents = what;
    cancel = Optional.of(whenCancelled);
    changed.run();
  }

  /** Answers as the person does who does not want to, or if nothing is asked, does that. */
  void cancelOr(Runnable otherwise) {
    cancel.orElse(otherwise).run();
  }

  /** Takes away what is asked, and leaves the session paused. */
  void dismiss() {
    contents = Map.of();
    cancel = Optional.empty();
    changed.run();
  }

  /** Takes away what is asked, and goes on unless it stood before. */
  void resume() {
    dismiss();
    if (playsOn) {
      player.play();
    }
  }
}
