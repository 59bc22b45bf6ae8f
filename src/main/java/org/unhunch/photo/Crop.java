package org.unhunch.photo;

import java.awt.Point;
import java.awt.Rectangle;

/**
 * Which part of a picture becomes a photo. It has the shape of one and lies within the picture.
 *
 * @param x of its left edge, in dots of the picture
 * @param y of its upper edge
 * @param width no less than {@link Print#LEAST_SIDE}, but where the picture has no room for that
 * @param of the picture's width
 * @param high the picture's height
 */
public record Crop(int x, int y, int width, int of, int high) {
  public Crop {
    int most = Math.max(1, Math.min(of, high * Print.WIDE / Print.HIGH));
    int least = Math.min(most, 1 + Print.LEAST_SIDE * Print.WIDE / Print.HIGH);
    width = Math.max(least, Math.min(most, width));
    x = Math.max(0, Math.min(of - width, x));
    y = Math.max(0, Math.min(high - width * Print.HIGH / Print.WIDE, y));
  }

  /** {@return the largest part in the middle of a picture} */
  public static Crop middle(Negative negative) {
    int of = negative.image().getWidth();
    int high = negative.image().getHeight();
    int width = new Crop(0, 0, of, of, high).width;
    return new Crop(
        (of - width) / 2, (high - width * Print.HIGH / Print.WIDE) / 2, width, of, high);
  }

  /** {@return its height in dots} */
  public int height() {
    return Math.max(1, width * Print.HIGH / Print.WIDE);
  }

  /** {@return the same as a rectangle} */
  public Rectangle part() {
    return new Rectangle(x, y, width, height());
  }

  /** {@return the same, so many dots farther right and down} */
  public Crop moved(int right, int down) {
    return new Crop(x + right, y + down, width, of, high);
  }

  /** {@return the same around its middle, so many dots wider; narrower below zero} */
  public Crop wider(int by) {
    Crop other = new Crop(x, y, width + by, of, high);
    return other.moved((width - other.width) / 2, (height() - other.height()) / 2);
  }

  /** {@return the part from one corner toward another, which it reaches at one of its edges} */
  public Crop between(Point corner, Point toward) {
    int across = Math.abs(toward.x - corner.x);
    int down = Math.abs(toward.y - corner.y) * Print.WIDE / Print.HIGH;
    boolean left = toward.x < corner.x;
    boolean up = toward.y < corner.y;
    int roomAcross = left ? corner.x : of - corner.x;
    int roomDown = (up ? corner.y : high - corner.y) * Print.WIDE / Print.HIGH;
    int wide = Math.min(Math.max(across, down), Math.min(roomAcross, roomDown));
    Crop sized = new Crop(0, 0, wide, of, high);
    return new Crop(
        left ? corner.x - sized.width : corner.x,
        up ? corner.y - sized.height() : corner.y,
        sized.width,
        of,
        high);
  }
}
