package org.coroscope.vm;

import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/**
 * The call instructions. Each answers the frame to go on with: a new one where a guest function was
 * called, else the caller's own, with the result on its stack.
 */
final class Calls {
  private static final PyStr[] NO_NAMES = {};

  private final Vm vm;

  Calls(Vm vm) {
    this.vm = vm;
  }

  /** Puts a frame on top of another. */
  void push(Frame frame, Frame caller, Frame.Delivery delivery) {
    link(frame, caller, delivery);
    vm.spend();
    if (vm.instrument != null) {
      vm.instrument.called(frame);
    }
  }

  /** Puts a frame on top of another without telling anybody. */
  void link(Frame frame, Frame caller, Frame.Delivery delivery) {
    int depth = caller == null ? 1 : caller.depth + 1;
    if (depth > vm.recursionLimit()) {
      throw Operations.recursionError();
    }
    frame.depth = depth;
    frame.back = caller;
    frame.onStack = true;
    frame.delivery = delivery;
  }

  /** CALL. */
  Frame call(Frame frame, int count, int sp) {
    if (vm.lifetimes != null) {
      vm.lifetimes.beforeCall(frame);
    }
    PyObject[] s = frame.slots;
    int first = sp - count;
    PyObject callable = s[first - 2];
    PyObject receiver = s[first - 1];
    if (receiver == null && callable instanceof PyBoundMethod method) {
      callable = method.function;
      receiver = method.receiver;
      s[first - 1] = receiver;
    }
    int bottom = first - 2;
    if (receiver != null) {
      first--;
      count++;
    }
    if (callable instanceof PyFunction function) {
      PyCode code = function.code;
      if (code.plainParameters && code.positionalCount == count) {
        Frame callee = new Frame(code, function, function.globals, null);
        PyObject[] target = callee.slots;
        for (int i = 0; i < count; i++) {
          target[i] = s[first + i];
        }
        return enter(frame, callee, bottom);
      }
      return enter(
          frame,
          ArgumentBinder.frame(vm, function, Operations.copy(s, first, count), NO_NAMES),
          bottom);
    }
    PyObject result;
    if (callable instanceof PyNative function) {
      result =
          switch (count) {
            case 0 -> function.call0(vm);
            case 1 -> function.call1(vm, s[first]);
            case 2 -> function.call2(vm, s[first], s[first + 1]);
            case 3 -> function.call3(vm, s[first], s[first + 1], s[first + 2]);
            default -> function.call(vm, Operations.copy(s, first, count), NO_NAMES);
          };
    } else {
      return callOther(frame, callable, Operations.copy(s, first, count), NO_NAMES, bottom);
    }
    s[bottom] = result;
    frame.stackPointer = bottom + 1;
    if (result instanceof PyIterator iterator) {
      Disposal.madeByNative(vm, frame, iterator);
    }
    return frame;
  }

  /** CALL_KW. */
  Frame callWithNames(Frame frame, int count, int sp) {
    if (vm.lifetimes != null) {
      vm.lifetimes.beforeCall(frame);
    }
    PyObject[] s = frame.slots;
    PyStr[] names = names(((PyTuple) s[sp - 1]).items);
    int first = sp - 1 - count;
    PyObject callable = s[first - 2];
    PyObject receiver = s[first - 1];
    int bottom = first - 2;
    PyObject[] arguments;
    if (receiver != null) {
      arguments = Operations.copy(s, first - 1, count + 1);
    } else {
      arguments = Operations.copy(s, first, count);
    }
    return callOther(frame, callable, arguments, names, bottom);
  }

  /** CALL_EX. */
  Frame callWithUnpacking(Frame frame, int flags, int sp) {
    if (vm.lifetimes != null) {
      vm.lifetimes.beforeCall(frame);
    }
    PyObject[] s = frame.slots;
    PyDict keywords = (flags & 1) != 0 ? (PyDict) s[--sp] : null;
    PyObject positional = s[--sp];
    int bottom = sp - 2;
    PyObject callable = s[bottom];
    PyObject[] values = Operations.starArguments(vm, positional, callable);
    if (keywords == null || keywords.size() == 0) {
      return callOther(frame, callable, values.clone(), NO_NAMES, bottom);
    }
    PyObject[] arguments = new PyObject[values.length + keywords.size()];
    System.arraycopy(values, 0, arguments, 0, values.length);
    PyStr[] names = new PyStr[keywords.size()];
    int n = 0;
    for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
      if (!(keywords.keyAt(i) instanceof PyStr name)) {
        throw Raise.typeError("keywords must be strings");
      }
      names[n] = name;
      arguments[values.length + n++] = keywords.valueAt(i);
    }
    return callOther(frame, callable, arguments, names, bottom);
  }

  private static PyStr[] names(PyObject[] items) {
    PyStr[] names = new PyStr[items.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = (PyStr) items[i];
    }
    return names;
  }

  private Frame callOther(
      Frame frame, PyObject callable, PyObject[] arguments, PyStr[] names, int bottom) {
    while (callable instanceof PyBoundMethod method) {
      callable = method.function;
      arguments = ArgumentBinder.prepend(method.receiver, arguments);
    }
    if (callable instanceof PyFunction function) {
      return enter(frame, ArgumentBinder.frame(vm, function, arguments, names), bottom);
    }
    if (callable instanceof PyType type
        && type.type() == Types.TYPE
        && type.special(Special.INIT) instanceof PyFunction init
        && Instantiation.isPlain(type)) {
      PyInstance instance = new PyInstance(type);
      vm.made(instance);
      Frame callee =
          ArgumentBinder.frame(vm, init, ArgumentBinder.prepend(instance, arguments), names);
      if (!callee.code.suspendable) {
        callee.instance = instance;
        frame.stackPointer = bottom;
        push(callee, frame, Frame.Delivery.INSTANCE);
        return callee;
      }
    }
    PyObject result = vm.call(callable, arguments, names);
    frame.slots[bottom] = result;
    frame.stackPointer = bottom + 1;
    if (result instanceof PyIterator iterator) {
      Disposal.madeByNative(vm, frame, iterator);
    }
    return frame;
  }

  /** Goes on in a guest function's frame, or pushes the generator that calling it makes. */
  private Frame enter(Frame caller, Frame callee, int bottom) {
    if (callee.code.suspendable) {
      PyGenerator generator = vm.makeGenerator(callee);
      caller.slots[bottom] = generator;
      caller.stackPointer = bottom + 1;
      Disposal.madeByCall(vm, caller, generator);
      return caller;
    }
    caller.stackPointer = bottom;
    push(callee, caller, Frame.Delivery.PUSH);
    return callee;
  }

  /** Hands a result to the caller of a frame that has returned. */
  static void deliver(Frame caller, Frame callee, PyObject value) {
    if (callee.delivery == Frame.Delivery.INSTANCE) {
      if (value != PyNone.NONE) {
        throw Raise.typeError("__init__() should return None, not '%s'", value.type().name());
      }
      value = callee.instance;
    }
    caller.slots[caller.stackPointer++] = value;
  }
}
