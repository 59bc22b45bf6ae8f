package org.unhunch.session;

import java.util.function.Consumer;
import org.unhunch.cue.Announcer;
import org.unhunch.message.Message;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.settings.Sound;

/** What is heard: as the person has chosen it, and with a voice offered where it would help. */
public final class SoundSettingsBinder {
  private final Announcer announcer;
  private final Preferences preferences;
  private final Consumer<Message> tell;

  /** Applies what is chosen now and from now on; {@code tell} shows a message. */
  public SoundSettingsBinder(Announcer announcer, Preferences preferences, Consumer<Message> tell) {
    this.announcer = announcer;
    this.preferences = preferences;
    this.tell = tell;
    preferences.listen(Settings::sound, this::apply);
    apply();
  }

  /** Where the eyes leave the screen, a voice is offered, once ever. */
  public void adviseVoice(Routine routine) {
    Sound sound = preferences.get().sound();
    boolean open = announcer.hasVoice() && !sound.voice() && !sound.voiceOffered();
    if (open
        && !sound.quietOffice()
        && routine.entries().stream().anyMatch(each -> each.level().body().takesEyesAway())) {
      preferences.changeSound(each -> each.withVoiceOffered(true));
      tell.accept(Message.of("voice.advice"));
    }
  }

  private void apply() {
    Sound sound = preferences.get().sound();
    announcer.set((double) sound.volume() / Sound.LOUDEST, sound.isSilent(), sound.voice());
  }
}
