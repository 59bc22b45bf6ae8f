package org.unhunch.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unhunch.json.Fields;
import org.unhunch.json.Value;
import org.unhunch.message.Unseen;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.plan.PlanFormat;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Appearance.Shown;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Appearance.Tones;
import org.unhunch.settings.LastTime.Bounds;
import org.unhunch.settings.Practice.AcceptedDose;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.settings.Practice.Times;

/** Settings as the file has them: flat, one key each, what is empty left out. */
final class SettingsFormat {
  private static final Map<String, ThemeChoice> THEMES = Fields.names(ThemeChoice.class);
  private static final Map<String, Tones> TONES = Fields.names(Tones.class);
  private static final Map<String, Posture> POSTURES = Fields.names(Posture.class);
  private static final Map<String, FirstPage.Order> ORDERS = Fields.names(FirstPage.Order.class);
  private static final Map<String, FirstPage.Hint> HINTS = Fields.names(FirstPage.Hint.class);
  private static final Map<String, RepPacing> PACES = Fields.names(RepPacing.class);

  private SettingsFormat() {}

  static Map<String, Object> write(Settings settings) {
    Map<String, Object> file = new LinkedHashMap<>();
    writeLook(file, settings.look());
    writeSituation(file, settings.situation());
    writePractice(file, settings.practice());
    writeSound(file, settings.sound());
    file.put("asksStiffness", settings.asksStiffness());
    file.put("beforeFirstSessionSeen", settings.beforeFirstSessionSeen());
    settings.lastTime().window().ifPresent(each -> file.put("window", bounds(each)));
    if (settings.lastTime().maximized()) {
      file.put("maximized", true);
    }
    settings.lastTime().routineId().ifPresent(id -> file.put("lastRoutine", id));
    writeFirstPage(file, settings.firstPage());
    if (!settings.reminders().equals(Plan.INITIAL)) {
      file.put("reminders", PlanFormat.write(settings.reminders()));
    }
    return file;
  }

  /** What the file says, and of what it does not say, or says wrongly, what the defaults have. */
  static Settings read(Fields file, Settings defaults) {
    return new Settings(
        look(file, defaults.look()),
        situation(file, defaults.situation()),
        practice(file, defaults.practice()),
        sound(file, defaults.sound()),
        file.flagIfAny("asksStiffness").orElse(defaults.asksStiffness()),
        file.flagIfAny("beforeFirstSessionSeen").orElse(defaults.beforeFirstSessionSeen()),
        new LastTime(
            file.has("window")
                ? file.object("window").map(SettingsFormat::bounds)
                : Optional.empty(),
            file.flagIfAny("maximized").orElse(false),
            file.textIfAny("lastRoutine")),
        new FirstPage(
            Set.copyOf(file.textsIfAny("favorites")),
            file.termIfAny("order", ORDERS).orElse(FirstPage.INITIAL.order()),
            Set.copyOf(file.termsIfAny("explained", HINTS))),
        file.has("reminders")
            ? file.object("reminders").map(PlanFormat::read).orElse(defaults.reminders())
            : defaults.reminders());
  }

  private static void writeFirstPage(Map<String, Object> file, FirstPage page) {
    if (!page.favorites().isEmpty()) {
      file.put("favorites", page.favorites());
    }
    if (page.order() != FirstPage.INITIAL.order()) {
      file.put("order", page.order());
    }
    if (!page.explained().isEmpty()) {
      file.put("explained", page.explained().stream().sorted().toList());
    }
  }

