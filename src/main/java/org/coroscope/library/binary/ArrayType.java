package org.coroscope.library.binary;

import org.coroscope.library.LibraryContext;
import org.coroscope.library.ModuleBuilder;
import org.coroscope.vm.Imports;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ByteText;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeNames;

/** {@code array}. */
public final class ArrayType {
  private static final PyType ITERATOR = IteratorTypes.hinted("array.arrayiterator");

  /** {@code array.array}. */
  static final PyType TYPE = make();

  private ArrayType() {}

  /** Makes the module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    PyModule module =
        new ModuleBuilder("array")
            .set("array", TYPE)
            .set("ArrayType", TYPE)
            .set("typecodes", PyStr.of("bBuhHiIlLqQfd"))
            .build();
    PyModule abc = Imports.importModule(vm, "collections.abc", true);
    vm.callMethod(abc.namespace.get(PyStr.intern("MutableSequence")), "register", TYPE);
    return module;
  }

  private static PyType make() {
    TypeBuilder type =
        TypeBuilder.named("array.array", Types.OBJECT)
            .matchesAs(PyType.PatternKind.SEQUENCE)
            .rawConstructor(ArrayType::construct)
            .attribute("__hash__", PyNone.NONE)
            .getter("typecode", (vm, self) -> PyStr.of(String.valueOf(array(self).code.letter)))
            .getter("itemsize", (vm, self) -> PyInt.of(array(self).code.size))
            .special(Special.REPR, ArrayType::repr)
            .special(Special.LEN, (vm, self) -> PyInt.of(array(self).size()))
            .special(Special.BOOL, (vm, self) -> PyBool.of(array(self).size() > 0))
            .special(Special.ITER, (vm, self) -> new Walk(array(self)))
            .method("__bytes__", (vm, self) -> new PyBytes(array(self).toBytes()))
            .method("__copy__", (vm, self) -> copy(array(self)))
            .method("__deepcopy__", (vm, self, memo) -> copy(array(self)))
            .method("tobytes", (vm, self) -> new PyBytes(array(self).toBytes()))
            .method("tolist", (vm, self) -> list(array(self)))
            .method("tounicode", (vm, self) -> text(array(self)))
            .method(
                "buffer_info",
                (vm, self) ->
                    new PyTuple(
                        vm.call(vm.modules.get("builtins").namespace.get(PyStr.of("id")), self),
                        PyInt.of(array(self).size())))
            .method(
                "__reduce_ex__",
                (vm, self, protocol) ->
                    new PyTuple(
                        self.type(),
                        new PyTuple(
                            PyStr.of(String.valueOf(array(self).code.letter)), list(array(self)))));
    ArrayMethods.addTo(type);
    ArrayItems.addTo(type);
    return type.build();
  }

  static PyArray array(PyObject self) {
    return (PyArray) self;
  }

  private static PyObject construct(Vm vm, PyObject[] a, PyStr[] names) {
    PyType cls = (PyType) a[0];
    if (cls == TYPE && names.length > 0) {
      throw Raise.typeError("array.array() takes no keyword arguments");
    }
    int given = a.length - 1 - names.length;
    if (given < 1) {
      throw Raise.typeError("array() takes at least 1 argument (0 given)");
    }
    if (given > 2) {
      throw Raise.typeError("array() takes at most 2 arguments (%d given)", given);
    }
    if (!(a[1] instanceof PyStr text) || text.value.length() != 1) {
      throw Raise.badArgument("array() argument 1", "a unicode character", a[1]);
    }
    PyObject initial = given == 2 ? a[2] : null;
    char letter = text.value.charAt(0);
    if (letter != 'u' && initial instanceof PyStr) {
      throw Raise.typeError("cannot use a str to initialize an array with typecode '%s'", letter);
    }
    if (letter != 'u' && initial instanceof PyArray other && other.code == ArrayCode.CHARACTER) {
      throw Raise.typeError(
          "cannot use a unicode array to initialize an array with typecode '%s'", letter);
    }
    PyArray made = new PyArray(cls, ArrayCode.of(letter), 0);
    if (initial != null) {
      fill(vm, made, initial);
    }
    return made;
  }

  private static void fill(Vm vm, PyArray made, PyObject initial) {
    byte[] bytes = initial instanceof PyArray ? null : ByteText.bytesOrNull(initial);
    if (bytes != null) {
      made.appendBytes(vm, bytes);
    } else if (initial instanceof PyArray other && other.code == made.code) {
      made.appendBytes(vm, other.toBytes());
    } else {
      appendAll(vm, made, initial);
    }
  }

  static void appendAll(Vm vm, PyArray array, PyObject items) {
    Iteration.forEach(
        vm,
        items,
        item -> {
          array.append(vm, item);
          return true;
        });
  }

  static PyArray copy(PyArray array) {
    PyArray copy = new PyArray(null, array.code, array.size());
    copy.copyFrom(array, 0, 0, array.size());
    return copy;
  }

  static PyList list(PyArray array) {
    PyList list = new PyList();
    for (int i = 0; i < array.size(); i++) {
      list.append(array.get(i));
    }
    return list;
  }

  private static PyObject text(PyArray array) {
    if (array.code != ArrayCode.CHARACTER) {
      throw Raise.valueError("tounicode() may only be called on unicode type arrays");
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < array.size(); i++) {
      text.append(((PyStr) array.get(i)).value);
    }
    return PyStr.of(text.toString());
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PyArray array = array(self);
    String name = TypeNames.simple(array.type());
    if (array.size() == 0) {
      return PyStr.of(name + "('" + array.code.letter + "')");
    }
    PyObject content = array.code == ArrayCode.CHARACTER ? text(array) : list(array);
    return PyStr.of(
        name + "('" + array.code.letter + "', " + Conversion.repr(vm, content).value + ")");
  }

  /** Walks an array that may change meanwhile. */
  private static final class Walk extends PyIterator {
    private PyArray array;
    private int at;

    Walk(PyArray array) {
      this.array = array;
    }

    @Override
    public PyObject next(Vm vm) {
      if (array == null || at >= array.size()) {
        array = null;
        return null;
      }
      return array.get(at++);
    }

    @Override
    public long lengthHint(Vm vm) {
      return array == null ? 0 : Math.max(0, array.size() - at);
    }

    @Override
    public PyType type() {
      return ITERATOR;
    }
  }
}
