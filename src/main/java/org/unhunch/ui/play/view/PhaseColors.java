package org.unhunch.ui.play.view;

import java.awt.Color;
import javax.swing.UIManager;
import org.unhunch.timeline.Step;

/** The theme's color of each kind of step. */
final class PhaseColors {
  private PhaseColors() {}

  static Color of(Step.Kind kind) {
    return UIManager.getColor("Unhunch.phase." + key(kind));
  }

  private static String key(Step.Kind kind) {
    return switch (kind) {
      case GET_READY -> "getReady";
      case MOVE -> "move";
      case HOLD -> "hold";
      case REP -> "rep";
      case SWITCH_SIDES -> "switchSides";
      case REST -> "rest";
    };
  }
}
