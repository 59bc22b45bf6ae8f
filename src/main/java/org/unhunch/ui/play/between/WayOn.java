package org.unhunch.ui.play.between;

import java.util.Optional;
import org.unhunch.figure.scene.Scene;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.sign.Sign;

/**
 * One of the ways on from an exercise that hurts.
 *
 * @param command what it is called, its key and what it does
 * @param text more on it in a sentence; may be empty
 * @param picture the figure in it; empty where there is none
 * @param sign what stands in the place of the figure; empty where nothing does
 */
public record WayOn(Command command, String text, Optional<Scene> picture, Optional<Sign> sign) {}
