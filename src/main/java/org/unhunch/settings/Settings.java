package org.unhunch.settings;

import java.util.List;
import org.unhunch.reminder.plan.Plan;

/**
 * Everything a person has chosen.
 *
 * @param look how the window looks
 * @param situation what fits the person now: places, postures, cares, minutes
 * @param practice how the exercises are done
 * @param sound what is heard
 * @param asksStiffness whether one is asked how stiff one feels, before a session and after it
 * @param beforeFirstSessionSeen whether the page before the first session has been seen
 * @param lastTime what is found again as it was left
 * @param firstPage how the first page is used
 * @param reminders when and of what one wants to be reminded
 */
public record Settings(
    Appearance look,
    Situation situation,
    Practice practice,
    Sound sound,
    boolean asksStiffness,
    boolean beforeFirstSessionSeen,
    LastTime lastTime,
    FirstPage firstPage,
    Plan reminders) {

  /** {@return the settings of a new person, at the first of these places, at least one} */
  public static Settings startingWith(List<Place> places) {
    return new Settings(
        Appearance.INITIAL,
        Situation.startingWith(places),
        Practice.INITIAL,
        Sound.INITIAL,
        true,
        false,
        LastTime.NONE,
        FirstPage.INITIAL,
        Plan.INITIAL);
  }

  /** {@return the same with another look} */
  public Settings withLook(Appearance other) {
    return new Settings(
        other,
        situation,
        practice,
        sound,
        asksStiffness,
        beforeFirstSessionSeen,
        lastTime,
        firstPage,
        reminders);
  }

  /** {@return the same with another situation} */
  public Settings withSituation(Situation other) {
    return new Settings(
        look,
        other,
        practice,
        sound,
        asksStiffness,
        beforeFirstSessionSeen,
        lastTime,
        firstPage,
        reminders);
  }

  /** {@return the same with another practice} */
  public Settings withPractice(Practice other) {
    return new Settings(
        look,
        situation,
        other,
        sound,
        asksStiffness,
        beforeFirstSessionSeen,
        lastTime,
        firstPage,
        reminders);
  }

  /** {@return the same with another sound} */
  public Settings withSound(Sound other) {
    return new Settings(
        look,
        situation,
        practice,
        other,
        asksStiffness,
        beforeFirstSessionSeen,
        lastTime,
        firstPage,
        reminders);
  }

  /** {@return the same with the page before the first session seen or not} */
  public Settings withBeforeFirstSessionSeen(boolean seen) {
    return new Settings(
        look, situation, practice, sound, asksStiffness, seen, lastTime, firstPage, reminders);
  }

  /** {@return the same with something else to be found again} */
  public Settings withLastTime(LastTime other) {
    return new Settings(
        look,
        situation,
        practice,
        sound,
        asksStiffness,
        beforeFirstSessionSeen,
        other,
        firstPage,
        reminders);
  }

  /** {@return the same with the first page used otherwise} */
  public Settings withFirstPage(FirstPage other) {
    return new Settings(
        look,
        situation,
        practice,
        sound,
        asksStiffness,
        beforeFirstSessionSeen,
        lastTime,
        other,
        reminders);
  }

  /** {@return the same with the question how stiff one feels, or without it} */
  public Settings withAsksStiffness(boolean asks) {
    return new Settings(
        look,
        situation,
        practice,
        sound,
        asks,
        beforeFirstSessionSeen,
        lastTime,
        firstPage,
        reminders);
  }

  /** {@return the same with other reminders} */
  public Settings withReminders(Plan other) {
    return new Settings(
        look,
        situation,
        practice,
        sound,
        asksStiffness,
        beforeFirstSessionSeen,
        lastTime,
        firstPage,
        other);
  }

  /**
   * {@return the same with look, sound, pace, times and questions as at the beginning; what the
   * person has told stays: places, postures, cares, minutes, levels, amounts, what hurt}
   */
  public Settings withInitialChoices() {
    Sound initial = Sound.INITIAL.withVoiceOffered(sound.voiceOffered());
    Practice timed = practice.withPace(Practice.INITIAL.pace()).withTimes(Practice.INITIAL.times());
    return new Settings(
        Appearance.INITIAL,
        situation,
        timed,
        initial,
        true,
        beforeFirstSessionSeen,
        lastTime,
        firstPage,
        reminders);
  }
}
