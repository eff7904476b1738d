package org.coroscope.library.collections;

import org.coroscope.library.LibraryContext;
import org.coroscope.library.ModuleBuilder;
import org.coroscope.library.PythonSource;
import org.coroscope.vm.Frame;
import org.coroscope.vm.GuestCompiler;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/** Makes the module {@code collections}. */
public final class CollectionsModule {
  private static final PyStr NAME = PyStr.intern("__name__");

  private CollectionsModule() {}

  /** Makes the module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    PyModule module =
        new ModuleBuilder("collections")
            .set("deque", DequeType.TYPE)
            .set("defaultdict", PyDefaultDict.TYPE)
            .set("OrderedDict", OrderedDictType.TYPE)
            .set("_tuplegetter", TupleGetter.TYPE)
            .function("_count_elements", CollectionsModule::countElements)
            .function("_caller_name", CollectionsModule::callerName)
            .function("_tuple_constructor", CollectionsModule::tupleConstructor)
            .build();
    return PythonSource.fill(vm, context, module, "collections");
  }

  /** Counts the items of an iterable in a mapping. */
  private static PyObject countElements(Vm vm, PyObject mapping, PyObject iterable) {
    boolean plain =
        mapping instanceof PyDict
            && mapping.type().special(Special.SETITEM) == Types.DICT.special(Special.SETITEM);
    PyObject get = plain ? null : vm.callMethod(mapping, "__getattribute__", PyStr.of("get"));
    Iteration.forEach(
        vm,
        iterable,
        item -> {
          if (plain) {
            PyObject count = ((PyDict) mapping).get(vm, item);
            ((PyDict) mapping)
                .put(vm, item, count == null ? PyInt.ONE : Arithmetic.add(vm, count, PyInt.ONE));
            vm.checkSize(((PyDict) mapping).size());
          } else {
            PyObject count = vm.call(get, item, PyInt.of(0));
            Items.set(vm, mapping, item, Arithmetic.add(vm, count, PyInt.ONE));
          }
          return true;
        });
    return PyNone.NONE;
  }

  /** The name of the module that the nearest code of the program itself belongs to. */
  private static PyObject callerName(Vm vm) {
    Frame frame = vm.currentFrame();
    while (frame != null && frame.code.isLibrary()) {
      frame = frame.back;
    }
    PyObject name = frame == null ? null : frame.globals.get(NAME);
    return name == null ? PyStr.of("__main__") : name;
  }

  /** {@code __new__} for a named tuple's class: a function with the fields as parameters. */
  private static PyObject tupleConstructor(Vm vm, PyObject typeName, PyObject fields) {
    StringBuilder names = new StringBuilder();
    for (PyObject field : ((PyTuple) fields).items) {
      names.append(Conversion.str(vm, field).value).append(", ");
    }
    PyDict globals = new PyDict();
    globals.put(PyStr.intern("_tuple_new"), Vm.unwrapStatic(Types.TUPLE.special(Special.NEW)));
    globals.put(PyStr.intern("__builtins__"), new PyDict());
    globals.put(NAME, PyStr.of("namedtuple_" + Conversion.str(vm, typeName).value));
    String text = "lambda _cls, " + names + ": _tuple_new(_cls, (" + names + "))";
    PyCode code = GuestCompiler.compileLibraryExpression(vm, text, "<string>");
    return vm.runCode(code, globals, globals);
  }
}
