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
import org.unhunch.json.Values;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Practice.AcceptedDose;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.settings.Practice.Times;

/** Settings as the file has them: flat, one key each, what is empty left out. */
final class SettingsFormat {
  private SettingsFormat() {}

  static Map<String, Object> write(Settings settings) {
    Map<String, Object> file = new LinkedHashMap<>();
    writeLook(file, settings.look());
    writeSituation(file, settings.situation());
    writePractice(file, settings.practice());
    writeSound(file, settings.sound());
    file.put("asksStiffness", settings.asksStiffness());
    file.put("beforeFirstSessionSeen", settings.beforeFirstSessionSeen());
    return file;
  }

  /** What the file says, and of what it does not say, or says wrongly, what the defaults have. */
  static Settings read(Values file, Settings defaults) {
    return new Settings(
        look(file, defaults.look()),
        situation(file, defaults.situation()),
        practice(file, defaults.practice()),
        sound(file, defaults.sound()),
        file.flag("asksStiffness").orElse(defaults.asksStiffness()),
        file.flag("beforeFirstSessionSeen").orElse(defaults.beforeFirstSessionSeen()));
  }

  private static void writeLook(Map<String, Object> file, Appearance look) {
    file.put("theme", look.theme());
    file.put("zoomPercent", look.zoomPercent());
    look.reduceMotion().ifPresent(reduce -> file.put("reduceMotion", reduce));
  }

  private static Appearance look(Values file, Appearance defaults) {
    return new Appearance(
        file.oneOf("theme", ThemeChoice.class).orElse(defaults.theme()),
        file.number(
            "zoomPercent", Appearance.LEAST_ZOOM, Appearance.MOST_ZOOM, defaults.zoomPercent()),
        file.flag("reduceMotion"));
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

  private static Situation situation(Values file, Situation defaults) {
    List<Place> places = places(file);
    Situation at = places.isEmpty() ? defaults : defaults.withPlaces(places);
    Optional<String> name = file.text("place").filter(text -> has(at.places(), text));
    Set<Posture> postures = file.constants("postures", Posture.class, defaults.postures());
    return new Situation(
        at.places(),
        name.orElse(at.placeName()),
        postures.isEmpty() ? defaults.postures() : postures,
        file.texts("cares", defaults.cares()),
        file.number("minutes", 1, Situation.MOST_MINUTES));
  }

  private static boolean has(List<Place> places, String name) {
    return places.stream().anyMatch(each -> each.name().equals(name));
  }

  /** The places; of two by the same name the first. */
  private static List<Place> places(Values file) {
    List<Place> places = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Values each : file.inners("places")) {
      Optional<String> name = each.text("name").filter(names::add);
      name.ifPresent(text -> places.add(new Place(text, each.texts("equipment", Set.of()))));
    }
    return places;
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

  private static Practice practice(Values file, Practice defaults) {
    Times times =
        new Times(
            file.number("secondsPerBreath", 1, Times.MOST),
            file.number("getReadySeconds", 1, Times.MOST),
            file.number("restSeconds", 1, Times.MOST));
    return new Practice(
        file.mapping("levels", defaults.levels()),
        file.oneOf("pace", RepPacing.class).orElse(defaults.pace()),
        file.inner("repPacing").map(SettingsFormat::repPacing).orElse(defaults.repPacing()),
        file.texts("hurt", defaults.hurt()),
        file.inner("agreed").map(SettingsFormat::agreed).orElse(defaults.agreed()),
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

  private static Map<String, AcceptedDose> agreed(Values byExercise) {
    Map<String, AcceptedDose> agreed = new LinkedHashMap<>();
    for (String key : byExercise.keys()) {
      Optional<Amounts> amounts = AmountsFormat.read(byExercise, key);
      Optional<Instant> since = byExercise.inner(key).flatMap(inner -> inner.moment("since"));
      if (amounts.isPresent() && since.isPresent()) {
        agreed.put(key, new AcceptedDose(amounts.get(), since.get()));
      }
    }
    return agreed;
  }

  private static Map<String, RepPacing> repPacing(Values byExercise) {
    Map<String, RepPacing> pacing = new LinkedHashMap<>();
    for (String id : byExercise.keys()) {
      byExercise.oneOf(id, RepPacing.class).ifPresent(value -> pacing.put(id, value));
    }
    return pacing;
  }

  private static void writeSound(Map<String, Object> file, Sound sound) {
    file.put("volume", sound.volume());
    file.put("muted", sound.muted());
    file.put("voice", sound.voice());
    file.put("voiceOffered", sound.voiceOffered());
    file.put("quietOffice", sound.quietOffice());
  }

  private static Sound sound(Values file, Sound defaults) {
    return new Sound(
        file.number("volume", 0, Sound.LOUDEST, defaults.volume()),
        file.flag("muted").orElse(defaults.muted()),
        file.flag("voice").orElse(defaults.voice()),
        file.flag("voiceOffered").orElse(defaults.voiceOffered()),
        file.flag("quietOffice").orElse(defaults.quietOffice()));
  }

  private static void put(Map<String, Object> file, String key, OptionalInt value) {
    value.ifPresent(number -> file.put(key, number));
  }
}
