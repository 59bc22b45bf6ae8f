package org.unhunch.ui.play;

import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot.State;
import org.unhunch.ui.play.between.Prompt;
import org.unhunch.ui.play.view.Slot;

/** What is asked in the place of the instructions, while the session stands. */
final class Asked {
  private final Player player;
  private final Runnable changed;
  private Optional<Prompt> prompt = Optional.empty();

  /** Whether the clock ran before the question that is asked. */
  private boolean playsOn;

  /** Nothing is asked yet; {@code changed} runs when that changes. */
  Asked(Player player, Runnable changed) {
    this.player = player;
    this.changed = changed;
  }

  /** Whether anything is asked. */
  boolean isOpen() {
    return prompt.isPresent();
  }

  /** What is asked, and where; empty while nothing is. */
  Map<Slot, JComponent> contents() {
    return prompt.map(Prompt::contents).orElse(Map.of());
  }

  /** Takes the focus to the answer that Enter gives. */
  void focus() {
    prompt.ifPresent(each -> each.focus().run());
  }

  /** Pauses, and asks, in the place of what was asked before. */
  void open(Prompt next) {
    if (prompt.isEmpty()) {
      playsOn = player.snapshot().state() == State.PLAYING;
    }
    player.pause();
    prompt = Optional.of(next);
    changed.run();
  }

  /** Answers as the person does who does not want to, or if nothing is asked, does that. */
  void cancelOr(Runnable otherwise) {
    prompt.map(Prompt::cancel).orElse(otherwise).run();
  }

  /** Takes away what is asked, and leaves the session paused. */
  void dismiss() {
    prompt = Optional.empty();
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
