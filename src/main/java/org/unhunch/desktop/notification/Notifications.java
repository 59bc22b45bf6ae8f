package org.unhunch.desktop.notification;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.unhunch.desktop.bus.BusCall;
import org.unhunch.desktop.bus.BusConnection;
import org.unhunch.desktop.bus.BusSignal;

/** Has the system tell something, and waits for the button that is pressed. */
public final class Notifications {
  private static final String SERVICE = "org.freedesktop.Notifications";
  private static final String NAME = "Unhunch";
  private static final byte NORMAL = 1;
  private static final int MINUTE = 60_000;

  private final String id;
  private final Optional<Path> bus;
  private final LongSupplier nanos;

  /**
   * What became of it.
   *
   * @param told whether the system has told it, and has buttons at all
   * @param button the key of the button that was pressed; empty if it went by or was closed
   */
  public record Answer(boolean told, Optional<String> button) {
    static final Answer UNTOLD = new Answer(false, Optional.empty());
  }

  /**
   * Notifications over a bus, if there is one.
   *
   * @param id the program, as desktops know it
   * @param nanos a monotonic clock
   */
  public Notifications(String id, Optional<Path> bus, LongSupplier nanos) {
    this.id = id;
    this.bus = bus;
    this.nanos = nanos;
  }

  /** {@return what became of it} Waits as long as the patience lasts, and takes it back then. */
  public Answer tell(Notification what, Duration patience) {
    try (BusConnection connection = BusConnection.open(bus)) {
      List<Object> can = list(connection.call(BusCall.of(SERVICE, "GetCapabilities")));
      if (!can.contains("actions")) {
        return Answer.UNTOLD;
      }
      connection.listen(SERVICE);
      Object id = connection.call(notify(what, can.contains("body-markup"))).get(0);
      return new Answer(true, await(connection, id, patience));
    } catch (IOException e) {
      return Answer.UNTOLD;
    }
  }

  private static List<Object> list(List<Object> reply) {
    List<Object> all = new ArrayList<>();
    reply.stream().filter(List.class::isInstance).forEach(each -> all.addAll((List<?>) each));
    return all;
  }

  private BusCall notify(Notification what, boolean markup) {
    List<String> buttons = new ArrayList<>();
    what.buttons().forEach((key, text) -> buttons.addAll(List.of(key, text)));
    Map<String, Object> hints = new LinkedHashMap<>();
    hints.put("desktop-entry", id);
    hints.put("urgency", NORMAL);
    if (what.sound()) {
      hints.put("sound-name", "message");
    } else {
      hints.put("suppress-sound", true);
    }
    return BusCall.of(
        SERVICE,
        "Notify",
        NAME,
        0L,
        id,
        what.title(),
        markup ? escaped(what.body()) : what.body(),
        buttons,
        hints,
        MINUTE);
  }

  /** What a name may have in it stays what it is. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private Optional<String> await(BusConnection connection, Object id, Duration patience)
      throws IOException {
    long end = nanos.getAsLong() + patience.toNanos();
    long left = patience.toNanos();
    while (left > 0) {
      Optional<BusSignal> signal =
          connection.next(Duration.ofNanos(left)).filter(each -> isAbout(each, id));
      if (signal.isPresent()) {
        return pressed(signal.get());
      }
      left = end - nanos.getAsLong();
    }
    connection.call(BusCall.of(SERVICE, "CloseNotification", id));
    return Optional.empty();
  }

  private static boolean isAbout(BusSignal signal, Object id) {
    return signal.type().equals(SERVICE)
        && List.of("ActionInvoked", "NotificationClosed").contains(signal.name())
        && !signal.values().isEmpty()
        && signal.values().get(0).equals(id);
  }

  private static Optional<String> pressed(BusSignal signal) {
    return signal.name().equals("ActionInvoked") && signal.values().size() > 1
        ? Optional.of(String.valueOf(signal.values().get(1)))
        : Optional.empty();
  }
}
