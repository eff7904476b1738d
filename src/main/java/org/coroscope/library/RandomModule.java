package org.coroscope.library;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;

/** The module {@code random}: for a given seed, CPython's very numbers. */
final class RandomModule {
  /** {@code random.Random}. */
  static final PyType TYPE = fill(TypeBuilder.named("Random", Types.OBJECT)).build();

  private static final PyType SYSTEM_TYPE =
      TypeBuilder.named("SystemRandom", TYPE)
          .module("random")
          .layout(TYPE)
          .instancesHaveDict()
          .method("seed", "self, *args, **kwds", (vm, a) -> PyNone.NONE)
          .method("getstate", "self, *args, **kwds", RandomModule::noState)
          .method("setstate", "self, *args, **kwds", RandomModule::noState)
          .build();

  private static final String[] FUNCTIONS = {
    "betavariate",
    "choice",
    "choices",
    "expovariate",
    "gammavariate",
    "gauss",
    "getrandbits",
    "getstate",
    "lognormvariate",
    "normalvariate",
    "paretovariate",
    "randbytes",
    "randint",
    "random",
    "randrange",
    "sample",
    "seed",
    "setstate",
    "shuffle",
    "triangular",
    "uniform",
    "vonmisesvariate",
    "weibullvariate"
  };

