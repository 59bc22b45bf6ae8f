package org.unhunch.desktop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A call of a method on the bus.
 *
 * @param service who is called; its object and its interface are named after it
 * @param method the method
 * @param arguments strings, as no other kind is needed here
 */
record BusMessage(String service, String method, List<String> arguments) {
  private static final int LONGEST = 4_000;
  private static final byte METHOD_CALL = 1;
  private static final byte VERSION = 1;
  private static final int BODY_LENGTH = 4;
  private static final int FIELDS_LENGTH = 12;
  private static final int HEADER = 16;

  /** What the fields of a header are numbered. */
  private static final int PATH = 1;

  private static final int INTERFACE = 2;
  private static final int MEMBER = 3;
  private static final int DESTINATION = 6;
  private static final int SIGNATURE = 8;

  /** {@return the bytes of the call, lowest byte first, with a serial number of 1 or more} */
  byte[] bytes(int serial) {
    ByteBuffer out = ByteBuffer.allocate(LONGEST).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'l').put(METHOD_CALL).put((byte) 0).put(VERSION);
    out.putInt(0).putInt(serial).putInt(0);
    field(out, PATH, 'o', "/" + service.replace('.', '/'));
    field(out, INTERFACE, 's', service);
    field(out, MEMBER, 's', method);
    field(out, DESTINATION, 's', service);
    if (!arguments.isEmpty()) {
      field(out, SIGNATURE, 'g', "s".repeat(arguments.size()));
    }
    out.putInt(FIELDS_LENGTH, out.position() - HEADER);
    align(out, 8);
    int body = out.position();
    arguments.forEach(each -> string(out, each));
    out.putInt(BODY_LENGTH, out.position() - body);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Values stand at multiples of their size. */
  private static void align(ByteBuffer out, int to) {
    out.position((out.position() + to - 1) / to * to);
  }

  private static void string(ByteBuffer out, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    align(out, 4);
    out.putInt(bytes.length).put(bytes).put((byte) 0);
  }

  /** A signature has a length of one byte, other texts one of four. */
  private static void field(ByteBuffer out, int code, char kind, String value) {
    align(out, 8);
    out.put((byte) code).put((byte) 1).put((byte) kind).put((byte) 0);
    if (kind == 'g') {
      out.put((byte) value.length()).put(value.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    } else {
      string(out, value);
    }
  }
}
