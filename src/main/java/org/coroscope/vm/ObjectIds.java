package org.coroscope.vm;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;

/** Gives out {@code id(x)} in the order in which programs ask, so that runs repeat exactly. */
final class ObjectIds {
  private static final long FIRST = 0x7f0000001000L;
  private static final long SPACING = 0x30;

  private final Map<PyObject, Long> byIdentity = new IdentityHashMap<>();

  /** Whole numbers and strings go by value: in Java they are copied freely. */
  private final Map<Object, Long> byValue = new HashMap<>();

  private long next = FIRST;

  long of(PyObject object) {
    if (object.getClass() == PyInt.class) {
      return byValue.computeIfAbsent(((PyInt) object).big(), key -> next += SPACING);
    }
    if (object instanceof PyStr && object.type() == Types.STR) {
      return byValue.computeIfAbsent(object, key -> next += SPACING);
    }
    return byIdentity.computeIfAbsent(object, this::address);
  }

  private long address(PyObject object) {
    long known = StaticAddresses.of(object);
    return known != 0 ? known : (next += SPACING);
  }
}
