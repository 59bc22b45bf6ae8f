package org.unhunch.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.CatalogSource.Part;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.catalog.TextKind;
import org.unhunch.json.Fields;
import org.unhunch.json.JsonReader;
import org.unhunch.json.Limits;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.json.Value;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Wording;
import org.unhunch.storage.RegularFile;

/** Reads a pack: what is in order is there, what is not is told, all in one go. */
public final class PackReader {
  /** The newest format that this program reads, and the one it writes. */
  static final int FORMAT = 1;

  /**
   * Reads any pack: beside its pictures it is no larger than a document of a catalog. A text of one
   * picture has room for some that are too large, which are told by their size.
   */
  public static final JsonReader JSON =
      new JsonReader(
          new Limits(
              1_000_000,
              32,
              200,
              2_000,
              500,
              new Limits.Large("pictures", 600_000, 6_000_000),
              new Limits.Many(WordsReader.KEY, 2_000)));

  private static final String FORMAT_KEY = "unhunch";
  private static final Pattern NEWER = Pattern.compile("0*([2-9]|[1-9][0-9]+)");
  private static final int LATEST_VERSION = 1_000_000;

  private final Report report;
  private final Catalog around;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final String shown;
  private final Function<String, Jpeg> picture;
  private Optional<WordsReader> words = Optional.empty();

  private PackReader(String shown, Catalog around, Function<String, Jpeg> picture) {
    this.shown = shown;
    this.picture = picture;
    this.report = new Report(shown);
    this.around = around;
  }

  /** {@return whether a file is a pack, by its name or, under another name, by what it says} */
  public static boolean isPack(Path file) {
    Report unseen = new Report("");
    return file.toString().endsWith(Pack.ENDING)
        || RegularFile.whole(file, JSON, unseen)
            .flatMap(bytes -> JSON.parse(bytes, unseen))
            .filter(node -> node instanceof Node.Object it && it.member(FORMAT_KEY) != null)
            .isPresent();
  }

  /**
   * {@return the pack in a file}
   *
   * @param around the words that it may use, and further exercises for its routines
   */
  public static ReadPack read(Path file, Catalog around) {
    return read(file, around, Jpeg::ofBase64);
  }

  /**
   * {@return the pack in a file whose pictures are kept elsewhere}
   *
   * @param picture gives the picture that a text of the file stands for, or throws a broken rule
   */
  public static ReadPack read(Path file, Catalog around, Function<String, Jpeg> picture) {
    PackReader reader = new PackReader(file.toString(), around, picture);
    return RegularFile.whole(file, JSON, reader.report)
        .map(reader::read)
        .orElseGet(reader::nothing);
  }

  /** {@return the pack in the bytes of a file of that name} */
  public static ReadPack read(byte[] bytes, String name, Catalog around) {
    return new PackReader(name, around, Jpeg::ofBase64).read(bytes);
  }

  /**
   * {@return what the words of a pack in other languages lack, and what of them is stale or extra;
   * nothing while the pack itself is out of order}
   *
   * @param asked the language to tell it of; empty for those that the pack brings
   */
  public static List<Problem> gaps(Path file, Catalog around, Optional<String> asked) {
    PackReader reader = new PackReader(file.toString(), around, Jpeg::ofBase64);
    Optional<ReadPack> read = RegularFile.whole(file, JSON, reader.report).map(reader::read);
    return reader
        .words
        .filter(each -> isElseInOrder(read.orElseThrow(), each.faults()))
        .map(each -> each.gaps(asked))
        .orElse(List.of());
  }

  private static boolean isElseInOrder(ReadPack read, List<Problem> faults) {
    return read.problems().stream().allMatch(each -> each.isOnlyTold() || faults.contains(each));
  }

  private ReadPack nothing() {
    return new ReadPack(Optional.empty(), report.problems());
  }

  private ReadPack read(byte[] bytes) {
    return JSON.parse(bytes, report)
        .filter(this::isPack)
        .flatMap(node -> Fields.of(node, report).map(file -> read(file, (Node.Object) node)))
        .orElseGet(this::nothing);
  }

  /** Of what is something else, or of a later format, there is one thing to tell. */
  private boolean isPack(Node document) {
    Node.Member format = document instanceof Node.Object it ? it.member(FORMAT_KEY) : null;
    if (document instanceof Node.Object && format == null) {
      report.problem(Message.of("pack.foreign"));
      return false;
    }
    boolean newer =
        format != null
            && format.value() instanceof Node.Number it
            && NEWER.matcher(it.digits()).matches();
    if (newer) {
      report.problem(Message.of("pack.newer"));
    }
    return !newer;
  }

