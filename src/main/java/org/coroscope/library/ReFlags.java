package org.coroscope.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.coroscope.library.regex.RegexFlags;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIntInstance;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code re.RegexFlag}: {@code re.IGNORECASE} and the like. */
final class ReFlags {
  /** The names, in the order in which reprs of patterns list them. */
  private static final Map<String, Integer> NAMES = new LinkedHashMap<>();

  private static final Map<String, Integer> SHORT = new LinkedHashMap<>();

  /** The order in which the flags were defined, which is that of the reprs of flags. */
  private static final String[] DEFINED = {
    "ASCII",
    "IGNORECASE",
    "LOCALE",
    "UNICODE",
    "MULTILINE",
    "DOTALL",
    "VERBOSE",
    "TEMPLATE",
    "DEBUG"
  };

  static {
    NAMES.put("TEMPLATE", RegexFlags.TEMPLATE);
    NAMES.put("IGNORECASE", RegexFlags.IGNORECASE);
    NAMES.put("LOCALE", RegexFlags.LOCALE);
    NAMES.put("MULTILINE", RegexFlags.MULTILINE);
    NAMES.put("DOTALL", RegexFlags.DOTALL);
    NAMES.put("UNICODE", RegexFlags.UNICODE);
    NAMES.put("VERBOSE", RegexFlags.VERBOSE);
    NAMES.put("DEBUG", RegexFlags.DEBUG);
    NAMES.put("ASCII", RegexFlags.ASCII);
    SHORT.put("T", RegexFlags.TEMPLATE);
    SHORT.put("I", RegexFlags.IGNORECASE);
    SHORT.put("L", RegexFlags.LOCALE);
    SHORT.put("M", RegexFlags.MULTILINE);
    SHORT.put("S", RegexFlags.DOTALL);
    SHORT.put("U", RegexFlags.UNICODE);
    SHORT.put("X", RegexFlags.VERBOSE);
    SHORT.put("A", RegexFlags.ASCII);
  }

  private static final PyType TYPE = type();

  private ReFlags() {}

  private interface Binary {
    long apply(long a, long b);
  }

  private static PyType type() {
    TypeBuilder type = TypeBuilder.named("RegexFlag", Types.INT).module("re").layout(Types.INT);
    type.constructor("cls, value, /", (vm, a) -> of(Conversion.toLong(vm, a[1])));
    binary(type, Special.OR, Special.ROR, (a, b) -> a | b);
    binary(type, Special.AND, Special.RAND, (a, b) -> a & b);
    binary(type, Special.XOR, Special.RXOR, (a, b) -> a ^ b);
    type.special(Special.INVERT, (vm, self) -> of(511 & ~((PyInt) self).value));
    type.special(Special.REPR, (vm, self) -> PyStr.of(repr(((PyInt) self).value)));
    type.special(Special.STR, (vm, self) -> PyStr.of(repr(((PyInt) self).value)));
    type.getter("value", (vm, self) -> PyInt.of(((PyInt) self).value));
    type.getter(
        "name",
        (vm, self) -> {
          long value = ((PyInt) self).value;
          return value == 0 ? PyNone.NONE : PyStr.of(names(value, "", DEFINED));
        });
    return type.build();
  }

  private static void binary(
      TypeBuilder type, Special special, Special reflected, Binary operator) {
    NativeCode.F2 code =
        (vm, self, other) ->
            other instanceof PyInt b
                ? of(operator.apply(((PyInt) self).value, b.value))
                : PyNotImplemented.NOT_IMPLEMENTED;
    type.special(special, code);
    type.special(reflected, code);
  }

  private static PyObject of(long value) {
    return new PyIntInstance(TYPE, PyInt.of(value));
  }

  private static String repr(long value) {
    return value == 0 ? "re.NOFLAG" : names(value, "re.", DEFINED);
  }

  /** The names of the bits, joined by bars. */
  private static String names(long value, String prefix, String[] order) {
    StringJoiner joined = new StringJoiner("|");
    long left = value;
    for (String name : order) {
      int flag = NAMES.get(name);
      if ((left & flag) != 0) {
        joined.add(prefix + name);
        left &= ~flag;
      }
    }
    if (left != 0) {
      joined.add("0x" + Long.toHexString(left));
    }
    return joined.toString();
  }

  /** What follows the pattern in the repr of a compiled one; empty without flags. */
  static String suffix(int flags, boolean bytes) {
    int shown = bytes ? flags : flags & ~RegexFlags.UNICODE;
    return shown == 0 ? "" : ", " + names(shown, "re.", NAMES.keySet().toArray(new String[0]));
  }

  static void addTo(ModuleBuilder module) {
    module.type(TYPE);
    module.set("NOFLAG", of(0));
    NAMES.forEach((name, value) -> module.set(name, of(value)));
    SHORT.forEach((name, value) -> module.set(name, of(value)));
  }
}
