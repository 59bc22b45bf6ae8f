package org.unhunch.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unhunch.catalog.pose.PoseWriter;
import org.unhunch.catalog.write.ExerciseWriter;
import org.unhunch.catalog.write.Members;
import org.unhunch.catalog.write.RoutineWriter;
import org.unhunch.json.JsonWriter;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Wording;

/** Writes a pack as its file has it. */
public final class PackWriter {
  private PackWriter() {}

  /** {@return the file, which is read as the same again; empty where it would be too large} */
  public static Optional<byte[]> write(PackContent content) {
    return write(content, Jpeg::base64);
  }

  /**
   * {@return the same file with pictures that are kept elsewhere}
   *
   * @param text what stands there for a picture
   */
  public static Optional<byte[]> write(PackContent content, Function<Jpeg, String> text) {
    return PackReader.JSON.written(object(content, text), JsonWriter::pretty);
  }

  private static Map<String, Object> object(PackContent content, Function<Jpeg, String> text) {
    Set<String> own =
        content.exercises().stream()
            .map(each -> Pack.shortId(each.id()))
            .collect(Collectors.toSet());
    Renaming renaming = Renaming.intoProgram(content.pack(), own).back();
    Map<String, Choreography> poses = renaming.of(content.poses());
    List<Exercise> exercises = content.exercises().stream().map(renaming::of).toList();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("unhunch", PackReader.FORMAT);
    file.put("pack", pack(content.pack()));
    Map<Jpeg, String> pictures = new LinkedHashMap<>();
    Wording language = content.pack().wording();
    put(
        file,
        "exercises",
        exercises,
        each ->
            worded(ExerciseWriter.write(each, it -> id(it, pictures)), each.wording(), language));
    List<Choreography> shown =
        exercises.stream()
            .filter(each -> poses.containsKey(each.id()))
            .map(each -> poses.get(each.id()))
            .toList();
    put(file, "poses", shown, PoseWriter::write);
    put(
        file,
        "routines",
        content.routines(),
        each -> worded(routine(each, renaming), each.wording(), language));
    file.putAll(new Members().put("words", content.words().all()).all());
    if (!pictures.isEmpty()) {
      Map<String, String> texts = new LinkedHashMap<>();
      pictures.forEach((picture, id) -> texts.put(id, text.apply(picture)));
      file.put("pictures", texts);
    }
    return file;
  }

  /** What is in another language than the pack says so. */
  private static Map<String, Object> worded(
      Map<String, Object> said, Wording wording, Wording own) {
    if (!wording.language().equals(own.language())) {
      said.put("language", wording.language());
    }
    return said;
  }

  /** They are numbered, and one that several photos are of stands there once. */
  private static String id(Jpeg picture, Map<Jpeg, String> pictures) {
    String next = "picture-" + (pictures.size() + 1);
    return pictures.computeIfAbsent(picture, key -> next);
  }

  private static <T> void put(
      Map<String, Object> file, String key, List<T> all, Function<T, Map<String, Object>> write) {
    if (!all.isEmpty()) {
      file.put(key, all.stream().map(write).toList());
    }
  }

  private static Map<String, Object> routine(Routine routine, Renaming renaming) {
    String id = Pack.shortId(routine.id());
    return RoutineWriter.write(renaming.of(routine, id, renaming::of));
  }

  private static Map<String, Object> pack(Pack pack) {
    return new Members()
        .put("id", pack.id().toString())
        .put("name", pack.name())
        .put("author", pack.author())
        .put("for", pack.purpose())
        .put("version", pack.version())
        .put("language", pack.language())
        .all();
  }
}
