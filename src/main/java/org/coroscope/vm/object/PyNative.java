package org.coroscope.vm.object;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;

/**
 * A function written in Java: {@code len}, or a method in the namespace of a built-in type, which
 * takes its receiver as first argument.
 */
public final class PyNative extends PyObject {
  /** What it is, which decides its type, its repr and whether attribute access binds it. */
  public enum Kind {
    /** A function of a module; never binds. */
    FUNCTION,
    /** A plain method of a built-in type. */
    METHOD,
    /** A special method of a built-in type. */
    SPECIAL,
    /** A static method or {@code __new__} of a built-in type. */
    STATIC
  }

  private static final PyStr[] NO_NAMES = {};

  public final String name;
  public final Kind kind;

  /** The type that the method belongs to, or null. */
  public final PyType owner;

  /** The parameters, the receiver included; null for {@link NativeCode.Raw}. */
  public final Signature signature;

  /** The module's name of a function, or null. */
  public final String module;

  private final NativeCode code;

  /** How many positional arguments the code takes directly, or -1 where they must be bound. */
  private final int arity;

  private PyObject doc = PyNone.NONE;

  public PyNative(
      String name, Kind kind, PyType owner, String module, Signature signature, NativeCode code) {
    this.name = name;
    this.kind = kind;
    this.owner = owner;
    this.module = module;
    this.signature = signature;
    this.code = code;
    if (code instanceof NativeCode.F0) {
      arity = 0;
    } else if (code instanceof NativeCode.F1) {
      arity = 1;
    } else if (code instanceof NativeCode.F2) {
      arity = 2;
    } else if (code instanceof NativeCode.F3) {
      arity = 3;
    } else {
      arity = -1;
    }
  }

  @Override
  public PyType type() {
    return switch (kind) {
      case FUNCTION, STATIC -> Types.BUILTIN_FUNCTION;
      case METHOD -> Types.METHOD_DESCRIPTOR;
      case SPECIAL -> Types.WRAPPER_DESCRIPTOR;
    };
  }

  /** Whether reading it as an attribute of an instance gives a bound method. */
  public boolean binds() {
    return kind == Kind.METHOD || kind == Kind.SPECIAL;
  }

  public PyObject doc() {
    return doc;
  }

  /** Sets the docstring; answers this. */
  public PyNative withDoc(String text) {
    doc = PyStr.of(text);
    return this;
  }

  public PyObject call0(Vm vm) {
    return arity == 0 ? ((NativeCode.F0) code).call(vm) : call(vm, new PyObject[0], NO_NAMES);
  }

  public PyObject call1(Vm vm, PyObject a) {
    if (arity == 1) {
      checkReceiver(a);
      return ((NativeCode.F1) code).call(vm, a);
    }
    return call(vm, new PyObject[] {a}, NO_NAMES);
  }

  public PyObject call2(Vm vm, PyObject a, PyObject b) {
    if (arity == 2) {
      checkReceiver(a);
      return ((NativeCode.F2) code).call(vm, a, b);
    }
    return call(vm, new PyObject[] {a, b}, NO_NAMES);
  }

  public PyObject call3(Vm vm, PyObject a, PyObject b, PyObject c) {
    if (arity == 3) {
      checkReceiver(a);
      return ((NativeCode.F3) code).call(vm, a, b, c);
    }
    return call(vm, new PyObject[] {a, b, c}, NO_NAMES);
  }

  /** Calls with arguments as they come from a call: the last values belong to the names. */
  public PyObject call(Vm vm, PyObject[] arguments, PyStr[] names) {
    if (owner != null && kind != Kind.STATIC) {
      if (arguments.length - names.length == 0) {
        throw Raise.typeError(
            (kind == Kind.SPECIAL ? "descriptor '" : "unbound method ")
                + (kind == Kind.SPECIAL
                    ? name + "' of '" + owner.name() + "' object needs an argument"
                    : owner.name() + "." + name + "() needs an argument"));
      }
      checkReceiver(arguments[0]);
    }
    if (code instanceof NativeCode.Raw raw) {
      return raw.call(vm, arguments, names);
    }
    if (names.length == 0 && arguments.length == arity) {
      return switch (arity) {
        case 0 -> ((NativeCode.F0) code).call(vm);
        case 1 -> ((NativeCode.F1) code).call(vm, arguments[0]);
        case 2 -> ((NativeCode.F2) code).call(vm, arguments[0], arguments[1]);
        default -> ((NativeCode.F3) code).call(vm, arguments[0], arguments[1], arguments[2]);
      };
    }
    PyObject[] bound = signature.bind(vm, this, arguments, names);
    return switch (arity) {
      case 0 -> ((NativeCode.F0) code).call(vm);
      case 1 -> ((NativeCode.F1) code).call(vm, bound[0]);
      case 2 -> ((NativeCode.F2) code).call(vm, bound[0], bound[1]);
      case 3 -> ((NativeCode.F3) code).call(vm, bound[0], bound[1], bound[2]);
      default -> ((NativeCode.FN) code).call(vm, bound);
    };
  }

  /** A method may only be called on instances of its type, as {@code list.append(5, 1)} shows. */
  private void checkReceiver(PyObject receiver) {
    if (owner != null && owner != Types.OBJECT && kind != Kind.STATIC) {
      PyType type = receiver.type();
      if (type != owner && !type.isSubtypeOf(owner)) {
        throw Raise.typeError(
            "descriptor '%s' %s %s'%s' object%s",
            name,
            kind == Kind.SPECIAL ? "requires" : "for",
            kind == Kind.SPECIAL ? "a " : "",
            owner.name(),
            (kind == Kind.SPECIAL ? " but received a '" : "s doesn't apply to a '")
                + type.name()
                + (kind == Kind.SPECIAL ? "'" : "' object"));
      }
    }
  }
}
