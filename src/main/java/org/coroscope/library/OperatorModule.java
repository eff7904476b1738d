package org.coroscope.library;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/** {@code operator}: the operators as functions. */
final class OperatorModule {
  private OperatorModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    ModuleBuilder module = ModuleBuilder.named("operator");
    binary(module, "add", Arithmetic.Operator.ADD);
    binary(module, "sub", Arithmetic.Operator.SUB);
    binary(module, "mul", Arithmetic.Operator.MULT);
    binary(module, "matmul", Arithmetic.Operator.MAT_MULT);
    binary(module, "truediv", Arithmetic.Operator.DIV);
    binary(module, "floordiv", Arithmetic.Operator.FLOOR_DIV);
    binary(module, "mod", Arithmetic.Operator.MOD);
    binary(module, "pow", Arithmetic.Operator.POW);
    binary(module, "lshift", Arithmetic.Operator.LSHIFT);
    binary(module, "rshift", Arithmetic.Operator.RSHIFT);
    binary(module, "and", Arithmetic.Operator.BIT_AND);
    binary(module, "or", Arithmetic.Operator.BIT_OR);
    binary(module, "xor", Arithmetic.Operator.BIT_XOR);
    for (Comparison.Operator op : Comparison.Operator.values()) {
      put(
          module,
          op.name().toLowerCase(java.util.Locale.ROOT),
          (machine, a, b) -> Comparison.compare(machine, op, a, b));
    }
    unary(module, "neg", Special.NEG);
    unary(module, "pos", Special.POS);
    unary(module, "invert", Special.INVERT);
    unary(module, "inv", Special.INVERT);
    addLogic(module);
    addItems(module);
    module
        .value("itemgetter", Getter.ITEM_TYPE)
        .value("attrgetter", Getter.ATTRIBUTE_TYPE)
        .value("methodcaller", MethodCaller.TYPE);
    return module.build();
  }

  private static void binary(ModuleBuilder module, String name, Arithmetic.Operator op) {
    String function = name.equals("and") || name.equals("or") ? name + "_" : name;
    NativeCode.F2 plain = (vm, a, b) -> Arithmetic.binary(vm, op, a, b);
    NativeCode.F2 inPlace = (vm, a, b) -> Arithmetic.inplace(vm, op, a, b);
    module
        .function(function, plain)
        .value("__" + name + "__", module.build().namespace.get(PyStr.intern(function)));
    module
        .function("i" + name, inPlace)
        .value("__i" + name + "__", module.build().namespace.get(PyStr.intern("i" + name)));
  }

  private static void put(ModuleBuilder module, String name, NativeCode.F2 code) {
    module
        .function(name, code)
        .value("__" + name + "__", module.build().namespace.get(PyStr.intern(name)));
  }

  private static void unary(ModuleBuilder module, String name, Special special) {
    module
        .function(name, (vm, a) -> Arithmetic.unary(vm, special, a))
        .value("__" + name + "__", module.build().namespace.get(PyStr.intern(name)));
  }

  private static void addLogic(ModuleBuilder module) {
    module
        .function("not_", (vm, a) -> PyBool.of(!Conversion.isTrue(vm, a)))
        .function("truth", (vm, a) -> PyBool.of(Conversion.isTrue(vm, a)))
        .function("is_", (vm, a, b) -> PyBool.of(a == b))
        .function("is_not", (vm, a, b) -> PyBool.of(a != b))
        .function(
            "index",
            (vm, a) ->
                // Of True and the like the plain integer.
                vm.callSpecial(Types.INT.special(Special.INDEX), Conversion.index(vm, a)))
        .function(
            "abs",
            (vm, a) -> {
              PyObject method = a.type().special(Special.ABS);
              if (method == null) {
                throw Raise.typeError("bad operand type for abs(): '%s'", a.type().name());
              }
              return vm.callSpecial(method, a);
            })
        .rawFunction(
            "call",
            (vm, arguments, names) ->
                vm.call(
                    arguments[0],
                    java.util.Arrays.copyOfRange(arguments, 1, arguments.length),
                    names));
  }

  private static void addItems(ModuleBuilder module) {
    module
        .function("getitem", (vm, a, key) -> Items.get(vm, a, key))
        .function(
            "setitem",
            (vm, a, key, value) -> {
              Items.set(vm, a, key, value);
              return PyNone.NONE;
            })
        .function(
            "delitem",
            (vm, a, key) -> {
              Items.delete(vm, a, key);
              return PyNone.NONE;
            })
        .function("contains", (vm, a, item) -> PyBool.of(Items.contains(vm, a, item)))
        .function("concat", (vm, a, b) -> concat(vm, a, b, false))
        .function("iconcat", (vm, a, b) -> concat(vm, a, b, true))
        .function(
            "countOf",
            (vm, a, item) -> {
              iterable(a);
              long[] count = {0};
              Iteration.forEach(
                  vm,
                  a,
                  other -> {
                    count[0] += Comparison.equal(vm, other, item) ? 1 : 0;
                    return true;
                  });
              return PyInt.of(count[0]);
            })
        .function("indexOf", OperatorModule::indexOf)
        .function("length_hint", "obj, default=0, /", (vm, a) -> lengthHint(vm, a[0], a[1]));
  }

  private static PyObject concat(Vm vm, PyObject a, PyObject b, boolean inPlace) {
    if (a.type().special(Special.GETITEM) == null) {
      throw Raise.typeError("'%s' object can't be concatenated", a.type().name());
    }
    return inPlace
        ? Arithmetic.inplace(vm, Arithmetic.Operator.ADD, a, b)
        : Arithmetic.binary(vm, Arithmetic.Operator.ADD, a, b);
  }

  /** Refuses what cannot be iterated over, with the words that {@code in} has for it. */
  private static void iterable(PyObject value) {
    if (value.type().special(Special.ITER) == null
        && value.type().special(Special.GETITEM) == null) {
      throw Raise.typeError("argument of type '%s' is not iterable", value.type().name());
    }
  }

  private static PyObject indexOf(Vm vm, PyObject iterable, PyObject item) {
    iterable(iterable);
    long[] place = {0};
    boolean[] found = {false};
    Iteration.forEach(
        vm,
        iterable,
        other -> {
          found[0] = Comparison.equal(vm, other, item);
          place[0] += found[0] ? 0 : 1;
          return !found[0];
        });
    if (!found[0]) {
      throw Raise.valueError("sequence.index(x): x not in sequence");
    }
    return PyInt.of(place[0]);
  }

  private static PyObject lengthHint(Vm vm, PyObject value, PyObject byDefault) {
    if (!(byDefault instanceof PyInt)) {
      throw Raise.typeError(
          "'%s' object cannot be interpreted as an integer", byDefault.type().name());
    }
    if (value.type().special(Special.LEN) != null) {
      try {
        return PyInt.of(Items.length(vm, value));
      } catch (PyRaise raise) {
        if (!raise.is(Types.TYPE_ERROR)) {
          throw raise;
        }
      }
    }
    PyObject method = value.type().special(Special.LENGTH_HINT);
    PyInt hint = method == null ? null : Iteration.hint(vm, value, method);
    return hint == null ? byDefault : PyInt.of(Conversion.toLong(vm, hint));
  }
}
