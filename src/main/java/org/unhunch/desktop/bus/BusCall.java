package org.unhunch.desktop.bus;

import java.util.List;

/**
 * A call of a method on a bus.
 *
 * @param service who is called
 * @param path the object that is called
 * @param type the interface that has the method
 * @param method the method
 * @param arguments what {@link BusWriter} can write
 */
public record BusCall(
    String service, String path, String type, String method, List<Object> arguments) {
  private static final String PROPERTIES = "org.freedesktop.DBus.Properties";
  private static final int METHOD_CALL = 1;

  private static final int NO_AUTO_START = 2;

  private static final int VERSION = 1;

  /** What the fields of a header are numbered. */
  private static final int PATH = 1;

  private static final int INTERFACE = 2;
  private static final int MEMBER = 3;
  private static final int DESTINATION = 6;
  private static final int SIGNATURE = 8;

  /** Copies the arguments. */
  public BusCall {
    arguments = List.copyOf(arguments);
  }

  /** {@return a call of a service whose objects and interface have its own name} */
  public static BusCall of(String service, String method, Object... arguments) {
    String path = "/" + service.replace('.', '/');
    return new BusCall(service, path, service, method, List.of(arguments));
  }

  /** {@return the question for a property of an object's interface} */
  public static BusCall property(String service, String path, String type, String name) {
    return new BusCall(service, path, PROPERTIES, "Get", List.of(type, name));
  }

  /**
   * The bytes of the call, lowest byte first.
   *
   * @param serial its number, 1 or more
   * @param starts whether who is called may be started for it
   */
  byte[] bytes(int serial, boolean starts) {
    BusWriter body = new BusWriter();
    StringBuilder signature = new StringBuilder();
    arguments.forEach(each -> signature.append(body.value(each)));
    BusWriter fields = new BusWriter();
    fields.field(PATH, 'o', path);
    fields.field(INTERFACE, 's', type);
    fields.field(MEMBER, 's', method);
    fields.field(DESTINATION, 's', service);
    if (!arguments.isEmpty()) {
      fields.field(SIGNATURE, 'g', signature.toString());
    }
    BusWriter message = new BusWriter();
    message.one('l').one(METHOD_CALL).one(starts ? 0 : NO_AUTO_START).one(VERSION);
    message.number(body.size()).number(serial).number(fields.size());
    return message.raw(fields).align(8).raw(body).bytes();
  }
}
