package org.unhunch.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.message.Unseen;

/**
 * One JSON value being read: each getter checks its shape, notes in a report what is wrong, and
 * then answers null or nothing.
 */
public final class Value {
  static final Message TEXT = Message.of("json.a-text");
  static final Message LIST = Message.of("json.a-list");
  static final Message OBJECT = Message.of("json.an-object");
  static final Message FLAG = Message.of("json.true-or-false");

  /** Nineteen digits may be too many for a long. */
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private final Node node;
  private final JsonPath where;
  private final Report report;
  private final boolean strict;

  Value(Node node, JsonPath where, Report report, boolean strict) {
    this.node = node;
    this.where = where;
    this.report = report;
    this.strict = strict;
  }

  static Message wholeShape(long least, long most) {
    return Message.of("json.whole", least, most);
  }

  static Message oneOf(Set<String> words) {
    return words.isEmpty() ? TEXT : Message.of("json.one-of", String.join(", ", words));
  }

  /** {@return whether this is a list} */
  public boolean isList() {
    return node instanceof Node.Items;
  }

  /** {@return whether this is a text} */
  public boolean isText() {
    return node instanceof Node.Text;
  }

  /** {@return whether this is a number} */
  public boolean isNumber() {
    return node instanceof Node.Number;
  }

  /** {@return the text, which is not blank, or null after noting that it is none} */
  public String text() {
    if (!(node instanceof Node.Text text)) {
      return wrong(TEXT);
    }
    if (Unseen.isBlank(text.value())) {
      problem(Message.of("json.wrong", Message.of("json.blank"), TEXT));
      return null;
    }
    OptionalInt unseen = strict ? Unseen.firstOf(text.value()) : OptionalInt.empty();
    if (unseen.isPresent()) {
      problem(Message.of("json.unseen", Unseen.name(unseen.getAsInt())));
    }
    return text.value();
  }

  /** {@return what the text is read as, or null after noting that it is no {@code shape}} */
  public <T> T parsed(Function<String, T> parse, Message shape) {
    try {
      return node instanceof Node.Text text ? parse.apply(text.value()) : wrong(shape);
    } catch (IllegalArgumentException | DateTimeException e) {
      return wrong(shape);
    }
  }

  /**
   * The moment that a text says; one that no clock can have shown is as wrong as any other text.
   */
  Instant moment(String text) {
    Instant moment = Instant.parse(text);
    if (moment.isBefore(Instant.EPOCH) || moment.isAfter(report.latest())) {
      throw new DateTimeException(text);
    }
    return moment;
  }

  /** {@return what the text stands for, or null after noting that it stands for nothing} */
  public <T> T term(Map<String, T> terms) {
    int before = report.count();
    String word = text();
    if (report.count() > before) {
      return null;
    }
    T term = word == null ? null : terms.get(word); // not every map may be asked for null
    if (word != null && term == null) {
      problem(unfit(word, terms));
    }
    return term;
  }

  private static Message unfit(String word, Map<String, ?> terms) {
    if (terms.containsKey(word)) {
      return Message.of("json.broken", word);
    }
    Message hint = Nearest.hint(word, terms.keySet());
    return terms instanceof Listed<?> it && Nearest.to(word, it.keySet()).isEmpty()
        ? Message.of("json.unlisted", word, hint, it.file())
        : Message.of("json.unknown", word, hint);
  }

  /** {@return true or false, or null after noting that it is neither} */
  Boolean flag() {
    boolean flag = node instanceof Node.Word word && !word.word().equals("null");
    return flag ? Boolean.valueOf(((Node.Word) node).word()) : wrong(FLAG);
  }

  /** {@return the whole number, or null after noting that it is none in the range} */
  public Long whole(long least, long most) {
    if (node instanceof Node.Number number && isWhole(number.digits())) {
      long found = Long.parseLong(number.digits());
      if (found >= least && found <= most) {
        return found;
      }
    }
    return wrongNumber(wholeShape(least, most));
  }

  /** {@return the same of a range within that of an int} */
  public Integer integer(int least, int most) {
    Long found = whole(least, most);
    return found == null ? null : Integer.valueOf(found.intValue());
  }

