package org.coroscope.library;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** {@code abc}: the metaclass here, the rest in {@code abc.py}. */
final class AbcModule {
  private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");
  private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");
  private static final PyStr PATTERN = PyStr.intern("__abc_tpflags__");

  /** Values of {@code __abc_tpflags__}, as in CPython. */
  private static final int SEQUENCE_FLAG = 1 << 5;

  /** {@code ABCMeta}. */
  static final PyType META =
      TypeBuilder.named("ABCMeta", Types.TYPE)
          .module("abc")
          .layout(Types.TYPE)
          .rawConstructor(AbcModule::create)
          .method(
              "register",
              (vm, self, subclass) -> AbcRegistry.of(vm).register((PyType) self, subclass))
          .special(
              Special.INSTANCECHECK,
              (vm, self, value) -> PyBool.of(AbcRegistry.of(vm).isInstance((PyType) self, value)))
          .special(
              Special.SUBCLASSCHECK,
              (vm, self, value) -> PyBool.of(AbcRegistry.of(vm).isSubclass((PyType) self, value)))
          .method(
              "_abc_registry_clear", (vm, self) -> AbcRegistry.of(vm).clearRegistry((PyType) self))
          .method("_abc_caches_clear", (vm, self) -> AbcRegistry.of(vm).clearCaches((PyType) self))
          .build();

  private AbcModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    PyModule module =
        new ModuleBuilder("abc")
            .type(META)
            .function("get_cache_token", v -> PyInt.of(AbcRegistry.of(v).token()))
            .function(
                "update_abstractmethods",
                (v, cls) -> {
                  if (cls instanceof PyType type && type.namespace().get(ABSTRACT) != null) {
                    noteAbstractMethods(v, type);
                  }
                  return cls;
                })
            .build();
    return PythonSource.fill(vm, context, module, "abc");
  }

  private static PyObject create(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyObject made = vm.call(Vm.unwrapStatic(Types.TYPE.special(Special.NEW)), arguments, names);
    PyType type = (PyType) made;
    PyObject pattern = type.namespace().get(PATTERN);
    if (pattern instanceof PyInt flag) {
      type.setPatternKind(
          flag.value == SEQUENCE_FLAG ? PyType.PatternKind.SEQUENCE : PyType.PatternKind.MAPPING);
      type.setAttribute(PATTERN, null);
    }
    noteAbstractMethods(vm, type);
    return type;
  }

  private static void noteAbstractMethods(Vm vm, PyType type) {
    PySet found = new PySet(true);
    PyDict own = type.namespace();
    for (int i = own.next(0); i >= 0; i = own.next(i + 1)) {
      if (isAbstract(vm, own.valueAt(i))) {
        found.add(vm, own.keyAt(i));
      }
    }
    for (PyType base : type.bases()) {
      PyObject inherited = base.isHeapType() ? base.lookup(ABSTRACT) : null;
      if (inherited == null || inherited == PyNone.NONE) {
        continue;
      }
      for (PyObject name : Iteration.toArray(vm, inherited)) {
        PyObject value = Attributes.getOrNull(vm, type, (PyStr) name);
        vm.pendingAttributeError = null;
        if (value != null && isAbstract(vm, value)) {
          found.add(vm, name);
        }
      }
    }
    type.setAttribute(ABSTRACT, found);
  }

  private static boolean isAbstract(Vm vm, PyObject value) {
    if (value instanceof PyType type && type.type() == Types.TYPE) {
      return false;
    }
    PyObject mark = Attributes.getOrNull(vm, value, IS_ABSTRACT);
    vm.pendingAttributeError = null;
    return mark != null && Conversion.isTrue(vm, mark);
  }
}
