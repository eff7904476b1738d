package org.coroscope.vm.builtin;

import java.util.TreeSet;
import org.coroscope.vm.Disposal;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Imports;
import org.coroscope.vm.MappingLocals;
import org.coroscope.vm.Output;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyStream;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Hashing;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeChecks;

/** Built-in functions on any object: attributes, text, types, iteration, output. */
final class CoreFunctions {
  private CoreFunctions() {}

  static void addTo(ModuleBuilder module) {
    addObjectFunctions(module);
    addScopeFunctions(module);
    module
        .function(
            "print", "*args, sep=None, end=None, file=None, flush=False", (vm, a) -> print(vm, a))
        .function("input", "prompt=?, /", (vm, a) -> input(vm, a[0]))
        .rawFunction(
            "__build_class__",
            (vm, arguments, names) -> {
              if (arguments.length - names.length < 2) {
                throw Raise.typeError("__build_class__: not enough arguments");
              }
              if (!(arguments[0] instanceof PyFunction)) {
                throw Raise.typeError("__build_class__: func must be a function");
              }
              if (!(arguments[1] instanceof PyStr)) {
                throw Raise.typeError("__build_class__: name is not a string");
              }
              return BuildClass.build(vm, arguments, names);
            })
        .function("iter", "object, sentinel=?, /", (vm, a) -> iter(vm, a))
        .function("next", "iterator, default=?, /", (vm, a) -> next(vm, a))
        .rawFunction("breakpoint", CoreFunctions::breakpoint)
        .rawFunction("open", CoreFunctions::open);
  }

  /** The function is that of the module {@code io}. */
  private static PyObject open(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyModule io = vm.findModule("io");
    if (io == null) {
      throw Raise.error(Types.PERMISSION_ERROR, "there are no files");
    }
    // A file that the program has dropped is written by now.
    vm.lifetimes().settle();
    return vm.call(io.namespace.get(PyStr.intern("_open")), arguments, names);
  }

  private static void addObjectFunctions(ModuleBuilder module) {
    module
        .function("len", (vm, x) -> PyInt.of(Items.longLength(vm, x)))
        .function("repr", (vm, x) -> looked(vm, x, Conversion.repr(vm, x)))
        .function("ascii", (vm, x) -> Conversion.ascii(vm, x))
        .function(
            "format",
            "value, format_spec='', /",
            (vm, a) -> {
              if (!(a[1] instanceof PyStr spec)) {
                throw Raise.badArgument("format() argument 2", "str", a[1]);
              }
              return Conversion.format(vm, a[0], spec);
            })
        .function("callable", (vm, x) -> looked(vm, x, IterationTypes.callable(x)))
        .function("id", (vm, x) -> PyInt.of(vm.id(x)))
        .function("hash", (vm, x) -> PyInt.of(Hashing.hash(vm, x)))
        .function(
            "isinstance",
            (vm, x, type) -> looked(vm, x, PyBool.of(TypeChecks.isInstance(vm, x, type))))
        .function("issubclass", (vm, x, type) -> PyBool.of(TypeChecks.isSubclass(vm, x, type)))
        .function("getattr", "object, name, default=?, /", (vm, a) -> getattr(vm, a))
        .function(
            "setattr",
            (vm, object, name, value) -> {
              Attributes.set(vm, object, attributeName(name), value);
              return PyNone.NONE;
            })
        .function(
            "delattr",
            (vm, object, name) -> {
              Attributes.delete(vm, object, attributeName(name));
              return PyNone.NONE;
            })
        .function(
            "hasattr",
            (vm, object, name) -> PyBool.of(find(vm, object, attributeName(name)) != null))
        .function("dir", "object=?, /", (vm, a) -> dir(vm, a[0]))
        .function("vars", "object=?, /", (vm, a) -> vars(vm, a[0]));
  }

  private static void addScopeFunctions(ModuleBuilder module) {
    module
        .function("globals", vm -> frame(vm).globals)
        .function("locals", vm -> MappingLocals.seen(frame(vm).locals()))
        .function(
            "__import__",
            "name, globals=None, locals=None, fromlist=?, level=0",
            (vm, a) -> importModule(vm, a));
  }