  private RandomModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    vm.service(RandomSeeds.class, () -> new RandomSeeds(context.seed()));
    ModuleBuilder module = new ModuleBuilder("random").doc("Random numbers.");
    module.type(TYPE).set("SystemRandom", SYSTEM_TYPE);
    PyRandom shared = new PyRandom(TYPE);
    seeds(vm).seed(vm, shared, PyNone.NONE);
    module.set("_inst", shared);
    for (String name : FUNCTIONS) {
      module.set(name, Attributes.get(vm, shared, PyStr.intern(name)));
    }
    List<String> exported = new ArrayList<>(List.of("Random", "SystemRandom"));
    exported.addAll(List.of(FUNCTIONS));
    return module.exports(exported.toArray(String[]::new)).build();
  }

  private static RandomSeeds seeds(Vm vm) {
    return vm.service(RandomSeeds.class, () -> new RandomSeeds(0));
  }

  private static TypeBuilder fill(TypeBuilder type) {
    type.module("random").instancesHaveDict();
    type.constructor(
        "cls, /, *args, **kwds",
        (vm, a) -> {
          PyRandom random = new PyRandom((PyType) a[0]);
          seeds(vm).seed(vm, random, PyNone.NONE);
          return random;
        });
    type.special(
        Special.INIT,
        "self, x=None",
        (vm, a) -> {
          if (a[1] != PyNone.NONE) {
            vm.callMethod(a[0], "seed", a[1]);
          }
          return PyNone.NONE;
        });
    type.method(
        "seed",
        "self, a=None, version=2",
        (vm, a) -> {
          boolean first = a[2] instanceof PyInt version && version.value == 1;
          PyObject value = first ? RandomSeeds.ofFirstVersion(a[1]) : a[1];
          seeds(vm).seed(vm, PyRandom.of(a[0]), value);
          return PyNone.NONE;
        });
    type.method("random", (vm, self) -> new PyFloat(PyRandom.of(self).generator.fraction()));
    type.method("getrandbits", RandomModule::bits);
    type.method(
        "randbytes",
        (vm, self, n) -> {
          long count = Conversion.toLong(vm, n);
          vm.checkSize(count);
          PyObject value = bits(vm, self, PyInt.of(count * 8));
          return littleEndian(((PyInt) value).big(), (int) count);
        });
    type.method("getstate", (vm, self) -> state(PyRandom.of(self)));
    type.method("setstate", (vm, self, state) -> restore(vm, PyRandom.of(self), state));
    type.method("__getstate__", (vm, self) -> state(PyRandom.of(self)));
    type.method("__setstate__", (vm, self, state) -> restore(vm, PyRandom.of(self), state));
    type.method(
        "__reduce__",
        (vm, self) -> new PyTuple(self.type(), new PyTuple(), vm.callMethod(self, "getstate")));
    type.method("randrange", "self, start, stop=None, step=?", (vm, a) -> range(vm, a, true));
    type.method(
        "randint",
        "self, a, b",
        (vm, a) ->
            range(
                vm, new PyObject[] {a[0], a[1], Arithmetic.add(vm, a[2], PyInt.ONE), null}, false));
    RandomChoices.addTo(type);
    RandomDistributions.addTo(type);
    return type;
  }

  private static PyObject noState(Vm vm, PyObject[] a) {
    throw Raise.error(Types.NOT_IMPLEMENTED_ERROR, "System entropy source does not have state.");
  }

  private static PyObject bits(Vm vm, PyObject self, PyObject count) {
    long bits = Conversion.toLong(vm, count);
    if (bits < 0) {
      throw Raise.valueError("number of bits must be non-negative");
    }
    vm.checkBits(bits);
    MersenneTwister generator = PyRandom.of(self).generator;
    return bits < 64
        ? PyInt.of(generator.bits((int) bits))
        : PyInt.of(generator.bigBits((int) bits));
  }

  private static PyObject littleEndian(BigInteger value, int length) {
    byte[] big = value.toByteArray();
    byte[] bytes = new byte[length];
    for (int i = 0; i < length && i < big.length; i++) {
      bytes[i] = big[big.length - 1 - i];
    }
    return new PyBytes(bytes);
  }

  private static PyObject state(PyRandom random) {
    int[] words = random.generator.state();
    PyObject[] items = new PyObject[words.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(words[i] & 0xFFFFFFFFL);
    }
    PyObject gauss = Double.isNaN(random.gaussNext) ? PyNone.NONE : new PyFloat(random.gaussNext);
    return new PyTuple(PyInt.of(3), new PyTuple(items), gauss);
  }

  private static PyObject restore(Vm vm, PyRandom random, PyObject state) {
    PyTuple parts = Conversion.tuple(vm, state);
    boolean known = parts.items.length == 3 && parts.items[1] instanceof PyTuple;
    if (parts.items.length > 0
        && !(parts.items[0] instanceof PyInt version && version.value == 3)) {
      throw Raise.valueError(
          "state with version %s passed to Random.setstate() of version 3",
          Conversion.repr(vm, parts.items[0]).value);
    }
    if (!known || ((PyTuple) parts.items[1]).items.length != MersenneTwister.SIZE + 1) {
      throw Raise.valueError("state vector is the wrong size");
    }
    PyObject[] items = ((PyTuple) parts.items[1]).items;
    int[] words = new int[items.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = (int) Conversion.toLong(vm, items[i]);
    }
    random.generator.restore(words);
    random.gaussNext =
        parts.items[2] == PyNone.NONE ? Double.NaN : Conversion.toDouble(vm, parts.items[2]);
    return PyNone.NONE;
  }

  /**
   * A whole number, from whatever equals one.
   *
   * @param warns whether the program itself has called randrange: of what randint hands on, CPython
   *     warns in the name of its own module, and such warnings are not shown
   */
  private static BigInteger whole(Vm vm, PyObject value, String which, boolean warns) {
    if (value.type().special(Special.INDEX) != null) {
      return Conversion.toBig(vm, value);
    }
    PyObject number = vm.call(Types.INT, value);
    boolean same = Comparison.equal(vm, number, value);
    if (warns) {
      String message =
          same
              ? "non-integer arguments to randrange() have been deprecated since Python 3.10"
                  + " and will be removed in a subsequent version"
              : "randrange() will raise TypeError in the future";
      Warnings.warn(vm, Types.DEPRECATION_WARNING, message, 1);
    }
    if (!same) {
      throw Raise.valueError("non-integer %s for randrange()", which);
    }
    return Conversion.toBig(vm, number);
  }

  private static PyObject range(Vm vm, PyObject[] a, boolean warns) {
    PyRandom random = PyRandom.of(a[0]);
    BigInteger start = whole(vm, a[1], "arg 1", warns);
    if (a[2] == PyNone.NONE) {
      if (a[3] != null) {
        throw Raise.typeError("Missing a non-None stop argument");
      }
      if (start.signum() <= 0) {
        throw Raise.valueError("empty range for randrange()");
      }
      return PyInt.of(random.below(vm, start));
    }
    BigInteger stop = whole(vm, a[2], "stop", warns);
    BigInteger step = a[3] == null ? BigInteger.ONE : whole(vm, a[3], "step", warns);
    BigInteger width = stop.subtract(start);
    if (step.equals(BigInteger.ONE)) {
      if (width.signum() <= 0) {
        throw Raise.valueError("empty range for randrange() (%s, %s, %s)", start, stop, width);
      }
      return PyInt.of(start.add(random.below(vm, width)));
    }
    if (step.signum() == 0) {
      throw Raise.valueError("zero step for randrange()");
    }
    BigInteger count = width.add(step).subtract(BigInteger.valueOf(step.signum())).divide(step);
    if (count.signum() <= 0 || width.signum() * step.signum() <= 0) {
      throw Raise.valueError("empty range for randrange()");
    }
    return PyInt.of(start.add(step.multiply(random.below(vm, count))));
  }
}
