package org.unhunch.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unhunch.catalog.pose.PoseReader;
import org.unhunch.json.Problem;
import org.unhunch.json.Report;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Source;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.words.ProblemWords;

/** Reads a catalog: what is in order is loaded, what is not is told, all in one go. */
public final class CatalogReader {
  private static final int MANY = 200;
  private final CatalogFiles files;
  private final TermsReader termsReader;
  private final Terms terms;
  private final Progress progress;
  private final Map<String, Report> reports = new LinkedHashMap<>();

  private CatalogReader(CatalogFiles files, Progress progress) {
    this.files = files;
    this.progress = progress;
    this.termsReader = new TermsReader(files.vocabulary());
    this.terms = termsReader.read();
  }

  /** {@return the catalog in the folder, and its problems} */
  public static LoadedCatalog read(Path root) {
    return read(root, Progress.unseen());
  }

  /**
   * {@return the catalog in the folder, and its problems}
   *
   * @param progress is told of each exercise that is read, and of its poses
   * @throws java.util.concurrent.CancellationException if the progress does
   */
  public static LoadedCatalog read(Path root, Progress progress) {
    CatalogFiles files = CatalogFiles.in(root);
    progress.found(files.exercises().size() * (hasPoses(root) ? 2 : 1));
    return withPoses(root, readWithoutPoses(files, progress), progress);
  }

  /** {@return the catalog in the folder and its problems, but none of its poses} */
  public static LoadedCatalog readWithoutPoses(Path root) {
    return readWithoutPoses(CatalogFiles.in(root), Progress.unseen());
  }

  private static LoadedCatalog readWithoutPoses(CatalogFiles files, Progress progress) {
    if (!files.found()) {
      return nothing(files);
    }
    CatalogReader reader = new CatalogReader(files, progress);
    Catalog catalog = reader.catalog();
    return new LoadedCatalog(catalog, Map.of(), lines(reader.problems()));
  }

  /** {@return a catalog that was read from the folder, with its poses and their problems} */
  public static LoadedCatalog withPoses(Path root, LoadedCatalog without) {
    return withPoses(root, without, Progress.unseen());
  }

  /** A catalog may have no pictures at all; if it has some, every exercise is to have one. */
  private static LoadedCatalog withPoses(Path root, LoadedCatalog without, Progress progress) {
    Catalog catalog = without.catalog();
    if (!hasPoses(root)) {
      return without;
    }
    PoseReader.Read poses = PoseReader.read(root, catalog.exercises(), progress::readOne);
    List<String> problems = new ArrayList<>(without.problems());
    problems.addAll(poses.problems());
    return new LoadedCatalog(catalog, poses.choreographies(), problems);
  }

  /**
   * {@return the catalog in the folder with one more exercise or routine file, or one of its
   * vocabularies, and the problems of that file alone}
   */
  public static LoadedCatalog readWith(Path root, Path file) {
    CatalogFiles files = CatalogFiles.in(root);
    if (!files.found()) {
      return nothing(files);
    }
    if (folderOf(file).equals(root.resolve("poses").toAbsolutePath().normalize())) {
      return ofPoses(read(root), root.resolve("poses").resolve(file.getFileName().toString()));
    }
    boolean vocabulary = folderOf(file).equals(files.vocabulary().toAbsolutePath().normalize());
    CatalogReader reader =
        new CatalogReader(vocabulary ? files : files.with(file), Progress.unseen());
    Catalog catalog = reader.catalog();
    List<Problem> own =
        vocabulary
            ? reader.termsReader.problemsOf(file)
            : reader.reports.get(file.toString()).problems();
    return new LoadedCatalog(catalog, Map.of(), lines(own));
  }

  private static boolean hasPoses(Path root) {
    return Files.isDirectory(root.resolve("poses"));
  }

  private static LoadedCatalog ofPoses(LoadedCatalog all, Path file) {
    List<String> own = all.problems().stream().filter(line -> line.startsWith(file + ":")).toList();
    return new LoadedCatalog(all.catalog(), all.poses(), own);
  }

  private static LoadedCatalog nothing(CatalogFiles files) {
    Catalog nothing = new Catalog(Vocabulary.EMPTY, List.of(), List.of(), PacingReader.FALLBACK);
    return new LoadedCatalog(nothing, Map.of(), lines(files.problems()));
  }

  /** {@return the folder of the catalog that a file stands in, or empty if it stands in none} */
  public static Optional<Path> around(Path file) {
    Path folder = folderOf(file);
    return Stream.of(folder, folder.getParent())
        .filter(each -> each != null && Files.isDirectory(each.resolve("vocabulary")))
        .findFirst();
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  private static List<String> lines(List<Problem> problems) {
    return ProblemWords.lines(problems);
  }

  private List<Problem> problems() {
    Stream<Problem> inFiles = reports.values().stream().flatMap(each -> each.problems().stream());
    Stream<Problem> before =
        Stream.concat(files.problems().stream(), termsReader.problems().stream());
    return Stream.concat(before, inFiles).toList();
  }

  private Catalog catalog() {
    List<Exercise> sound = exercises();
    RoutineReader reader = new RoutineReader(terms, withBroken(sound));
    List<Routine> routines = new ArrayList<>();
    for (Path file : files.routines()) {
      reader.read(file, report(file)).ifPresent(routines::add);
    }
    routines.sort(Comparator.comparingInt(this::sourceOrder).thenComparing(Routine::id));
    return new Catalog(
        terms.vocabulary(),
        sound.stream().sorted(Comparator.comparing(Exercise::name)).toList(),
        routines,
        terms.pacing());
  }

  private List<Exercise> exercises() {
    ExerciseReader reader = new ExerciseReader(terms);
    files.exercises().forEach(this::report);
    Stream<Path> each = files.exercises().stream();
    // One file knows nothing of another, but for a few of them it would take longer to share them.
    Stream<Path> shared = files.exercises().size() < MANY ? each : each.parallel();
    Map<String, ExerciseReader.Read> read = new LinkedHashMap<>();
    for (Optional<ExerciseReader.Read> one : shared.map(file -> read(file, reader)).toList()) {
      one.ifPresent(sound -> read.put(sound.exercise().id(), sound));
    }
    return new SubstituteCheck(read, Set.copyOf(fileIds())).check();
  }

  private Optional<ExerciseReader.Read> read(Path file, ExerciseReader reader) {
    progress.readOne();
    return reader.read(file, reports.get(file.toString()));
  }

  private List<String> fileIds() {
    return files.exercises().stream().map(ExerciseReader::idOf).toList();
  }

  /** The exercises by id, and null for each file that holds none. */
  private Map<String, Exercise> withBroken(List<Exercise> sound) {
    Map<String, Exercise> all = Terms.by(sound, Exercise::id);
    fileIds().forEach(id -> all.putIfAbsent(id, null));
    return all;
  }

  private Report report(Path file) {
    return reports.computeIfAbsent(file.toString(), Report::new);
  }

  /** The sources' routines come first, in the order of the sources; then ours. */
  private int sourceOrder(Routine routine) {
    List<Source> order = Terms.sound(terms.sources());
    return routine.source().map(order::indexOf).orElse(order.size());
  }
}
