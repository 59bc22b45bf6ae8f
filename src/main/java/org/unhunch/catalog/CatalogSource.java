package org.unhunch.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unhunch.json.JsonReader;
import org.unhunch.json.Limits;
import org.unhunch.json.Node;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.storage.Reason;
import org.unhunch.storage.RegularFile;

/**
 * The documents of a catalog by their names in it, such as {@code routines/calm.json}, wherever
 * they come from.
 */
public final class CatalogSource {
  /** Reads any document of a catalog. */
  public static final JsonReader JSON = new JsonReader(new Limits(1_000_000, 32, 200, 2_000, 500));

  private static final JsonReader TEXTS =
      new JsonReader(new Limits(4_000_000, 4, 200, 2_000, 50_000));

  static final String WORDS = "words/";
  private static final int MOST_FILES = 5_000;
  private static final int MOST_STRAYS = 100;
  private static final String ENDING = ".json";
  private static final List<String> FOLDERS = List.of("routines", "vocabulary", "poses", "words");

  /** A hidden file, one without an ending, and a text. */
  private static final Pattern FOR_PEOPLE = Pattern.compile("(?is)\\..*|[^.]*|.*\\.(md|txt)");

  private static final Message FOLDER = Message.of("kind.folder");

  /**
   * A document that stands in a file with others.
   *
   * @param place where it stands, such as {@code exercises[3]}
   * @param node what stands there
   */
  public record Part(String place, Node node) {}

  /** A document: what to call it and where it stands, for problems, and how to read it. */
  private record Document(String shown, String place, Function<Report, Optional<Node>> read) {
    Document(String shown, Function<Report, Optional<Node>> read) {
      this(shown, "", read);
    }
  }

  private final String prefix;
  private final Map<String, Document> documents = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private String guest = "";
  private int strays;
  private boolean lost;
  private boolean hasPoses;
  private boolean isPack;

  private CatalogSource(String prefix) {
    this.prefix = prefix;
  }

  /** {@return documents that are in the memory, by their names in the catalog} */
  public static CatalogSource of(Map<String, byte[]> documents) {
    CatalogSource source = new CatalogSource("");
    source.hasPoses = documents.keySet().stream().anyMatch(name -> name.startsWith("poses/"));
    documents.forEach(
        (name, bytes) ->
            source.documents.put(
                name, new Document(name, report -> reader(name).parse(bytes, report))));
    return source;
  }

  /** {@return documents that all stand in the file, by their names in the catalog} */
  public static CatalogSource within(String file, Map<String, Part> parts) {
    CatalogSource source = new CatalogSource("");
    source.hasPoses = true;
    source.isPack = true;
    parts.forEach(
        (name, each) ->
            source.documents.put(
                name, new Document(file, each.place(), report -> Optional.of(each.node()))));
    return source;
  }

  /**
   * {@return the files below a folder}
   *
   * <p>Only the folder itself may be a link: a catalog from a stranger must not lead out of it.
   */
  public static CatalogSource in(Path root) {
    CatalogSource source = new CatalogSource(root.resolve(ENDING).toString().replace(ENDING, ""));
    Report report = new Report(root.toString());
    source.list(root, "", report);
    FOLDERS.stream()
        .filter(name -> Files.isSymbolicLink(root.resolve(name)))
        .forEach(name -> report.problem(Message.of("catalog.link", name)));
    source.problems.addAll(0, report.problems());
    source.lost = report.count() > 0 || !source.isFolderOrNone(root, "vocabulary");
    if (!source.lost) {
      source.listBelow(root, "routines");
      source.listVocabulary(root.resolve("vocabulary"));
      source.hasPoses = source.listIfAny(root, "poses");
      source.listIfAny(root, "words");
    }
    return source;
  }

