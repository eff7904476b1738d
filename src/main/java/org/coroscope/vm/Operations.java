package org.coroscope.vm;

import java.util.Arrays;
import org.coroscope.bytecode.FormatFlags;
import org.coroscope.bytecode.FunctionFlags;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PySlice;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PySuper;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/** What single instructions do, where that is more than a line. */
final class Operations {
  private static final PyStr BUILTINS = PyStr.intern("__builtins__");
  private static final PyStr QUALIFIED_NAME = PyStr.intern("__qualname__");
  private static final PyStr MODULE = PyStr.intern("__module__");
  static final PyStr BUILD_CLASS = PyStr.intern("__build_class__");
  static final PyType ASSERTION_ERROR = Types.ASSERTION_ERROR;
  private static final int ADD = Arithmetic.Operator.ADD.ordinal();
  private static final int SUBTRACT = Arithmetic.Operator.SUB.ordinal();
  private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
  private static final PyStr KEYS = PyStr.intern("keys");

  private Operations() {}

  static PyObject[] copy(PyObject[] s, int from, int count) {
    return Arrays.copyOfRange(s, from, from + count);
  }

  // Names.

  /** A local variable's value; raises if it is not bound. */
  static PyObject fast(Frame frame, int slot) {
    PyObject value = frame.slots[slot];
    if (value == null) {
      throw unbound(frame, slot);
    }
    return value;
  }

  /** The error for reading a variable that is not bound. */
  static PyRaise unbound(Frame frame, int slot) {
    String name = frame.code.code().slotNames().get(slot);
    if (slot >= frame.code.firstFreeSlot) {
      PyBaseException exception =
          new PyBaseException(
              Types.NAME_ERROR,
              PyStr.of(
                  "cannot access free variable '"
                      + name
                      + "' where it is not associated with a value in enclosing scope"));
      return exception.with("name", PyStr.of(name)).raise();
    }
    PyBaseException exception =
        new PyBaseException(
            Types.UNBOUND_LOCAL_ERROR,
            PyStr.of(
                "cannot access local variable '"
                    + name
                    + "' where it is not associated with a value"));
    return exception.with("name", PyStr.of(name)).raise();
  }

  /** LOAD_GLOBAL where the cached position in the globals does not hold. */
  static PyObject loadGlobal(Vm vm, Frame frame, int index) {
    PyCode code = frame.code;
    PyDict globals = frame.globals;
    PyStr name = code.names[code.instructions[index] >>> 8];
    int cached = code.globalPositions[index];
    if (cached < 0
        && code.cachedGlobals == globals
        && code.cachedKeyChanges == globals.keyChanges()) {
      PyObject value = vm.builtins.valueIfAt(-1 - cached, name);
      if (value != null) {
        return value;
      }
    }
    int position = globals.positionOf(name);
    if (position >= 0) {
      code.globalPositions[index] = position;
      return globals.valueAt(position);
    }
    PyDict builtins = builtinsOf(vm, globals);
    PyObject value = builtin(builtins, name);
    if (builtins != vm.builtins) {
      return value;
    }
    if (code.cachedGlobals != globals || code.cachedKeyChanges != globals.keyChanges()) {
      // Positions in builtins that were noted under other keys may hide a new global: forget them.
      for (int i = 0; i < code.globalPositions.length; i++) {
        code.globalPositions[i] = Math.max(0, code.globalPositions[i]);
      }
      code.cachedGlobals = globals;
      code.cachedKeyChanges = globals.keyChanges();
    }
    code.globalPositions[index] = -1 - vm.builtins.positionOf(name);
    return value;
  }

  /** The names that code with these globals sees beyond them: what {@code __builtins__} says. */
  static PyDict builtinsOf(Vm vm, PyDict globals) {
    PyObject given = globals.get(BUILTINS);
    if (given instanceof PyModule module) {
      return module.namespace;
    }
    return given instanceof PyDict dict ? dict : vm.builtins;
  }

  /** LOAD_BUILD_CLASS. */
  static PyObject buildClass(Vm vm, PyDict globals) {
    PyObject function = builtinsOf(vm, globals).get(BUILD_CLASS);
    if (function == null) {
      throw Raise.error(Types.NAME_ERROR, "__build_class__ not found");
    }
    return function;
  }

  private static PyObject builtin(PyDict builtins, PyStr name) {
    PyObject value = builtins.get(name);
    if (value == null) {
      throw Raise.nameError(name.value);
    }
    return value;
  }

