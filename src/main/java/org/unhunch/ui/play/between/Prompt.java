package org.unhunch.ui.play.between;

import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.ui.play.view.Slot;

/**
 * Something that is asked while a session stands.
 *
 * @param contents what stands in which place
 * @param cancel leaves things as they are
 * @param focus takes the focus to the answer that Enter gives
 */
public record Prompt(Map<Slot, JComponent> contents, Runnable cancel, Runnable focus) {
  /** The key that leaves things as they are. */
  public static final String ESCAPE = "ESCAPE";
}
