package org.unhunch.json;

import java.util.List;

/** A JSON value that knows where it stands. */
public sealed interface Node {
  /**
   * A place in a file.
   *
   * @param line from 1
   * @param column from 1
   */
  record At(int line, int column) {}

  /** {@return where the value begins} */
  At at();

  /** {@return what kind of value this is, as a reader would say: "a text", "a list" …} */
  String kind();

  /** A text. */
  record Text(At at, String value) implements Node {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A number, as it was written. */
  record Number(At at, String digits) implements Node {
    @Override
    public String kind() {
      return "a number";
    }

    /** {@return whether this is a whole number from {@code least} to {@code most}} */
    boolean isWhole(int least, int most) {
      int first = digits.startsWith("-") ? 1 : 0;
      // Nine digits always fit an int; longer numbers and fractions are out of every range here.
      boolean fits = digits.length() > first && digits.length() <= first + 9;
      for (int i = first; i < digits.length() && fits; i++) {
        fits = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
      }
      return fits && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
    }
  }

  /** True, false or null, as it was written. */
  record Word(At at, String word) implements Node {
    @Override
    public String kind() {
      return word;
    }
  }

  /** A list. */
  record Items(At at, List<Node> items) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** An object: its members as they stand in the file, each key once. */
  record Object(At at, List<Member> members) implements Node {
    @Override
    public String kind() {
      return "an object";
    }

    /** {@return the member of the key, or null if there is none} */
    public Member member(String key) {
      return find(members, key);
    }

    /** One by one: to make a table for each small object takes longer than all the looking. */
    static Member find(List<Member> members, String key) {
      for (int i = 0; i < members.size(); i++) {
        if (members.get(i).key().equals(key)) {
          return members.get(i);
        }
      }
      return null;
    }
  }

  /** One key of an object, where the key stands, and its value. */
  record Member(String key, At keyAt, Node value) {}
}
