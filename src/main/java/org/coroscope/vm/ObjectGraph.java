package org.coroscope.vm;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coroscope.bytecode.Code;
import org.coroscope.syntax.SourceFile;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyWeakSlot;

/**
 * What an object of the machine refers to. The containers are looked into directly, in the order in
 * which CPython lets go of their contents; of anything else the fields are read, so that no type
 * needs to be known here.
 */
final class ObjectGraph {
  private static final String OWN_PACKAGES = "org.coroscope.";

  private static final ClassValue<Field[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return fieldsOf(type);
        }
      };

  private ObjectGraph() {}

  /**
   * Tells of all that an object refers to, other than weakly; nulls and plain data are left out.
   */
  static void forEach(Object from, Consumer<Object> visitor) {
    if (from instanceof PyList list) {
      for (int i = list.size - 1; i >= 0; i--) {
        tell(list.items[i], visitor);
      }
      tell(list.attributes(), visitor);
    } else if (from instanceof PyTuple tuple) {
      for (int i = tuple.items.length - 1; i >= 0; i--) {
        tell(tuple.items[i], visitor);
      }
      tell(tuple.attributes(), visitor);
    } else if (from instanceof PyDict dict) {
      for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
        tell(dict.keyAt(i), visitor);
        tell(dict.valueAt(i), visitor);
      }
      tell(dict.attributes(), visitor);
    } else if (from instanceof PySet set) {
      for (Object member : set.toArray()) {
        tell(member, visitor);
      }
      tell(set.attributes(), visitor);
    } else if (from instanceof Frame frame) {
      frame(frame, visitor);
    } else if (from instanceof PyGenerator generator) {
      tell(generator.frame, visitor);
    } else {
      other(from, visitor);
    }
  }

  /** The variables, what lies on the stack while it is on it or suspended, and little else. */
  private static void frame(Frame frame, Consumer<Object> visitor) {
    boolean alive = frame.onStack || frame.generator != null && frame.generator.frame == frame;
    int end = alive ? Math.max(frame.stackPointer, frame.code.slotCount) : frame.code.slotCount;
    for (int i = 0; i < end; i++) {
      tell(frame.slots[i], visitor);
    }
    tell(frame.instance, visitor);
    tell(frame.handled, visitor);
    tell(frame.function, visitor);
    tell(frame.namespace, visitor);
    tell(frame.globals, visitor);
    tell(frame.knownLocals(), visitor);
  }

  private static void other(Object from, Consumer<Object> visitor) {
    if (from instanceof Object[] array) {
      for (int i = array.length - 1; i >= 0; i--) {
        tell(array[i], visitor);
      }
    } else if (from instanceof Collection<?> collection) {
      for (Object item : new ArrayList<>(collection)) {
        tell(item, visitor);
      }
    } else if (from instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : new ArrayList<>(map.entrySet())) {
        tell(entry.getKey(), visitor);
        tell(entry.getValue(), visitor);
      }
    } else {
      for (Field field : FIELDS.get(from.getClass())) {
        tell(valueOf(field, from), visitor);
      }
    }
  }

  private static Object valueOf(Field field, Object from) {
    try {
      return field.get(from);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void tell(Object value, Consumer<Object> visitor) {
    if (value != null && !isData(value)) {
      visitor.accept(value);
    }
  }

  /** Whether there is no need to look into a value. */
  private static boolean isData(Object value) {
    if (value instanceof PyStr text) {
      return text.attributes() == null;
    }
    return value instanceof PyInt number && number.attributes() == null
        || value instanceof PyFloat real && real.attributes() == null
        || value instanceof PyBytes bytes && bytes.attributes() == null
        || value instanceof PyType type && !type.isHeapType()
        || value instanceof PyWeakSlot
        || value instanceof PyCode
        || value instanceof Code
        || value instanceof SourceFile
        || value instanceof Vm
        || value instanceof Interpreter
        || value instanceof Lifetimes
        || value instanceof VmInstrument
        || value instanceof Thread
        || value instanceof Enum<?>;
  }

  private static Field[] fieldsOf(Class<?> type) {
    List<Field> found = new ArrayList<>();
    for (Class<?> at = type;
        at != null && at.getName().startsWith(OWN_PACKAGES);
        at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        Class<?> kind = field.getType();
        boolean plain = kind.isPrimitive() || kind == String.class || kind.isEnum();
        if (!plain && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          found.add(field);
        }
      }
    }
    return found.toArray(new Field[0]);
  }
}
