package org.coroscope.vm.builtin;

import org.coroscope.vm.AsyncGenerators;
import org.coroscope.vm.AsyncGenerators.Operation;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyGenerator.State;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/**
 * Methods of generators, coroutines, asynchronous generators, and what awaiting those goes through.
 */
final class GeneratorMethods {
  private GeneratorMethods() {}

  static void install() {
    TypeBuilder generator = common(TypeBuilder.of(Types.GENERATOR), "gi");
    driven(generator)
        .special(Special.ITER, (vm, self) -> self)
        .special(Special.NEXT, (vm, self) -> send(vm, self, PyNone.NONE))
        .getter("gi_yieldfrom", GeneratorMethods::awaited);
    TypeBuilder coroutine = common(TypeBuilder.of(Types.COROUTINE), "cr");
    driven(coroutine)
        .special(Special.AWAIT, (vm, self) -> new Wrapper((PyGenerator) self))
        .getter("cr_await", GeneratorMethods::awaited)
        .getter("cr_origin", (vm, self) -> PyNone.NONE);
    asyncGenerator();
    driven(TypeBuilder.of(Types.COROUTINE_WRAPPER))
        .special(Special.ITER, (vm, self) -> self)
        .special(Special.NEXT, (vm, self) -> send(vm, self, PyNone.NONE));
    for (PyType type : new PyType[] {Types.ASYNC_GENERATOR_ASEND, Types.ASYNC_GENERATOR_ATHROW}) {
      driven(TypeBuilder.of(type))
          .special(Special.AWAIT, (vm, self) -> self)
          .special(Special.ITER, (vm, self) -> self)
          .special(Special.NEXT, (vm, self) -> send(vm, self, PyNone.NONE));
    }
  }

  /** Name, repr and the look inside, under the prefix {@code gi}, {@code cr} or {@code ag}. */
  private static TypeBuilder common(TypeBuilder type, String prefix) {
    return type.special(
            Special.REPR,
            (vm, self) -> {
              PyGenerator generator = (PyGenerator) self;
              return PyStr.of(
                  "<"
                      + generator.type().name()
                      + " object "
                      + generator.qualifiedName.value
                      + " at "
                      + ObjectMethods.address(vm, self)
                      + ">");
            })
        .property(
            "__name__",
            (vm, self) -> ((PyGenerator) self).name,
            (vm, self, value) -> {
              ((PyGenerator) self).name = text(value, "__name__");
              return PyNone.NONE;
            })
        .property(
            "__qualname__",
            (vm, self) -> ((PyGenerator) self).qualifiedName,
            (vm, self, value) -> {
              ((PyGenerator) self).qualifiedName = text(value, "__qualname__");
              return PyNone.NONE;
            })
        .getter(prefix + "_code", (vm, self) -> ((PyGenerator) self).originalFrame.code)
        .getter(
            prefix + "_frame",
            (vm, self) -> {
              Frame frame = ((PyGenerator) self).frame;
              return frame == null ? PyNone.NONE : frame;
            })
        .getter(
            prefix + "_running",
            (vm, self) -> PyBool.of(((PyGenerator) self).state() == State.RUNNING))
        .getter(
            prefix + "_suspended",
            (vm, self) -> PyBool.of(((PyGenerator) self).state() == State.SUSPENDED));
  }

  private static PyStr text(PyObject value, String attribute) {
    if (value instanceof PyStr text) {
      return text;
    }
    throw Raise.typeError("%s must be set to a string object", attribute);
  }

  private static PyObject awaited(Vm vm, PyObject self) {
    Frame frame = ((PyGenerator) self).frame;
    PyObject awaited = frame == null ? null : frame.awaited();
    return awaited == null ? PyNone.NONE : awaited;
  }

  /** {@code send}, {@code throw} and {@code close}. */
  static TypeBuilder driven(TypeBuilder type) {
    return type.method("send", GeneratorMethods::send)
        .method(
            "throw",
            "self, type, value=?, traceback=?, /",
            (vm, a) -> throwIn(vm, a[0], exception(vm, a[1], a[2], a[3])))
        .method("close", (vm, self) -> close(vm, self));
  }

  private static PyObject send(Vm vm, PyObject self, PyObject value) {
    if (self instanceof PyGenerator generator) {
      PyObject yielded = vm.resume(generator, value);
      if (yielded == null) {
        throw Raise.stopIteration(generator.returned);
      }
      return yielded;
    }
    PyIterator iterator = (PyIterator) self;
    PyObject yielded = iterator.send(vm, value);
    if (yielded == null) {
      throw Raise.stopIteration(iterator.result());
    }
    return yielded;
  }

