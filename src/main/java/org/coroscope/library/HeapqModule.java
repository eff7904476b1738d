package org.coroscope.library;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.op.Comparison;

/**
 * {@code heapq}: binary heaps in lists; what needs no speed is in {@code heapq.py}.
 *
 * <p>Removing lets the hole sink to a leaf first and then lifts the last element from there, as
 * CPython does, so that the list looks the same after each operation.
 */
public final class HeapqModule {

  /** Whether the first must lie above the second. */
  @FunctionalInterface
  private interface Order {
    boolean above(Vm vm, PyObject a, PyObject b);
  }

  private static final Order SMALLEST = Comparison::less;
  private static final Order LARGEST = (vm, a, b) -> Comparison.less(vm, b, a);

  private HeapqModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    PyModule module =
        new ModuleBuilder("heapq")
            .function("heappush", HeapqModule::pushObject)
            .function("heappop", (v, heap) -> pop(v, list(heap, "heappop", false)))
            .function("heapify", (v, heap) -> heapify(v, list(heap, "heapify", false), SMALLEST))
            .function(
                "heapreplace",
                (v, heap, item) -> replace(v, list(heap, "heapreplace", true), item, SMALLEST))
            .function("heappushpop", HeapqModule::pushPop)
            .function(
                "_heappop_max", (v, heap) -> pop(v, list(heap, "_heappop_max", false), LARGEST))
            .function(
                "_heapify_max", (v, heap) -> heapify(v, list(heap, "_heapify_max", false), LARGEST))
            .function(
                "_heapreplace_max",
                (v, heap, item) -> replace(v, list(heap, "_heapreplace_max", true), item, LARGEST))
            .build();
    return PythonSource.fill(vm, context, module, "heapq");
  }

  private static PyList list(PyObject heap, String function, boolean numbered) {
    if (heap instanceof PyList list) {
      return list;
    }
    throw Raise.badArgument(function + "() argument" + (numbered ? " 1" : ""), "list", heap);
  }

  private static PyObject pushObject(Vm vm, PyObject heap, PyObject item) {
    push(vm, list(heap, "heappush", true), item);
    return PyNone.NONE;
  }

  /** {@code heappush}: adds an item to a list that is a heap. */
  public static void push(Vm vm, PyList heap, PyObject item) {
    heap.append(item);
    vm.checkSize(heap.size);
    lift(vm, heap, 0, heap.size - 1, SMALLEST);
  }

  /**
   * {@code heappop}: takes the smallest item out of a list that is a heap.
   *
   * @throws org.coroscope.vm.object.PyRaise IndexError if the list is empty
   */
  public static PyObject pop(Vm vm, PyList heap) {
    return pop(vm, heap, SMALLEST);
  }

  private static PyObject pop(Vm vm, PyList heap, Order order) {
    if (heap.size == 0) {
      throw Raise.indexError("index out of range");
    }
    PyObject last = heap.removeAt(heap.size - 1);
    return heap.size == 0 ? last : replace(vm, heap, last, order);
  }

  private static PyObject replace(Vm vm, PyList heap, PyObject item, Order order) {
    if (heap.size == 0) {
      throw Raise.indexError("index out of range");
    }
    PyObject top = heap.items[0];
    heap.items[0] = item;
    sink(vm, heap, 0, order);
    return top;
  }

  private static PyObject pushPop(Vm vm, PyObject heap, PyObject item) {
    PyList list = list(heap, "heappushpop", true);
    if (list.size == 0 || !Comparison.less(vm, list.items[0], item)) {
      return item;
    }
    return replace(vm, list, item, SMALLEST);
  }

  private static PyObject heapify(Vm vm, PyList heap, Order order) {
    for (int i = heap.size / 2 - 1; i >= 0; i--) {
      sink(vm, heap, i, order);
    }
    return PyNone.NONE;
  }

  /** Lets a hole sink from a place to a leaf, then lifts the element that was there. */
  private static void sink(Vm vm, PyList heap, int place, Order order) {
    int size = heap.size;
    PyObject item = heap.items[place];
    int hole = place;
    for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
      int right = child + 1;
      if (right < size && !order.above(vm, heap.items[child], heap.items[right])) {
        child = right;
      }
      checkUnchanged(heap, size);
      heap.items[hole] = heap.items[child];
      hole = child;
    }
    heap.items[hole] = item;
    lift(vm, heap, place, hole, order);
  }

  /** Lifts an element towards a place above as long as it belongs above its parent. */
  private static void lift(Vm vm, PyList heap, int top, int place, Order order) {
    int size = heap.size;
    PyObject item = heap.items[place];
    int at = place;
    while (at > top) {
      int parent = at - 1 >> 1;
      PyObject above = heap.items[parent];
      boolean rises = order.above(vm, item, above);
      checkUnchanged(heap, size);
      if (!rises) {
        break;
      }
      // Swapped step by step: an error in a later comparison leaves every element in the list.
      heap.items[at] = above;
      heap.items[parent] = item;
      at = parent;
    }
  }

  private static void checkUnchanged(PyList heap, int size) {
    if (heap.size != size) {
      throw Raise.runtimeError("list changed size during iteration");
    }
  }
}
