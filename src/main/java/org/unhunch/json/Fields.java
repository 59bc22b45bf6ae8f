package org.unhunch.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unhunch.message.Nearest;

/**
 * One JSON object being read: each getter checks its key's shape and notes what is wrong.
 *
 * <p>A getter whose value is wrong answers null, zero or an empty list, so that reading goes on and
 * every problem is found in one go; {@link #build} makes the record only if nothing was wrong.
 */
public final class Fields {
  private final Node.Object node;
  private final JsonPath where;
  private final Report report;
  private final List<String> asked = new ArrayList<>(); // small; a set for each object takes long
  private boolean noted;

  /** How many problems there were before the first of this object's own; -1 until it is read. */
  private int before = -1;

  private final Map<String, String> missing = new LinkedHashMap<>();

  private Fields(Node.Object node, JsonPath where, Report report) {
    this.node = node;
    this.where = where;
    this.report = report;
  }

  /** {@return the whole file as an object, or empty after noting that it is none} */
  public static Optional<Fields> of(Node file, Report report) {
    return of(file, JsonPath.FILE, report);
  }

  /** {@return the value as an object, or empty after noting that it is none} */
  static Optional<Fields> of(Node node, JsonPath where, Report report) {
    if (node instanceof Node.Object object) {
      return Optional.of(new Fields(object, where, report));
    }
    report.problem(node.at(), where, "this is " + node.kind() + "; an object would be right");
    return Optional.empty();
  }

  /** Reads the objects of a list that is the whole file, one after the other. */
  public static void ofList(Node node, Report report, Consumer<Fields> read) {
    if (!(node instanceof Node.Items list)) {
      report.problem(
          node.at(), JsonPath.FILE, "this is " + node.kind() + "; a list would be right");
      return;
    }
    for (int i = 0; i < list.items().size(); i++) {
      of(list.items().get(i), JsonPath.FILE.item(i), report).ifPresent(read);
    }
  }

  /** {@return whether the key is there} */
  public boolean has(String key) {
    return member(key) != null;
  }

  private Node.Member member(String key) {
    begin();
    asked.add(key);
    return node.member(key);
  }

  /** {@return the required text of the key} */
  public String text(String key) {
    Node value = required(key, () -> "a text");
    return value == null ? null : textOf(value, where.key(key));
  }

  /** {@return the text of the key, or empty if it is not there} */
  public Optional<String> textIfAny(String key) {
    return has(key) ? Optional.ofNullable(text(key)) : Optional.empty();
  }

  /** {@return the required list of texts of the key} */
  public List<String> texts(String key) {
    return list(key, item -> textOf(item.node(), item.where()));
  }

  /** {@return the list of texts of the key; empty if it is not there} */
  public List<String> textsIfAny(String key) {
    return has(key) ? texts(key) : List.of();
  }

  /** {@return the required whole number of the key, from {@code least} to {@code most}} */
  public int integer(String key, int least, int most) {
    Node value = required(key, () -> range(least, most));
    if (value instanceof Node.Number number && number.isWhole(least, most)) {
      return Integer.parseInt(number.digits());
    }
    if (value != null) {
      String found = value instanceof Node.Number number ? number.digits() : value.kind();
      problem(key, "this is " + found + "; " + range(least, most) + " would be right");
    }
    return 0;
  }

  private static String range(int least, int most) {
    return "a whole number from " + least + " to " + most;
  }

  /**
   * {@return what the required text of the key stands for}
   *
   * @param terms what each known word stands for; null for one that has problems of its own
   */
  public <T> T term(String key, Map<String, T> terms) {
    Node value = required(key, () -> oneOf(terms.keySet()));
    return value == null ? null : lookUp(new Item(value, where.key(key)), terms);
  }

  private static String oneOf(Set<String> words) {
    return words.isEmpty() ? "a text" : "one of " + String.join(", ", words);
  }

  /** {@return what the text of the key stands for, or empty if it is not there} */
  public <T> Optional<T> termIfAny(String key, Map<String, T> terms) {
    return has(key) ? Optional.ofNullable(term(key, terms)) : Optional.empty();
  }

  /** {@return what each text of the list stands for; empty if it is not there} */
  public <T> List<T> termsIfAny(String key, Map<String, T> terms) {
    return has(key) ? terms(key, terms) : List.of();
  }

  /** {@return what each text of the required list stands for} */
  public <T> List<T> terms(String key, Map<String, T> terms) {
    return list(key, item -> lookUp(item, terms));
  }

  /** {@return the required list of lists of texts, each standing for something} */
  public <T> List<List<T>> groups(String key, Map<String, T> terms) {
    return list(key, group -> items(group.node(), group.where(), item -> lookUp(item, terms)));
  }

  /** {@return the object of the key, or empty if it is not there or none} */
  public Optional<Fields> object(String key) {
    Node value = required(key, () -> "an object");
    return value == null ? Optional.empty() : of(value, where.key(key), report);
  }

