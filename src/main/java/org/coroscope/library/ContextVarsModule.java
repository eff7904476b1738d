package org.coroscope.library;

import java.util.Arrays;
import java.util.Map;
import org.coroscope.library.ContextVars.PyContext;
import org.coroscope.library.ContextVars.PyContextVar;
import org.coroscope.library.ContextVars.PyToken;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** {@code contextvars} (PEP 567). */
final class ContextVarsModule {
  private static final PyStr[] NO_NAMES = {};

  private static final PyObject MISSING =
      new PyObject() {
        @Override
        public PyType type() {
          return MISSING_TYPE;
        }
      };

  private static final PyType MISSING_TYPE =
      TypeBuilder.named("Token.MISSING", Types.OBJECT)
          .special(Special.REPR, (vm, self) -> PyStr.of("<Token.MISSING>"))
          .sealed()
          .build();

  static final PyType VARIABLE = variableType();
  static final PyType TOKEN = tokenType();
  static final PyType CONTEXT = contextType();

  private ContextVarsModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    PyModule module = new PyModule("contextvars");
    module.set(
        "copy_context",
        ModuleBuilder.named("_contextvars")
            .function("copy_context", v -> ContextVars.of(v).copyCurrent())
            .build()
            .namespace
            .get(PyStr.of("copy_context")));
    return ModuleBuilder.of(module).type(VARIABLE).type(TOKEN).type(CONTEXT).build();
  }

  private static PyType variableType() {
    return TypeBuilder.named("ContextVar", Types.OBJECT)
        .module("_contextvars")
        .sealed()
        .constructor(
            "cls, name=?, /, *, default=?",
            (vm, a) -> {
              if (a[1] == null) {
                throw Raise.typeError("ContextVar() takes exactly 1 positional argument (0 given)");
              }
              if (!(a[1] instanceof PyStr name)) {
                throw Raise.typeError("context variable name must be a str");
              }
              return new PyContextVar(name.value, a[2]);
            })
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> PyGenericAlias.of(a[0], a[1]))
        .getter("name", (vm, self) -> PyStr.of(((PyContextVar) self).name))
        .method("get", "self, default=?, /", ContextVarsModule::get)
        .method("set", ContextVarsModule::set)
        .method("reset", ContextVarsModule::reset)
        .special(Special.REPR, ContextVarsModule::variableRepr)
        .build();
  }

  private static PyObject get(Vm vm, PyObject[] a) {
    PyContextVar variable = (PyContextVar) a[0];
    PyObject value = ContextVars.of(vm).get(variable);
    if (value == null) {
      value = a[1] != null ? a[1] : variable.defaultValue;
    }
    if (value == null) {
      throw Raise.of(Types.LOOKUP_ERROR, variable);
    }
    return value;
  }

  private static PyObject set(Vm vm, PyObject self, PyObject value) {
    ContextVars contexts = ContextVars.of(vm);
    PyContextVar variable = (PyContextVar) self;
    PyToken token = new PyToken(contexts.current(), variable, contexts.get(variable));
    contexts.set(variable, value);
    return token;
  }

  private static PyObject reset(Vm vm, PyObject self, PyObject argument) {
    if (!(argument instanceof PyToken token)) {
      throw Raise.typeError(
          "expected an instance of Token, got %s", Conversion.repr(vm, argument).value);
    }
    String shown = Conversion.repr(vm, token).value;
    if (token.used) {
      throw Raise.runtimeError(shown + " has already been used once");
    }
    if (token.variable != self) {
      throw Raise.valueError(shown + " was created by a different ContextVar");
    }
    ContextVars contexts = ContextVars.of(vm);
    if (token.context != contexts.current()) {
      throw Raise.valueError(shown + " was created in a different Context");
    }
    token.used = true;
    contexts.set(token.variable, token.oldValue);
    return PyNone.NONE;
  }

  private static PyObject variableRepr(Vm vm, PyObject self) {
    PyContextVar variable = (PyContextVar) self;
    String text = "<ContextVar name=" + Conversion.repr(vm, PyStr.of(variable.name)).value;
    if (variable.defaultValue != null) {
      text += " default=" + Conversion.repr(vm, variable.defaultValue).value;
    }
    return PyStr.of(text + " at " + address(vm, self) + ">");
  }

  private static PyType tokenType() {
    return TypeBuilder.named("Token", Types.OBJECT)
        .module("_contextvars")
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> PyGenericAlias.of(a[0], a[1]))
        .sealed()
        .attribute("MISSING", MISSING)
        .getter("var", (vm, self) -> ((PyToken) self).variable)
        .getter(
            "old_value",
            (vm, self) -> ((PyToken) self).oldValue == null ? MISSING : ((PyToken) self).oldValue)
        .special(
            Special.REPR,
            (vm, self) ->
                PyStr.of(
                    "<Token"
                        + (((PyToken) self).used ? " used" : "")
                        + " var="
                        + Conversion.repr(vm, ((PyToken) self).variable).value
                        + " at "
                        + address(vm, self)
                        + ">"))
        .build();
  }

  /** Whether all variables have equal values in both. */
  private static boolean equal(Vm vm, PyContext a, PyContext b) {
    if (a.values.size() != b.values.size()) {
      return false;
    }
    for (Map.Entry<PyContextVar, PyObject> entry : a.values.entrySet()) {
      PyObject other = b.values.get(entry.getKey());
      if (other == null || !Comparison.equal(vm, entry.getValue(), other)) {
        return false;
      }
    }
    return true;
  }

  private static PyType contextType() {
    return TypeBuilder.named("Context", Types.OBJECT)
        .module("_contextvars")
        .sealed()
        .rawConstructor(
            (vm, arguments, names) -> {
              if (arguments.length > 1) {
                throw Raise.typeError("Context() does not accept any arguments");
              }
              return new PyContext(Map.of());
            })
        .special(
            Special.EQ,
            (vm, self, other) ->
                other instanceof PyContext context
                    ? PyBool.of(equal(vm, (PyContext) self, context))
                    : PyNotImplemented.NOT_IMPLEMENTED)
        .attribute("__hash__", PyNone.NONE)
        .rawMethod("run", ContextVarsModule::run)
        .method("copy", (vm, self) -> new PyContext(((PyContext) self).values))
        .method("get", "self, key, default=None, /", ContextVarsModule::contextGet)
        .method("keys", (vm, self) -> new PyList(keys(self)))
        .method("values", (vm, self) -> new PyList(values(self)))
        .method("items", (vm, self) -> new PyList(items(self)))
        .special(Special.LEN, (vm, self) -> PyInt.of(((PyContext) self).values.size()))
        .special(Special.ITER, (vm, self) -> Iteration.iterator(vm, new PyList(keys(self))))
        .special(
            Special.CONTAINS,
            (vm, self, key) -> PyBool.of(((PyContext) self).values.containsKey(variable(vm, key))))
        .special(
            Special.GETITEM,
            (vm, self, key) -> {
              PyObject value = ((PyContext) self).values.get(variable(vm, key));
              if (value == null) {
                throw Raise.keyError(key);
              }
              return value;
            })
        .build();
  }

  private static PyObject run(Vm vm, PyObject[] arguments, PyStr[] names) {
    if (arguments.length - names.length < 2) {
      throw Raise.typeError("run() missing 1 required positional argument");
    }
    ContextVars contexts = ContextVars.of(vm);
    Object previous = contexts.enter(arguments[0]);
    try {
      PyObject[] rest = Arrays.copyOfRange(arguments, 2, arguments.length);
      return vm.call(arguments[1], rest, names.length == 0 ? NO_NAMES : names);
    } finally {
      contexts.exit(previous);
    }
  }

  private static PyObject contextGet(Vm vm, PyObject[] a) {
    PyObject value = ((PyContext) a[0]).values.get(variable(vm, a[1]));
    return value == null ? a[2] : value;
  }

  private static PyContextVar variable(Vm vm, PyObject key) {
    if (key instanceof PyContextVar variable) {
      return variable;
    }
    throw Raise.typeError("a ContextVar key was expected, got %s", Conversion.repr(vm, key).value);
  }

  private static PyObject[] keys(PyObject context) {
    return ((PyContext) context).values.keySet().toArray(new PyObject[0]);
  }

  private static PyObject[] values(PyObject context) {
    return ((PyContext) context).values.values().toArray(new PyObject[0]);
  }

  private static PyObject[] items(PyObject context) {
    return ((PyContext) context)
        .values.entrySet().stream()
            .map(entry -> (PyObject) new PyTuple(entry.getKey(), entry.getValue()))
            .toArray(PyObject[]::new);
  }

  private static String address(Vm vm, PyObject object) {
    return Addresses.of(vm, object);
  }
}
