package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyDictView;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;

/** Walks a dict forwards or backwards; notices when it changes size meanwhile. */
final class DictIterator extends PyIterator {
  private final PyDictView view;
  private final boolean backwards;
  private int size;
  private int position;
  private int left;
  private boolean finished;

  DictIterator(PyDictView view, boolean backwards) {
    this.view = view;
    this.backwards = backwards;
    this.size = view.dict.size();
    this.left = size;
    this.position = backwards ? view.dict.end() : 0;
  }

  @Override
  public PyObject next(Vm vm) {
    if (finished) {
      return null;
    }
    PyDict dict = view.dict;
    if (size != dict.size()) {
      // It stays broken, as CPython's does.
      size = -1;
      throw Raise.runtimeError("dictionary changed size during iteration");
    }
    int at = backwards ? dict.previous(position) : dict.next(position);
    if (at < 0) {
      finished = true;
      return null;
    }
    if (left == 0) {
      finished = true;
      throw Raise.runtimeError("dictionary keys changed during iteration");
    }
    position = backwards ? at : at + 1;
    left--;
    return view.at(at);
  }

  @Override
  public long lengthHint(Vm vm) {
    return finished || size != view.dict.size() ? 0 : left;
  }

  @Override
  public PyType type() {
    return switch (view.kind) {
      case KEYS -> backwards ? IteratorTypes.DICT_REVERSE_KEY : IteratorTypes.DICT_KEY;
      case VALUES -> backwards ? IteratorTypes.DICT_REVERSE_VALUE : IteratorTypes.DICT_VALUE;
      case ITEMS -> backwards ? IteratorTypes.DICT_REVERSE_ITEM : IteratorTypes.DICT_ITEM;
    };
  }
}
