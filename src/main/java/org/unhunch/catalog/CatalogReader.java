package org.unhunch.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unhunch.catalog.pose.PoseReader;
import org.unhunch.catalog.text.English;
import org.unhunch.catalog.text.Translation;
import org.unhunch.json.Foreign;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.routine.term.Wording;

/** Reads a catalog: what is in order is loaded, what is not is told, all in one go. */
public final class CatalogReader {
  private static final String ROUTINES = "routines/";
  private static final String POSES = "poses/";
  private static final String VOCABULARY = "vocabulary/";

  private final CatalogSource source;
  private final Terms terms;
  private final List<Exercise> around;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Report> reports = new LinkedHashMap<>();

  private CatalogReader(CatalogSource source) {
    this.source = source;
    problems.addAll(source.problems());
    TermsReader reader = new TermsReader(source);
    this.terms = reader.read();
    this.around = List.of();
    problems.addAll(reader.problems());
  }

  private CatalogReader(
      CatalogSource source, Catalog around, Map<String, Jpeg> pictures, Wording pack) {
    this.source = source;
    this.terms = Terms.forPack(around, pictures, pack);
    this.around = around.exercises();
  }

  /** {@return the catalog in the folder, and its problems} */
  public static LoadedCatalog read(Path root) {
    return read(CatalogSource.in(root));
  }

  /** {@return the catalog that the source has, and its problems} */
  public static LoadedCatalog read(CatalogSource source) {
    return withPoses(source, readWithoutPoses(source));
  }

  /** {@return the catalog that the source has and its problems, but none of its poses} */
  public static LoadedCatalog readWithoutPoses(CatalogSource source) {
    if (source.isLost()) {
      Catalog nothing = new Catalog(Vocabulary.EMPTY, List.of(), List.of(), PacingReader.FALLBACK);
      return new LoadedCatalog(nothing, Map.of(), source.problems());
    }
    return new CatalogReader(source).loaded();
  }

  /**
   * {@return the exercises and routines of a pack, their poses and their problems}
   *
   * @param around what has the words that the pack may use, and further exercises
   * @param pictures the pictures in the pack by their ids; null for one that has problems
   * @param pack its language, which is that of all that does not say another
   */
  public static LoadedCatalog readPack(
      CatalogSource source, Catalog around, Map<String, Jpeg> pictures, Wording pack) {
    return withPoses(source, new CatalogReader(source, around, pictures, pack).loaded());
  }

  private LoadedCatalog loaded() {
    Catalog catalog = catalog();
    reports.values().forEach(each -> problems.addAll(each.problems()));
    return new LoadedCatalog(catalog, Map.of(), problems);
  }

  /** {@return the languages, by their two letters, that the source has texts in beside its own} */
  public static List<String> languages(CatalogSource source) {
    return source.names(CatalogSource.WORDS).stream().map(CatalogSource::idOf).toList();
  }

  /** {@return what the source has of the texts of its catalog in a language, by its two letters} */
  public static Translation translation(CatalogSource source, String language, Catalog catalog) {
    String name = CatalogSource.WORDS + language + ".json";
    Report report = new Report(source.shown(name));
    Optional<Node> file = source.has(name) ? source.read(name, report) : Optional.empty();
    return Translation.of(English.of(catalog), file, report);
  }

  /** {@return a catalog in a language, as far as the source has texts in it} */
  public static LoadedCatalog in(CatalogSource source, String language, LoadedCatalog loaded) {
    Catalog said = translation(source, language, loaded.catalog()).in(language, loaded.catalog());
    return new LoadedCatalog(said, loaded.poses(), loaded.problems());
  }

  /**
   * {@return the same catalog with the source's poses and their problems}
   *
   * <p>A catalog may have no pictures at all; if it has some, every exercise is to have one, but in
   * a pack.
   */
  public static LoadedCatalog withPoses(CatalogSource source, LoadedCatalog without) {
    if (!source.hasPoses()) {
      return without;
    }
    List<Problem> problems = new ArrayList<>(without.problems());
    Map<String, Choreography> poses = new LinkedHashMap<>();
    for (Exercise exercise : without.catalog().exercises()) {
      String name = POSES + exercise.id() + ".json";
      Report report = source.report(name);
      if (source.has(name)) {
        source
            .read(name, report)
            .filter(node -> arePoses(node, report))
            .flatMap(node -> PoseReader.read(node, exercise, report))
            .ifPresent(made -> poses.put(exercise.id(), made));
      } else if (!source.isPack()) {
        report.problem(Message.of("pose.no-file", exercise.id()));
      }
      problems.addAll(report.problems());
    }
    problems.addAll(strayPoses(source));
    return new LoadedCatalog(without.catalog(), poses, problems);
  }

  private static boolean arePoses(Node document, Report report) {
    boolean foreign = Foreign.isNoneOf(document, List.of("exercise", "phases", "poses"));
    if (foreign) {
      report.problem(Message.of("catalog.foreign.pose"));
    }
    return !foreign;
  }

  /** Poses of no exercise, which nobody would ever see. */
  private static List<Problem> strayPoses(CatalogSource source) {
    List<String> ids = idsOf(source);
    return source.names(POSES).stream()
        .filter(name -> !ids.contains(CatalogSource.idOf(name)))
        .map(name -> strayPose(source.shown(name), CatalogSource.idOf(name), ids))
        .toList();
  }

