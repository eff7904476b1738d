package org.coroscope.vm.op;

import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;

/** How types are called in texts. */
public final class TypeNames {
  private static final PyStr MODULE = PyStr.intern("__module__");

  private TypeNames() {}

  /** The type's {@code __module__}; {@code builtins} for built-in types that name none. */
  public static String module(PyType type) {
    PyObject module = type.namespace().get(MODULE);
    if (module instanceof PyStr text) {
      return text.value;
    }
    int dot = type.nameHasModule() ? type.name().lastIndexOf('.') : -1;
    return dot < 0 ? "builtins" : type.name().substring(0, dot);
  }

  /** Module and qualified name; the latter alone for built-in types. */
  public static String full(PyType type) {
    String module = module(type);
    String qualified = type.qualifiedName();
    return module.equals("builtins") || !type.isHeapType() && qualified.startsWith(module + ".")
        ? qualified
        : module + "." + qualified;
  }

  /** The name without the module that built-in types may carry in theirs. */
  public static String simple(PyType type) {
    int dot = type.nameHasModule() ? type.name().lastIndexOf('.') : -1;
    return type.name().substring(dot + 1);
  }
}