  /** {@return the number, or 0 after noting that it is none from {@code least} to {@code most}} */
  public double number(double least, double most) {
    if (node instanceof Node.Number number) {
      double found = Double.parseDouble(number.digits());
      if (found >= least && found <= most) {
        return found;
      }
    }
    wrongNumber(Message.of("json.number", plain(least), plain(most)));
    return 0;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private <T> T wrongNumber(Message shape) {
    Object found = node instanceof Node.Number number ? number.digits() : kind();
    problem(Message.of("json.wrong", found, shape));
    return null;
  }

  /** {@return this as an object, or empty after noting that it is none} */
  public Optional<Fields> object() {
    if (node instanceof Node.Object object) {
      return Optional.of(new Fields(object, this));
    }
    wrong(OBJECT);
    return Optional.empty();
  }

  /** {@return what the reader makes of each value of the list, less what is null} */
  <T> List<T> each(Function<Value, T> read) {
    if (!isList()) {
      wrong(LIST);
      return List.of();
    }
    List<Value> items = items();
    if (items.isEmpty() && strict) {
      problem(Message.of("json.empty-list"));
    }
    return items.stream().map(read).filter(Objects::nonNull).toList();
  }

  /** {@return the values of the list, or none after noting that it has not that many} */
  public List<Value> items(int least, int most) {
    List<Value> items = items();
    if (items.size() < least || items.size() > most) {
      problem(Message.of("json.count", least, most));
      return List.of();
    }
    return items;
  }

  private List<Value> items() {
    List<Value> values = new ArrayList<>();
    if (node instanceof Node.Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        values.add(inner(list.items().get(i), where.item(i)));
      }
    }
    return values;
  }

  /** {@return the values of the object by key; none if it is no object} */
  public Map<String, Value> members() {
    Map<String, Value> values = new LinkedHashMap<>();
    if (node instanceof Node.Object object) {
      object.members().forEach(each -> values.put(each.key(), member(each)));
    }
    return values;
  }

  /** {@return the value as {@link JsonWriter} writes it: maps, lists, texts, numbers, booleans} */
  public Object plain() {
    if (node instanceof Node.Object) {
      Map<String, Object> plain = new LinkedHashMap<>();
      members().forEach((key, each) -> plain.put(key, each.plain()));
      return plain;
    }
    if (node instanceof Node.Items) {
      List<Object> plain = new ArrayList<>();
      items().forEach(each -> plain.add(each.plain()));
      return plain;
    }
    if (node instanceof Node.Number number) {
      return plain(number.digits());
    }
    if (node instanceof Node.Word word) {
      return word.word().equals("null") ? null : Boolean.valueOf(word.word());
    }
    return ((Node.Text) node).value();
  }

  private static boolean isWhole(String digits) {
    return WHOLE.matcher(digits).matches();
  }

  /** A whole number by itself, as nearly all are: the other class takes long to set up. */
  private static Number plain(String digits) {
    return isWhole(digits) ? Long.valueOf(digits) : new BigDecimal(digits);
  }

  Value member(Node.Member member) {
    return inner(member.value(), where.key(member.key()));
  }

  private Value inner(Node inside, JsonPath path) {
    return new Value(inside, path, report, strict);
  }

  /** Notes a problem of this value. */
  public void problem(Message what) {
    report.problem(node.at(), where, what);
  }

  /** Notes a problem of a key of this object. */
  void keyProblem(Node.Member member, Message what) {
    report.problem(member.keyAt(), where.key(member.key()), what);
  }

  /** {@return how many problems the report has} */
  int problemCount() {
    return report.count();
  }

  boolean isFile() {
    return where.isFile();
  }

  boolean isStrict() {
    return strict;
  }

  private <T> T wrong(Message shape) {
    problem(Message.of("json.wrong", kind(), shape));
    return null;
  }

  private Object kind() {
    if (node instanceof Node.Word word) {
      return word.word();
    }
    if (node instanceof Node.Number) {
      return Message.of("json.a-number");
    }
    return isText() ? TEXT : isList() ? LIST : OBJECT;
  }
}
