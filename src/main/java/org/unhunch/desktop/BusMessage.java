package org.unhunch.desktop;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A call of a method on the bus.
 *
 * @param service who is called
 * @param path the object that is called
 * @param type the interface that has the method
 * @param method the method
 * @param arguments strings, as no other kind is needed here
 */
record BusMessage(String service, String path, String type, String method, List<String> arguments) {
  private static final int METHOD_CALL = 1;
  private static final int VERSION = 1;

  /** What the fields of a header are numbered. */
  private static final int PATH = 1;

  private static final int INTERFACE = 2;
  private static final int MEMBER = 3;
  private static final int DESTINATION = 6;
  private static final int SIGNATURE = 8;

  /** Copies the arguments. */
  BusMessage {
    arguments = List.copyOf(arguments);
  }

  /** {@return the bytes of the call, lowest byte first, with a serial number of 1 or more} */
  byte[] bytes(int serial) {
    Marshaller body = new Marshaller();
    arguments.forEach(body::string);
    Marshaller fields = new Marshaller();
    fields.field(PATH, 'o', path);
    fields.field(INTERFACE, 's', type);
    fields.field(MEMBER, 's', method);
    fields.field(DESTINATION, 's', service);
    if (!arguments.isEmpty()) {
      fields.field(SIGNATURE, 'g', "s".repeat(arguments.size()));
    }
    Marshaller message = new Marshaller();
    message.one('l').one(METHOD_CALL).one(0).one(VERSION);
    message.number(body.size()).number(serial).number(fields.size());
    message.raw(fields).align(8).raw(body);
    return message.out.toByteArray();
  }

  /** Writes values the way the bus has them: each at a multiple of its size. */
  private static final class Marshaller {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
      return out.size();
    }

    Marshaller one(int value) {
      out.write(value);
      return this;
    }

    Marshaller align(int to) {
      while (out.size() % to != 0) {
        out.write(0);
      }
      return this;
    }

    Marshaller number(int value) {
      align(4);
      return one(value).one(value >> 8).one(value >> 16).one(value >> 24);
    }

    Marshaller string(String value) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      out.writeBytes(bytes);
      return one(0);
    }

    Marshaller raw(Marshaller other) {
      out.writeBytes(other.out.toByteArray());
      return this;
    }

    /** A signature has a length of one byte, other texts one of four. */
    void field(int code, char kind, String value) {
      align(8).one(code).one(1).one(kind).one(0);
      if (kind == 'g') {
        one(value.length());
        out.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
        one(0);
      } else {
        string(value);
      }
    }
  }
}
