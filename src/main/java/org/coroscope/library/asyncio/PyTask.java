package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Task;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;

/** {@code asyncio.Task}: what a program sees of a {@link Task}. */
public final class PyTask extends PyFuture {

  /** The coroutine that the task drives. */
  PyObject coroutine;

  /**
   * Whether the program is told when the task is thrown away before it is done. Not so for those
   * that asyncio makes itself.
   */
  boolean reportWhenDestroyed = true;

  PyTask(Task task, PyObject coroutine) {
    super(task);
    this.coroutine = coroutine;
  }

  PyTask(PyType subtype) {
    super(subtype);
  }

  /** The guest coroutine or generator that a task drives, or null if it drives something else. */
  public static PyGenerator generatorOf(Task task) {
    return task.guest() instanceof PyTask shown && shown.coroutine instanceof PyGenerator generator
        ? generator
        : null;
  }

  /** The task behind it. */
  public Task task() {
    return (Task) future();
  }

  @Override
  protected PyType builtinType() {
    return TaskMethods.TYPE;
  }
}