  private static Frame frame(Vm vm) {
    Frame frame = vm.currentFrame();
    if (frame == null) {
      throw Raise.error(Types.SYSTEM_ERROR, "frame does not exist");
    }
    return frame;
  }

  private static PyStr attributeName(PyObject name) {
    return ObjectMethods.attributeName(name);
  }

  /** The attribute, or null where reading it raises AttributeError. */
  private static PyObject find(Vm vm, PyObject object, PyStr name) {
    try {
      PyObject found = Attributes.getOrNull(vm, object, name);
      vm.pendingAttributeError = null;
      return found;
    } catch (PyRaise raise) {
      if (raise.is(Types.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  private static PyObject getattr(Vm vm, PyObject[] a) {
    PyStr name = attributeName(a[1]);
    if (a[2] == null) {
      return Attributes.get(vm, a[0], name);
    }
    PyObject found = find(vm, a[0], name);
    return found == null ? a[2] : found;
  }

  private static PyObject iter(Vm vm, PyObject[] a) {
    if (a[1] == null) {
      return Iteration.iterator(vm, a[0]);
    }
    if (a[0].type().special(Special.CALL) == null) {
      throw Raise.typeError("iter(v, w): v must be callable");
    }
    return new IterationTypes.Called(a[0], a[1]);
  }

  private static PyObject next(Vm vm, PyObject[] a) {
    PyObject method = a[0].type().special(Special.NEXT);
    if (method == null) {
      throw Raise.typeError("'%s' object is not an iterator", a[0].type().name());
    }
    if (a[1] == null) {
      return vm.callSpecial(method, a[0]);
    }
    PyObject item = Iteration.next(vm, a[0]);
    return item == null ? a[1] : item;
  }

  private static PyObject dir(Vm vm, PyObject object) {
    if (object == null) {
      PyDict variables = frame(vm).locals();
      if (variables instanceof MappingLocals) {
        PyObject keys = vm.callMethod(MappingLocals.seen(variables), "keys");
        return vm.call(vm.builtins.get(PyStr.intern("sorted")), keys);
      }
      TreeSet<String> names = new TreeSet<>();
      ObjectMethods.addNames(names, variables);
      return ObjectMethods.nameList(names);
    }
    PyObject names = vm.callSpecial(object.type().special(Special.DIR), object);
    PyObject[] items = Iteration.toArray(vm, names);
    Sorting.sort(vm, items, items.length, null, false);
    return new PyList(items);
  }

  private static PyObject breakpoint(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyModule sys = Imports.importModule(vm, "sys", true);
    PyObject hook = sys.namespace.get(PyStr.intern("breakpointhook"));
    if (hook == null) {
      throw Raise.runtimeError("lost sys.breakpointhook");
    }
    return vm.call(hook, arguments, names);
  }

  private static PyObject vars(Vm vm, PyObject object) {
    if (object == null) {
      return MappingLocals.seen(frame(vm).locals());
    }
    PyObject found = find(vm, object, PyStr.intern("__dict__"));
    if (found == null) {
      throw Raise.typeError("vars() argument must have __dict__ attribute");
    }
    return found;
  }

  /** A result that tells of an argument, which nothing more is done with. */
  private static PyObject looked(Vm vm, PyObject argument, PyObject result) {
    Disposal.lookedAt(vm, argument);
    return result;
  }

  private static PyObject print(Vm vm, PyObject[] a) {
    String separator = text(a[1], "sep", " ");
    String end = text(a[2], "end", "\n");
    PyObject file = a[3] == PyNone.NONE ? standardOutput(vm) : a[3];
    if (file == PyNone.NONE) {
      return PyNone.NONE;
    }
    PyObject[] values = ((PyTuple) a[0]).items;
    if (file instanceof PyStream stream) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < values.length; i++) {
        line.append(i == 0 ? "" : separator);
        if (i > 0 && values[i].type().isHeapType()) {
          // What its own __str__ prints comes behind what stands there already.
          vm.write(stream.stream, line.toString());
          line.setLength(0);
        }
        line.append(textOrWrite(vm, values[i], stream, line));
      }
      if (line.append(end).length() > 0) {
        vm.write(stream.stream, line.toString());
      }
      if (Conversion.isTrue(vm, a[4])) {
        vm.flush(stream.stream);
      }
      for (PyObject value : values) {
        Disposal.lookedAt(vm, value);
      }
      return PyNone.NONE;
    }
    PyObject write = Attributes.get(vm, file, PyStr.intern("write"));
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        vm.call(write, PyStr.of(separator));
      }
      vm.call(write, Conversion.str(vm, values[i]));
    }
    vm.call(write, PyStr.of(end));
    if (Conversion.isTrue(vm, a[4])) {
      vm.callMethod(file, "flush");
    }
    return PyNone.NONE;
  }

