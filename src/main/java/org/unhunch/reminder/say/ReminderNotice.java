package org.unhunch.reminder.say;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unhunch.desktop.notification.Notification;
import org.unhunch.desktop.notification.Notifications;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.Waking.Answer;
import org.unhunch.reminder.plan.Manner;
import org.unhunch.words.Words;

/** What a reminder says, and what its buttons mean. */
public final class ReminderNotice {
  /** Whoever has not seen it by then is not to find it later. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** The buttons, by the answers they give, in their order. */
  private static final Map<Answer, String> BUTTONS = buttons();

  private final Words words;
  private final Notifications notifications;

  /**
   * What is to be said.
   *
   * @param title in two or three words
   * @param line a line more; may be empty
   * @param buttons what is written on each button, by its answer, in order
   */
  public record Invitation(String title, String line, Map<Answer, String> buttons) {
    /** Copies the buttons. */
    public Invitation {
      buttons = new LinkedHashMap<>(buttons);
    }
  }

  /** A notice in these words, by these notifications. */
  public ReminderNotice(Words words, Notifications notifications) {
    this.words = words;
    this.notifications = notifications;
  }

  private static Map<Answer, String> buttons() {
    Map<Answer, String> buttons = new LinkedHashMap<>();
    buttons.put(Answer.START, "remind.start");
    buttons.put(Answer.PUT_OFF, "remind.put-off");
    buttons.put(Answer.NOT_TODAY, "remind.not-today");
    return buttons;
  }

  /**
   * {@return what is to be said, which names neither a routine nor what it is for, unless that is
   * wanted}
   *
   * @param coming what would begin
   * @param canPutOff whether it can be put off once more
   */
  public Invitation invitation(Coming coming, Manner manner, boolean canPutOff) {
    Map<Answer, String> texts = new LinkedHashMap<>();
    BUTTONS.forEach((answer, key) -> texts.put(answer, words.text(key)));
    if (!canPutOff) {
      texts.remove(Answer.PUT_OFF);
    }
    boolean named = manner.named() && !coming.name().isEmpty();
    String title = named ? coming.name() : words.text("remind.title");
    return new Invitation(title, coming.line(), texts);
  }

  /** {@return what is answered} Waits for it, five minutes at the most. */
  public Answer tell(Invitation invitation, boolean sound) {
    Map<String, String> buttons = new LinkedHashMap<>();
    invitation.buttons().forEach((answer, text) -> buttons.put(answer.name(), text));
    Notification what = new Notification(invitation.title(), invitation.line(), buttons, sound);
    Notifications.Answer answer = notifications.tell(what, PATIENCE);
    if (!answer.told()) {
      return Answer.UNTOLD;
    }
    return answer.button().filter(buttons::containsKey).map(Answer::valueOf).orElse(Answer.NONE);
  }
}
