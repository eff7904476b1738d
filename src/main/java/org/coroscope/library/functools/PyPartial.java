package org.coroscope.library.functools;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ReprGuard;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** {@code functools.partial}: a callable with some of its arguments. */
final class PyPartial extends PyTyped {
  static final PyType TYPE =
      TypeBuilder.named("functools.partial", Types.OBJECT)
          .rawConstructor(PyPartial::create)
          .rawMethod("__call__", PyPartial::call)
          .special(Special.REPR, PyPartial::repr)
          .getter("func", (vm, self) -> ((PyPartial) self).function)
          .getter("args", (vm, self) -> ((PyPartial) self).arguments)
          .getter("keywords", (vm, self) -> ((PyPartial) self).keywords)
          .property(
              "__dict__",
              (vm, self) -> self.attributesForWriting(),
              (vm, self, value) -> {
                ((PyPartial) self).replaceAttributes((PyDict) value);
                return value;
              })
          .classMethod(
              "__class_getitem__", "cls, item, /", (vm, a) -> PyGenericAlias.of(a[0], a[1]))
          .method("__reduce__", PyPartial::reduce)
          .method("__setstate__", (vm, self, state) -> setState(self, state))
          .method("__copy__", (vm, self) -> ((PyPartial) self).copied(vm))
          .instancesHaveDict()
          .build();

  private PyObject function;
  private PyTuple arguments;
  private PyDict keywords;

  private PyPartial(PyType type, PyObject function, PyTuple arguments, PyDict keywords) {
    super(type == TYPE ? null : type);
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  @Override
  protected PyType builtinType() {
    return TYPE;
  }

  private static PyObject create(Vm vm, PyObject[] given, PyStr[] names) {
    int count = given.length - names.length - 1;
    if (count < 1) {
      throw Raise.typeError("type 'partial' takes at least one argument");
    }
    PyObject function = given[1];
    if (function.type().special(Special.CALL) == null) {
      throw Raise.typeError("the first argument must be callable");
    }
    PyObject[] before = {};
    PyDict keywords = new PyDict();
    // A partial of a partial is one with all arguments.
    if (function instanceof PyPartial inner && inner.isExact() && inner.attributes() == null) {
      function = inner.function;
      before = inner.arguments.items;
      keywords = inner.keywords.copy();
    }
    PyObject[] arguments = new PyObject[before.length + count - 1];
    System.arraycopy(before, 0, arguments, 0, before.length);
    System.arraycopy(given, 2, arguments, before.length, count - 1);
    for (int i = 0; i < names.length; i++) {
      keywords.put(names[i], given[count + 1 + i]);
    }
    return new PyPartial((PyType) given[0], function, new PyTuple(arguments), keywords);
  }

  /** A partial of the function alone, and all the rest as its state. */
  private static PyObject reduce(Vm vm, PyObject value) {
    PyPartial self = (PyPartial) value;
    PyObject own = self.attributes() == null ? PyNone.NONE : self.attributes();
    return new PyTuple(
        self.type(),
        new PyTuple(self.function),
        new PyTuple(self.function, self.arguments, self.keywords, own));
  }

  private static PyObject setState(PyObject value, PyObject state) {
    if (!(state instanceof PyTuple parts)
        || parts.items.length != 4
        || !(parts.items[1] instanceof PyTuple arguments)
        || !(parts.items[2] instanceof PyDict keywords)) {
      throw Raise.typeError("invalid partial state");
    }
    PyPartial self = (PyPartial) value;
    self.function = parts.items[0];
    self.arguments = arguments;
    self.keywords = keywords;
    if (parts.items[3] instanceof PyDict own) {
      self.replaceAttributes(own);
    }
    return PyNone.NONE;
  }

  private PyPartial copied(Vm vm) {
    PyPartial copy = new PyPartial(type(), function, arguments, keywords.copy());
    if (attributes() != null) {
      for (int i = attributes().next(0); i >= 0; i = attributes().next(i + 1)) {
        Attributes.genericSet(vm, copy, (PyStr) attributes().keyAt(i), attributes().valueAt(i));
      }
    }
    return copy;
  }

  private static PyObject call(Vm vm, PyObject[] given, PyStr[] names) {
    PyPartial self = (PyPartial) given[0];
    PyObject[] own = self.arguments.items;
    int count = given.length - names.length - 1;
    PyDict merged = self.keywords;
    if (names.length > 0 && merged.size() > 0) {
      merged = merged.copy();
      for (int i = 0; i < names.length; i++) {
        merged.put(names[i], given[count + 1 + i]);
      }
    }
    if (merged.size() == 0) {
      PyObject[] arguments = new PyObject[own.length + given.length - 1];
      System.arraycopy(own, 0, arguments, 0, own.length);
      System.arraycopy(given, 1, arguments, own.length, given.length - 1);
      return vm.call(self.function, arguments, names);
    }
    PyObject[] arguments = new PyObject[own.length + count + merged.size()];
    System.arraycopy(own, 0, arguments, 0, own.length);
    System.arraycopy(given, 1, arguments, own.length, count);
    PyStr[] allNames = new PyStr[merged.size()];
    int n = 0;
    for (int i = merged.next(0); i >= 0; i = merged.next(i + 1)) {
      if (!(merged.keyAt(i) instanceof PyStr name)) {
        throw Raise.typeError("keywords must be strings");
      }
      allNames[n] = name;
      arguments[own.length + count + n++] = merged.valueAt(i);
    }
    return vm.call(self.function, arguments, allNames);
  }

  private static PyObject repr(Vm vm, PyObject value) {
    PyPartial self = (PyPartial) value;
    return PyStr.of(ReprGuard.guarded(vm, self, "...", () -> self.text(vm)));
  }

  private String text(Vm vm) {
    StringBuilder text = new StringBuilder(type().name()).append('(');
    text.append(Conversion.repr(vm, function).value);
    for (PyObject argument : arguments.items) {
      text.append(", ").append(Conversion.repr(vm, argument).value);
    }
    for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
      text.append(", ").append(Conversion.str(vm, keywords.keyAt(i)).value).append('=');
      text.append(Conversion.repr(vm, keywords.valueAt(i)).value);
    }
    return text.append(')').toString();
  }
}
