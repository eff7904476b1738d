package org.coroscope.library;

import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Signature;

/** Fills a module with functions written in Java, types and values. */
public final class ModuleBuilder {
  private final String name;
  private final PyModule module;

  /** Begins a module. */
  public ModuleBuilder(String name) {
    this.name = name;
    this.module = new PyModule(name);
  }

  /** A function without parameters. */
  public ModuleBuilder function(String function, NativeCode.F0 code) {
    return put(function, Signature.positional(0), code);
  }

  /** A function of one positional parameter. */
  public ModuleBuilder function(String function, NativeCode.F1 code) {
    return put(function, Signature.positional(1), code);
  }

  /** A function of two positional parameters. */
  public ModuleBuilder function(String function, NativeCode.F2 code) {
    return put(function, Signature.positional(2), code);
  }

  /** A function with named, optional or starred parameters. */
  public ModuleBuilder function(String function, String signature, NativeCode.FN code) {
    return put(function, Signature.parse(signature), code);
  }

  /** A function of one parameter, given as it would stand in a {@code def}. */
  public ModuleBuilder function1(String function, String signature, NativeCode.F1 code) {
    return put(function, Signature.parse(signature), code);
  }

  /** A function of two parameters, given as they would stand in a {@code def}. */
  public ModuleBuilder function2(String function, String signature, NativeCode.F2 code) {
    return put(function, Signature.parse(signature), code);
  }

  /** A function that sees its arguments as they come. */
  public ModuleBuilder rawFunction(String function, NativeCode.Raw code) {
    return put(function, null, code);
  }

  /** A class, under its own name. */
  public ModuleBuilder type(PyType type) {
    return set(type.name(), type);
  }

  /** Any value. */
  public ModuleBuilder set(String attribute, PyObject value) {
    module.set(attribute, value);
    return this;
  }

  /** The names that {@code from module import *} takes: {@code __all__}. */
  public ModuleBuilder exports(String... names) {
    PyList list = new PyList();
    for (String exported : names) {
      list.append(PyStr.of(exported));
    }
    return set("__all__", list);
  }

  /** The docstring. */
  public ModuleBuilder doc(String text) {
    return set("__doc__", PyStr.of(text));
  }

  /** The module. */
  public PyModule build() {
    return module;
  }

  private ModuleBuilder put(String function, Signature signature, NativeCode code) {
    return set(
        function, new PyNative(function, PyNative.Kind.FUNCTION, null, name, signature, code));
  }
}
