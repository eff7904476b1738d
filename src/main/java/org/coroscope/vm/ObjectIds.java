package org.coroscope.vm;

import java.util.IdentityHashMap;
import java.util.Map;
import org.coroscope.vm.object.PyObject;

/** Gives out {@code id(x)} in the order in which programs ask, so that runs repeat exactly. */
final class ObjectIds {
  private static final long FIRST = 0x7f0000001000L;
  private static final long SPACING = 0x30;

  private final Map<PyObject, Long> byIdentity = new IdentityHashMap<>();

  private long next = FIRST;

  long of(PyObject object) {
    return byIdentity.computeIfAbsent(object, this::address);
  }

  private long address(PyObject object) {
    long known = StaticAddresses.of(object);
    return known != 0 ? known : (next += SPACING);
  }
}
