package org.coroscope.vm.op;

import java.util.Arrays;
import java.util.function.Consumer;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyRange;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** {@code iter}, {@code next}, and walking an iterable from Java. */
public final class Iteration {
  /** What to do with one item; answers whether to go on. */
  @FunctionalInterface
  public interface Step {
    boolean accept(PyObject item);
  }

  private Iteration() {}

  /** {@code iter(x)}. */
  public static PyObject iterator(Vm vm, PyObject iterable) {
    if (iterable instanceof PyList list && list.isExact()) {
      return new ListIterator(list);
    }
    if (iterable instanceof PyGenerator generator && generator.type() == Types.GENERATOR) {
      return generator;
    }
    PyObject method = iterable.type().special(Special.ITER);
    if (method == null || method == PyNone.NONE) {
      if (method == null && iterable.type().special(Special.GETITEM) != null) {
        return new SequenceIterator(iterable);
      }
      throw Raise.typeError("'%s' object is not iterable", iterable.type().name());
    }
    PyObject iterator = vm.callSpecial(method, iterable);
    if (!(iterator instanceof PyIterator) && iterator.type().special(Special.NEXT) == null) {
      throw Raise.typeError("iter() returned non-iterator of type '%s'", iterator.type().name());
    }
    return iterator;
  }

  /** What {@code list.__iter__} makes. */
  public static PyIterator listIterator(PyList list) {
    return new ListIterator(list);
  }

  /** The next item, or null at the end (StopIteration is caught). */
  public static PyObject next(Vm vm, PyObject iterator) {
    if (iterator instanceof PyIterator quick) {
      return next(vm, quick);
    }
    if (iterator instanceof PyGenerator generator && generator.type() == Types.GENERATOR) {
      return vm.resume(generator, PyNone.NONE);
    }
    PyObject method = iterator.type().special(Special.NEXT);
    if (method == null) {
      throw Raise.typeError("'%s' object is not an iterator", iterator.type().name());
    }
    try {
      return vm.callSpecial(method, iterator);
    } catch (PyRaise raise) {
      if (raise.is(Types.STOP_ITERATION)) {
        return null;
      }
      throw raise;
    }
  }

  /**
   * The next item, or null at the end. A function that an iterator calls, as {@code map} does, may
   * end it by StopIteration too.
   */
  public static PyObject next(Vm vm, PyIterator iterator) {
    vm.heedCancel();
    try {
      return iterator.next(vm);
    } catch (PyRaise raise) {
      if (raise.is(Types.STOP_ITERATION)) {
        return null;
      }
      throw raise;
    }
  }

  /** Walks all items, or until the step says stop. */
  public static void forEach(Vm vm, PyObject iterable, Step step) {
    if (iterable instanceof PyTuple tuple && tuple.isExact()) {
      for (PyObject item : tuple.items) {
        if (!step.accept(item)) {
          return;
        }
      }
      return;
    }
    walk(vm, iterator(vm, iterable), step);
  }

  private static void walk(Vm vm, PyObject iterator, Step step) {
    for (PyObject item = next(vm, iterator); item != null; item = next(vm, iterator)) {
      if (!step.accept(item)) {
        return;
      }
    }
  }

  /** All items. */
  public static PyObject[] toArray(Vm vm, PyObject iterable) {
    if (iterable instanceof PyTuple tuple && tuple.isExact()) {
      return tuple.items.clone();
    }
    if (iterable instanceof PyList list && list.isExact()) {
      return list.toArray();
    }
    return collected(vm, step -> forEach(vm, iterable, step));
  }

  /** All items of a walk. */
  private static PyObject[] collected(Vm vm, Consumer<Step> walk) {
    PyList items = new PyList();
    walk.accept(
        item -> {
          items.append(item);
          vm.checkSize(items.size);
          return true;
        });
    return Arrays.copyOf(items.items, items.size);
  }

  /** As {@link #toArray}, where CPython makes room for the items: see {@link #forEachSized}. */
  public static PyObject[] toArraySized(Vm vm, PyObject iterable) {
    if (iterable instanceof PyRange range && range.length.isSmall()) {
      vm.checkSize(range.length.value);
    }
    if (!iterable.type().isHeapType()) {
      return toArray(vm, iterable);
    }
    return collected(vm, step -> forEachSized(vm, iterable, step));
  }

  /**
   * As {@link #forEach}, and asks an object of a class of the program's first how many items to
   * expect (PEP 424), as CPython does where it makes room for them. The answer is of no use here,
   * but the program may print in its {@code __len__}, raise an error there or answer nonsense.
   */
  public static void forEachSized(Vm vm, PyObject iterable, Step step) {
    if (!iterable.type().isHeapType()) {
      forEach(vm, iterable, step);
      return;
    }
    PyObject iterator = iterator(vm, iterable);
    askLength(vm, iterable);
    walk(vm, iterator, step);
  }

  private static void askLength(Vm vm, PyObject iterable) {
    PyType type = iterable.type();
    if (type.special(Special.LEN) instanceof PyFunction) {
      try {
        Items.length(vm, iterable);
        return;
      } catch (PyRaise raise) {
        if (!raise.is(Types.TYPE_ERROR)) {
          throw raise;
        }
      }
    }
    if (type.special(Special.LENGTH_HINT) instanceof PyFunction hint) {
      hint(vm, iterable, hint);
    }
  }

  /**
   * What a {@code __length_hint__} says.
   *
   * @return null if it does not know
   */
  public static PyInt hint(Vm vm, PyObject iterable, PyObject method) {
    PyObject hint;
    try {
      hint = vm.callSpecial(method, iterable);
    } catch (PyRaise raise) {
      if (raise.is(Types.TYPE_ERROR)) {
        return null;
      }
      throw raise;
    }
    if (hint == PyNotImplemented.NOT_IMPLEMENTED) {
      return null;
    }
    if (!(hint instanceof PyInt count)) {
      throw Raise.typeError("__length_hint__ must be an integer, not %s", hint.type().name());
    }
    if (count.signum() < 0) {
      throw Raise.valueError("__length_hint__() should return >= 0");
    }
    return count;
  }

  /** Walks a list, seeing what is appended meanwhile. */
  private static final class ListIterator extends PyIterator {
    private PyList list;
    private int index;

    ListIterator(PyList list) {
      this.list = list;
    }

    @Override
    public PyObject next(Vm vm) {
      if (list == null) {
        return null;
      }
      if (index < list.size) {
        return list.items[index++];
      }
      list = null;
      return null;
    }

    @Override
    public long lengthHint(Vm vm) {
      return list == null ? 0 : Math.max(0, list.size - index);
    }

    @Override
    public PyType type() {
      return IteratorTypes.LIST;
    }
  }

  /** Walks anything with {@code __getitem__} from 0 until IndexError. */
  private static final class SequenceIterator extends PyIterator {
    private PyObject sequence;
    private long index;

    SequenceIterator(PyObject sequence) {
      this.sequence = sequence;
    }

    @Override
    public PyObject next(Vm vm) {
      if (sequence == null) {
        return null;
      }
      try {
        return Items.get(vm, sequence, PyInt.of(index++));
      } catch (PyRaise raise) {
        if (raise.is(Types.INDEX_ERROR) || raise.is(Types.STOP_ITERATION)) {
          sequence = null;
          return null;
        }
        throw raise;
      }
    }

    @Override
    public long lengthHint(Vm vm) {
      return sequence == null ? 0 : Math.max(0, Items.length(vm, sequence) - index);
    }

    @Override
    public PyType type() {
      return IteratorTypes.SEQUENCE;
    }
  }
}
