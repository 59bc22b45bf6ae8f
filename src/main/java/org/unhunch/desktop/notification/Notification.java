package org.unhunch.desktop.notification;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that the system is to tell.
 *
 * @param title in a few words
 * @param body a line more; may be empty
 * @param buttons what is written on each button, by its key, in order
 * @param sound whether it may be heard
 */
public record Notification(String title, String body, Map<String, String> buttons, boolean sound) {
  /** Copies the buttons. */
  public Notification {
    buttons = new LinkedHashMap<>(buttons);
  }
}