  /** {@return what the reader makes of each object of the required list, less what is null} */
  public <T> List<T> each(String key, Function<Fields, T> read) {
    return list(key, item -> of(item.node(), item.where(), report).map(read).orElse(null));
  }

  /** {@return the same of a list that may be left out} */
  public <T> List<T> eachIfAny(String key, Function<Fields, T> read) {
    return has(key) ? each(key, read) : List.of();
  }

  /** {@return the value of the key, whatever its shape, or empty if it is not there} */
  public Optional<Value> valueIfAny(String key) {
    Node.Member member = member(key);
    return Optional.ofNullable(member).map(each -> new Value(each.value(), where.key(key), report));
  }

  /** {@return the members of this object, each an object itself, by key} */
  public Map<String, Fields> members() {
    Map<String, Fields> members = new LinkedHashMap<>();
    for (Node.Member each : node.members()) {
      object(each.key()).ifPresent(fields -> members.put(each.key(), fields));
    }
    return members;
  }

  /** {@return how many problems are known so far, keys that are missing included} */
  public int problemCount() {
    return report.count() + missing.size();
  }

  /** Notes a problem of the key's value, or of the whole object if the key is not there. */
  public void problem(String key, String what) {
    Node.Member member = node.member(key);
    JsonPath place = member == null ? where : where.key(key);
    report.problem(member == null ? node.at() : member.value().at(), place, what);
  }

  /** Notes a problem of the key itself, such as one that should not be there. */
  public void keyProblem(String key, String what) {
    report.problem(node.member(key).keyAt(), where.key(key), what);
  }

  /**
   * {@return what the maker makes, or null if anything was wrong}
   *
   * <p>First notes the keys that are missing or that nobody asked for. What the maker throws as
   * {@code IllegalArgumentException} is noted as a problem of this object.
   */
  public <T> T build(Supplier<T> maker) {
    begin();
    noteUnknownAndMissing();
    if (report.count() > before) {
      return null;
    }
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      report.problem(node.at(), where, e.getMessage());
      return null;
    }
  }

  /** What was noted of the text itself, such as a key that stands twice, is the whole file's. */
  private void begin() {
    if (before < 0) {
      before = where.isFile() ? 0 : report.count();
    }
  }

  private void noteUnknownAndMissing() {
    if (noted) {
      return;
    }
    noted = true;
    for (Node.Member each : node.members()) {
      String key = each.key();
      if (!asked.contains(key)) {
        List<String> known = asked.stream().distinct().toList();
        missing.remove(Nearest.to(key, known).orElse(""));
        keyProblem(key, "unknown key '" + key + "'; " + Nearest.hint(key, known));
      }
    }
    missing.forEach(
        (key, shape) ->
            report.problem(node.at(), where, "the key '" + key + "' is missing; give it " + shape));
  }

  private Node required(String key, Supplier<String> shape) {
    Node.Member member = member(key);
    if (member == null) {
      missing.put(key, shape.get());
    }
    return member == null ? null : member.value();
  }

  private <T> List<T> list(String key, Function<Item, T> each) {
    Node value = required(key, () -> "a list");
    return value == null ? List.of() : items(value, where.key(key), each);
  }

  private <T> List<T> items(Node value, JsonPath path, Function<Item, T> each) {
    if (!(value instanceof Node.Items list)) {
      report.problem(value.at(), path, "this is " + value.kind() + "; a list would be right");
      return List.of();
    }
    if (list.items().isEmpty()) {
      report.problem(value.at(), path, "this list is empty; give it at least one item");
    }
    List<T> found = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      T read = each.apply(new Item(list.items().get(i), path.item(i)));
      if (read != null) {
        found.add(read);
      }
    }
    return found;
  }

  private String textOf(Node value, JsonPath path) {
    if (value instanceof Node.Text text && !text.value().isBlank()) {
      return text.value();
    }
    String kind = value instanceof Node.Text ? "blank" : value.kind();
    report.problem(value.at(), path, "this is " + kind + "; a text would be right");
    return null;
  }

  private <T> T lookUp(Item item, Map<String, T> terms) {
    String word = textOf(item.node(), item.where());
    T term = word == null ? null : terms.get(word); // not every map may be asked for null
    if (word != null && term == null) {
      report.problem(item.node().at(), item.where(), unfit(word, terms));
    }
    return term;
  }

  private static String unfit(String word, Map<String, ?> terms) {
    if (terms.containsKey(word)) {
      return "'" + word + "' has problems of its own; mend those first";
    }
    String hint =
        terms.isEmpty() ? "there is none to choose from" : Nearest.hint(word, terms.keySet());
    return "unknown '" + word + "'; " + hint;
  }

  /** A value in a list, and the path to it. */
  private record Item(Node node, JsonPath where) {}
}
