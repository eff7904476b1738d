package org.coroscope.library.collections;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;

/** Walks a deque in either direction; notices when it changes meanwhile. */
final class DequeIterator extends PyIterator {
  static final PyType FORWARDS = IteratorTypes.hinted("_collections._deque_iterator");
  static final PyType BACKWARDS = IteratorTypes.hinted("_collections._deque_reverse_iterator");

  private final PyDeque deque;
  private final boolean backwards;
  private final int changes;
  private int passed;
  private int left;

  DequeIterator(PyDeque deque, boolean backwards) {
    this.deque = deque;
    this.backwards = backwards;
    this.changes = deque.changes;
    this.left = deque.size();
  }

  @Override
  public PyObject next(Vm vm) {
    if (left == 0) {
      return null;
    }
    if (deque.changes != changes) {
      left = 0;
      throw Raise.runtimeError("deque mutated during iteration");
    }
    left--;
    int index = passed++;
    return deque.get(backwards ? deque.size() - 1 - index : index);
  }

  @Override
  public long lengthHint(Vm vm) {
    return left;
  }

  @Override
  public PyType type() {
    return backwards ? BACKWARDS : FORWARDS;
  }
}
