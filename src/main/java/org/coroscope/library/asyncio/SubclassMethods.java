package org.coroscope.library.asyncio;

import org.coroscope.scheduler.DoneCallback;
import org.coroscope.scheduler.GuestMethods;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** What a program's subclass of Future or Task has in place of the methods that asyncio calls. */
final class SubclassMethods implements GuestMethods {
  private static final PyStr ADD_DONE_CALLBACK = PyStr.intern("add_done_callback");
  private static final PyStr RESULT = PyStr.intern("result");
  private static final PyStr EXCEPTION = PyStr.intern("exception");
  private static final PyStr CANCEL = PyStr.intern("cancel");
  private static final PyStr[] CONTEXT = {PyStr.intern("context")};
  private static final PyStr[] MESSAGE = {PyStr.intern("msg")};

  private final Vm vm;
  private final PyFuture future;

  private SubclassMethods(Vm vm, PyFuture future) {
    this.vm = vm;
    this.future = future;
  }

  /** Has a future's own methods called, if its class has any. */
  static void use(Vm vm, PyFuture future) {
    SubclassMethods methods = new SubclassMethods(vm, future);
    if (methods.has(ADD_DONE_CALLBACK)
        || methods.has(RESULT)
        || methods.has(EXCEPTION)
        || methods.has(CANCEL)) {
      future.future().setMethods(methods);
    }
  }

  private boolean has(PyStr name) {
    return future.type().lookup(name) != future.builtinType().lookup(name);
  }

  @Override
  public void addDoneCallback(DoneCallback callback, Object context) {
    if (!has(ADD_DONE_CALLBACK)) {
      future.future().register(callback, context);
    } else if (context == null) {
      vm.callMethod(future, ADD_DONE_CALLBACK.value, new OwnCallback(callback));
    } else {
      PyObject[] arguments = {new OwnCallback(callback), (PyObject) context};
      vm.call(Attributes.get(vm, future, ADD_DONE_CALLBACK), arguments, CONTEXT);
    }
  }

  @Override
  public Object result() {
    return has(RESULT) ? vm.callMethod(future, RESULT.value) : future.future().result();
  }

  @Override
  public RuntimeException exception() {
    if (!has(EXCEPTION)) {
      return future.future().exception();
    }
    PyObject error = vm.callMethod(future, EXCEPTION.value);
    return error instanceof PyBaseException raised ? raised.raise() : null;
  }

  @Override
  public boolean cancel(Object message) {
    if (!has(CANCEL)) {
      return future.future().cancel(message);
    }
    PyObject text = message == null ? PyNone.NONE : (PyObject) message;
    PyObject method = Attributes.get(vm, future, CANCEL);
    return Conversion.isTrue(vm, vm.call(method, new PyObject[] {text}, MESSAGE));
  }

  /** asyncio's own callback on its way through a program's add_done_callback. */
  static final class OwnCallback extends PyObject {
    private static final PyType TYPE =
        TypeBuilder.named("builtin_function_or_method", Types.OBJECT)
            .special(
                Special.CALL,
                "self, future, /",
                (vm, a) -> {
                  DoneCallback callback = ((OwnCallback) a[0]).callback;
                  callback.done(a[1] instanceof PyFuture known ? known.future() : null);
                  return PyNone.NONE;
                })
            .build();

    private final DoneCallback callback;

    OwnCallback(DoneCallback callback) {
      this.callback = callback;
    }

    DoneCallback callback() {
      return callback;
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }
}
