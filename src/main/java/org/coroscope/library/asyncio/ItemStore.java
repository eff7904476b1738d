package org.coroscope.library.asyncio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;

/** How a queue keeps its items. */
interface ItemStore {
  int size();

  void add(Vm vm, PyObject item);

  /** Removes the item whose turn it is; raises IndexError if there is none. */
  PyObject take(Vm vm);

  /** The items as a queue's repr shows them. */
  PyObject[] toArray();

  /** First in, first out. */
  final class Fifo implements ItemStore {
    private final ArrayDeque<PyObject> items = new ArrayDeque<>();

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public void add(Vm vm, PyObject item) {
      items.add(item);
      vm.checkSize(items.size());
    }

    @Override
    public PyObject take(Vm vm) {
      PyObject item = items.poll();
      if (item == null) {
        throw Raise.indexError("pop from an empty deque");
      }
      return item;
    }

    @Override
    public PyObject[] toArray() {
      return items.toArray(new PyObject[0]);
    }
  }

  /** Last in, first out. */
  final class Stack implements ItemStore {
    private final List<PyObject> items = new ArrayList<>();

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public void add(Vm vm, PyObject item) {
      items.add(item);
      vm.checkSize(items.size());
    }

    @Override
    public PyObject take(Vm vm) {
      if (items.isEmpty()) {
        throw Raise.indexError("pop from empty list");
      }
      return items.remove(items.size() - 1);
    }

    @Override
    public PyObject[] toArray() {
      return items.toArray(new PyObject[0]);
    }
  }

  /** The smallest first, by the guest's {@code <}; a binary heap sifted as heapq does it. */
  final class Heap implements ItemStore {
    private final List<PyObject> items = new ArrayList<>();

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public void add(Vm vm, PyObject item) {
      items.add(item);
      vm.checkSize(items.size());
      rise(vm, 0, items.size() - 1);
    }

    @Override
    public PyObject take(Vm vm) {
      if (items.isEmpty()) {
        throw Raise.indexError("index out of range");
      }
      PyObject last = items.remove(items.size() - 1);
      if (items.isEmpty()) {
        return last;
      }
      PyObject smallest = items.get(0);
      items.set(0, last);
      sink(vm);
      return smallest;
    }

    /** Moves an item towards the root until its parent is not greater. */
    private void rise(Vm vm, int root, int from) {
      int at = from;
      PyObject item = items.get(at);
      while (at > root) {
        int parent = at - 1 >> 1;
        if (!less(vm, item, items.get(parent))) {
          break;
        }
        items.set(at, items.get(parent));
        at = parent;
      }
      items.set(at, item);
    }

    /**
     * Takes the root to the bottom along the smaller children and lets it rise from there: as the
     * item comes from the bottom, that saves comparisons, and equal items leave in heapq's order.
     */
    private void sink(Vm vm) {
      int size = items.size();
      PyObject item = items.get(0);
      int at = 0;
      int child = 1;
      while (child < size) {
        int right = child + 1;
        if (right < size && !less(vm, items.get(child), items.get(right))) {
          child = right;
        }
        items.set(at, items.get(child));
        at = child;
        child = 2 * at + 1;
      }
      items.set(at, item);
      rise(vm, 0, at);
    }

    private static boolean less(Vm vm, PyObject a, PyObject b) {
      return Conversion.isTrue(vm, Comparison.compare(vm, Comparison.Operator.LT, a, b));
    }

    @Override
    public PyObject[] toArray() {
      return items.toArray(new PyObject[0]);
    }
  }
}
