package org.unhunch.ui.play;

import java.util.function.UnaryOperator;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Sound;
import org.unhunch.words.Words;

/** Changes what is heard by keys, and says how it is then. */
final class VolumeControl {
  private static final int STEP = 10;
  private final Preferences preferences;
  private final Words words;

  VolumeControl(Preferences preferences, Words words) {
    this.preferences = preferences;
    this.words = words;
  }

  /** Changes it, and answers with a sentence. */
  String perform(PlayAction action) {
    return switch (action) {
      case LOUDER -> volume(STEP);
      case SOFTER -> volume(-STEP);
      case MUTE ->
          change(sound -> sound.withMuted(!sound.muted())).muted()
              ? words.text("sound.muted")
              : volume(0);
      case VOICE ->
          words.text(
              change(sound -> sound.withVoice(!sound.voice())).voice()
                  ? "sound.voice"
                  : "sound.no-voice");
      default -> throw new IllegalArgumentException(action + " changes no sound");
    };
  }

  private String volume(int by) {
    Sound changed =
        change(sound -> sound.withVolume(limited(sound.volume() + by)).withMuted(false));
    return words.text("sound.volume", changed.volume());
  }

  private static int limited(int volume) {
    return Math.max(0, Math.min(Sound.LOUDEST, volume));
  }

  private Sound change(UnaryOperator<Sound> how) {
    preferences.changeSound(how);
    return preferences.get().sound();
  }
}
