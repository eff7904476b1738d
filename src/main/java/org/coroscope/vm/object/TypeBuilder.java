package org.coroscope.vm.object;

/**
 * Fills a built-in type with methods. The receiver is the first parameter of a method; lambdas with
 * one to three parameters after the machine declare plain positional ones, anything else takes a
 * {@link Signature} whose first name is {@code self}.
 *
 * <pre>{@code
 * TypeBuilder.of(Types.LIST)
 *     .method("clear", (vm, self) -> ...)
 *     .method("append", (vm, self, item) -> ...)
 *     .method("sort", "self, /, *, key=None, reverse=False", (vm, a) -> ...)
 *     .special(Special.LEN, (vm, self) -> ...);
 * }</pre>
 */
public final class TypeBuilder {
  private final PyType type;

  private TypeBuilder(PyType type) {
    this.type = type;
  }

  /** Goes on filling one of {@link Types}. */
  public static TypeBuilder of(PyType type) {
    return new TypeBuilder(type);
  }

  /**
   * Begins a built-in type that is not in {@link Types}: an iterator's, or a library module's. End
   * with {@link #build}.
   */
  public static TypeBuilder named(String name, PyType base) {
    return new TypeBuilder(new PyType(name, base));
  }

  public TypeBuilder method(String name, NativeCode.F1 code) {
    return put(name, kindOf(name), Signature.positional(1), code);
  }

  public TypeBuilder method(String name, NativeCode.F2 code) {
    return put(name, kindOf(name), Signature.positional(2), code);
  }

  public TypeBuilder method(String name, NativeCode.F3 code) {
    return put(name, kindOf(name), Signature.positional(3), code);
  }

  /** A method with named, optional or starred parameters; the signature includes {@code self}. */
  public TypeBuilder method(String name, String signature, NativeCode.FN code) {
    return put(name, kindOf(name), Signature.parse(signature), code);
  }

  /** A method that sees its arguments as they come. */
  public TypeBuilder rawMethod(String name, NativeCode.Raw code) {
    return put(name, kindOf(name), null, code);
  }

  public TypeBuilder special(Special name, NativeCode.F1 code) {
    return method(name.pythonName().value, code);
  }

  public TypeBuilder special(Special name, NativeCode.F2 code) {
    return method(name.pythonName().value, code);
  }

  public TypeBuilder special(Special name, NativeCode.F3 code) {
    return method(name.pythonName().value, code);
  }

  public TypeBuilder special(Special name, String signature, NativeCode.FN code) {
    return method(name.pythonName().value, signature, code);
  }

  /** {@code __new__}; the class is the first parameter. */
  public TypeBuilder constructor(String signature, NativeCode.FN code) {
    return put("__new__", PyNative.Kind.STATIC, Signature.parse(signature), code);
  }

  /** {@code __new__} that sees its arguments as they come, the class first. */
  public TypeBuilder rawConstructor(NativeCode.Raw code) {
    return put("__new__", PyNative.Kind.STATIC, null, code);
  }

  public TypeBuilder staticMethod(String name, String signature, NativeCode.FN code) {
    PyNative function =
        new PyNative(name, PyNative.Kind.STATIC, type, null, Signature.parse(signature), code);
    return attribute(name, new PyStaticMethod(function));
  }

  /** The class is the first parameter. */
  public TypeBuilder classMethod(String name, String signature, NativeCode.FN code) {
    PyNative function =
        new PyNative(name, PyNative.Kind.STATIC, type, null, Signature.parse(signature), code);
    return attribute(name, new PyClassMethod(function));
  }

  /** A class method that sees its arguments as they come, the class first. */
  public TypeBuilder rawClassMethod(String name, NativeCode.Raw code) {
    return attribute(
        name, new PyClassMethod(new PyNative(name, PyNative.Kind.STATIC, type, null, null, code)));
  }

  /** A computed attribute that cannot be set. */
  public TypeBuilder getter(String name, NativeCode.F1 get) {
    return attribute(name, new PyGetSet(name, type, get, null));
  }

  /** A computed attribute; set gets null as value when the attribute is deleted. */
  public TypeBuilder property(String name, NativeCode.F1 get, NativeCode.F2 set) {
    return attribute(name, new PyGetSet(name, type, get, set));
  }

  public TypeBuilder attribute(String name, PyObject value) {
    type.namespace().put(PyStr.intern(name), value);
    return this;
  }

  public TypeBuilder doc(String text) {
    return attribute("__doc__", PyStr.of(text));
  }

  /** {@code __module__}, where it is not {@code builtins}. */
  public TypeBuilder module(String name) {
    return attribute("__module__", PyStr.of(name));
  }

  /** Instances of guest subclasses are made in Java as those of another type. */
  public TypeBuilder layout(PyType layout) {
    type.setLayout(layout);
    return this;
  }

  public TypeBuilder instancesHaveDict() {
    type.setInstancesHaveDict(true);
    return this;
  }

  /** {@code match} takes instances for sequences or mappings. */
  public TypeBuilder matchesAs(PyType.PatternKind kind) {
    type.setPatternKind(kind);
    return this;
  }

  /** No class may inherit from it. */
  public TypeBuilder sealed() {
    type.setInheritable(false);
    return this;
  }

  /** Ends a type begun with {@link #named}. */
  public PyType build() {
    Types.freezeInTime(type);
    return type;
  }

  private static PyNative.Kind kindOf(String name) {
    return Special.named(name) != null ? PyNative.Kind.SPECIAL : PyNative.Kind.METHOD;
  }

  private TypeBuilder put(String name, PyNative.Kind kind, Signature signature, NativeCode code) {
    return attribute(name, new PyNative(name, kind, type, null, signature, code));
  }
}
