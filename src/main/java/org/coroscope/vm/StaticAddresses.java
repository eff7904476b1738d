package org.coroscope.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.coroscope.vm.object.PyEllipsis;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;

/**
 * Addresses for the constants and types that CPython holds in its own image rather than on the
 * heap. Their last bits, which decide the place in a set, are the same in each of its runs.
 */
final class StaticAddresses {
  private static final long IMAGE = 0x7e0000000000L;
  private static final Properties LAST_BITS = read();

  private StaticAddresses() {}

  /** The address of a constant or built-in type; 0 for everything else. */
  static long of(PyObject object) {
    String name = name(object);
    String bits = name == null ? null : LAST_BITS.getProperty(name);
    return bits == null ? 0 : IMAGE + Long.parseLong(bits, 16);
  }

  private static String name(PyObject object) {
    if (object == PyNone.NONE) {
      return "None";
    }
    if (object == PyEllipsis.ELLIPSIS) {
      return "Ellipsis";
    }
    if (object == PyNotImplemented.NOT_IMPLEMENTED) {
      return "NotImplemented";
    }
    return object instanceof PyType type && !type.isHeapType() ? type.name() : null;
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in =
        StaticAddresses.class.getResourceAsStream("static-addresses.properties")) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}
