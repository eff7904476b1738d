package org.coroscope.vm.builtin;

import org.coroscope.vm.AsyncGenerators;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** {@code aiter} and {@code anext}. */
final class AsyncFunctions {
  private AsyncFunctions() {}

  static void addTo(ModuleBuilder module) {
    module
        .function("aiter", AsyncFunctions::aiter)
        .function("anext", "iterator, default=?, /", (vm, a) -> anext(vm, a[0], a[1]));
  }

  private static PyObject aiter(Vm vm, PyObject iterable) {
    PyObject method = iterable.type().special(Special.AITER);
    if (method == null) {
      throw Raise.typeError("'%s' object is not an async iterable", iterable.type().name());
    }
    PyObject iterator = vm.callSpecial(method, iterable);
    if (iterator.type().special(Special.ANEXT) == null) {
      throw Raise.typeError(
          "aiter() returned not an async iterator of type '%s'", iterator.type().name());
    }
    return iterator;
  }

  private static PyObject anext(Vm vm, PyObject iterator, PyObject fallback) {
    PyObject awaitable;
    if (iterator instanceof PyGenerator generator && generator.isAsyncGenerator()) {
      awaitable =
          AsyncGenerators.step(generator, AsyncGenerators.Operation.ANEXT, PyNone.NONE, null);
    } else {
      PyObject method = iterator.type().special(Special.ANEXT);
      if (method == null) {
        throw Raise.typeError("'%s' object is not an async iterator", iterator.type().name());
      }
      awaitable = vm.callSpecial(method, iterator);
    }
    return fallback == null ? awaitable : new WithDefault(awaitable, fallback);
  }

  /** Awaits the next item; gives a default where there is none. */
  private static final class WithDefault extends PyIterator {
    static final PyType TYPE =
        GeneratorMethods.driven(TypeBuilder.named("anext_awaitable", Types.ITERATOR))
            .special(Special.AWAIT, (vm, self) -> self)
            .sealed()
            .build();

    private final PyObject awaitable;
    private final PyObject fallback;
    private PyIterator inner;
    private PyObject result = PyNone.NONE;

    WithDefault(PyObject awaitable, PyObject fallback) {
      this.awaitable = awaitable;
      this.fallback = fallback;
    }

    @Override
    public PyObject next(Vm vm) {
      return send(vm, PyNone.NONE);
    }

    @Override
    public PyObject send(Vm vm, PyObject value) {
      return guard(() -> inner(vm).send(vm, value));
    }

    @Override
    public PyObject throwIn(Vm vm, PyRaise raise) {
      return guard(() -> inner(vm).throwIn(vm, raise));
    }

    @Override
    public void close(Vm vm) {
      inner(vm).close(vm);
    }

    private interface Move {
      PyObject make();
    }

    private PyObject guard(Move move) {
      try {
        PyObject yielded = move.make();
        if (yielded == null) {
          result = inner.result();
        }
        return yielded;
      } catch (PyRaise raise) {
        if (!raise.is(Types.STOP_ASYNC_ITERATION)) {
          throw raise;
        }
        result = fallback;
        return null;
      }
    }

    private PyIterator inner(Vm vm) {
      if (inner == null) {
        inner = AwaitedIterator.of(vm, awaitable);
      }
      return inner;
    }

    @Override
    public PyObject result() {
      return result;
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }
}
