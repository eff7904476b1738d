package org.coroscope.library.collections;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyDictView;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;

/** Walks an OrderedDict; unlike a dict's iterator it also notices when keys change places. */
final class OrderedDictIterator extends PyIterator {
  private static final PyType TYPE = IteratorTypes.plain("odict_iterator");

  private final PyDictView view;
  private final boolean backwards;
  private final int keyChanges;
  private int position;
  private boolean finished;

  OrderedDictIterator(PyDictView view, boolean backwards) {
    this.view = view;
    this.backwards = backwards;
    this.keyChanges = view.dict.keyChanges();
    this.position = backwards ? view.dict.end() : 0;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next(Vm vm) {
    if (finished) {
      return null;
    }
    if (view.dict.keyChanges() != keyChanges) {
      throw changed();
    }
    int at = backwards ? view.dict.previous(position) : view.dict.next(position);
    finished = at < 0;
    position = backwards ? at : at + 1;
    return finished ? null : view.at(at);
  }

  private RuntimeException changed() {
    // After clear() CPython's iterator goes on to complain; after all else it has come to its end.
    boolean cleared = view.dict.end() == 0;
    finished = !cleared;
    return Raise.runtimeError(
        cleared
            ? "OrderedDict changed size during iteration"
            : "OrderedDict mutated during iteration");
  }
}
