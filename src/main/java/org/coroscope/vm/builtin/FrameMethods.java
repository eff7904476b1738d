package org.coroscope.vm.builtin;

import java.util.List;
import java.util.function.Function;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.Opcode;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.vm.Frame;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeNames;

/** Code, frames, tracebacks and cells, as far as programs look at them. */
final class FrameMethods {
  private FrameMethods() {}

  static void install() {
    installCode();
    installFrame();
    installTraceback();
    installCell();
  }

  private static void installCode() {
    TypeBuilder type = TypeBuilder.of(Types.CODE);
    text(type, "co_name", Code::name);
    text(type, "co_qualname", Code::qualifiedName);
    text(type, "co_filename", Code::file);
    number(type, "co_firstlineno", Code::firstLine);
    number(type, "co_flags", Code::flags);
    number(type, "co_stacksize", Code::stackSize);
    number(type, "co_posonlyargcount", Code::positionalOnlyCount);
    number(type, "co_argcount", Code::positionalCount);
    number(type, "co_kwonlyargcount", Code::keywordOnlyCount);
    number(type, "co_nlocals", code -> localNames(code).size());
    names(type, "co_varnames", FrameMethods::localNames);
    names(type, "co_names", Code::names);
    names(type, "co_freevars", Code::freeNames);
    names(type, "co_cellvars", FrameMethods::cellNames);
    type.getter("co_consts", (vm, self) -> constants((PyCode) self))
        .getter("co_code", (vm, self) -> new PyBytes(bytes(codeOf(self))))
        .method(
            "replace", "self, /, **changes", (vm, a) -> replace(vm, (PyCode) a[0], (PyDict) a[1]))
        .method("co_positions", (vm, self) -> positions(codeOf(self)))
        .method("co_lines", (vm, self) -> lines(codeOf(self)))
        .special(
            Special.REPR,
            (vm, self) ->
                PyStr.of(
                    "<code object "
                        + codeOf(self).name()
                        + " at "
                        + ObjectMethods.address(vm, self)
                        + ", file \""
                        + codeOf(self).file()
                        + "\", line "
                        + codeOf(self).firstLine()
                        + ">"));
  }

  /** Another code object with another name, place or flags. */
  private static PyObject replace(Vm vm, PyCode old, PyDict changes) {
    Code code = old.code();
    String name = code.name();
    String qualifiedName = code.qualifiedName();
    String file = code.file();
    int firstLine = code.firstLine();
    int flags = code.flags();
    for (int i = changes.next(0); i >= 0; i = changes.next(i + 1)) {
      PyObject value = changes.valueAt(i);
      String what = ((PyStr) changes.keyAt(i)).value;
      switch (what) {
        case "co_name" -> name = Conversion.text(value, what);
        case "co_qualname" -> qualifiedName = Conversion.text(value, what);
        case "co_filename" -> file = Conversion.text(value, what);
        case "co_firstlineno" -> firstLine = Conversion.toInt(vm, value);
        case "co_flags" -> flags = Conversion.toInt(vm, value);
        default ->
            throw Raise.typeError("'%s' cannot be replaced in Coroscope's code objects", what);
      }
    }
    Code changed =
        new Code(
            name,
            qualifiedName,
            file,
            firstLine,
            code.positionalCount(),
            code.positionalOnlyCount(),
            code.keywordOnlyCount(),
            flags,
            code.instructions(),
            code.spans(),
            code.exceptionTable(),
            code.constants(),
            code.names(),
            code.slotNames(),
            code.localCount(),
            code.freeNames(),
            code.stackSize(),
            code.docstring());
    return new PyCode(vm, changed, old.isLibrary());
  }

  private static Code codeOf(PyObject self) {
    return ((PyCode) self).code();
  }

  private static void text(TypeBuilder type, String name, Function<Code, String> get) {
    type.getter(name, (vm, self) -> PyStr.of(get.apply(codeOf(self))));
  }

  private static void number(TypeBuilder type, String name, Function<Code, Integer> get) {
    type.getter(name, (vm, self) -> PyInt.of(get.apply(codeOf(self))));
  }

  private static void names(TypeBuilder type, String name, Function<Code, List<String>> get) {
    type.getter(name, (vm, self) -> tuple(get.apply(codeOf(self))));
  }

  private static PyTuple tuple(List<String> names) {
    PyObject[] items = new PyObject[names.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.of(names.get(i));
    }
    return new PyTuple(items);
  }

  private static List<String> localNames(Code code) {
    return code.slotNames().subList(0, code.localCount());
  }

  /** Parameters that inner functions capture come first, as they do in CPython. */
  private static List<String> cellNames(Code code) {
    List<String> names = new java.util.ArrayList<>();
    for (int instruction : code.instructions()) {
      if (Opcode.of(instruction) == Opcode.MAKE_CELL) {
        names.add(code.slotNames().get(Opcode.operandOf(instruction)));
      }
    }
    return names;
  }