  private static Problem strayPose(String file, String id, List<String> ids) {
    return new Problem(file, 0, 0, "", Message.of("pose.no-exercise", id, Nearest.hint(id, ids)));
  }

  /**
   * {@return the catalog in the folder with one more exercise or routine file, or one of its
   * vocabularies or poses, and the problems of that file alone}
   */
  public static LoadedCatalog readWith(Path root, Path file) {
    boolean guest = around(file).filter(root.toAbsolutePath().normalize()::equals).isEmpty();
    return readWith(CatalogSource.in(root), nameIn(root, file), file, guest);
  }

  /** {@return the same for a file that stands in no catalog, with that of the source} */
  public static LoadedCatalog readWith(CatalogSource source, Path file) {
    return readWith(source, nameOf(file), file, true);
  }

  private static LoadedCatalog readWith(
      CatalogSource source, String name, Path file, boolean guest) {
    if (source.isLost()) {
      return readWithoutPoses(source);
    }
    source.putToo(name, file, guest);
    boolean pose = name.startsWith(POSES);
    LoadedCatalog all = pose ? read(source) : readWithoutPoses(source);
    List<Problem> own =
        all.problems().stream().filter(each -> each.file().equals(file.toString())).toList();
    return new LoadedCatalog(all.catalog(), all.poses(), own);
  }

  /** The name of the document that a file would be in the catalog, as its place tells. */
  private static String nameIn(Path root, Path file) {
    return Stream.of(VOCABULARY, POSES)
        .filter(folder -> folderOf(file).equals(root.resolve(folder).toAbsolutePath().normalize()))
        .findFirst()
        .map(folder -> folder + file.getFileName())
        .orElseGet(() -> nameOf(file));
  }

  /** The name of the document that a file would be in a catalog, as its steps tell. */
  private static String nameOf(Path file) {
    Optional<Node> node = CatalogSource.read(file, CatalogSource.JSON, new Report(""));
    boolean routine =
        node.map(value -> value instanceof Node.Object it && it.member("steps") != null)
            .orElse(folderOf(file).endsWith("routines"));
    return (routine ? ROUTINES : "") + file.getFileName();
  }

  /** {@return the folder of the catalog that a file stands in, or empty if it stands in none} */
  public static Optional<Path> around(Path file) {
    Path folder = folderOf(file);
    return Stream.of(folder, folder.getParent())
        .filter(each -> each != null && Files.isDirectory(each.resolve(VOCABULARY)))
        .findFirst();
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  private Catalog catalog() {
    List<Exercise> sound = exercises();
    RoutineReader reader = new RoutineReader(terms, withBroken(sound));
    List<Routine> routines = new ArrayList<>();
    Terms.TakenNames all = new Terms.TakenNames();
    for (String name : source.names(ROUTINES)) {
      Report report = report(name);
      source
          .read(name, report)
          .flatMap(node -> reader.read(node, CatalogSource.idOf(name), report, names(name, all)))
          .ifPresent(routines::add);
    }
    // Comparators of the library's own are put together anew at every start.
    routines.sort(this::compare);
    List<Exercise> sorted =
        sound.stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
    return new Catalog(terms.vocabulary(), sorted, routines, terms.pacing());
  }

  private List<Exercise> exercises() {
    ExerciseReader reader = new ExerciseReader(terms);
    Map<String, ExerciseReader.Read> read = new LinkedHashMap<>();
    Terms.TakenNames all = new Terms.TakenNames();
    for (String name : source.names("")) {
      Report report = report(name);
      source
          .read(name, report)
          .flatMap(node -> reader.read(node, CatalogSource.idOf(name), report, names(name, all)))
          .ifPresent(sound -> read.put(sound.exercise().id(), sound));
    }
    return new SubstituteCheck(read, Terms.by(around, Exercise::id), Set.copyOf(idsOf(source)))
        .check();
  }

  /** A file that is no part of the catalog may well call something by a name that is in there. */
  private Terms.TakenNames names(String document, Terms.TakenNames all) {
    return document.equals(source.guest()) ? new Terms.TakenNames() : all;
  }

  private static List<String> idsOf(CatalogSource source) {
    return source.names("").stream().map(CatalogSource::idOf).toList();
  }

  /** The exercises by id, and null for each file that holds none. */
  private Map<String, Exercise> withBroken(List<Exercise> sound) {
    Map<String, Exercise> all = Terms.by(around, Exercise::id);
    idsOf(source).forEach(id -> all.put(id, null));
    sound.forEach(each -> all.put(each.id(), each));
    return all;
  }

  private Report report(String name) {
    return reports.computeIfAbsent(name, source::report);
  }

  /** The sources' routines come first, in the order of the sources; then ours. */
  private int compare(Routine one, Routine other) {
    int bySource = Integer.compare(sourceOrder(one), sourceOrder(other));
    return bySource == 0 ? one.id().compareTo(other.id()) : bySource;
  }

  private int sourceOrder(Routine routine) {
    List<Source> order = Terms.sound(terms.sources());
    return routine.source().map(order::indexOf).orElse(order.size());
  }
}
