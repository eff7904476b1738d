package org.coroscope.vm.builtin;

import org.coroscope.vm.PyCode;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Hashing;

/** Functions of the guest, bound methods, and what is written in Java. */
final class FunctionMethods {
  private FunctionMethods() {}

  static void install() {
    installFunction();
    installMethod();
    installNatives();
  }

  private static void installFunction() {
    TypeBuilder.of(Types.FUNCTION)
        .constructor(
            "cls, code, globals, name=None, argdefs=None, closure=None", (vm, a) -> make(a))
        .special(
            Special.REPR,
            (vm, self) ->
                PyStr.of(
                    "<function "
                        + ((PyFunction) self).qualifiedName.value
                        + " at "
                        + ObjectMethods.address(vm, self)
                        + ">"))
        .rawMethod(
            "__call__", (vm, arguments, names) -> vm.call(arguments[0], rest(arguments), names))
        .special(
            Special.GET,
            "self, instance, owner=None, /",
            (vm, a) -> a[1] == PyNone.NONE ? a[0] : new PyBoundMethod(a[0], a[1]))
        .property(
            "__name__",
            (vm, self) -> ((PyFunction) self).name,
            (vm, self, value) -> {
              ((PyFunction) self).name = nameValue(value, "__name__");
              return PyNone.NONE;
            })
        .property(
            "__qualname__",
            (vm, self) -> ((PyFunction) self).qualifiedName,
            (vm, self, value) -> {
              ((PyFunction) self).qualifiedName = nameValue(value, "__qualname__");
              return PyNone.NONE;
            })
        .property(
            "__doc__",
            (vm, self) -> ((PyFunction) self).doc,
            (vm, self, value) -> {
              ((PyFunction) self).doc = value == null ? PyNone.NONE : value;
              return PyNone.NONE;
            })
        .property(
            "__module__",
            (vm, self) -> ((PyFunction) self).module,
            (vm, self, value) -> {
              ((PyFunction) self).module = value == null ? PyNone.NONE : value;
              return PyNone.NONE;
            })
        .property("__defaults__", FunctionMethods::defaults, FunctionMethods::setDefaults)
        .property(
            "__kwdefaults__",
            (vm, self) -> orNone(((PyFunction) self).keywordDefaults),
            (vm, self, value) -> {
              ((PyFunction) self).keywordDefaults = dictOrNull(value, "__kwdefaults__");
              return PyNone.NONE;
            })
        .property("__annotations__", FunctionMethods::annotations, FunctionMethods::setAnnotations)
        .property(
            "__code__",
            (vm, self) -> ((PyFunction) self).code,
            (vm, self, value) -> {
              if (!(value instanceof PyCode code)) {
                throw Raise.typeError("__code__ must be set to a code object");
              }
              ((PyFunction) self).code = code;
              return PyNone.NONE;
            })
        .property(
            "__globals__",
            (vm, self) -> ((PyFunction) self).globals,
            (vm, self, value) -> {
              throw Raise.error(Types.ATTRIBUTE_ERROR, "readonly attribute");
            })
        .getter("__builtins__", (vm, self) -> vm.builtins)
        .getter("__closure__", FunctionMethods::closure)
        .property("__dict__", (vm, self) -> self.attributesForWriting(), FunctionMethods::setDict);
  }

  private static PyObject make(PyObject[] a) {
    if (!(a[1] instanceof PyCode code)) {
      throw Raise.typeError("function() argument 'code' must be code, not %s", a[1].type().name());
    }
    if (!(a[2] instanceof PyDict globals)) {
      throw Raise.typeError(
          "function() argument 'globals' must be dict, not %s", a[2].type().name());
    }
    PyObject[] defaults = a[4] instanceof PyTuple tuple ? tuple.items : new PyObject[0];
    PyCell[] closure = new PyCell[a[5] instanceof PyTuple cells ? cells.items.length : 0];
    for (int i = 0; i < closure.length; i++) {
      closure[i] = (PyCell) ((PyTuple) a[5]).items[i];
    }
    if (closure.length != code.code().freeNames().size()) {
      throw Raise.valueError(
          "%s requires closure of length %d, not %d",
          code.code().name(), code.code().freeNames().size(), closure.length);
    }
    PyFunction function = new PyFunction(code, globals, defaults, null, null, closure);
    if (a[3] instanceof PyStr name) {
      function.name = name;
    }
    return function;
  }

  static PyObject[] rest(PyObject[] arguments) {
    return java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
  }

