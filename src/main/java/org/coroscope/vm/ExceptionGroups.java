package org.coroscope.vm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** Splitting groups, and the instructions behind {@code except*} (PEP 654). */
public final class ExceptionGroups {
  private static final PyStr NOTES = PyStr.intern("__notes__");

  /** Whether a leaf or a whole subgroup belongs to the matching part. */
  private interface Condition {
    boolean holds(PyBaseException exception);
  }

  private ExceptionGroups() {}

  private static boolean isGroup(PyObject value) {
    return value.type().isSubtypeOf(Types.BASE_EXCEPTION_GROUP);
  }

  private static PyObject[] members(PyBaseException group) {
    return group.members.items;
  }

  /**
   * {@code group.split(condition)}.
   *
   * @param condition an exception class, a tuple of them, or a callable
   * @return the matching part and the rest, each None if it is empty
   */
  public static PyObject[] split(Vm vm, PyBaseException group, PyObject condition) {
    return split(vm, group, condition(vm, condition));
  }

  private static Condition condition(Vm vm, PyObject value) {
    boolean types = value instanceof PyTuple || value instanceof PyType;
    if (!types && !(value instanceof PyFunction)) {
      throw Raise.typeError("expected a function, exception type or tuple of exception types");
    }
    if (!types) {
      return exception -> Conversion.isTrue(vm, vm.call(value, exception));
    }
    if (value instanceof PyType type && !type.isSubtypeOf(Types.BASE_EXCEPTION)) {
      throw Raise.typeError("expected a function, exception type or tuple of exception types");
    }
    if (value instanceof PyTuple tuple) {
      for (PyObject item : tuple.items) {
        if (!(item instanceof PyType type) || !type.isSubtypeOf(Types.BASE_EXCEPTION)) {
          throw Raise.typeError("expected a function, exception type or tuple of exception types");
        }
      }
    }
    return exception -> Operations.matches(vm, exception, value);
  }

  private static PyObject[] split(Vm vm, PyBaseException group, Condition condition) {
    if (condition.holds(group)) {
      return new PyObject[] {group, PyNone.NONE};
    }
    if (!isGroup(group)) {
      return new PyObject[] {PyNone.NONE, group};
    }
    List<PyObject> matching = new ArrayList<>();
    List<PyObject> rest = new ArrayList<>();
    for (PyObject member : members(group)) {
      PyObject[] parts = split(vm, (PyBaseException) member, condition);
      if (parts[0] != PyNone.NONE) {
        matching.add(parts[0]);
      }
      if (parts[1] != PyNone.NONE) {
        rest.add(parts[1]);
      }
    }
    return new PyObject[] {derive(vm, group, matching), derive(vm, group, rest)};
  }

  /** A group like another with other members; it keeps traceback, cause, context and notes. */
  private static PyObject derive(Vm vm, PyBaseException group, List<PyObject> members) {
    if (members.isEmpty()) {
      return PyNone.NONE;
    }
    PyList list = new PyList(members.toArray(new PyObject[0]));
    PyObject derived = vm.callMethod(group, "derive", list);
    if (!(derived instanceof PyBaseException part) || !isGroup(derived)) {
      throw Raise.typeError("derive must return an instance of BaseExceptionGroup");
    }
    part.traceback = group.traceback;
    part.cause = group.cause;
    part.context = group.context;
    part.suppressContext = group.suppressContext;
    PyObject notes = group.attributes() == null ? null : group.attributes().get(NOTES);
    if (notes instanceof PyList known) {
      part.attributesForWriting().put(NOTES, new PyList(known.toArray()));
    }
    return part;
  }

  /** CHECK_EG_MATCH: the rest of a group and the part that matches, each None if empty. */
  static PyObject[] match(Vm vm, PyObject raised, PyObject type) {
    checkTypes(type);
    if (raised == PyNone.NONE) {
      return new PyObject[] {PyNone.NONE, PyNone.NONE};
    }
    PyBaseException exception = (PyBaseException) raised;
    if (Operations.matches(vm, exception, type)) {
      if (isGroup(exception)) {
        return new PyObject[] {PyNone.NONE, exception};
      }
      PyBaseException wrapped =
          (PyBaseException)
              vm.call(Types.BASE_EXCEPTION_GROUP, PyStr.EMPTY, new PyTuple(exception));
      return new PyObject[] {PyNone.NONE, wrapped};
    }
    if (!isGroup(exception)) {
      return new PyObject[] {exception, PyNone.NONE};
    }
    PyObject[] parts = split(vm, exception, condition(vm, type));
    return new PyObject[] {parts[1], parts[0]};
  }

  private static void checkTypes(PyObject types) {
    PyObject[] all = types instanceof PyTuple tuple ? tuple.items : new PyObject[] {types};
    for (PyObject each : all) {
      if (!(each instanceof PyType type) || !type.isSubtypeOf(Types.BASE_EXCEPTION)) {
        throw Raise.typeError(
            "catching classes that do not inherit from BaseException is not allowed");
      }
      if (type.isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
        throw Raise.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  /**
   * PREP_RERAISE_STAR: what is to be raised after all clauses have run, or None. What the clauses
   * raised anew and what they let pass or raised again are told apart: the latter are put together
   * again in the shape that they had in the original.
   */
  static PyObject prepareReraise(Vm vm, PyObject original, PyObject raisedList) {
    PyObject[] raised = ((PyList) raisedList).toArray();
    if (!isGroup(original)) {
      for (PyObject each : raised) {
        if (each != PyNone.NONE) {
          return each;
        }
      }
      return PyNone.NONE;
    }
    List<PyObject> fresh = new ArrayList<>();
    Map<PyBaseException, Boolean> kept = new IdentityHashMap<>();
    for (PyObject each : raised) {
      if (each == PyNone.NONE) {
        continue;
      }
      if (isPartOf((PyBaseException) each, (PyBaseException) original)) {
        leaves((PyBaseException) each, kept);
      } else {
        fresh.add(each);
      }
    }
    PyObject again =
        kept.isEmpty()
            ? PyNone.NONE
            : split(
                vm,
                (PyBaseException) original,
                exception -> !isGroup(exception) && kept.containsKey(exception))[0];
    if (fresh.isEmpty()) {
      return again;
    }
    if (again != PyNone.NONE) {
      fresh.add(again);
    }
    if (fresh.size() == 1 && again == PyNone.NONE) {
      return fresh.get(0);
    }
    PyObject members = new PyList(fresh.toArray(new PyObject[0]));
    try {
      return vm.call(Types.EXCEPTION_GROUP, PyStr.EMPTY, members);
    } catch (PyRaise raise) {
      return vm.call(Types.BASE_EXCEPTION_GROUP, PyStr.EMPTY, members);
    }
  }

  private static void leaves(PyBaseException exception, Map<PyBaseException, Boolean> into) {
    if (!isGroup(exception)) {
      into.put(exception, true);
      return;
    }
    for (PyObject member : members(exception)) {
      leaves((PyBaseException) member, into);
    }
  }

  /** Whether something raised came out of the original: same traceback, cause and context. */
  private static boolean isPartOf(PyBaseException part, PyBaseException original) {
    if (!isGroup(part)) {
      return false;
    }
    Map<PyBaseException, Boolean> all = new IdentityHashMap<>();
    leaves(original, all);
    Map<PyBaseException, Boolean> own = new IdentityHashMap<>();
    leaves(part, own);
    return all.keySet().containsAll(own.keySet()) && part.cause == original.cause;
  }
}