  private static PyObject constants(PyCode code) {
    PyObject[] constants = new PyObject[code.code().constants().size()];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = code.constantAt(i);
    }
    return new PyTuple(constants);
  }

  private static byte[] bytes(Code code) {
    int[] instructions = code.instructions();
    byte[] bytes = new byte[instructions.length * 4];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (instructions[i / 4] >>> 8 * (i % 4));
    }
    return bytes;
  }

  private static PyObject positions(Code code) {
    PyObject[] places = new PyObject[code.spans().length];
    for (int i = 0; i < places.length; i++) {
      SourceSpan span = code.spans()[i];
      places[i] =
          new PyTuple(
              PyInt.of(span.startLine()),
              PyInt.of(span.endLine()),
              PyInt.of(span.startColumn()),
              PyInt.of(span.endColumn()));
    }
    return new PyTuple(places);
  }

  /** Where each line's code begins and ends, two bytes an instruction (PEP 626). */
  private static PyObject lines(Code code) {
    PyList ranges = new PyList();
    int end = code.spans().length;
    for (int from = 0, to; from < end; from = to) {
      int line = code.lineAt(from);
      to = from + 1;
      while (to < end && code.lineAt(to) == line) {
        to++;
      }
      ranges.append(new PyTuple(PyInt.of(from * 2L), PyInt.of(to * 2L), PyInt.of(line)));
    }
    return Iteration.listIterator(ranges);
  }

  private static void installFrame() {
    TypeBuilder.of(Types.FRAME)
        .getter("f_back", (vm, self) -> FunctionMethods.orNone(visible(((Frame) self).back)))
        .getter("f_code", (vm, self) -> ((Frame) self).code)
        .getter("f_globals", (vm, self) -> ((Frame) self).globals)
        .getter("f_locals", (vm, self) -> ((Frame) self).locals())
        .getter("f_builtins", (vm, self) -> vm.builtins)
        .getter("f_lineno", (vm, self) -> PyInt.of(((Frame) self).line()))
        .getter("f_lasti", (vm, self) -> PyInt.of(((Frame) self).currentPc() * 2L))
        .property("f_trace", (vm, self) -> PyNone.NONE, (vm, self, value) -> PyNone.NONE)
        .method(
            "clear",
            (vm, self) -> {
              if (((Frame) self).generator == null || isRunning(vm, (Frame) self)) {
                throw Raise.runtimeError("cannot clear an executing frame");
              }
              vm.close(((Frame) self).generator);
              return PyNone.NONE;
            })
        .special(
            Special.REPR,
            (vm, self) -> {
              Frame frame = (Frame) self;
              return PyStr.of(
                  "<frame at "
                      + ObjectMethods.address(vm, self)
                      + ", file '"
                      + frame.code.code().file()
                      + "', line "
                      + frame.line()
                      + ", code "
                      + frame.code.code().name()
                      + ">");
            });
  }

  private static boolean isRunning(Vm vm, Frame frame) {
    for (Frame at = vm.currentFrame(); at != null; at = at.back) {
      if (at == frame) {
        return true;
      }
    }
    return false;
  }

  /** The nearest frame, from this one outwards, that is not the library's own. */
  static Frame visible(Frame frame) {
    Frame at = frame;
    while (at != null && at.code.isLibrary()) {
      at = at.back;
    }
    return at;
  }

  private static void installTraceback() {
    TypeBuilder.of(Types.TRACEBACK)
        .getter("tb_frame", (vm, self) -> ((PyTraceback) self).frame)
        .getter("tb_lineno", (vm, self) -> PyInt.of(((PyTraceback) self).line()))
        .getter("tb_lasti", (vm, self) -> PyInt.of(((PyTraceback) self).pc * 2L))
        .property(
            "tb_next",
            (vm, self) -> FunctionMethods.orNone(nextVisible((PyTraceback) self)),
            (vm, self, value) -> {
              if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
                throw Raise.typeError(
                    "expected traceback object, got '%s'",
                    value == null ? "NULL" : value.type().name());
              }
              ((PyTraceback) self).next = value instanceof PyTraceback next ? next : null;
              return PyNone.NONE;
            });
  }

  private static PyTraceback nextVisible(PyTraceback place) {
    PyTraceback at = place.next;
    while (at != null && at.code.isLibrary()) {
      at = at.next;
    }
    return at;
  }

  private static void installCell() {
    TypeBuilder type = TypeBuilder.of(Types.CELL);
    type.constructor("cls, contents=?, /", (vm, a) -> new PyCell(a[1]))
        .property(
            "cell_contents",
            (vm, self) -> {
              PyObject value = ((PyCell) self).value;
              if (value == null) {
                throw Raise.valueError("Cell is empty");
              }
              return value;
            },
            (vm, self, value) -> {
              ((PyCell) self).value = value;
              return PyNone.NONE;
            })
        .attribute("__hash__", PyNone.NONE)
        .special(
            Special.REPR,
            (vm, self) -> {
              PyObject value = ((PyCell) self).value;
              return PyStr.of(
                  "<cell at "
                      + ObjectMethods.address(vm, self)
                      + ": "
                      + (value == null
                          ? "empty"
                          : TypeNames.full(value.type())
                              + " object at "
                              + ObjectMethods.address(vm, value))
                      + ">");
            });
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()),
          (vm, self, other) ->
              other instanceof PyCell that
                  ? compareCells(vm, op, (PyCell) self, that)
                  : PyNotImplemented.NOT_IMPLEMENTED);
    }
  }

  private static PyObject compareCells(Vm vm, Comparison.Operator op, PyCell a, PyCell b) {
    if (a.value != null && b.value != null) {
      return Comparison.compare(vm, op, a.value, b.value);
    }
    return PyBool.of(op.accepts(Boolean.compare(a.value != null, b.value != null)));
  }
}