  static PyObject orNone(PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  static PyStr nameValue(PyObject value, String attribute) {
    if (!(value instanceof PyStr text)) {
      throw Raise.typeError("%s must be set to a string object", attribute);
    }
    return text;
  }

  private static PyDict dictOrNull(PyObject value, String attribute) {
    if (value == null || value == PyNone.NONE) {
      return null;
    }
    if (!(value instanceof PyDict dict)) {
      throw Raise.typeError("%s must be set to a dict object", attribute);
    }
    return dict;
  }

  private static PyObject defaults(Vm vm, PyObject self) {
    PyObject[] defaults = ((PyFunction) self).defaults;
    return defaults.length == 0 ? PyNone.NONE : new PyTuple(defaults);
  }

  private static PyObject setDefaults(Vm vm, PyObject self, PyObject value) {
    if (value == null || value == PyNone.NONE) {
      ((PyFunction) self).defaults = new PyObject[0];
    } else if (value instanceof PyTuple tuple) {
      ((PyFunction) self).defaults = tuple.items;
    } else {
      throw Raise.typeError("__defaults__ must be set to a tuple object");
    }
    return PyNone.NONE;
  }

  private static PyObject annotations(Vm vm, PyObject self) {
    PyFunction function = (PyFunction) self;
    if (function.annotations == null) {
      function.annotations = new PyDict();
    }
    return function.annotations;
  }

  private static PyObject setAnnotations(Vm vm, PyObject self, PyObject value) {
    ((PyFunction) self).annotations = dictOrNull(value, "__annotations__");
    return PyNone.NONE;
  }

  private static PyObject closure(Vm vm, PyObject self) {
    PyCell[] closure = ((PyFunction) self).closure;
    return closure.length == 0
        ? PyNone.NONE
        : new PyTuple(java.util.Arrays.copyOf(closure, closure.length, PyObject[].class));
  }

  private static PyObject setDict(Vm vm, PyObject self, PyObject value) {
    if (!(value instanceof PyDict dict)) {
      throw Raise.typeError(
          "__dict__ must be set to a dictionary, not a '%s'",
          value == null ? "NULL" : value.type().name());
    }
    PyDict own = self.attributesForWriting();
    if (own != dict) {
      PyDict copy = dict.copy();
      own.clear();
      own.putAll(vm, copy);
    }
    return PyNone.NONE;
  }

  private static void installMethod() {
    TypeBuilder.of(Types.METHOD)
        .constructor(
            "cls, function, instance, /",
            (vm, a) -> {
              if (a[1].type().special(Special.CALL) == null) {
                throw Raise.typeError("first argument must be callable");
              }
              if (a[2] == PyNone.NONE) {
                throw Raise.typeError("self must not be None");
              }
              return new PyBoundMethod(a[1], a[2]);
            })
        .special(Special.REPR, FunctionMethods::methodRepr)
        .special(Special.EQ, FunctionMethods::sameMethod)
        .special(Special.HASH, FunctionMethods::methodHash)
        .rawMethod(
            "__call__", (vm, arguments, names) -> vm.call(arguments[0], rest(arguments), names))
        .special(Special.GET, "self, instance, owner=None, /", (vm, a) -> a[0])
        .getter("__func__", (vm, self) -> ((PyBoundMethod) self).function)
        .getter("__self__", (vm, self) -> ((PyBoundMethod) self).receiver)
        .special(
            Special.GETATTRIBUTE,
            (vm, self, name) -> Attributes.get(vm, self, ObjectMethods.attributeName(name)))
        .special(
            Special.GETATTR,
            (vm, self, name) ->
                Attributes.get(
                    vm, ((PyBoundMethod) self).function, ObjectMethods.attributeName(name)))
        .getter(
            "__doc__",
            (vm, self) ->
                Attributes.get(vm, ((PyBoundMethod) self).function, PyStr.intern("__doc__")));
  }

  private static PyObject methodRepr(Vm vm, PyObject self) {
    PyBoundMethod method = (PyBoundMethod) self;
    PyObject name = Attributes.getOrNull(vm, method.function, PyStr.intern("__qualname__"));
    if (name == null) {
      name = Attributes.getOrNull(vm, method.function, PyStr.intern("__name__"));
    }
    vm.pendingAttributeError = null;
    return PyStr.of(
        "<bound method "
            + (name instanceof PyStr text ? text.value : "?")
            + " of "
            + Conversion.repr(vm, method.receiver).value
            + ">");
  }

  private static PyObject sameMethod(Vm vm, PyObject self, PyObject other) {
    if (!(other instanceof PyBoundMethod that)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyBoundMethod method = (PyBoundMethod) self;
    return PyBool.of(method.receiver == that.receiver && method.function == that.function);
  }

  private static PyObject methodHash(Vm vm, PyObject self) {
    PyBoundMethod method = (PyBoundMethod) self;
    return PyInt.of(vm.id(method.receiver) >> 4 ^ Hashing.hash(vm, method.function));
  }

  private static void installNatives() {
    for (PyType type :
        new PyType[] {
          Types.BUILTIN_FUNCTION,
          Types.METHOD_DESCRIPTOR,
          Types.WRAPPER_DESCRIPTOR,
          Types.METHOD_WRAPPER
        }) {
      TypeBuilder.of(type)
          .special(Special.REPR, FunctionMethods::nativeRepr)
          .rawMethod(
              "__call__", (vm, arguments, names) -> vm.call(arguments[0], rest(arguments), names))
          .getter("__name__", (vm, self) -> PyStr.of(nativeOf(self).name))
          .getter("__qualname__", FunctionMethods::nativeQualifiedName)
          .getter("__doc__", (vm, self) -> nativeOf(self).doc())
          .getter("__text_signature__", (vm, self) -> TextSignatures.of(nativeOf(self)));
      if (type == Types.BUILTIN_FUNCTION || type == Types.METHOD_WRAPPER) {
        TypeBuilder.of(type)
            .getter("__self__", FunctionMethods::nativeSelf)
            .getter(
                "__module__",
                (vm, self) ->
                    nativeOf(self).module == null ? PyNone.NONE : PyStr.of(nativeOf(self).module))
            .special(Special.EQ, FunctionMethods::sameNative)
            .special(Special.HASH, FunctionMethods::nativeHash);
      } else {
        TypeBuilder.of(type)
            .getter("__objclass__", (vm, self) -> orNone(nativeOf(self).owner))
            .special(
                Special.GET,
                "self, instance, owner=None, /",
                (vm, a) -> a[1] == PyNone.NONE ? a[0] : new PyBoundMethod(a[0], a[1]));
      }
    }
  }

  private static PyNative nativeOf(PyObject self) {
    return (PyNative) (self instanceof PyBoundMethod method ? method.function : self);
  }

  private static PyObject nativeSelf(Vm vm, PyObject self) {
    if (self instanceof PyBoundMethod method) {
      return method.receiver;
    }
    PyNative function = (PyNative) self;
    if (function.kind == PyNative.Kind.STATIC && function.name.equals("__new__")) {
      return function.owner;
    }
    PyModule module = function.module == null ? null : vm.modules.get(function.module);
    return orNone(module);
  }

  private static PyObject nativeQualifiedName(Vm vm, PyObject self) {
    PyNative function = nativeOf(self);
    return PyStr.of(
        function.owner == null ? function.name : function.owner.name() + "." + function.name);
  }

  private static PyObject sameNative(Vm vm, PyObject self, PyObject other) {
    if (self instanceof PyBoundMethod method && other instanceof PyBoundMethod) {
      return sameMethod(vm, method, other);
    }
    return self == other ? PyBool.TRUE : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyObject nativeHash(Vm vm, PyObject self) {
    return self instanceof PyBoundMethod method
        ? PyInt.of(vm.id(method.receiver) >> 4 ^ vm.id(method.function))
        : ObjectMethods.identityHash(vm, self);
  }

  private static PyObject nativeRepr(Vm vm, PyObject self) {
    if (self instanceof PyBoundMethod method) {
      PyNative function = (PyNative) method.function;
      String receiver =
          method.receiver.type().name()
              + " object at "
              + ObjectMethods.address(vm, method.receiver);
      return PyStr.of(
          function.kind == PyNative.Kind.SPECIAL
              ? "<method-wrapper '" + function.name + "' of " + receiver + ">"
              : "<built-in method " + function.name + " of " + receiver + ">");
    }
    PyNative function = (PyNative) self;
    return PyStr.of(
        switch (function.kind) {
          case METHOD ->
              "<method '" + function.name + "' of '" + function.owner.name() + "' objects>";
          case SPECIAL ->
              "<slot wrapper '" + function.name + "' of '" + function.owner.name() + "' objects>";
          case FUNCTION -> "<built-in function " + function.name + ">";
          case STATIC ->
              function.name.equals("__new__")
                  ? "<built-in method __new__ of type object at "
                      + ObjectMethods.address(vm, function.owner)
                      + ">"
                  : "<built-in function " + function.name + ">";
        });
  }
}