  private static Map<String, Object> bounds(Bounds bounds) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("x", bounds.x());
    written.put("y", bounds.y());
    written.put("width", bounds.width());
    written.put("height", bounds.height());
    return written;
  }

  /** The place that the object says, or null after noting what is wrong. */
  private static Bounds bounds(Fields window) {
    int x = window.integer("x", -Bounds.MOST, Bounds.MOST);
    int y = window.integer("y", -Bounds.MOST, Bounds.MOST);
    int width = window.integer("width", 1, Bounds.MOST);
    int height = window.integer("height", 1, Bounds.MOST);
    return window.build(() -> new Bounds(x, y, width, height));
  }

  private static void writeLook(Map<String, Object> file, Appearance look) {
    file.put("theme", look.theme());
    file.put("zoomPercent", look.zoomPercent());
    look.reduceMotion().ifPresent(reduce -> file.put("reduceMotion", reduce));
    if (!look.mirror()) {
      file.put("mirror", false);
    }
    if (look.figure().tones() != Appearance.INITIAL.figure().tones()) {
      file.put("tones", look.figure().tones());
    }
    look.language().ifPresent(language -> file.put("language", language));
  }

  private static Appearance look(Fields file, Appearance defaults) {
    OptionalInt zoom =
        file.integerIfAny("zoomPercent", Appearance.LEAST_ZOOM, Appearance.MOST_ZOOM);
    return new Appearance(
        file.termIfAny("theme", THEMES).orElse(defaults.theme()),
        zoom.orElse(defaults.zoomPercent()),
        file.flagIfAny("reduceMotion"),
        new Shown(
            file.flagIfAny("mirror").orElse(defaults.mirror()),
            file.termIfAny("tones", TONES).orElse(defaults.figure().tones())),
        file.textIfAny("language"));
  }

  private static void writeSituation(Map<String, Object> file, Situation situation) {
    file.put("places", situation.places().stream().map(SettingsFormat::place).toList());
    file.put("place", situation.placeName());
    file.put("postures", situation.postures());
    file.put("cares", situation.cares());
    put(file, "minutes", situation.minutes());
  }

  private static Map<String, Object> place(Place place) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("name", place.name());
    written.put("equipment", place.equipmentIds());
    return written;
  }

  private static Situation situation(Fields file, Situation defaults) {
    List<Place> places = places(file);
    Situation at = places.isEmpty() ? defaults : defaults.withPlaces(places);
    List<Posture> postures = file.termsIfAny("postures", POSTURES);
    return new Situation(
        at.places(),
        file.textIfAny("place").map(Unseen::escaped).filter(at::hasPlace).orElse(at.placeName()),
        postures.isEmpty() ? defaults.postures() : Set.copyOf(postures),
        Set.copyOf(file.textsIfAny("cares")),
        file.integerIfAny("minutes", 1, Situation.MOST_MINUTES));
  }

  /** The places; of two by the same name the first. */
  private static List<Place> places(Fields file) {
    Set<String> names = new HashSet<>();
    List<Place> places = new ArrayList<>(file.eachIfAny("places", SettingsFormat::place));
    places.removeIf(each -> !names.add(each.name()));
    return places;
  }

  private static Place place(Fields place) {
    String name = place.text("name");
    Set<String> equipment = Set.copyOf(place.textsIfAny("equipment"));
    return name == null ? null : new Place(Unseen.escaped(name), equipment);
  }

  private static void writePractice(Map<String, Object> file, Practice practice) {
    file.put("levels", practice.levels());
    file.put("pace", practice.pace());
    file.put("repPacing", practice.repPacing());
    file.put("hurt", practice.hurt());
    file.put("agreed", agreed(practice.agreed()));
    put(file, "secondsPerBreath", practice.times().secondsPerBreath());
    put(file, "getReadySeconds", practice.times().getReadySeconds());
    put(file, "restSeconds", practice.times().restSeconds());
  }

  private static Practice practice(Fields file, Practice defaults) {
    Times times =
        new Times(
            file.integerIfAny("secondsPerBreath", 1, Times.MOST),
            file.integerIfAny("getReadySeconds", 1, Times.MOST),
            file.integerIfAny("restSeconds", 1, Times.MOST));
    return new Practice(
        file.byKeyIfAny("levels", Value::text),
        file.termIfAny("pace", PACES).orElse(defaults.pace()),
        file.byKeyIfAny("repPacing", each -> each.term(PACES)),
        Set.copyOf(file.textsIfAny("hurt")),
        file.byKeyIfAny("agreed", each -> each.object().map(SettingsFormat::agreed).orElse(null)),
        times);
  }

  private static Map<String, Object> agreed(Map<String, AcceptedDose> agreed) {
    Map<String, Object> written = new LinkedHashMap<>();
    agreed.forEach(
        (key, each) -> {
          Map<String, Object> inner = new LinkedHashMap<>(AmountsFormat.write(each.amounts()));
          inner.put("since", each.since());
          written.put(key, inner);
        });
    return written;
  }

  private static AcceptedDose agreed(Fields agreed) {
    Instant since = agreed.moment("since");
    Amounts amounts = AmountsFormat.read(agreed);
    return amounts == null || since == null ? null : new AcceptedDose(amounts, since);
  }

  private static void writeSound(Map<String, Object> file, Sound sound) {
    file.put("volume", sound.volume());
    file.put("muted", sound.muted());
    file.put("voice", sound.voice());
    file.put("voiceOffered", sound.voiceOffered());
    file.put("quietOffice", sound.quietOffice());
  }

  private static Sound sound(Fields file, Sound defaults) {
    return new Sound(
        file.integerIfAny("volume", 0, Sound.LOUDEST).orElse(defaults.volume()),
        file.flagIfAny("muted").orElse(defaults.muted()),
        file.flagIfAny("voice").orElse(defaults.voice()),
        file.flagIfAny("voiceOffered").orElse(defaults.voiceOffered()),
        file.flagIfAny("quietOffice").orElse(defaults.quietOffice()));
  }

  private static void put(Map<String, Object> file, String key, OptionalInt value) {
    value.ifPresent(number -> file.put(key, number));
  }
}
