package org.unhunch.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON value of a key whose shape may vary, with what is needed to note problems of it. */
public final class Value {
  private final Node node;
  private final JsonPath where;
  private final Report report;

  Value(Node node, JsonPath where, Report report) {
    this.node = node;
    this.where = where;
    this.report = report;
  }

  /** {@return whether this is a list} */
  public boolean isList() {
    return node instanceof Node.Items;
  }

  /** {@return whether this is a text} */
  public boolean isText() {
    return node instanceof Node.Text;
  }

  /** {@return this as an object, or empty after noting that it is none} */
  public Optional<Fields> object() {
    return Fields.of(node, where, report);
  }

  /** {@return the text, or an empty one after noting that it is none} */
  public String text() {
    if (node instanceof Node.Text text) {
      return text.value();
    }
    problem("this is " + node.kind() + "; a text would be right");
    return "";
  }

  /** {@return the number, or 0 after noting that it is none from {@code least} to {@code most}} */
  public double number(double least, double most) {
    if (node instanceof Node.Number number) {
      double found = Double.parseDouble(number.digits());
      if (found >= least && found <= most) {
        return found;
      }
    }
    String found = node instanceof Node.Number number ? number.digits() : node.kind();
    String range = "a number from %s to %s would be right".formatted(plain(least), plain(most));
    problem("this is " + found + "; " + range);
    return 0;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** {@return the values of the list, or none after noting that it has not that many} */
  public List<Value> items(int least, int most) {
    List<Value> values = new ArrayList<>();
    if (node instanceof Node.Items list) {
      for (int i = 0; i < list.items().size(); i++) {
        values.add(new Value(list.items().get(i), where.item(i), report));
      }
    }
    if (values.size() < least || values.size() > most) {
      problem("a list of " + least + " to " + most + " values would be right");
      return List.of();
    }
    return values;
  }

  /** {@return the values of the object by key; none if it is no object} */
  public Map<String, Value> members() {
    Map<String, Value> values = new LinkedHashMap<>();
    if (node instanceof Node.Object object) {
      object
          .members()
          .forEach(
              each ->
                  values.put(each.key(), new Value(each.value(), where.key(each.key()), report)));
    }
    return values;
  }

  /** Notes a problem of this value. */
  public void problem(String what) {
    report.problem(node.at(), where, what);
  }
}
