package org.unhunch.ui.remind;

import java.util.Optional;
import org.unhunch.desktop.install.Autostart;
import org.unhunch.desktop.install.ReminderTimer;
import org.unhunch.desktop.signal.MachineSignals;
import org.unhunch.reminder.DiaryStore;
import org.unhunch.reminder.say.ReminderNotice;

/**
 * What the system has for reminders.
 *
 * @param diary where it is written down what was said
 * @param timer wakes the program; empty where the system lets nothing be started by the clock
 * @param autostart starts it at log-in; empty where the system has another way for that
 * @param signals what the machine says of the person
 * @param notice says that it is time
 */
public record ReminderDesk(
    DiaryStore diary,
    Optional<ReminderTimer> timer,
    Optional<Autostart> autostart,
    MachineSignals signals,
    ReminderNotice notice) {}
