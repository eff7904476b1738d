package org.coroscope.library.asyncio;

import org.coroscope.scheduler.DoneCallback;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.GuestMethods;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/**
 * A program's own kind of future that a task waits for: any object whose class has {@code
 * _asyncio_future_blocking}, the protocol that {@code asyncio.isfuture} tells of. All it is asked
 * goes to the object's own methods.
 */
final class ForeignFuture extends Future {
  private static final PyStr BLOCKING = PyStr.intern("_asyncio_future_blocking");
  private static final PyStr GET_LOOP = PyStr.intern("get_loop");
  private static final PyStr LOOP = PyStr.intern("_loop");
  private static final PyStr ADD_DONE_CALLBACK = PyStr.intern("add_done_callback");
  private static final PyStr CANCEL = PyStr.intern("cancel");
  private static final PyStr[] CONTEXT = {PyStr.intern("context")};
  private static final PyStr[] MESSAGE = {PyStr.intern("msg")};

  private final Vm vm;
  private final PyObject object;

  private ForeignFuture(Vm vm, PyObject object, PyLoop loop) {
    super(loop.loop());
    this.vm = vm;
    this.object = object;
    setMethods(new Forwarding());
  }

  /** What stands for an object that a task was given to wait for; null if it is no future. */
  static ForeignFuture of(Vm vm, PyObject object) {
    PyObject blocking = LoopMethods.attribute(vm, object, BLOCKING);
    if (blocking == null || blocking == PyNone.NONE) {
      return null;
    }
    PyObject method = LoopMethods.attribute(vm, object, GET_LOOP);
    PyObject loop = method == null ? Attributes.get(vm, object, LOOP) : vm.call(method);
    if (!(loop instanceof PyLoop known)) {
      return null;
    }
    ForeignFuture future = new ForeignFuture(vm, object, known);
    future.setBlocking(Conversion.isTrue(vm, blocking));
    return future;
  }

  /** The program's object. */
  PyObject object() {
    return object;
  }

  private final class Forwarding implements GuestMethods {
    @Override
    public void addDoneCallback(DoneCallback callback, Object context) {
      Attributes.set(vm, object, BLOCKING, PyBool.FALSE);
      PyObject own = new SubclassMethods.OwnCallback(done -> callback.done(ForeignFuture.this));
      PyObject method = Attributes.get(vm, object, ADD_DONE_CALLBACK);
      vm.call(method, new PyObject[] {own, (PyObject) context}, CONTEXT);
    }

    @Override
    public Object result() {
      return vm.callMethod(object, "result");
    }

    @Override
    public RuntimeException exception() {
      PyObject error = vm.callMethod(object, "exception");
      return error instanceof PyBaseException raised ? raised.raise() : null;
    }

    @Override
    public boolean cancel(Object message) {
      PyObject text = message == null ? PyNone.NONE : (PyObject) message;
      PyObject method = Attributes.get(vm, object, CANCEL);
      return Conversion.isTrue(vm, vm.call(method, new PyObject[] {text}, MESSAGE));
    }
  }
}
