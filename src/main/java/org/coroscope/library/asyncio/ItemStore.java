package org.coroscope.library.asyncio;

import java.util.Arrays;
import org.coroscope.library.HeapqModule;
import org.coroscope.library.collections.PyDeque;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;

/** How a queue keeps its items: in a collection that a program may see. */
interface ItemStore {
  int size();

  void add(Vm vm, PyObject item);

  /** Removes the item whose turn it is; raises IndexError if there is none. */
  PyObject take(Vm vm);

  /** The collection itself. */
  PyObject shown();

  /** The items in their order in the collection. */
  PyObject[] toArray();

  /** First in, first out: a deque. */
  final class Fifo implements ItemStore {
    private final PyDeque items = new PyDeque();

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public void add(Vm vm, PyObject item) {
      items.append(item);
      vm.checkSize(items.size());
    }

    @Override
    public PyObject take(Vm vm) {
      if (items.size() == 0) {
        throw Raise.indexError("pop from an empty deque");
      }
      return items.popLeft();
    }

    @Override
    public PyObject shown() {
      return items;
    }

    @Override
    public PyObject[] toArray() {
      return items.toArray();
    }
  }

  /** Last in, first out: a list. */
  final class Stack implements ItemStore {
    private final PyList items = new PyList();

    @Override
    public int size() {
      return items.size;
    }

    @Override
    public void add(Vm vm, PyObject item) {
      items.append(item);
      vm.checkSize(items.size);
    }

    @Override
    public PyObject take(Vm vm) {
      if (items.size == 0) {
        throw Raise.indexError("pop from empty list");
      }
      return items.removeAt(items.size - 1);
    }

    @Override
    public PyObject shown() {
      return items;
    }

    @Override
    public PyObject[] toArray() {
      return Arrays.copyOf(items.items, items.size);
    }
  }

  /** The smallest first, by the guest's {@code <}: a list that is a heap, as heapq's. */
  final class Heap implements ItemStore {
    private final PyList items = new PyList();

    @Override
    public int size() {
      return items.size;
    }

    @Override
    public void add(Vm vm, PyObject item) {
      HeapqModule.push(vm, items, item);
    }

    @Override
    public PyObject take(Vm vm) {
      return HeapqModule.pop(vm, items);
    }

    @Override
    public PyObject shown() {
      return items;
    }

    @Override
    public PyObject[] toArray() {
      return Arrays.copyOf(items.items, items.size);
    }
  }
}
