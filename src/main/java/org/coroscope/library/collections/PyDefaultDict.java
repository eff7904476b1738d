package org.coroscope.library.collections;

import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.Construct;
import org.coroscope.vm.builtin.ReprGuard;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyDictView;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeNames;

/** {@code collections.defaultdict}. */
final class PyDefaultDict extends PyDict {
  static final PyType TYPE =
      TypeBuilder.named("collections.defaultdict", Types.DICT)
          .constructor(
              "cls, /, *args, **kwargs",
              (vm, a) -> new PyDefaultDict(Construct.subtype(a[0], PyDefaultDict.TYPE)))
          .rawMethod("__init__", PyDefaultDict::init)
          .method("__missing__", PyDefaultDict::missing)
          .property(
              "default_factory",
              (vm, self) -> ((PyDefaultDict) self).factory,
              (vm, self, value) -> {
                ((PyDefaultDict) self).factory = value == null ? PyNone.NONE : value;
                return PyNone.NONE;
              })
          .method("copy", PyDefaultDict::copied)
          .method("__copy__", PyDefaultDict::copied)
          .method(
              "__reduce__",
              (vm, self) -> {
                PyObject factory = ((PyDefaultDict) self).factory;
                return new PyTuple(
                    self.type(),
                    factory == PyNone.NONE ? PyTuple.EMPTY : new PyTuple(factory),
                    PyNone.NONE,
                    PyNone.NONE,
                    Iteration.iterator(vm, new PyDictView((PyDict) self, PyDictView.Kind.ITEMS)));
              })
          .special(Special.REPR, PyDefaultDict::repr)
          .special(Special.OR, (vm, self, other) -> merged(vm, self, other, self))
          .special(Special.ROR, (vm, self, other) -> merged(vm, other, self, self))
          .build();

  private PyObject factory = PyNone.NONE;

  private PyDefaultDict(PyType type) {
    super(type);
  }

  private static PyObject init(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyDefaultDict self = (PyDefaultDict) arguments[0];
    PyObject factory = PyNone.NONE;
    PyObject[] rest = arguments;
    if (arguments.length - names.length > 1) {
      factory = arguments[1];
      if (factory != PyNone.NONE && factory.type().special(Special.CALL) == null) {
        throw Raise.typeError("first argument must be callable or None");
      }
      rest = Arrays.copyOfRange(arguments, 1, arguments.length);
      rest[0] = self;
    }
    self.factory = factory;
    return vm.call(Types.DICT.special(Special.INIT), rest, names);
  }

  private static PyObject missing(Vm vm, PyObject self, PyObject key) {
    PyObject factory = ((PyDefaultDict) self).factory;
    if (factory == PyNone.NONE) {
      throw Raise.keyError(key);
    }
    PyObject value = vm.call(factory);
    Items.set(vm, self, key, value);
    return value;
  }

  private static PyObject copied(Vm vm, PyObject self) {
    return vm.call(self.type(), ((PyDefaultDict) self).factory, self);
  }

  private static PyObject merged(Vm vm, PyObject first, PyObject second, PyObject self) {
    if (!(first instanceof PyDict) || !(second instanceof PyDict)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyDict result = (PyDict) vm.call(self.type(), ((PyDefaultDict) self).factory, first);
    result.putAll(vm, (PyDict) second);
    return result;
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyObject factory = ((PyDefaultDict) self).factory;
    String made = ReprGuard.guarded(vm, factory, "...", () -> Conversion.repr(vm, factory).value);
    PyObject content = vm.callSpecial(Types.DICT.special(Special.REPR), self);
    return PyStr.of(TypeNames.simple(self.type()) + "(" + made + ", " + content + ")");
  }
}
