package org.coroscope.vm.object;

import org.coroscope.vm.PyCode;

/** A function of the guest program. */
public final class PyFunction extends PyObject {
  private static final PyStr NAME = PyStr.intern("__name__");

  public final PyDict globals;
  public PyCode code;
  public PyStr name;
  public PyStr qualifiedName;

  /** Default values of the last positional parameters; never null. */
  public PyObject[] defaults;

  /** Default values of keyword-only parameters, or null. */
  public PyDict keywordDefaults;

  public PyDict annotations;

  /** Cells for the free variables; never null. */
  public final PyCell[] closure;

  public PyObject doc;
  public PyObject module;
  private PyDict attributes;

  public PyFunction(
      PyCode code,
      PyDict globals,
      PyObject[] defaults,
      PyDict keywordDefaults,
      PyDict annotations,
      PyCell[] closure) {
    this.code = code;
    this.globals = globals;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.annotations = annotations;
    this.closure = closure;
    this.name = code.name;
    this.qualifiedName = code.qualifiedName;
    this.doc = code.docstring;
    PyObject moduleName = globals.get(NAME);
    this.module = moduleName == null ? PyNone.NONE : moduleName;
  }

  @Override
  public PyType type() {
    return Types.FUNCTION;
  }

  @Override
  public PyDict attributes() {
    return attributes;
  }

  @Override
  public PyDict attributesForWriting() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }
}
