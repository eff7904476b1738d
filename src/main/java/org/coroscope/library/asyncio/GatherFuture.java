package org.coroscope.library.asyncio;

import java.util.List;
import java.util.stream.Collectors;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Task;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;

/**
 * What {@code gather} gives: the future of all results. Cancelling it asks the children, and it is
 * done when they are.
 */
final class GatherFuture extends Future {
  static final PyType TYPE =
      TypeBuilder.named("_GatheringFuture", FutureMethods.TYPE).module("asyncio.tasks").build();

  private final List<Future> children;
  private final int distinct;
  private final boolean returnExceptions;
  private int finished;
  private boolean cancelRequested;

  /**
   * Begins to gather.
   *
   * @param children in the order of the results; may repeat
   * @param distinct how many different ones
   */
  GatherFuture(
      EventLoop loop,
      List<Future> children,
      int distinct,
      boolean returnExceptions,
      boolean observed) {
    super(loop);
    this.children = children;
    this.distinct = distinct;
    this.returnExceptions = returnExceptions;
    String text = observed ? "gather(" + names(children) + ")" : "gather";
    setWaitReason(new WaitReason(WaitKind.GATHER, text));
    new PyGatherFuture(this);
  }

  private static final class PyGatherFuture extends PyFuture {
    PyGatherFuture(Future future) {
      super(future);
      createdAt = Debugging.GATHER;
    }

    @Override
    protected PyType builtinType() {
      return TYPE;
    }
  }

  private static String names(List<Future> children) {
    int most = 4;
    String shown =
        children.stream()
            .limit(most)
            .map(child -> child instanceof Task task ? task.name() : "future")
            .collect(Collectors.joining(", "));
    return children.size() > most ? shown + ", … " + children.size() + " in all" : shown;
  }

  @Override
  public boolean cancel(Object message) {
    if (done()) {
      return false;
    }
    boolean any = false;
    for (Future child : children) {
      if (child.askToCancel(message)) {
        any = true;
      }
    }
    if (any) {
      // The result will be a CancelledError even if a child refuses to be cancelled.
      cancelRequested = true;
    }
    return any;
  }

  @Override
  public List<Future> dependencies() {
    return children.stream().filter(child -> !child.done()).distinct().toList();
  }

  /** One child is done. */
  void childDone(Future child) {
    finished++;
    if (done()) {
      if (!child.cancelled()) {
        child.setRetrieved();
      }
      return;
    }
    if (!returnExceptions) {
      if (child.cancelled()) {
        setException(child.makeCancelledError());
        return;
      }
      RuntimeException error = child.askException();
      if (error != null) {
        setException(error);
        return;
      }
    }
    if (finished == distinct) {
      if (cancelRequested) {
        collect();
        setException(child.makeCancelledError());
      } else {
        setResult(collect());
      }
    }
  }

  private PyList collect() {
    PyObject[] results = new PyObject[children.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = outcome(children.get(i));
    }
    return new PyList(results);
  }

  private static PyObject outcome(Future child) {
    if (child.cancelled()) {
      // Always a new one with a text, which is empty without a message.
      Object message = child.cancelMessage();
      return Raise.of(AsyncioErrors.CANCELLED, message == null ? PyStr.EMPTY : (PyObject) message)
          .exception();
    }
    RuntimeException error = child.askException();
    return error != null ? ((PyRaise) error).exception() : (PyObject) child.askResult();
  }
}
