package org.unhunch.photo;

import java.util.List;

/**
 * What the head of a file says of its picture, before anything is decoded.
 *
 * @param format {@code jpeg} or {@code png}
 * @param file all its bytes
 * @param parts those of them that the picture is made of
 * @param width dots, from 0
 * @param height dots, from 0
 * @param upright how it has to be turned
 * @param told whether the file says more than its picture does
 */
record Brought(
    String format,
    byte[] file,
    List<Part> parts,
    int width,
    int height,
    Upright upright,
    boolean told) {
  /** Some bytes of the file, from one to before another. */
  record Part(int from, int to) {
    int length() {
      return to - from;
    }
  }
}