  static PyObject loadName(Vm vm, Frame frame, PyStr name) {
    PyObject value =
        frame.namespace.isExact()
            ? frame.namespace.get(name)
            : loadFromCustom(vm, frame.namespace, name);
    if (value == null && frame.namespace != frame.globals) {
      value = frame.globals.get(name);
    }
    return value != null ? value : builtin(builtinsOf(vm, frame.globals), name);
  }

  /** A namespace made by a metaclass's {@code __prepare__} may have an own {@code __getitem__}. */
  private static PyObject loadFromCustom(Vm vm, PyDict namespace, PyStr name) {
    try {
      return vm.callSpecial(namespace.type().special(Special.GETITEM), namespace, name);
    } catch (PyRaise raise) {
      if (raise.is(Types.KEY_ERROR)) {
        return null;
      }
      throw raise;
    }
  }

  static void storeName(Vm vm, Frame frame, PyStr name, PyObject value) {
    if (frame.namespace.isExact()) {
      frame.namespace.put(name, value);
    } else {
      vm.callSpecial(frame.namespace.type().special(Special.SETITEM), frame.namespace, name, value);
    }
  }

  static void deleteName(Vm vm, PyDict namespace, PyStr name) {
    if (!namespace.isExact()) {
      deleteFromCustom(vm, namespace, name);
    } else if (namespace.remove(name) == null) {
      throw Raise.nameError(name.value);
    }
  }

  private static void deleteFromCustom(Vm vm, PyDict namespace, PyStr name) {
    try {
      vm.callSpecial(namespace.type().special(Special.DELITEM), namespace, name);
    } catch (PyRaise raise) {
      throw raise.is(Types.KEY_ERROR) ? Raise.nameError(name.value) : raise;
    }
  }

  static void deleteCell(Frame frame, int slot) {
    PyCell cell = (PyCell) frame.slots[slot];
    if (cell.value == null) {
      throw unbound(frame, slot);
    }
    cell.value = null;
  }

  static PyObject loadClassCell(Frame frame, int slot) {
    PyObject value = frame.namespace.get(PyStr.intern(frame.code.code().slotNames().get(slot)));
    if (value == null) {
      value = ((PyCell) frame.slots[slot]).value;
    }
    if (value == null) {
      throw unbound(frame, slot);
    }
    return value;
  }

  static void setupAnnotations(Frame frame) {
    if (frame.namespace.get(ANNOTATIONS) == null) {
      frame.namespace.put(ANNOTATIONS, new PyDict());
    }
  }

  // Operators, attributes, functions.

