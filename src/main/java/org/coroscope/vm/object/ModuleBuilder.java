package org.coroscope.vm.object;

/**
 * Fills a module with functions written in Java; lambdas with up to three parameters after the
 * machine declare plain positional ones, anything else takes a {@link Signature}.
 */
public final class ModuleBuilder {
  private final PyModule module;
  private final String name;

  private ModuleBuilder(PyModule module, String name) {
    this.module = module;
    this.name = name;
  }

  /** Goes on filling a module. */
  public static ModuleBuilder of(PyModule module) {
    return new ModuleBuilder(module, module.name());
  }

  /** A new module. */
  public static ModuleBuilder named(String name) {
    return new ModuleBuilder(new PyModule(name), name);
  }

  public ModuleBuilder function(String name, NativeCode.F0 code) {
    return put(name, Signature.positional(0), code);
  }

  public ModuleBuilder function(String name, NativeCode.F1 code) {
    return put(name, Signature.positional(1), code);
  }

  public ModuleBuilder function(String name, NativeCode.F2 code) {
    return put(name, Signature.positional(2), code);
  }

  public ModuleBuilder function(String name, NativeCode.F3 code) {
    return put(name, Signature.positional(3), code);
  }

  /** A function with named, optional or starred parameters. */
  public ModuleBuilder function(String name, String signature, NativeCode.FN code) {
    return put(name, Signature.parse(signature), code);
  }

  /** A function that sees its arguments as they come. */
  public ModuleBuilder rawFunction(String name, NativeCode.Raw code) {
    return put(name, null, code);
  }

  public ModuleBuilder value(String name, PyObject value) {
    module.set(name, value);
    return this;
  }

  /** A class, under its own name. */
  public ModuleBuilder type(PyType type) {
    return value(type.name(), type);
  }

  /** The docstring. */
  public ModuleBuilder doc(String text) {
    return value("__doc__", PyStr.of(text));
  }

  /** The module. */
  public PyModule build() {
    return module;
  }

  private ModuleBuilder put(String function, Signature signature, NativeCode code) {
    return value(
        function, new PyNative(function, PyNative.Kind.FUNCTION, null, name, signature, code));
  }
}
