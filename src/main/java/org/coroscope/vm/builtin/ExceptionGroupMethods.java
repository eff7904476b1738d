package org.coroscope.vm.builtin;

import org.coroscope.vm.ExceptionGroups;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** {@code BaseExceptionGroup} and {@code ExceptionGroup} (PEP 654). */
final class ExceptionGroupMethods {
  private ExceptionGroupMethods() {}

  static void install() {
    TypeBuilder.of(Types.BASE_EXCEPTION_GROUP)
        .rawConstructor(
            (vm, arguments, names) -> {
              if (arguments.length != 3 || names.length > 0) {
                throw Raise.typeError(
                    "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)",
                    arguments.length - 1);
              }
              return make(vm, (PyType) arguments[0], arguments[1], arguments[2]);
            })
        .method(
            "__init__",
            "self, /, *arguments",
            (vm, a) -> {
              ((PyBaseException) a[0]).args = (PyTuple) a[1];
              return PyNone.NONE;
            })
        .property(
            "message",
            (vm, self) -> ((PyBaseException) self).args.items[0],
            ExceptionGroupMethods::readOnly)
        .property(
            "exceptions",
            (vm, self) -> ((PyBaseException) self).members,
            ExceptionGroupMethods::readOnly)
        .special(
            Special.STR,
            (vm, self) -> {
              PyObject[] args = ((PyBaseException) self).args.items;
              int count = ((PyBaseException) self).members.items.length;
              return PyStr.of(
                  Conversion.str(vm, args[0]).value
                      + " ("
                      + count
                      + " sub-exception"
                      + (count == 1 ? "" : "s")
                      + ")");
            })
        .method(
            "derive",
            (vm, self, exceptions) ->
                vm.call(
                    Types.BASE_EXCEPTION_GROUP, ((PyBaseException) self).args.items[0], exceptions))
        .rawMethod(
            "split",
            (vm, arguments, names) -> {
              PyObject[] parts =
                  ExceptionGroups.split(
                      vm, (PyBaseException) arguments[0], condition("split", arguments));
              return new PyTuple(parts[0], parts[1]);
            })
        .rawMethod(
            "subgroup",
            (vm, arguments, names) ->
                ExceptionGroups.split(
                    vm, (PyBaseException) arguments[0], condition("subgroup", arguments))[0])
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> Unions.alias(a[0], a[1]));
  }

  private static PyObject readOnly(Vm vm, PyObject self, PyObject value) {
    throw Raise.error(Types.ATTRIBUTE_ERROR, "readonly attribute");
  }

  private static PyObject condition(String method, PyObject[] arguments) {
    if (arguments.length != 2) {
      throw Raise.typeError("%s expected 1 argument, got %d", method, arguments.length - 1);
    }
    return arguments[1];
  }

  private static PyObject make(Vm vm, PyType type, PyObject message, PyObject exceptions) {
    if (!(message instanceof PyStr)) {
      throw Raise.badArgument("BaseExceptionGroup.__new__() argument 1", "str", message);
    }
    if (exceptions.type().special(Special.GETITEM) == null || exceptions.type() == Types.DICT) {
      throw Raise.typeError("second argument (exceptions) must be a sequence");
    }
    PyObject[] members = Iteration.toArray(vm, exceptions);
    if (members.length == 0) {
      throw Raise.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    boolean plain = true;
    for (int i = 0; i < members.length; i++) {
      if (!(members[i] instanceof PyBaseException)) {
        throw Raise.valueError("Item %d of second argument (exceptions) is not an exception", i);
      }
      plain &= members[i].type().isSubtypeOf(Types.EXCEPTION);
    }
    PyType made = type;
    if (type == Types.BASE_EXCEPTION_GROUP && plain) {
      made = Types.EXCEPTION_GROUP;
    } else if (!plain && type == Types.EXCEPTION_GROUP) {
      throw Raise.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
    } else if (!plain && type.isSubtypeOf(Types.EXCEPTION)) {
      throw Raise.typeError("Cannot nest BaseExceptions in '%s'", type.name());
    }
    PyBaseException group = new PyBaseException(made, message, exceptions);
    group.members = new PyTuple(members);
    return group;
  }
}
