package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyIteratorInstance;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/**
 * {@code enumerate}, {@code zip}, {@code map}, {@code filter}, {@code reversed}, {@code iter(f,
 * x)}.
 */
final class IterationTypes {
  private IterationTypes() {}

  static final PyType ENUMERATE =
      IteratorTypes.fill(TypeBuilder.named("enumerate", Types.OBJECT))
          .rawConstructor(IterationTypes::enumerate)
          .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> Unions.alias(a[0], a[1]))
          .build();

  static final PyType ZIP =
      IteratorTypes.fill(TypeBuilder.named("zip", Types.OBJECT))
          .constructor(
              "cls, /, *iterables, strict=False",
              (vm, a) -> {
                PyObject[] iterators = iterators(vm, ((PyTuple) a[1]).items, 0);
                return PyIteratorInstance.of(a[0], new Zip(iterators, Conversion.isTrue(vm, a[2])));
              })
          .build();

  static final PyType MAP =
      IteratorTypes.fill(TypeBuilder.named("map", Types.OBJECT))
          .constructor(
              "cls, /, *arguments",
              (vm, a) -> {
                PyObject[] given = ((PyTuple) a[1]).items;
                if (given.length < 2) {
                  throw Raise.typeError("map() must have at least two arguments.");
                }
                return PyIteratorInstance.of(a[0], new Mapped(given[0], iterators(vm, given, 1)));
              })
          .build();

  static final PyType FILTER =
      IteratorTypes.fill(TypeBuilder.named("filter", Types.OBJECT))
          .constructor(
              "cls, function, iterable, /",
              (vm, a) ->
                  PyIteratorInstance.of(a[0], new Filtered(a[1], Iteration.iterator(vm, a[2]))))
          .build();

  static final PyType REVERSED =
      IteratorTypes.fill(TypeBuilder.named("reversed", Types.OBJECT))
          .rawConstructor(
              (vm, arguments, names) -> {
                if (arguments.length != 2) {
                  throw Raise.typeError(
                      "reversed expected 1 argument, got %d", arguments.length - 1);
                }
                PyObject made = reversed(vm, arguments[1]);
                return made instanceof Reversed plain
                    ? PyIteratorInstance.of(arguments[0], plain)
                    : made;
              })
          .special(
              Special.LENGTH_HINT,
              (vm, self) -> PyInt.of(PyIteratorInstance.iteratorOf(self).lengthHint(vm)))
          .build();

  private static PyObject enumerate(Vm vm, PyObject[] arguments, PyStr[] names) {
    int given = arguments.length - 1;
    if (given > 2) {
      throw Raise.typeError("enumerate() takes at most 2 arguments (%d given)", given);
    }
    int positional = given - names.length;
    PyObject iterable = positional > 0 ? arguments[1] : null;
    PyObject start = positional > 1 ? arguments[2] : null;
    for (int i = 0; i < names.length; i++) {
      PyObject value = arguments[1 + positional + i];
      if (names[i].value.equals("iterable") && iterable == null) {
        iterable = value;
      } else if (names[i].value.equals("start") && start == null && given == 2) {
        start = value;
      } else {
        throw Raise.typeError(
            "'%s' is an invalid keyword argument for enumerate()", names[i].value);
      }
    }
    if (iterable == null) {
      throw Raise.typeError("enumerate() missing required argument 'iterable'");
    }
    PyInt first = start == null ? PyInt.ZERO : Conversion.index(vm, start);
    return PyIteratorInstance.of(
        arguments[0], new Enumerate(Iteration.iterator(vm, iterable), first));
  }

  private static PyObject[] iterators(Vm vm, PyObject[] iterables, int from) {
    PyObject[] iterators = new PyObject[iterables.length - from];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterator(vm, iterables[from + i]);
    }
    return iterators;
  }

  private static PyObject reversed(Vm vm, PyObject sequence) {
    PyObject method = sequence.type().special(Special.REVERSED);
    if (method == PyNone.NONE) {
      throw Raise.typeError("'%s' object is not reversible", sequence.type().name());
    }
    if (method != null) {
      return vm.callSpecial(method, sequence);
    }
    if (sequence instanceof PyDict
        || sequence.type().special(Special.GETITEM) == null
        || sequence.type().special(Special.LEN) == null) {
      throw Raise.typeError("'%s' object is not reversible", sequence.type().name());
    }
    return new Reversed(sequence, Items.length(vm, sequence));
  }

  private static final class Enumerate extends PyIterator {
    private final PyObject iterator;
    private PyInt index;

    Enumerate(PyObject iterator, PyInt start) {
      this.iterator = iterator;
      this.index = start;
    }

    @Override
    public PyObject next(Vm vm) {
      PyObject item = Iteration.next(vm, iterator);
      if (item == null) {
        return null;
      }
      PyTuple pair = new PyTuple(index, item);
      index = (PyInt) Arithmetic.add(vm, index, PyInt.ONE);
      return pair;
    }

    @Override
    public PyType type() {
      return ENUMERATE;
    }
  }

  private static final class Zip extends PyIterator {
    private final PyObject[] iterators;
    private final boolean strict;

    Zip(PyObject[] iterators, boolean strict) {
      this.iterators = iterators;
      this.strict = strict;
    }

    @Override
    public PyObject next(Vm vm) {
      if (iterators.length == 0) {
        return null;
      }
      PyObject[] items = new PyObject[iterators.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = Iteration.next(vm, iterators[i]);
        if (items[i] == null) {
          if (strict) {
            checkEnds(vm, i);
          }
          return null;
        }
      }
      return new PyTuple(items);
    }

    private void checkEnds(Vm vm, int ended) {
      if (ended > 0) {
        throw uneven(ended, "shorter");
      }
      for (int i = 1; i < iterators.length; i++) {
        if (Iteration.next(vm, iterators[i]) != null) {
          throw uneven(i, "longer");
        }
      }
    }

    private static PyRaise uneven(int index, String how) {
      return Raise.valueError(
          "zip() argument %d is %s than argument%s",
          index + 1, how, index == 1 ? " 1" : "s 1-" + index);
    }

    @Override
    public PyType type() {
      return ZIP;
    }
  }

  private static final class Mapped extends PyIterator {
    private final PyObject function;
    private final PyObject[] iterators;

    Mapped(PyObject function, PyObject[] iterators) {
      this.function = function;
      this.iterators = iterators;
    }

    @Override
    public PyObject next(Vm vm) {
      PyObject[] items = new PyObject[iterators.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = Iteration.next(vm, iterators[i]);
        if (items[i] == null) {
          return null;
        }
      }
      return vm.call(function, items);
    }

    @Override
    public PyType type() {
      return MAP;
    }
  }

  private static final class Filtered extends PyIterator {
    private final PyObject function;
    private final PyObject iterator;

    Filtered(PyObject function, PyObject iterator) {
      this.function = function;
      this.iterator = iterator;
    }

    @Override
    public PyObject next(Vm vm) {
      while (true) {
        PyObject item = Iteration.next(vm, iterator);
        if (item == null) {
          return null;
        }
        boolean plain = function == PyNone.NONE || function == Types.BOOL;
        if (Conversion.isTrue(vm, plain ? item : vm.call(function, item))) {
          return item;
        }
      }
    }

    @Override
    public PyType type() {
      return FILTER;
    }
  }

  private static final class Reversed extends PyIterator {
    private PyObject sequence;
    private int left;

    Reversed(PyObject sequence, int length) {
      this.sequence = sequence;
      this.left = length;
    }

    @Override
    public PyObject next(Vm vm) {
      if (sequence == null) {
        return null;
      }
      if (left > 0) {
        try {
          return Items.get(vm, sequence, PyInt.of(--left));
        } catch (PyRaise raise) {
          if (!raise.is(Types.INDEX_ERROR) && !raise.is(Types.STOP_ITERATION)) {
            throw raise;
          }
        }
      }
      sequence = null;
      return null;
    }

    @Override
    public long lengthHint(Vm vm) {
      return sequence == null ? 0 : left;
    }

    @Override
    public PyType type() {
      return REVERSED;
    }
  }

  /** {@code iter(callable, sentinel)}. */
  static final class Called extends PyIterator {
    private PyObject function;
    private final PyObject sentinel;

    Called(PyObject function, PyObject sentinel) {
      this.function = function;
      this.sentinel = sentinel;
    }

    @Override
    public PyObject next(Vm vm) {
      if (function == null) {
        return null;
      }
      PyObject item;
      try {
        item = vm.call(function);
      } catch (PyRaise raise) {
        if (raise.is(Types.STOP_ITERATION)) {
          function = null;
          return null;
        }
        throw raise;
      }
      if (Comparison.equal(vm, item, sentinel)) {
        function = null;
        return null;
      }
      return item;
    }

    @Override
    public PyType type() {
      return IteratorTypes.CALLABLE;
    }
  }

  /** Whether an object may be called; {@code callable(x)}. */
  static PyBool callable(PyObject value) {
    return PyBool.of(value.type().special(Special.CALL) != null);
  }
}
