package org.coroscope.vm;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyObject;

/**
 * Copies of the iterators that are written in Java. A copy stands where the original stands and
 * goes on by itself; a shallow one shares the iterators below, as CPython's do.
 */
public final class IteratorCopy {
  private IteratorCopy() {}

  /**
   * Makes a {@linkplain PyIterator#twin() twin} independent of its original.
   *
   * @param inner makes of what the iterator holds what the copy holds; the identity for a shallow
   *     copy
   * @return false if the iterator keeps something that cannot be copied
   */
  public static boolean separate(PyIterator twin, UnaryOperator<PyObject> inner) {
    if (!twin.isCopiable()) {
      return false;
    }
    for (Class<?> at = twin.getClass(); at != PyIterator.class; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        boolean shared = field.getType().isPrimitive() || Modifier.isStatic(field.getModifiers());
        if (!shared && !copyField(field, twin, inner)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean copyField(Field field, PyIterator copy, UnaryOperator<PyObject> inner) {
    try {
      field.setAccessible(true);
      Object kept = field.get(copy);
      Object own = own(kept, inner);
      if (own != kept) {
        field.set(copy, own);
      }
      return kept == null || own != null;
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a copy keeps in the place of a value; null if that is not known. */
  private static Object own(Object kept, UnaryOperator<PyObject> inner) {
    if (kept instanceof PyObject object) {
      return inner.apply(object);
    }
    if (kept instanceof Object[] array) {
      return ownArray(array, inner);
    }
    if (kept instanceof ArrayList<?> || kept instanceof ArrayDeque<?>) {
      Collection<Object> all =
          kept instanceof ArrayList<?> ? new ArrayList<>() : new ArrayDeque<>();
      for (Object item : (Collection<?>) kept) {
        all.add(own(item, inner));
      }
      return all;
    }
    if (kept != null && kept.getClass().isArray()) {
      Object copy = Array.newInstance(kept.getClass().getComponentType(), Array.getLength(kept));
      System.arraycopy(kept, 0, copy, 0, Array.getLength(kept));
      return copy;
    }
    boolean plain = kept instanceof Number || kept instanceof String || kept instanceof Enum<?>;
    return plain ? kept : null;
  }

  private static Object[] ownArray(Object[] array, UnaryOperator<PyObject> inner) {
    Object[] copy = array.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] instanceof PyObject object) {
        copy[i] = inner.apply(object);
      }
    }
    return copy;
  }
}
