package org.coroscope.library;

import java.math.BigInteger;
import org.coroscope.vm.Frame;
import org.coroscope.vm.GuestCompiler;
import org.coroscope.vm.IteratorCopy;
import org.coroscope.vm.Output;
import org.coroscope.vm.Raise;
import org.coroscope.vm.SyntaxTree;
import org.coroscope.vm.TracebackPrinter;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyStream;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyWeakSlot;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.TypeNames;

/** {@code _coroscope}: what the modules written in Python need of the machine. */
final class InternalModule {
  private static final PyStream STDERR = new PyStream(Output.STDERR);
  private static final PyStr NAME = PyStr.intern("__name__");

  private InternalModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    return new ModuleBuilder("_coroscope")
        .function("caller", "skipped=0", InternalModule::caller)
        .function("asks_abstract_class", v -> PyBool.of(AbcRegistry.of(v).isAsking()))
        .function("stack_text", InternalModule::stackText)
        .function("warn", (v, text, category) -> warn(v, (PyStr) text, (PyType) category))
        .function("name_with_module", InternalModule::nameWithModule)
        .function("loaded", InternalModule::loaded)
        .function(
            "iterator_twin",
            (v, value) -> value instanceof PyIterator iterator ? iterator.twin() : PyNone.NONE)
        .function("separate_twin", InternalModule::separateTwin)
        .function("standard_error", InternalModule::standardError)
        .function("exc_info", InternalModule::handled)
        .function2("define", "source, scope", InternalModule::define)
        .function("traceback_text", InternalModule::tracebackText)
        .function("weak_slot", "object, reference, callback, /", InternalModule::weakSlot)
        .function("weak_target", (machine, slot) -> target((PyWeakSlot) slot))
        .function("weak_references", InternalModule::weakReferences)
        .function("traceback_of_group", InternalModule::groupTraceback)
        .function("traceback_places", InternalModule::places)
        .function("traceback_summary", InternalModule::summary)
        .function2("source_line", "file, line", InternalModule::sourceLine)
        .function("source_text", InternalModule::sourceText)
        .function2("keep_source", "file, text", InternalModule::keepSource)
        .function2(
            "syntax_tree",
            "source, is_expression",
            (v, text, isExpression) ->
                SyntaxTree.of(v, ((PyStr) text).value, Conversion.isTrue(v, isExpression)))
        .function("digit_count", (v, number) -> PyInt.of(digits(number).length()))
        .function("digits_of", (v, number) -> PyStr.of(digits(number)))
        .function(
            "integer_of_digits", (v, text) -> PyInt.of(new BigInteger("0" + ((PyStr) text).value)))
        .build();
  }

  /**
   * Where the user's program is: (module, file, line, function), so many frames further out; None
   * if it is nowhere.
   */
  private static PyObject caller(Vm vm, PyObject[] a) {
    int skipped = Conversion.toInt(vm, a[0]);
    for (Frame frame = vm.currentFrame(); frame != null; frame = frame.back) {
      if (!frame.code.isLibrary() && skipped-- <= 0) {
        PyObject module = frame.globals.get(NAME);
        return new PyTuple(
            module == null ? PyStr.of("__main__") : module,
            PyStr.of(frame.code.file()),
            PyInt.of(frame.line()),
            PyStr.of(frame.code.name()));
      }
    }
    return PyNone.NONE;
  }

  /** The frames of the user's program, outermost first, as {@code traceback.print_stack} shows. */
  private static PyObject stackText(Vm vm) {
    StringBuilder text = new StringBuilder();
    for (Frame frame = vm.currentFrame(); frame != null; frame = frame.back) {
      if (!frame.code.isLibrary()) {
        String file = frame.code.file();
        String line = vm.sourceLine(file, frame.line());
        String place =
            "  File \"%s\", line %d, in %s\n".formatted(file, frame.line(), frame.code.name());
        text.insert(0, line == null ? place : place + "    " + line.strip() + "\n");
      }
    }
    return PyStr.of(text.toString());
  }

  private static PyObject tracebackText(Vm vm, PyObject error) {
    return PyStr.of(TracebackPrinter.text(vm, (PyBaseException) error));
  }

  /** What a weak reference holds of its object. */
  private static PyObject weakSlot(Vm vm, PyObject[] a) {
    PyWeakSlot slot = new PyWeakSlot(a[0], a[1], a[2]);
    vm.lifetimes().watchWeakly(slot);
    return slot;
  }

  private static PyObject target(PyWeakSlot slot) {
    return slot.target() == null ? PyNone.NONE : slot.target();
  }

  private static PyObject weakReferences(Vm vm, PyObject object) {
    PyList references = new PyList();
    vm.lifetimes().slotsOf(object).forEach(slot -> references.append(slot.reference));
    return references;
  }

  private static PyObject groupTraceback(Vm vm, PyObject error) {
    return PyStr.of(plain(vm).formatGroup((PyBaseException) error));
  }

  /** The last lines of a traceback: type, message and notes. */
  private static PyObject summary(Vm vm, PyObject error) {
    return PyStr.of(plain(vm).formatOnly((PyBaseException) error));
  }

  private static TracebackPrinter plain(Vm vm) {
    return new TracebackPrinter(vm, vm::sourceLine, false);
  }

  /**
   * The places of a traceback, outermost first: file, line, function, source, end line, first and
   * last column, and the text as it is printed.
   */
  private static PyObject places(Vm vm, PyObject traceback) {
    PyList places = new PyList();
    PyTraceback place = traceback instanceof PyTraceback first ? first : null;
    for (; place != null; place = place.next) {
      if (!place.code.isShownInTracebacks()) {
        continue;
      }
      places.append(
          new PyTuple(
              PyStr.of(place.file()),
              PyInt.of(place.line()),
              PyStr.of(place.functionName()),
              sourceLine(vm, PyStr.of(place.file()), PyInt.of(place.line())),
              PyInt.of(place.endLine()),
              PyInt.of(place.startColumn()),
              PyInt.of(place.endColumn()),
              PyStr.of(plain(vm).formatPlace(place))));
    }
    return places;
  }

  /** The decimal digits of an integer that is not negative, without the limit that str() has. */
  private static String digits(PyObject number) {
    PyInt integer = (PyInt) number;
    return integer.isSmall() ? Long.toString(integer.value) : integer.big().toString();
  }

  /** A source text; None if the file is not known. */
  private static PyObject sourceText(Vm vm, PyObject file) {
    String text = vm.sourceText(((PyStr) file).value);
    return text == null ? PyNone.NONE : PyStr.of(text);
  }

  /** Makes the text of generated source known to tracebacks. */
  private static PyObject keepSource(Vm vm, PyObject file, PyObject text) {
    vm.addSource(((PyStr) file).value, ((PyStr) text).value);
    return PyNone.NONE;
  }

  /** A line of source without its indentation; None if the file is not known. */
  private static PyObject sourceLine(Vm vm, PyObject file, PyObject line) {
    String text = vm.sourceLine(((PyStr) file).value, Conversion.toInt(vm, line));
    return text == null ? PyNone.NONE : PyStr.of(text.strip());
  }

  private static PyObject warn(Vm vm, PyStr text, PyType category) {
    Warnings.warn(vm, category, text.value, 1);
    return PyNone.NONE;
  }

  /** Makes error texts call a class by its module, too; answers the class. */
  private static PyObject nameWithModule(Vm vm, PyObject type) {
    PyType known = (PyType) type;
    known.putModuleIntoName(TypeNames.module(known));
    return type;
  }

  /** A module if the program has imported it, else None. */
  private static PyObject loaded(Vm vm, PyObject name) {
    PyModule module = vm.modules.get(((PyStr) name).value);
    return module == null ? PyNone.NONE : module;
  }

  /** {@code sys.stderr}, which the program may have replaced. */
  private static PyObject standardError(Vm vm) {
    PyModule sys = vm.modules.get("sys");
    PyObject stream = sys == null ? null : sys.namespace.get(PyStr.intern("stderr"));
    return stream == null ? STDERR : stream;
  }

  /** Makes an iterator's twin a copy; the parts are copied by a function, or shared for None. */
  private static PyObject separateTwin(Vm vm, PyObject twin, PyObject deep) {
    if (!IteratorCopy.separate(
        (PyIterator) twin, part -> deep == PyNone.NONE ? part : vm.call(deep, part))) {
      throw Raise.typeError("cannot pickle '%s' object", twin.type().name());
    }
    return PyNone.NONE;
  }

  /** {@code sys.exc_info()}. */
  private static PyObject handled(Vm vm) {
    PyBaseException error = vm.handledException();
    if (error == null) {
      return new PyTuple(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    PyObject traceback = error.traceback == null ? PyNone.NONE : error.traceback;
    return new PyTuple(error.type(), error, traceback);
  }

  /** Runs generated definitions in a namespace; answers the namespace. */
  private static PyObject define(Vm vm, PyObject source, PyObject scope) {
    PyDict namespace = (PyDict) scope;
    vm.runCode(GuestCompiler.compileGenerated(vm, ((PyStr) source).value), namespace, namespace);
    return namespace;
  }
}
