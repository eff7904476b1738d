package org.coroscope.vm.builtin;

import java.util.Arrays;
import java.util.Set;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyEllipsis;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRange;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Iteration;

/**
 * How objects of built-in types, and of classes made from them, are taken apart for copying and
 * pickling, where that is not by their attributes alone.
 */
final class BuiltinRecipes {
  /** Those of the built-in types that say no. */
  private static final Set<String> UNPICKLABLE =
      Set.of(
          "generator",
          "coroutine",
          "async_generator",
          "frame",
          "module",
          "function",
          "code",
          "traceback",
          "cell",
          "property",
          "classmethod",
          "staticmethod",
          "mappingproxy",
          "dict_keys",
          "dict_values",
          "dict_items",
          "re.Match",
          "_thread.lock",
          "_thread.RLock",
          "TextIOWrapper",
          "_io.TextIOWrapper",
          "_asyncio.Future",
          "_asyncio.Task",
          "super");

  private BuiltinRecipes() {}

  /** A callable with its arguments and what is to be put in, or a name; null if there is none. */
  static PyObject of(Vm vm, PyObject self, int protocol) {
    if (self instanceof PyBaseException error) {
      return withState(self, arguments(error));
    }
    if (self instanceof PySet set) {
      return with(self, new PyTuple(items(vm, set)), state(self));
    }
    if (self instanceof PyByteArray bytes) {
      PyBytes content = new PyBytes(Arrays.copyOf(bytes.value, bytes.size));
      PyTuple parts =
          bytes.size == 0
              ? PyTuple.EMPTY
              : protocol > 2
                  ? new PyTuple(content)
                  : new PyTuple(
                      vm.callMethod(content, "decode", PyStr.of("latin-1")), PyStr.of("latin-1"));
      return with(self, parts, state(self));
    }
    if (self instanceof PyRange range) {
      return new PyTuple(self.type(), new PyTuple(range.start, range.stop, range.step));
    }
    if (self instanceof PySlice slice) {
      return new PyTuple(self.type(), new PyTuple(slice.start, slice.stop, slice.step));
    }
    if (self instanceof PyNative function) {
      return function.owner == null
          ? PyStr.of(function.name)
          : attribute(vm, function.owner, function.name);
    }
    if (self instanceof PyBoundMethod method) {
      PyObject name = Attributes.get(vm, method.function, PyStr.intern("__name__"));
      return attribute(vm, method.receiver, ((PyStr) name).value);
    }
    if (self instanceof PyEllipsis) {
      return PyStr.of("Ellipsis");
    }
    if (self instanceof PyNotImplemented) {
      return PyStr.of("NotImplemented");
    }
    if (self.type() == Types.MEMORYVIEW) {
      throw Raise.typeError("cannot pickle memoryview objects");
    }
    if (!self.type().isHeapType() && UNPICKLABLE.contains(self.type().name())) {
      throw Raise.typeError("cannot pickle '%s' object", self.type().name());
    }
    return null;
  }

  private static PyTuple attribute(Vm vm, PyObject owner, String name) {
    return new PyTuple(
        vm.builtins.get(PyStr.intern("getattr")), new PyTuple(owner, PyStr.of(name)));
  }

  private static PyTuple arguments(PyBaseException error) {
    if (error.members != null) {
      PyObject message = error.args.items.length > 0 ? error.args.items[0] : PyStr.EMPTY;
      return new PyTuple(message, new PyList(error.members.items.clone()));
    }
    PyObject file = error.detail("filename");
    if (file != null && file != PyNone.NONE && error.args.items.length == 2) {
      return new PyTuple(error.args.items[0], error.args.items[1], file);
    }
    return error.args;
  }

  private static PyList items(Vm vm, PyObject items) {
    return new PyList(Iteration.toArray(vm, items));
  }

  private static PyObject state(PyObject self) {
    PyDict attributes = self.attributes();
    return attributes == null || attributes.size() == 0 ? PyNone.NONE : attributes;
  }

  private static PyTuple with(PyObject self, PyObject arguments, PyObject state) {
    return new PyTuple(self.type(), arguments, state);
  }

  private static PyTuple withState(PyObject self, PyObject arguments) {
    PyObject state = state(self);
    return state == PyNone.NONE
        ? new PyTuple(self.type(), arguments)
        : new PyTuple(self.type(), arguments, state);
  }
}
