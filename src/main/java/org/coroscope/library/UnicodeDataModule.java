package org.coroscope.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;

/** {@code unicodedata}, as far as Java knows about characters. */
final class UnicodeDataModule {
  /** By the numbers that {@link Character#getType(int)} gives. */
  private static final String[] CATEGORIES =
      ("Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi"
              + " Pf")
          .split(" ");

  /** By the numbers that {@link Character#getDirectionality(int)} gives. */
  private static final String[] DIRECTIONS = {
    "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO",
    "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"
  };

  /** Combining diacritical marks: where a run of the same class begins, and the class. */
  private static final int[][] COMBINING = {
    {0x300, 230},
    {0x315, 232},
    {0x316, 220},
    {0x31a, 232},
    {0x31b, 216},
    {0x31c, 220},
    {0x321, 202},
    {0x323, 220},
    {0x327, 202},
    {0x329, 220},
    {0x334, 1},
    {0x339, 220},
    {0x33d, 230},
    {0x345, 240},
    {0x346, 230},
    {0x347, 220},
    {0x34a, 230},
    {0x34d, 220},
    {0x34f, 0},
    {0x350, 230},
    {0x353, 220},
    {0x357, 230},
    {0x358, 232},
    {0x359, 220},
    {0x35b, 230},
    {0x35c, 233},
    {0x35d, 234},
    {0x35f, 233},
    {0x360, 234},
    {0x362, 233},
    {0x363, 230}
  };

  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";

  private static final Set<String> WITH_DEFAULT = Set.of("name", "decimal", "digit", "numeric");

  private UnicodeDataModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    return new ModuleBuilder("unicodedata")
        .set("unidata_version", PyStr.of("14.0.0"))
        .function("name", "chr, default=?, /", (v, a) -> name(a[0], a[1]))
        .function("lookup", (v, name) -> lookup(name))
        .function("category", (v, chr) -> PyStr.of(category(point(chr, "category"))))
        .function("bidirectional", (v, chr) -> PyStr.of(direction(point(chr, "bidirectional"))))
        .function(
            "mirrored", (v, chr) -> PyInt.of(Character.isMirrored(point(chr, "mirrored")) ? 1 : 0))
        .function("combining", (v, chr) -> PyInt.of(combining(point(chr, "combining"))))
        .function("decimal", "chr, default=?, /", (v, a) -> digit(a, "decimal", "not a decimal"))
        .function("digit", "chr, default=?, /", (v, a) -> digit(a, "digit", "not a digit"))
        .function("numeric", "chr, default=?, /", (v, a) -> numeric(v, a))
        .function("normalize", (v, form, text) -> normalize(form, text))
        .function(
            "is_normalized",
            (v, form, text) -> PyBool.of(Normalizer.isNormalized(text(text), form(form))))
        .build();
  }

  private static int point(PyObject value, String function) {
    if (value instanceof PyStr text && text.value.codePointCount(0, text.value.length()) == 1) {
      return text.value.codePointAt(0);
    }
    throw Raise.badArgument(
        function + "() argument" + (WITH_DEFAULT.contains(function) ? " 1" : ""),
        "a unicode character",
        value);
  }

  private static String text(PyObject value) {
    if (value instanceof PyStr text) {
      return text.value;
    }
    throw Raise.badArgument("normalize() argument 2", "str", value);
  }

  private static PyObject name(PyObject chr, PyObject otherwise) {
    int point = point(chr, "name");
    boolean isNameless = category(point).startsWith("C") && !category(point).equals("Cf");
    String name = isNameless ? null : Character.getName(point);
    if (name == null) {
      if (otherwise != null) {
        return otherwise;
      }
      throw Raise.valueError("no such name");
    }
    if (Character.isIdeographic(point) && name.startsWith("CJK UNIFIED IDEOGRAPHS")) {
      name = IDEOGRAPH + Integer.toHexString(point).toUpperCase(Locale.ROOT);
    }
    return PyStr.of(name);
  }

  private static PyObject lookup(PyObject given) {
    String name = given.toString().toUpperCase(Locale.ROOT);
    try {
      int point =
          name.startsWith(IDEOGRAPH)
              ? Integer.parseInt(name.substring(IDEOGRAPH.length()), 16)
              : Character.codePointOf(name);
      return PyStr.of(new String(Character.toChars(point)));
    } catch (IllegalArgumentException e) {
      throw Raise.of(Types.KEY_ERROR, PyStr.of("undefined character name '" + given + "'"));
    }
  }

  private static String category(int point) {
    return CATEGORIES[Character.getType(point)];
  }

  private static String direction(int point) {
    int direction = Character.getDirectionality(point);
    return direction < 0 ? "" : DIRECTIONS[direction];
  }

  /** The class of a mark that is put upon others; zero for what stands alone. */
  private static int combining(int point) {
    if (Character.getType(point) != Character.NON_SPACING_MARK) {
      return 0;
    }
    if (point < COMBINING[0][0] || point > 0x36f) {
      throw Raise.error(
          Types.NOT_IMPLEMENTED_ERROR,
          "Coroscope knows the classes of combining marks from U+0300 to U+036F only");
    }
    int found = 0;
    for (int[] run : COMBINING) {
      found = run[0] <= point ? run[1] : found;
    }
    return found;
  }

  private static PyObject digit(PyObject[] a, String function, String problem) {
    int point = point(a[0], function);
    int value = Character.digit(point, 10);
    boolean decimal = Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER;
    if (!decimal && function.equals("digit")) {
      String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
      boolean isDigit = plain.length() == 1 && plain.charAt(0) >= '0' && plain.charAt(0) <= '9';
      decimal = isDigit;
      value = isDigit ? plain.charAt(0) - '0' : -1;
    }
    if (decimal && value >= 0) {
      return PyInt.of(value);
    }
    if (a[1] != null) {
      return a[1];
    }
    throw Raise.valueError(problem);
  }

  private static PyObject numeric(Vm vm, PyObject[] a) {
    int point = point(a[0], "numeric");
    int value = Character.getNumericValue(point);
    boolean isNumber = category(point).startsWith("N");
    if (isNumber && value >= 0) {
      return new PyFloat(value);
    }
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    int bar = plain.indexOf('\u2044');
    if (isNumber && bar > 0) {
      double above = Integer.parseInt(plain.substring(0, bar));
      return new PyFloat(above / Integer.parseInt(plain.substring(bar + 1)));
    }
    if (a[1] != null) {
      return a[1];
    }
    throw Raise.valueError("not a numeric character");
  }

  private static Normalizer.Form form(PyObject name) {
    return switch (name.toString()) {
      case "NFC" -> Normalizer.Form.NFC;
      case "NFD" -> Normalizer.Form.NFD;
      case "NFKC" -> Normalizer.Form.NFKC;
      case "NFKD" -> Normalizer.Form.NFKD;
      default -> throw Raise.valueError("invalid normalization form");
    };
  }

  private static PyObject normalize(PyObject form, PyObject text) {
    return PyStr.of(Normalizer.normalize(text(text), form(form)));
  }
}
