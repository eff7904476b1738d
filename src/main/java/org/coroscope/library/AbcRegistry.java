package org.coroscope.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.TypeChecks;

/**
 * Which classes of one program are registered with which abstract base classes, and what has been
 * found out about the rest (PEP 3119). The maps are only looked into, never walked.
 */
final class AbcRegistry {
  private static final PyStr HOOK = PyStr.intern("__subclasshook__");
  private static final PyStr CLASS = PyStr.intern("__class__");

  /** What is known of one abstract base class. */
  private static final class Entry {
    final List<PyType> registered = new ArrayList<>();
    final Set<PyType> known = Collections.newSetFromMap(new IdentityHashMap<>());
    final Set<PyType> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Refusals hold only until the next registration anywhere. */
    int refusedAt;
  }

  private final Vm vm;
  private final Map<PyType, Entry> entries = new IdentityHashMap<>();
  private int registrations;

  /** How many questions are being put to classes on behalf of others. */
  private int asking;

  private AbcRegistry(Vm vm) {
    this.vm = vm;
  }

  static AbcRegistry of(Vm vm) {
    return vm.service(AbcRegistry.class, () -> new AbcRegistry(vm));
  }

  /** {@code abc.get_cache_token()}. */
  int token() {
    return registrations;
  }

  private Entry entry(PyType type) {
    return entries.computeIfAbsent(type, key -> new Entry());
  }

  /** {@code cls.register(subclass)}. */
  PyObject register(PyType cls, PyObject given) {
    if (!(given instanceof PyType subclass)) {
      throw Raise.typeError("Can only register classes");
    }
    if (TypeChecks.isSubclass(vm, subclass, cls)) {
      return subclass;
    }
    if (TypeChecks.isSubclass(vm, cls, subclass)) {
      throw Raise.runtimeError("Refusing to create an inheritance cycle");
    }
    entry(cls).registered.add(subclass);
    registrations++;
    if (subclass.isHeapType() && cls.patternKind() != PyType.PatternKind.NONE) {
      subclass.setPatternKind(cls.patternKind());
    }
    return subclass;
  }

  /** {@code isinstance(value, cls)}. */
  boolean isInstance(PyType cls, PyObject value) {
    PyType type = value.type();
    if (entry(cls).known.contains(type)) {
      return true;
    }
    PyObject claimed = type;
    if (type.isHeapType()) {
      claimed = Attributes.getOrNull(vm, value, CLASS);
      vm.pendingAttributeError = null;
    }
    asking++;
    try {
      return claimed != null && claimed != type && TypeChecks.isSubclass(vm, claimed, cls)
          || TypeChecks.isSubclass(vm, type, cls);
    } finally {
      asking--;
    }
  }

  /** {@code issubclass(candidate, cls)}. */
  boolean isSubclass(PyType cls, PyObject candidate) {
    if (!(candidate instanceof PyType subclass)) {
      throw Raise.typeError("issubclass() arg 1 must be a class");
    }
    Entry entry = entry(cls);
    if (entry.known.contains(subclass)) {
      return true;
    }
    if (entry.refusedAt != registrations) {
      entry.refused.clear();
      entry.refusedAt = registrations;
    } else if (entry.refused.contains(subclass)) {
      return false;
    }
    boolean answer = ask(cls, entry, subclass);
    (answer ? entry.known : entry.refused).add(subclass);
    return answer;
  }

  private boolean ask(PyType cls, Entry entry, PyType subclass) {
    PyObject hooked = vm.call(Attributes.get(vm, cls, HOOK), subclass);
    if (hooked == PyBool.TRUE) {
      return true;
    }
    if (hooked != PyNotImplemented.NOT_IMPLEMENTED) {
      return Conversion.isTrue(vm, hooked);
    }
    if (subclass.isSubtypeOf(cls)) {
      return true;
    }
    return askOthers(entry.registered, subclass) || askOthers(cls.subclasses(), subclass);
  }

  private boolean askOthers(Collection<PyType> others, PyType subclass) {
    asking++;
    try {
      for (PyType other : new ArrayList<>(others)) {
        if (TypeChecks.isSubclass(vm, subclass, other)) {
          return true;
        }
      }
      return false;
    } finally {
      asking--;
    }
  }

  /** Whether a class is asked on behalf of an abstract one above it, not by the program itself. */
  boolean isAsking() {
    return asking > 0;
  }

  PyObject clearRegistry(PyType cls) {
    entry(cls).registered.clear();
    return PyNone.NONE;
  }

  PyObject clearCaches(PyType cls) {
    entry(cls).known.clear();
    entry(cls).refused.clear();
    return PyNone.NONE;
  }
}
