package org.unhunch.json;

/**
 * The way to a value in a file, put into words only where a problem is told.
 *
 * @param parent what the value stands in; null for the whole file
 * @param key the key of the value, or null in a list
 * @param index the place in a list, from 0
 */
record JsonPath(JsonPath parent, String key, int index) {
  /** The whole file. */
  static final JsonPath FILE = new JsonPath(null, "", 0);

  JsonPath key(String name) {
    return new JsonPath(this, name, 0);
  }

  JsonPath item(int at) {
    return new JsonPath(this, null, at);
  }

  boolean isFile() {
    return parent == null;
  }

  /** {@return whether it is a member of an object that is itself a member of the whole file} */
  boolean isAmongMembers() {
    return key != null && !isFile() && !parent.isFile() && parent.parent.isFile();
  }

  /** {@return the way from the file to a value within the one at the place} */
  String in(String place) {
    String rest = toString();
    boolean parted = place.isEmpty() || rest.isEmpty() || rest.startsWith("[");
    return parted ? place + rest : place + "." + rest;
  }

  /** {@return the way, such as {@code doses[0].reps}; empty for the whole file} */
  @Override
  public String toString() {
    if (isFile()) {
      return "";
    }
    String before = parent.toString();
    if (key == null) {
      return before + "[" + index + "]";
    }
    return before.isEmpty() ? key : before + "." + key;
  }
}
