package org.unhunch.ui.edit.pose;

import java.util.Locale;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.View;

/** From where one looks at the body. */
enum Viewpoint {
  /** As the exercise is played. */
  PLAYED(null),
  /** Its right side. */
  SIDE(new View(0, 6, View.Focus.WHOLE)),
  /** Its front. */
  FRONT(new View(90, 6, View.Focus.WHOLE)),
  /** Its back. */
  BACK(new View(-90, 6, View.Focus.WHOLE)),
  /** From above, its right side below. */
  ABOVE(new View(0, 84, View.Focus.WHOLE));

  private static final double ACROSS = 45;
  private final Optional<View> fixed;

  Viewpoint(View fixed) {
    this.fixed = Optional.ofNullable(fixed);
  }

  View view(View played) {
    return fixed.orElse(new View(played.turn(), played.tilt(), View.Focus.WHOLE));
  }

  /** The one that shows how deep something is in this one. */
  Viewpoint across(View played) {
    View view = view(played);
    double turn = Math.abs(Math.IEEEremainder(view.turn(), 180));
    boolean sideways = view.tilt() < ACROSS && turn < ACROSS;
    return sideways ? FRONT : SIDE;
  }

  Message named() {
    return Message.of("pose.view." + name().toLowerCase(Locale.ROOT));
  }
}