  static PyObject inplace(Vm vm, int operator, PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      // Integers have no augmented operators of their own: the plain ones are quicker to reach.
      if (operator == ADD) {
        return Arithmetic.add(vm, a, b);
      } else if (operator == SUBTRACT) {
        return Arithmetic.subtract(vm, a, b);
      }
    }
    Arithmetic.Operator op = Arithmetic.Operator.of(operator);
    return Arithmetic.inplace(vm, op, a, b);
  }

  /** LOAD_METHOD: replaces the object on top and writes the receiver or null above it. */
  static void loadMethod(Vm vm, PyObject[] s, int sp, PyStr name) {
    PyObject object = s[sp - 1];
    PyType type = object.type();
    if (!(object instanceof PyType)
        && !(object instanceof PySuper)
        && type.special(Special.GETATTRIBUTE) instanceof PyNative) {
      PyObject inType = type.lookup(name);
      if (inType instanceof PyFunction || inType instanceof PyNative function && function.binds()) {
        PyDict attributes = object.attributes();
        PyObject own = attributes == null ? null : attributes.get(name);
        if (own == null) {
          s[sp - 1] = inType;
          s[sp] = object;
        } else {
          s[sp - 1] = own;
          s[sp] = null;
        }
        return;
      }
    }
    PyObject found = Attributes.get(vm, object, name);
    if (found instanceof PyBoundMethod method) {
      s[sp - 1] = method.function;
      s[sp] = method.receiver;
    } else {
      s[sp - 1] = found;
      s[sp] = null;
    }
  }

  static int makeFunction(Frame frame, PyObject[] s, int sp, int flags) {
    PyCode code = (PyCode) s[--sp];
    PyCell[] closure = {};
    if ((flags & FunctionFlags.CLOSURE) != 0) {
      PyObject[] cells = ((PyTuple) s[--sp]).items;
      closure = Arrays.copyOf(cells, cells.length, PyCell[].class);
    }
    PyDict annotations = (flags & FunctionFlags.ANNOTATIONS) != 0 ? (PyDict) s[--sp] : null;
    PyDict keywordDefaults =
        (flags & FunctionFlags.KEYWORD_DEFAULTS) != 0 ? (PyDict) s[--sp] : null;
    PyObject[] defaults =
        (flags & FunctionFlags.DEFAULTS) != 0 ? ((PyTuple) s[--sp]).items : PyTuple.EMPTY.items;
    s[sp++] = new PyFunction(code, frame.globals, defaults, keywordDefaults, annotations, closure);
    return sp;
  }

  // Building.

  static PyObject buildSet(Vm vm, PyObject[] s, int from, int count) {
    PySet set = new PySet();
    for (int i = from; i < from + count; i++) {
      set.add(vm, s[i]);
    }
    return set;
  }

  static PyObject buildMap(Vm vm, PyObject[] s, int from, int pairs) {
    PyDict dict = new PyDict();
    for (int i = from; i < from + 2 * pairs; i += 2) {
      dict.put(vm, s[i], s[i + 1]);
    }
    return dict;
  }

  static PyObject buildString(Vm vm, PyObject[] s, int from, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      text.append(((PyStr) s[i]).value);
    }
    vm.checkSize(text.length());
    return PyStr.of(text.toString());
  }

  static PyObject buildSlice(PyObject[] s, int from, int count) {
    return new PySlice(s[from], s[from + 1], count == 3 ? s[from + 2] : PyNone.NONE);
  }

  static int formatValue(Vm vm, PyObject[] s, int sp, int flags) {
    PyStr spec = (flags & FormatFlags.HAS_SPEC) != 0 ? (PyStr) s[--sp] : PyStr.EMPTY;
    PyObject value = s[sp - 1];
    value =
        switch (flags & FormatFlags.CONVERSION_MASK) {
          case FormatFlags.STR -> Conversion.str(vm, value);
          case FormatFlags.REPR -> Conversion.repr(vm, value);
          case FormatFlags.ASCII -> Conversion.ascii(vm, value);
          default -> value;
        };
    PyObject shown = s[sp - 1];
    s[sp - 1] = Conversion.format(vm, value, spec);
    Disposal.lookedAt(vm, shown);
    return sp;
  }

  /** {@code [*iterable]} and {@code f(*iterable)}. */
  static void extend(Vm vm, PyList list, PyObject iterable) {
    if (iterable.type().special(Special.ITER) == null
        && !(iterable instanceof PyIterator)
        && iterable.type().special(Special.GETITEM) == null) {
      throw Raise.typeError("Value after * must be an iterable, not %s", iterable.type().name());
    }
    PyObject[] items = Iteration.toArraySized(vm, iterable);
    list.appendAll(items, items.length);
    vm.checkSize(list.size);
  }

  static void update(Vm vm, PySet set, PyObject iterable) {
    if (iterable instanceof PySet other) {
      set.addAll(vm, other);
      return;
    }
    for (PyObject item : Iteration.toArray(vm, iterable)) {
      set.add(vm, item);
    }
    vm.checkSize(set.size());
  }

  static void update(Vm vm, PyDict dict, PyObject mapping) {
    if (mapping instanceof PyDict other && other.isExact()) {
      dict.putAll(vm, other);
      return;
    }
    PyObject keys = Attributes.getOrNull(vm, mapping, KEYS);
    if (keys == null) {
      throw Raise.typeError("'%s' object is not a mapping", mapping.type().name());
    }
    for (PyObject key : Iteration.toArray(vm, vm.call(keys))) {
      dict.put(vm, key, Items.get(vm, mapping, key));
    }
  }

  static void merge(Vm vm, PyDict dict, PyObject mapping, PyObject callable) {
    PyDict added = new PyDict();
    PyObject keys = Attributes.getOrNull(vm, mapping, KEYS);
    if (keys == null) {
      throw Raise.typeError(
          "%s argument after ** must be a mapping, not %s",
          describe(vm, callable), mapping.type().name());
    }
    update(vm, added, mapping);
    for (int i = added.next(0); i >= 0; i = added.next(i + 1)) {
      PyObject key = added.keyAt(i);
      if (!(key instanceof PyStr)) {
        throw Raise.typeError("keywords must be strings");
      }
      if (dict.containsKey(vm, key)) {
        throw Raise.typeError(
            "%s got multiple values for keyword argument '%s'", describe(vm, callable), key);
      }
      dict.put(vm, key, added.valueAt(i));
    }
  }

  /** The items of the one starred argument of a call. */
  static PyObject[] starArguments(Vm vm, PyObject iterable, PyObject callable) {
    if (iterable instanceof PyTuple tuple && tuple.isExact()) {
      return tuple.items;
    }
    if (iterable.type().special(Special.ITER) == null
        && !(iterable instanceof PyIterator)
        && iterable.type().special(Special.GETITEM) == null) {
      throw Raise.typeError(
          "%s argument after * must be an iterable, not %s",
          describe(vm, callable), iterable.type().name());
    }
    return Iteration.toArraySized(vm, iterable);
  }

  /** A callable as messages name it: qualified name with module, or else its text. */
  private static String describe(Vm vm, PyObject callable) {
    if (callable == null) {
      return "function";
    }
    PyObject name = Attributes.getOrNull(vm, callable, QUALIFIED_NAME);
    if (!(name instanceof PyStr text)) {
      return Conversion.str(vm, callable).value;
    }
    PyObject module = Attributes.getOrNull(vm, callable, MODULE);
    return module instanceof PyStr place && !place.value.equals("builtins")
        ? place.value + "." + text.value + "()"
        : text.value + "()";
  }

  static void unpack(Vm vm, PyObject[] s, int sp, int count) {
    PyObject sequence = s[sp - 1];
    PyObject[] items;
    int size;
    if (sequence instanceof PyTuple tuple && tuple.isExact()) {
      items = tuple.items;
      size = items.length;
    } else if (sequence instanceof PyList list && list.isExact()) {
      items = list.items;
      size = list.size;
    } else {
      items = take(vm, sequence, count + 1);
      size = items.length;
      if (size > count) {
        throw Raise.valueError("too many values to unpack (expected %d)", count);
      }
    }
    if (size > count) {
      throw Raise.valueError("too many values to unpack (expected %d)", count);
    }
    if (size < count) {
      throw Raise.valueError("not enough values to unpack (expected %d, got %d)", count, size);
    }
    for (int i = 0; i < count; i++) {
      s[sp - 1 + i] = items[count - 1 - i];
    }
  }

  private static PyObject[] take(Vm vm, PyObject iterable, int most) {
    if (iterable.type().special(Special.ITER) == null
        && !(iterable instanceof PyIterator)
        && iterable.type().special(Special.GETITEM) == null) {
      throw Raise.typeError("cannot unpack non-iterable %s object", iterable.type().name());
    }
    PyList items = new PyList();
    PyObject iterator = Iteration.iterator(vm, iterable);
    while (items.size < most) {
      PyObject item = Iteration.next(vm, iterator);
      if (item == null) {
        break;
      }
      items.append(item);
    }
    return items.toArray();
  }

  static int unpackWithRest(Vm vm, PyObject[] s, int sp, int operand) {
    int before = operand & 0xFF;
    int after = operand >> 8;
    PyObject sequence = s[sp - 1];
    if (sequence.type().special(Special.ITER) == null
        && !(sequence instanceof PyIterator)
        && sequence.type().special(Special.GETITEM) == null) {
      throw Raise.typeError("cannot unpack non-iterable %s object", sequence.type().name());
    }
    PyObject[] items = Iteration.toArray(vm, sequence);
    if (items.length < before + after) {
      throw Raise.valueError(
          "not enough values to unpack (expected at least %d, got %d)",
          before + after, items.length);
    }
    int out = sp - 1;
    for (int i = 0; i < after; i++) {
      s[out++] = items[items.length - 1 - i];
    }
    s[out++] = new PyList(Arrays.copyOfRange(items, before, items.length - after));
    for (int i = before - 1; i >= 0; i--) {
      s[out++] = items[i];
    }
    return out;
  }

  // With.

  static void beforeWith(Vm vm, PyObject[] s, int sp) {
    PyObject manager = s[sp - 1];
    PyType type = manager.type();
    PyObject enter = type.special(Special.ENTER);
    PyObject exit = type.special(Special.EXIT);
    if (enter == null || exit == null) {
      throw Raise.typeError(
          "'%s' object does not support the context manager protocol%s",
          type.name(), enter == null ? "" : " (missed __exit__ method)");
    }
    s[sp - 1] = Attributes.bind(vm, exit, manager, type);
    s[sp] = vm.callSpecial(enter, manager);
  }

  static void beforeAsyncWith(Vm vm, PyObject[] s, int sp) {
    PyObject manager = s[sp - 1];
    PyType type = manager.type();
    PyObject enter = type.special(Special.AENTER);
    PyObject exit = type.special(Special.AEXIT);
    if (enter == null || exit == null) {
      throw Raise.typeError(
          "'%s' object does not support the asynchronous context manager protocol%s",
          type.name(), enter == null ? "" : " (missed __aexit__ method)");
    }
    s[sp - 1] = Attributes.bind(vm, exit, manager, type);
    s[sp] = vm.callSpecial(enter, manager);
  }

  static PyObject callExit(Vm vm, PyObject exit, PyObject raised) {
    PyBaseException exception = (PyBaseException) raised;
    return vm.call(
        exit,
        new PyObject[] {
          exception.type(),
          exception,
          exception.traceback == null ? PyNone.NONE : exception.traceback
        });
  }

  // Exceptions.

  static PyRaise recursionError() {
    return Raise.error(Types.RECURSION_ERROR, "maximum recursion depth exceeded");
  }

  /** PUSH_EXC_INFO: the exception becomes the handled one; the one before lies below it. */
  static void pushHandled(Frame frame, PyObject[] s, int sp) {
    PyObject exception = s[sp - 1];
    s[sp - 1] = frame.handled == null ? PyNone.NONE : frame.handled;
    s[sp] = exception;
    frame.handled = (PyBaseException) exception;
  }

  static void popHandled(Frame frame, PyObject previous) {
    frame.handled = previous == PyNone.NONE ? null : (PyBaseException) previous;
  }

  /** RAISE_VARARGS. */
  static PyRaise raise(Vm vm, PyObject[] s, int at, int count) {
    if (count == 0) {
      PyBaseException handled = vm.handledException();
      return handled == null
          ? Raise.runtimeError("No active exception to reraise")
          : handled.raise();
    }
    PyBaseException exception = instantiate(vm, s[at], "exceptions must derive from BaseException");
    if (count == 2) {
      PyObject cause = s[at + 1];
      exception.cause =
          cause == PyNone.NONE
              ? null
              : instantiate(vm, cause, "exception causes must derive from BaseException");
      exception.suppressContext = true;
    }
    PyBaseException handled = vm.handledException();
    if (handled != null && handled != exception) {
      chain(exception, handled);
    }
    return exception.raise();
  }

  /**
   * Sets the context, and cuts it out of the handled exception's own chain so that none is a ring.
   * A program may have made a ring by hand, so a second, slower walker watches for being caught up.
   */
  static void chain(PyBaseException exception, PyBaseException handled) {
    PyBaseException slow = handled;
    boolean slowMoves = false;
    for (PyBaseException link = handled; link.context != null; link = link.context) {
      if (link.context == exception) {
        link.context = null;
        break;
      }
      slow = slowMoves ? slow.context : slow;
      slowMoves = !slowMoves;
      if (link.context == slow) {
        break;
      }
    }
    exception.context = handled;
  }

  private static PyBaseException instantiate(Vm vm, PyObject value, String complaint) {
    if (value instanceof PyType type && type.isSubtypeOf(Types.BASE_EXCEPTION)) {
      PyObject made = vm.call(type);
      if (made instanceof PyBaseException exception) {
        return exception;
      }
      throw Raise.typeError(
          "calling %s should have returned an instance of BaseException, not %s",
          Conversion.repr(vm, type), Conversion.repr(vm, made.type()));
    }
    if (value instanceof PyBaseException exception) {
      return exception;
    }
    throw Raise.typeError(complaint);
  }

  static PyRaise reraise(PyObject exception) {
    return ((PyBaseException) exception).raise();
  }

  /** CHECK_EXC_MATCH. */
  static boolean matches(Vm vm, PyObject exception, PyObject pattern) {
    if (pattern instanceof PyType type && type.isSubtypeOf(Types.BASE_EXCEPTION)) {
      return exception.type().isSubtypeOf(type);
    }
    if (pattern instanceof PyTuple tuple) {
      boolean found = false;
      for (PyObject item : tuple.items) {
        found |= matches(vm, exception, item);
      }
      return found;
    }
    throw Raise.typeError("catching classes that do not inherit from BaseException is not allowed");
  }

  /** CHECK_EG_MATCH. */
  static void splitGroup(Vm vm, Frame frame, PyObject[] s, int sp) {
    PyObject[] parts = ExceptionGroups.match(vm, s[sp - 2], s[sp - 1]);
    if (parts[1] instanceof PyBaseException matched) {
      frame.handled = matched;
    }
    s[sp - 2] = parts[0];
    s[sp - 1] = parts[1];
  }

  static void endAsyncFor(PyObject raised) {
    PyBaseException exception = (PyBaseException) raised;
    if (!exception.type().isSubtypeOf(Types.STOP_ASYNC_ITERATION)) {
      throw exception.raise();
    }
  }
}
