package org.coroscope.vm.object;

/** {@code d.keys()}, {@code d.values()} or {@code d.items()}. */
public final class PyDictView extends PyObject {
  /** What the view shows of each entry. */
  public enum Kind {
    KEYS,
    VALUES,
    ITEMS
  }

  public static final PyType KEYS_TYPE =
      TypeBuilder.named("dict_keys", Types.OBJECT).sealed().build();
  public static final PyType VALUES_TYPE =
      TypeBuilder.named("dict_values", Types.OBJECT).sealed().build();
  public static final PyType ITEMS_TYPE =
      TypeBuilder.named("dict_items", Types.OBJECT).sealed().build();

  public final PyDict dict;
  public final Kind kind;

  /** Null unless it is of a type of its own. */
  private final PyType subtype;

  public PyDictView(PyDict dict, Kind kind) {
    this(dict, kind, null);
  }

  /** A view of a type below those of this class. */
  public PyDictView(PyDict dict, Kind kind, PyType subtype) {
    this.dict = dict;
    this.kind = kind;
    this.subtype = subtype;
  }

  /** What the view shows of the entry at a position. */
  public PyObject at(int position) {
    return switch (kind) {
      case KEYS -> dict.keyAt(position);
      case VALUES -> dict.valueAt(position);
      case ITEMS -> new PyTuple(dict.keyAt(position), dict.valueAt(position));
    };
  }

  @Override
  public PyType type() {
    return subtype != null ? subtype : plainType();
  }

  private PyType plainType() {
    return switch (kind) {
      case KEYS -> KEYS_TYPE;
      case VALUES -> VALUES_TYPE;
      case ITEMS -> ITEMS_TYPE;
    };
  }
}
