package org.coroscope.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coroscope.scheduler.GuestContexts;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.op.Conversion;

/** The current context of a program's main thread of control, and the objects of contextvars. */
public final class ContextVars implements GuestContexts {

  /** {@code contextvars.Context}: values of variables. The map is never written to. */
  public static final class PyContext extends PyObject {
    Map<PyContextVar, PyObject> values;
    boolean entered;

    PyContext(Map<PyContextVar, PyObject> values) {
      this.values = values;
    }

    @Override
    public PyType type() {
      return ContextVarsModule.CONTEXT;
    }
  }

  /** {@code contextvars.ContextVar}. */
  static final class PyContextVar extends PyObject {
    final String name;

    /** Null for none. */
    final PyObject defaultValue;

    PyContextVar(String name, PyObject defaultValue) {
      this.name = name;
      this.defaultValue = defaultValue;
    }

    @Override
    public PyType type() {
      return ContextVarsModule.VARIABLE;
    }
  }

  /** {@code contextvars.Token}: what {@code ContextVar.reset} needs. */
  static final class PyToken extends PyObject {
    final PyContext context;
    final PyContextVar variable;

    /** Null if the variable had none. */
    final PyObject oldValue;

    boolean used;

    PyToken(PyContext context, PyContextVar variable, PyObject oldValue) {
      this.context = context;
      this.variable = variable;
      this.oldValue = oldValue;
    }

    @Override
    public PyType type() {
      return ContextVarsModule.TOKEN;
    }
  }

  private static final Map<PyContextVar, PyObject> NOTHING = Map.of();

  private final Vm vm;
  private PyContext current = new PyContext(NOTHING);

  private ContextVars(Vm vm) {
    this.vm = vm;
  }

  /** The contexts of a program. */
  public static ContextVars of(Vm vm) {
    return vm.service(ContextVars.class, () -> new ContextVars(vm));
  }

  /** Another thread has its turn, with the context it had; null for a new thread's. */
  void switchTo(PyContext next) {
    current = next == null ? new PyContext(NOTHING) : next;
  }

  /** The current context. */
  public PyContext current() {
    return current;
  }

  @Override
  public PyContext copyCurrent() {
    return new PyContext(current.values);
  }

  @Override
  public Object enter(Object context) {
    PyContext next = (PyContext) context;
    if (next.entered) {
      throw Raise.runtimeError(
          "cannot enter context: " + Conversion.repr(vm, next).value + " is already entered");
    }
    PyContext previous = current;
    next.entered = true;
    current = next;
    return previous;
  }

  @Override
  public void exit(Object previous) {
    current.entered = false;
    current = (PyContext) previous;
  }

  /** The value in the current context, or null. */
  PyObject get(PyContextVar variable) {
    return current.values.get(variable);
  }

  /** Sets a variable; null takes its value away. */
  void set(PyContextVar variable, PyObject value) {
    Map<PyContextVar, PyObject> changed = new LinkedHashMap<>(current.values);
    if (value == null) {
      changed.remove(variable);
    } else {
      changed.put(variable, value);
    }
    current.values = changed;
  }
}