  private ReadPack read(Fields file, Node.Object node) {
    file.integer(FORMAT_KEY, 1, FORMAT);
    Pack pack = file.object("pack").map(this::pack).orElse(null);
    Set<String> own = take(file, node, "exercises", "id", "");
    take(file, node, "routines", "id", "routines/");
    take(file, node, "poses", "exercise", "poses/");
    Map<String, Jpeg> pictures = file.has("pictures") ? pictures(file) : Map.of();
    boolean speaks = file.has(WordsReader.KEY);
    Optional<Fields> other = speaks ? file.object(WordsReader.KEY) : Optional.empty();
    file.build(() -> null);
    UUID none = new UUID(0, 0);
    Pack known = pack == null ? new Pack(none, shown, "", "", 1, "en") : pack;
    Renaming renaming = Renaming.intoProgram(known, own);
    LoadedCatalog read =
        CatalogReader.readPack(
            CatalogSource.within(shown, parts),
            renaming.back().exercisesOf(around),
            pictures,
            known.wording());
    PackContent content = content(known, renaming, read);
    WordsReader reader = new WordsReader(shown, content, around);
    other.ifPresent(all -> reader.read(all, (Node.Object) node.member(WordsReader.KEY).value()));
    words = Optional.of(reader);
    PackContent worded = content.worded(reader.words());
    return new ReadPack(Optional.of(worded).filter(each -> pack != null), problems(read));
  }

  /** The pictures by their ids; null for one that is broken. */
  private Map<String, Jpeg> pictures(Fields file) {
    Map<String, Jpeg> pictures = new LinkedHashMap<>();
    Fields all = file.object("pictures").orElse(null);
    if (all != null) {
      all.byKey(value -> value).forEach((id, value) -> pictures.put(id, picture(id, value, all)));
      all.build(() -> null);
    }
    return pictures;
  }

  private Jpeg picture(String id, Value value, Fields all) {
    // A text this long is not looked through for what cannot be seen: it is none of base 64.
    String text = value.isText() ? (String) value.plain() : value.text();
    try {
      Require.id(id);
      return text == null ? null : picture.apply(text);
    } catch (BrokenRule e) {
      all.problem(id, e.rule());
      return null;
    }
  }

  private List<Problem> problems(LoadedCatalog read) {
    List<Problem> problems = new ArrayList<>(report.problems());
    problems.addAll(read.problems());
    words.ifPresent(each -> problems.addAll(each.faults()));
    return Report.first(problems, shown);
  }

  private Pack pack(Fields fields) {
    UUID id = fields.uuid("id");
    String name = TextKind.NAME.of(fields, "name");
    String author = TextKind.NAME.ifAny(fields, "author").orElse("");
    String purpose = TextKind.FACT.ifAny(fields, "for").orElse("");
    int version = fields.integer("version", 1, LATEST_VERSION);
    String language =
        fields.has("language")
            ? fields.parsed("language", PackReader::language, Message.of("pack.a-language"))
            : "en";
    return fields.build(() -> new Pack(id, name, author, purpose, version, language));
  }

  private static String language(String tag) {
    Wording.of(tag);
    return tag;
  }

  /** Takes each object of a list as a document, named by its id; answers the ids. */
  private Set<String> take(Fields file, Node.Object node, String key, String idKey, String folder) {
    Set<String> ids = new LinkedHashSet<>();
    Node.Member member = node.member(key);
    if (!file.has(key) || member.value() instanceof Node.Items none && none.items().isEmpty()) {
      return ids;
    }
    List<Node> nodes = member.value() instanceof Node.Items it ? it.items() : List.of();
    int[] next = {0};
    file.list(
        key,
        value -> {
          int at = next[0]++;
          id(value, idKey, ids)
              .ifPresent(
                  id ->
                      parts.put(
                          folder + id + ".json", new Part(key + "[" + at + "]", nodes.get(at))));
          return value;
        });
    return ids;
  }

  /** The id of an object, or empty after noting why it can be nothing's. */
  private static Optional<String> id(Value value, String key, Set<String> taken) {
    Fields fields = value.object().orElse(null);
    if (fields != null && !fields.has(key)) {
      fields.problem(key, Message.of("json.missing", key, Message.of("json.a-text")));
    }
    if (fields == null || !fields.has(key)) {
      return Optional.empty();
    }
    String id = fields.text(key);
    try {
      if (id == null || taken.add(Require.id(id))) {
        return Optional.ofNullable(id);
      }
      fields.problem(key, Message.of("catalog.id.twice", id));
    } catch (BrokenRule e) {
      fields.problem(key, e.rule());
    }
    return Optional.empty();
  }

  /** What has been read, under the ids of the program. */
  private PackContent content(Pack pack, Renaming renaming, LoadedCatalog read) {
    List<Exercise> own = read.catalog().exercises().stream().map(renaming::of).toList();
    Map<String, Exercise> known = new HashMap<>();
    Stream.concat(around.exercises().stream(), own.stream()).forEach(e -> known.put(e.id(), e));
    List<Routine> routines =
        read.catalog().routines().stream()
            .map(
                each ->
                    renaming.of(each, pack.fullId(each.id()), e -> known.get(renaming.of(e.id()))))
            .toList();
    return new PackContent(pack, own, renaming.of(read.poses()), routines, PackWords.NONE);
  }
}
