package org.coroscope.library.asyncio;

import org.coroscope.scheduler.DoneCallback;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.FutureState;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** The methods of {@code asyncio.Future}. */
final class FutureMethods {
  static final PyType TYPE = build();

  private FutureMethods() {}

  private static PyType build() {
    return TypeBuilder.named("Future", Types.OBJECT)
        .module("_asyncio")
        .instancesHaveDict()
        .rawConstructor((vm, arguments, names) -> new PyFuture((PyType) arguments[0]))
        .special(
            Special.INIT,
            "self, *, loop=None",
            (vm, a) -> {
              PyFuture made = (PyFuture) a[0];
              made.bind(new Future(Tasks.loopOrCurrent(vm, a[1]).loop()));
              SubclassMethods.use(vm, made);
              return PyNone.NONE;
            })
        .special(Special.REPR, (vm, self) -> PyStr.of(FutureText.of(vm, (PyFuture) self)))
        .special(Special.AWAIT, (vm, self) -> new FutureIterator((PyFuture) self))
        .special(Special.ITER, (vm, self) -> new FutureIterator((PyFuture) self))
        .method("done", (vm, self) -> PyBool.of(future(self).done()))
        .method("cancelled", (vm, self) -> PyBool.of(future(self).cancelled()))
        .method("result", (vm, self) -> ((PyFuture) self).result(vm))
        .method("exception", (vm, self) -> errorOf(future(self).exception()))
        .method("cancel", "self, msg=None", (vm, a) -> cancel(a[0], a[1]))
        .method("set_result", FutureMethods::setResult)
        .method("set_exception", FutureMethods::setException)
        .method("add_done_callback", "self, fn, /, *, context=None", FutureMethods::addCallback)
        .method("remove_done_callback", FutureMethods::removeCallback)
        .method("get_loop", (vm, self) -> PyLoop.of(future(self).loop()))
        .method(
            "_make_cancelled_error",
            (vm, self) -> ((PyRaise) future(self).makeCancelledError()).exception())
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> alias(a[0], a[1]))
        .getter("_state", (vm, self) -> PyStr.of(state(self).name()))
        .getter("_loop", (vm, self) -> PyLoop.of(future(self).loop()))
        .getter("_callbacks", FutureMethods::callbacks)
        .getter("_exception", (vm, self) -> errorOf(future(self).peekException()))
        .getter("_result", (vm, self) -> orNone(future(self).peekResult()))
        .getter("_cancel_message", (vm, self) -> orNone(future(self).cancelMessage()))
        .property(
            "_log_traceback",
            (vm, self) -> PyBool.of(future(self).exceptionUnretrieved()),
            (vm, self, value) -> {
              if (Conversion.isTrue(vm, value)) {
                throw Raise.valueError("_log_traceback can only be set to False");
              }
              future(self).setRetrieved();
              return PyNone.NONE;
            })
        .property(
            "_asyncio_future_blocking",
            (vm, self) -> PyBool.of(future(self).blocking()),
            (vm, self, value) -> {
              future(self).setBlocking(value == PyBool.TRUE);
              return PyNone.NONE;
            })
        .build();
  }

  /** {@code Future[int]}. */
  static PyObject alias(PyObject origin, PyObject item) {
    return PyGenericAlias.of(origin, item);
  }

  static Future future(PyObject self) {
    return ((PyFuture) self).future();
  }

  private static FutureState state(PyObject self) {
    return future(self).state();
  }

  static PyObject errorOf(RuntimeException error) {
    return error instanceof PyRaise raise ? raise.exception() : PyNone.NONE;
  }

  private static PyObject orNone(Object value) {
    return value instanceof PyObject object ? object : PyNone.NONE;
  }

  static PyObject cancel(PyObject self, PyObject message) {
    return PyBool.of(future(self).cancel(message == PyNone.NONE ? null : message));
  }

  private static PyObject setResult(Vm vm, PyObject self, PyObject value) {
    future(self).setResult(value);
    return PyNone.NONE;
  }

  private static PyObject setException(Vm vm, PyObject self, PyObject error) {
    Future future = future(self);
    if (future.done()) {
      throw AsyncioErrors.invalidState("invalid state");
    }
    PyObject exception =
        error instanceof PyType type && type.isSubtypeOf(Types.BASE_EXCEPTION)
            ? vm.call(type)
            : error;
    if (!(exception instanceof PyBaseException given)) {
      throw Raise.typeError("invalid exception object");
    }
    if (given.type().isSubtypeOf(Types.STOP_ITERATION)) {
      throw Raise.typeError(
          "StopIteration interacts badly with generators and cannot be raised into a Future");
    }
    future.setException(given.raise());
    return PyNone.NONE;
  }

  private static PyObject addCallback(Vm vm, PyObject[] a) {
    Object context = a[2] == PyNone.NONE ? null : a[2];
    DoneCallback callback =
        a[1] instanceof SubclassMethods.OwnCallback own
            ? own.callback()
            : new GuestDoneCallback(vm, a[1]);
    future(a[0]).register(callback, context);
    return PyNone.NONE;
  }

  private static PyObject removeCallback(Vm vm, PyObject self, PyObject callable) {
    return PyInt.of(future(self).removeDoneCallback(new GuestDoneCallback(vm, callable)));
  }

  private static PyObject callbacks(Vm vm, PyObject self) {
    PyList list = new PyList();
    for (var callback : future(self).callbacks()) {
      PyObject shown = callback instanceof GuestDoneCallback guest ? guest.callable() : PyNone.NONE;
      list.append(new PyTuple(shown, PyNone.NONE));
    }
    return list.size == 0 ? PyNone.NONE : list;
  }
}