  private static PyObject throwIn(Vm vm, PyObject self, PyRaise raise) {
    if (self instanceof PyGenerator generator) {
      PyObject yielded = vm.throwInto(generator, raise);
      if (yielded == null) {
        throw Raise.stopIteration(generator.returned);
      }
      return yielded;
    }
    PyIterator iterator = (PyIterator) self;
    PyObject yielded = iterator.throwIn(vm, raise);
    if (yielded == null) {
      throw Raise.stopIteration(iterator.result());
    }
    return yielded;
  }

  private static PyObject close(Vm vm, PyObject self) {
    if (self instanceof PyGenerator generator) {
      vm.close(generator);
    } else {
      ((PyIterator) self).close(vm);
    }
    return PyNone.NONE;
  }

  /** The exception that the one to three arguments of {@code throw} stand for. */
  private static PyRaise exception(Vm vm, PyObject type, PyObject value, PyObject traceback) {
    PyBaseException exception;
    if (type instanceof PyBaseException instance) {
      if (value != null && value != PyNone.NONE) {
        throw Raise.typeError("instance exception may not have a separate value");
      }
      exception = instance;
    } else if (type instanceof PyType kind && kind.isSubtypeOf(Types.BASE_EXCEPTION)) {
      exception = instantiate(vm, kind, value);
    } else {
      throw Raise.typeError(
          "exceptions must be classes or instances deriving from BaseException, not %s",
          type.type().name());
    }
    if (traceback instanceof PyTraceback place) {
      exception.traceback = place;
    } else if (traceback != null && traceback != PyNone.NONE) {
      throw Raise.typeError("throw() third argument must be a traceback object");
    }
    PyRaise raise = exception.raise();
    if (exception != type) {
      raise.thrownAs =
          value == null
              ? new PyObject[] {type}
              : traceback == null
                  ? new PyObject[] {type, value}
                  : new PyObject[] {type, value, traceback};
    }
    return raise;
  }

  private static PyBaseException instantiate(Vm vm, PyType kind, PyObject value) {
    PyObject made;
    if (value instanceof PyBaseException given && given.type().isSubtypeOf(kind)) {
      made = given;
    } else if (value == null || value == PyNone.NONE) {
      made = vm.call(kind);
    } else if (value instanceof PyTuple tuple) {
      made = vm.call(kind, tuple.items);
    } else {
      made = vm.call(kind, value);
    }
    if (made instanceof PyBaseException exception) {
      return exception;
    }
    // The generator is thrown this error, as the exception is made inside of it.
    return Raise.typeError(
            "calling %s should have returned an instance of BaseException, not %s",
            Conversion.repr(vm, kind), made.type().name())
        .exception();
  }

  private static void asyncGenerator() {
    common(TypeBuilder.of(Types.ASYNC_GENERATOR), "ag")
        .getter("ag_await", GeneratorMethods::awaited)
        .special(Special.AITER, (vm, self) -> self)
        .special(
            Special.ANEXT,
            (vm, self) ->
                AsyncGenerators.step((PyGenerator) self, Operation.ANEXT, PyNone.NONE, null))
        .method(
            "asend",
            (vm, self, value) ->
                AsyncGenerators.step((PyGenerator) self, Operation.ASEND, value, null))
        .method(
            "athrow",
            "self, type, value=?, traceback=?, /",
            (vm, a) ->
                AsyncGenerators.step(
                    (PyGenerator) a[0],
                    Operation.ATHROW,
                    PyNone.NONE,
                    exception(vm, a[1], a[2], a[3])))
        .method(
            "aclose",
            (vm, self) ->
                AsyncGenerators.step((PyGenerator) self, Operation.ACLOSE, PyNone.NONE, null))
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> Unions.alias(a[0], a[1]));
  }

  /** What {@code coroutine.__await__()} gives: drives the coroutine, but is none itself. */
  private static final class Wrapper extends PyIterator {
    private final PyGenerator coroutine;

    Wrapper(PyGenerator coroutine) {
      this.coroutine = coroutine;
    }

    @Override
    public PyObject next(Vm vm) {
      return vm.resume(coroutine, PyNone.NONE);
    }

    @Override
    public PyObject send(Vm vm, PyObject value) {
      return vm.resume(coroutine, value);
    }

    @Override
    public PyObject result() {
      return coroutine.returned;
    }

    @Override
    public PyObject throwIn(Vm vm, PyRaise raise) {
      return vm.throwInto(coroutine, raise);
    }

    @Override
    public void close(Vm vm) {
      vm.close(coroutine);
    }

    @Override
    public PyType type() {
      return Types.COROUTINE_WRAPPER;
    }
  }
}