  /** The text of a value; if it has none, what stands before it is printed all the same. */
  private static String textOrWrite(Vm vm, PyObject value, PyStream stream, StringBuilder before) {
    try {
      return Conversion.str(vm, value).value;
    } catch (PyRaise raise) {
      if (before.length() > 0) {
        vm.write(stream.stream, before.toString());
      }
      throw raise;
    }
  }

  private static final PyStream STDOUT = new PyStream(Output.STDOUT);

  /** {@code sys.stdout}, which the program may have replaced; None if it is gone. */
  private static PyObject standardOutput(Vm vm) {
    PyModule sys = vm.modules.get("sys");
    if (sys == null) {
      return STDOUT;
    }
    PyObject stream = sys.namespace.get(PyStr.intern("stdout"));
    if (stream == null) {
      throw Raise.runtimeError("lost sys.stdout");
    }
    return stream;
  }

  private static String text(PyObject value, String what, String byDefault) {
    if (value == PyNone.NONE) {
      return byDefault;
    }
    if (!(value instanceof PyStr text)) {
      throw Raise.typeError("%s must be None or a string, not %s", what, value.type().name());
    }
    return text.value;
  }

  private static PyObject input(Vm vm, PyObject prompt) {
    if (prompt != null) {
      vm.callMethod(standardOutput(vm), "write", Conversion.str(vm, prompt));
    }
    String line = vm.readLine();
    if (line == null) {
      throw Raise.error(Types.EOF_ERROR, "EOF when reading a line");
    }
    return PyStr.of(line);
  }

  private static PyObject importModule(Vm vm, PyObject[] a) {
    if (!(a[0] instanceof PyStr text)) {
      throw Raise.typeError("module name must be a string");
    }
    String name = text.value;
    if (a[4] != null && Conversion.toLong(vm, a[4]) < 0) {
      throw Raise.valueError("level must be >= 0");
    }
    if (name.isEmpty()) {
      throw Raise.valueError("Empty module name");
    }
    boolean whole = a[3] != null && Conversion.isTrue(vm, a[3]);
    return Imports.importModule(vm, name, whole);
  }

  /** Puts the built-in types into the module {@code builtins}. */
  static void addTypes(PyModule module) {
    PyDict namespace = module.namespace;
    for (var type :
        new PyType[] {
          Types.OBJECT,
          Types.TYPE,
          Types.INT,
          Types.BOOL,
          Types.FLOAT,
          Types.COMPLEX,
          Types.STR,
          Types.BYTES,
          Types.BYTEARRAY,
          Types.MEMORYVIEW,
          Types.LIST,
          Types.TUPLE,
          Types.DICT,
          Types.SET,
          Types.FROZENSET,
          Types.RANGE,
          Types.SLICE,
          Types.CLASSMETHOD,
          Types.STATICMETHOD,
          Types.PROPERTY,
          Types.SUPER,
          IterationTypes.ENUMERATE,
          IterationTypes.ZIP,
          IterationTypes.MAP,
          IterationTypes.FILTER,
          IterationTypes.REVERSED
        }) {
      namespace.put(PyStr.intern(type.name()), type);
    }
  }
}
