package org.coroscope.vm.object;

import org.coroscope.vm.Raise;

/** Makes the types of iterators written in Java, and holds those of the core. */
public final class IteratorTypes {
  public static final PyType LIST = hinted("list_iterator");
  public static final PyType LIST_REVERSE = hinted("list_reverseiterator");
  public static final PyType TUPLE = hinted("tuple_iterator");
  public static final PyType SEQUENCE = hinted("iterator");
  public static final PyType RANGE = hinted("range_iterator");
  public static final PyType LONG_RANGE = hinted("longrange_iterator");
  public static final PyType CALLABLE = plain("callable_iterator");
  public static final PyType DICT_KEY = hinted("dict_keyiterator");
  public static final PyType DICT_VALUE = hinted("dict_valueiterator");
  public static final PyType DICT_ITEM = hinted("dict_itemiterator");
  public static final PyType DICT_REVERSE_KEY = hinted("dict_reversekeyiterator");
  public static final PyType DICT_REVERSE_VALUE = hinted("dict_reversevalueiterator");
  public static final PyType DICT_REVERSE_ITEM = hinted("dict_reverseitemiterator");
  public static final PyType SET = hinted("set_iterator");

  private IteratorTypes() {}

  /** A type for iterators that do not know how many items are left. */
  public static PyType plain(String name) {
    return fill(TypeBuilder.named(name, Types.OBJECT)).sealed().build();
  }

  /** A type for iterators that implement {@link PyIterator#lengthHint}. */
  public static PyType hinted(String name) {
    return fill(TypeBuilder.named(name, Types.OBJECT))
        .special(Special.LENGTH_HINT, (vm, self) -> PyInt.of(((PyIterator) self).lengthHint(vm)))
        .sealed()
        .build();
  }

  /** Gives a type of {@link PyIterator}s the methods of the iterator protocol. */
  public static TypeBuilder fill(TypeBuilder type) {
    return type.special(Special.ITER, (vm, self) -> self)
        .special(
            Special.NEXT,
            (vm, self) -> {
              PyIterator iterator = PyIteratorInstance.iteratorOf(self);
              PyObject item = iterator.next(vm);
              if (item == null) {
                throw Raise.stopIteration(iterator.result());
              }
              return item;
            });
  }
}
