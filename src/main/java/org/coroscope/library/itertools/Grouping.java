package org.coroscope.library.itertools;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Iteration;

/** {@code groupby} and the groups that it makes. */
final class Grouping extends PyIterator {
  static final PyType TYPE =
      IteratorKind.simple(
          "groupby",
          "cls, iterable, key=None",
          (vm, a) -> new Grouping(Iteration.iterator(vm, a[1]), a[2]));

  static final PyType GROUP = IteratorKind.begin("_grouper").sealed().build();

  private final PyObject iterator;
  private final PyObject function;

  /** The key of the group that was given out last; null before the first. */
  private PyObject target;

  /** Key and value of the item read last, which may not have been given out; null if none is. */
  private PyObject key;

  private PyObject value;
  private Group group;

  private Grouping(PyObject iterator, PyObject function) {
    this.iterator = iterator;
    this.function = function;
  }

  private boolean read(Vm vm) {
    PyObject item = Iteration.next(vm, iterator);
    if (item == null) {
      return false;
    }
    key = function == PyNone.NONE ? item : vm.call(function, item);
    value = item;
    return true;
  }

  @Override
  public PyObject next(Vm vm) {
    group = null;
    while (key == null || target != null && Comparison.equal(vm, target, key)) {
      if (!read(vm)) {
        return null;
      }
    }
    target = key;
    group = new Group(this, target);
    return new PyTuple(key, group);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The items of one key, as long as nobody has asked for the next group. */
  private static final class Group extends PyIterator {
    private final Grouping parent;
    private final PyObject target;

    Group(Grouping parent, PyObject target) {
      this.parent = parent;
      this.target = target;
    }

    @Override
    public PyObject next(Vm vm) {
      if (parent.group != this) {
        return null;
      }
      if (parent.value == null && !parent.read(vm)) {
        return null;
      }
      if (!Comparison.equal(vm, target, parent.key)) {
        return null;
      }
      PyObject item = parent.value;
      parent.value = null;
      return item;
    }

    @Override
    public PyType type() {
      return GROUP;
    }
  }
}
