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

  /** A text. */
  record Text(At at, String value) implements Node {}

  /** A number, as it was written. */
  record Number(At at, String digits) implements Node {}

  /** True, false or null, as it was written. */
  record Word(At at, String word) implements Node {}

  /** A list. */
  record Items(At at, List<Node> items) implements Node {}

  /** An object: its members as they stand in the file, each key once. */
  record Object(At at, List<Member> members) implements Node {
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
