package org.coroscope.vm;

import java.util.HashMap;
import java.util.Map;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;

/** Gives out {@code id(x)} in the order in which programs ask, so that runs repeat exactly. */
final class ObjectIds {
  private static final long FIRST = 0x7f0000001000L;
  private static final long SPACING = 0x30;

  private final Map<Key, Long> given = new HashMap<>();
  private long next = FIRST;

  /** Objects by identity, numbers and strings by value: those are copied freely in Java. */
  private record Key(PyObject object) {
    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Key that)) {
        return false;
      }
      if (object.getClass() == PyInt.class && that.object.getClass() == PyInt.class) {
        return ((PyInt) object).big().equals(((PyInt) that.object).big());
      }
      return object == that.object || object instanceof PyStr && object.equals(that.object);
    }

    @Override
    public int hashCode() {
      if (object.getClass() == PyInt.class) {
        return ((PyInt) object).big().hashCode();
      }
      return object instanceof PyStr ? object.hashCode() : System.identityHashCode(object);
    }
  }

  long of(PyObject object) {
    return given.computeIfAbsent(new Key(object), key -> next += SPACING);
  }
}