  private void listVocabulary(Path folder) {
    TermsReader.NAMES.forEach(name -> put("vocabulary/" + name, folder.resolve(name)));
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> !TermsReader.NAMES.contains(nameOf(file)))
          .filter(file -> nameOf(file).endsWith(ENDING) || isStray(file, false))
          .limit(MOST_STRAYS)
          .forEach(this::tellStray);
    } catch (IOException e) {
      // What is missing is told file by file.
    }
  }

  private boolean isFolderOrNone(Path root, String name) {
    Path folder = root.resolve(name);
    Report report = new Report(shown(name));
    boolean right = !Files.exists(folder) || isFolder(folder, report);
    problems.addAll(report.problems());
    return right;
  }

  private boolean listIfAny(Path root, String folder) {
    boolean there = isFolderOrNone(root, folder) && Files.exists(root.resolve(folder));
    if (there) {
      listBelow(root, folder);
    }
    return there;
  }

  private void listBelow(Path root, String folder) {
    Report report = new Report(shown(folder));
    list(root.resolve(folder), folder + "/", report);
    problems.addAll(report.problems());
  }

  private void list(Path folder, String before, Report report) {
    if (!isFolder(folder, report)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.limit(MOST_FILES + 1).toList();
      if (found.size() > MOST_FILES) {
        report.problem(Message.of("catalog.too-many", MOST_FILES));
        return;
      }
      for (Path file : found) {
        if (nameOf(file).endsWith(ENDING)) {
          put(before + nameOf(file), file);
        } else if (isStray(file, before.isEmpty())) {
          tellStray(file);
        }
      }
    } catch (IOException e) {
      report.problem(Reason.unread(e));
    }
  }

  /** Whether it is neither hidden, nor for people to read, nor a folder of a catalog. */
  private static boolean isStray(Path file, boolean atTheTop) {
    String name = nameOf(file);
    return Files.isDirectory(file)
        ? !name.startsWith(".") && !(atTheTop && FOLDERS.contains(name))
        : !FOR_PEOPLE.matcher(name).matches();
  }

  private void tellStray(Path file) {
    if (strays++ < MOST_STRAYS) {
      problems.add(new Problem(file.toString(), 0, 0, "", Message.of("catalog.stray")));
    }
  }

  /** Looked at first, as listing a pipe would wait for ever. */
  private static boolean isFolder(Path folder, Report report) {
    try {
      Message kind = RegularFile.kind(folder);
      if (kind.equals(FOLDER)) {
        return true;
      }
      report.problem(Message.of("json.wrong", kind, FOLDER));
    } catch (IOException e) {
      report.problem(Reason.unread(e));
    }
    return false;
  }

  /**
   * The value in a file, or empty after noting in the report what is wrong.
   *
   * <p>A link is not followed, since a catalog from a stranger must not be able to name a file
   * outside its own folder.
   */
  static Optional<Node> read(Path file, JsonReader reader, Report report) {
    return RegularFile.whole(file, reader, report, LinkOption.NOFOLLOW_LINKS)
        .flatMap(bytes -> reader.parse(bytes, report));
  }

  /** Has the file stand for the document of that name. */
  void put(String name, Path file) {
    documents.put(name, new Document(file.toString(), report -> read(file, reader(name), report)));
  }

  private static JsonReader reader(String name) {
    return name.startsWith(WORDS) ? TEXTS : JSON;
  }

  /** The same of the one file that is looked at, which may be a guest from elsewhere. */
  void putToo(String name, Path file, boolean isGuest) {
    put(name, file);
    guest = isGuest ? name : "";
  }

  /** The name of the document that comes from elsewhere; empty if none does. */
  String guest() {
    return guest;
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }

  /** What has gone wrong in finding the documents. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether there is no telling which documents there are. */
  boolean isLost() {
    return lost;
  }

  /** Whether it has pictures, so that each exercise is to have one. */
  boolean hasPoses() {
    return hasPoses;
  }

  /** Whether it is a pack, whose exercises need no picture and whose ids are no names of files. */
  boolean isPack() {
    return isPack;
  }

  /** The names of the documents in a folder, such as "routines/", in order; "" is the top. */
  List<String> names(String folder) {
    return documents.keySet().stream()
        .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
        .toList();
  }

  boolean has(String name) {
    return documents.containsKey(name);
  }

  /** The id that a document's name stands for. */
  static String idOf(String name) {
    String bare = name.substring(name.lastIndexOf('/') + 1);
    return bare.endsWith(ENDING) ? bare.substring(0, bare.length() - ENDING.length()) : bare;
  }

  /** What to call a document of that name, whether there is one or not. */
  String shown(String name) {
    return has(name) ? documents.get(name).shown() : prefix + name;
  }

  /** A report for a document of that name. */
  Report report(String name) {
    return new Report(shown(name), has(name) ? documents.get(name).place() : "");
  }

  /** The document, or empty after noting in the report what is wrong. */
  Optional<Node> read(String name, Report report) {
    if (!has(name)) {
      report.problem(Message.of("json.no-such-file"));
      return Optional.empty();
    }
    return documents.get(name).read().apply(report);
  }
}
