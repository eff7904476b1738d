package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Task;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.op.Conversion;

/** The methods of {@code asyncio.Task}, beside those of a future. */
final class TaskMethods {
  static final PyType TYPE = build();

  private TaskMethods() {}

  private static PyType build() {
    return TypeBuilder.named("Task", FutureMethods.TYPE)
        .module("_asyncio")
        .instancesHaveDict()
        .rawConstructor((vm, arguments, names) -> new PyTask((PyType) arguments[0]))
        .special(
            Special.INIT, "self, coro, *, loop=None, name=None, context=None", TaskMethods::init)
        .method("cancel", "self, msg=None", (vm, a) -> FutureMethods.cancel(a[0], a[1]))
        .method("cancelling", (vm, self) -> PyInt.of(task(self).cancelling()))
        .method("uncancel", (vm, self) -> PyInt.of(task(self).uncancel()))
        .method("get_name", (vm, self) -> PyStr.of(task(self).name()))
        .method(
            "set_name",
            (vm, self, name) -> {
              task(self).setName(Conversion.str(vm, name).value);
              return PyNone.NONE;
            })
        .method("get_coro", (vm, self) -> ((PyTask) self).coroutine)
        .method("get_context", (vm, self) -> (PyObject) task(self).context())
        .method(
            "get_stack",
            "self, *, limit=None",
            (vm, a) -> new PyList(TaskStack.frames(vm, (PyTask) a[0], a[1])))
        .method("print_stack", "self, *, limit=None, file=None", TaskMethods::printStack)
        .getter("_coro", (vm, self) -> ((PyTask) self).coroutine)
        .getter("_must_cancel", (vm, self) -> PyBool.of(task(self).mustCancel()))
        .getter(
            "_fut_waiter",
            (vm, self) ->
                task(self).waiter() == null ? PyNone.NONE : PyFuture.of(task(self).waiter()))
        .property(
            "_log_destroy_pending",
            (vm, self) -> PyBool.of(((PyTask) self).reportWhenDestroyed),
            (vm, self, value) -> {
              ((PyTask) self).reportWhenDestroyed = value == PyBool.TRUE;
              return PyNone.NONE;
            })
        .build();
  }

  private static Task task(PyObject self) {
    return ((PyTask) self).task();
  }

  private static PyObject init(Vm vm, PyObject[] a) {
    PyObject coroutine = a[1];
    if (!Coroutines.isCoroutine(vm, coroutine)) {
      throw Raise.typeError(
          "a coroutine was expected, got %s", Conversion.repr(vm, coroutine).value);
    }
    PyLoop loop = Tasks.loopOrCurrent(vm, a[2]);
    PyTask shown = (PyTask) a[0];
    String name = a[3] == PyNone.NONE ? null : Conversion.str(vm, a[3]).value;
    Object context = a[4] == PyNone.NONE ? null : a[4];
    shown.coroutine = coroutine;
    Task task = new Task(loop.loop(), new GuestCoroutine(vm, coroutine), name, context);
    shown.bind(task);
    SubclassMethods.use(vm, shown);
    task.start();
    return PyNone.NONE;
  }

  private static PyObject printStack(Vm vm, PyObject[] a) {
    String text = TaskStack.text(vm, (PyTask) a[0], a[1]);
    if (a[2] == PyNone.NONE) {
      vm.writeError(text);
    } else {
      vm.callMethod(a[2], "write", PyStr.of(text));
    }
    return PyNone.NONE;
  }
}
