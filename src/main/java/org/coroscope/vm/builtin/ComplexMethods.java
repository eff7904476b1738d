package org.coroscope.vm.builtin;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyComplex;
import org.coroscope.vm.object.PyComplexInstance;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Doubles;

/** The type {@code complex}. */
final class ComplexMethods {
  private static final String NUMBER =
      "(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(?:e[+-]?\\d[\\d_]*)?|inf(?:inity)?|nan";

  private static final Pattern FORM =
      Pattern.compile("(?<real>[+-]?(?:" + NUMBER + "))?(?<imag>[+-]?(?:" + NUMBER + ")?j)?");

  private static final Pattern MISPLACED_UNDERSCORE = Pattern.compile("(?<!\\d)_|_(?!\\d)");

  private static final Pattern IMAGINARY = Pattern.compile("[+-]?(?:" + NUMBER + ")?j");

  private ComplexMethods() {}

  private interface Binary {
    PyObject apply(PyComplex a, PyComplex b);
  }

  static void install() {
    TypeBuilder type = TypeBuilder.of(Types.COMPLEX);
    type.constructor("cls, real=?, imag=?", ComplexMethods::construct);
    binary(
        type,
        Special.ADD,
        Special.RADD,
        (a, b) -> new PyComplex(a.real + b.real, a.imaginary + b.imaginary));
    binary(
        type,
        Special.SUB,
        Special.RSUB,
        (a, b) -> new PyComplex(a.real - b.real, a.imaginary - b.imaginary));
    binary(type, Special.MUL, Special.RMUL, ComplexMath::multiply);
    binary(type, Special.TRUEDIV, Special.RTRUEDIV, ComplexMath::divide);
    type.special(Special.POW, "self, value, mod=None, /", (vm, a) -> power(vm, a[0], a[1], a[2]));
    type.special(Special.RPOW, "self, value, mod=None, /", (vm, a) -> power(vm, a[1], a[0], a[2]));
    type.special(Special.NEG, (vm, self) -> new PyComplex(-re(self), -im(self)));
    type.special(Special.POS, (vm, self) -> new PyComplex(re(self), im(self)));
    type.special(Special.ABS, (vm, self) -> new PyFloat(ComplexMath.absolute((PyComplex) self)));
    type.special(Special.BOOL, (vm, self) -> PyBool.of(re(self) != 0 || im(self) != 0));
    for (Comparison.Operator op : Comparison.Operator.values()) {
      type.special(
          Special.valueOf(op.name()), (vm, self, other) -> compare(op, (PyComplex) self, other));
    }
    type.special(Special.HASH, (vm, self) -> hash(vm, (PyComplex) self));
    type.special(Special.REPR, (vm, self) -> PyStr.of(repr((PyComplex) self)));
    type.special(
        Special.FORMAT,
        (vm, self, spec) -> {
          String text = Conversion.text(spec, "__format__() argument");
          return text.isEmpty()
              ? Conversion.str(vm, self)
              : PyStr.of(NumberFormat.complex(vm, (PyComplex) self, text, self.type().name()));
        });
    type.special(Special.COMPLEX, (vm, self) -> new PyComplex(re(self), im(self)));
    type.getter("real", (vm, self) -> new PyFloat(re(self)));
    type.getter("imag", (vm, self) -> new PyFloat(im(self)));
    type.method("conjugate", (vm, self) -> new PyComplex(re(self), -im(self)));
    type.method(
        "__getnewargs__", (vm, self) -> new PyTuple(new PyFloat(re(self)), new PyFloat(im(self))));
  }

  private static double re(PyObject self) {
    return ((PyComplex) self).real;
  }

  private static double im(PyObject self) {
    return ((PyComplex) self).imaginary;
  }

  private static PyComplex complexOrNull(Vm vm, PyObject value) {
    if (value instanceof PyComplex number) {
      return number;
    }
    return value instanceof PyFloat || value instanceof PyInt
        ? new PyComplex(Conversion.toDouble(vm, value), 0)
        : null;
  }

  private static void binary(
      TypeBuilder type, Special special, Special reflected, Binary operator) {
    type.special(
        special,
        (vm, self, other) -> {
          PyComplex b = complexOrNull(vm, other);
          return b == null ? PyNotImplemented.NOT_IMPLEMENTED : operator.apply((PyComplex) self, b);
        });
    type.special(
        reflected,
        (vm, self, other) -> {
          PyComplex b = complexOrNull(vm, other);
          return b == null ? PyNotImplemented.NOT_IMPLEMENTED : operator.apply(b, (PyComplex) self);
        });
  }

  private static PyObject power(Vm vm, PyObject base, PyObject exponent, PyObject modulus) {
    PyComplex a = complexOrNull(vm, base);
    PyComplex b = complexOrNull(vm, exponent);
    if (a == null || b == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (modulus != PyNone.NONE) {
      throw Raise.valueError("complex modulo");
    }
    return ComplexMath.power(a, b);
  }

  private static PyObject compare(Comparison.Operator op, PyComplex a, PyObject other) {
    if (op != Comparison.Operator.EQ && op != Comparison.Operator.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    boolean equal;
    if (other instanceof PyComplex b) {
      equal = a.real == b.real && a.imaginary == b.imaginary;
    } else if (other instanceof PyFloat b) {
      equal = a.real == b.value && a.imaginary == 0;
    } else if (other instanceof PyInt b) {
      equal = a.imaginary == 0 && !Double.isNaN(a.real) && Doubles.compare(a.real, b) == 0;
    } else {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(equal == (op == Comparison.Operator.EQ));
  }

  private static PyObject hash(Vm vm, PyComplex value) {
    long imaginary = FloatMethods.hash(vm, value, value.imaginary);
    long hash = FloatMethods.hash(vm, value, value.real) + 1000003 * imaginary;
    return PyInt.of(hash == -1 ? -2 : hash);
  }

  private static String repr(PyComplex value) {
    String imaginary = part(value.imaginary) + "j";
    if (value.real == 0 && 1 / value.real > 0) {
      return imaginary;
    }
    return "(" + part(value.real) + (imaginary.startsWith("-") ? "" : "+") + imaginary + ")";
  }

  private static String part(double value) {
    String text = FloatText.repr(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static PyObject construct(Vm vm, PyObject[] a) {
    PyType cls = Construct.subtype(a[0], Types.COMPLEX);
    PyComplex value;
    if (a[1] instanceof PyStr text) {
      if (a[2] != null) {
        throw Raise.typeError("complex() can't take second arg if first is a string");
      }
      value = parse(text.value);
    } else {
      if (a[2] instanceof PyStr) {
        throw Raise.typeError("complex() second arg can't be a string");
      }
      PyComplex real = a[1] == null ? new PyComplex(0, 0) : number(vm, a[1], "first");
      if (a[2] == null) {
        value = real;
      } else if (a[2] instanceof PyComplex imaginary) {
        value = new PyComplex(real.real - imaginary.imaginary, imaginary.real + real.imaginary);
      } else {
        double second = number(vm, a[2], "second").real;
        value =
            new PyComplex(real.real, a[1] instanceof PyComplex ? second + real.imaginary : second);
      }
    }
    if (cls != Types.COMPLEX) {
      return new PyComplexInstance(cls, value);
    }
    return value.getClass() == PyComplex.class ? value : new PyComplex(value.real, value.imaginary);
  }

  private static PyComplex number(Vm vm, PyObject value, String which) {
    if (value.getClass() == PyComplex.class) {
      return (PyComplex) value;
    }
    PyObject method = which.equals("first") ? value.type().special(Special.COMPLEX) : null;
    if (method != null) {
      PyObject result = vm.callSpecial(method, value);
      if (result instanceof PyComplex number) {
        return number;
      }
      throw Raise.typeError("__complex__ returned non-complex (type %s)", result.type().name());
    }
    if (value instanceof PyComplex number) {
      return number;
    }
    if (value.type().special(Special.FLOAT) == null
        && value.type().special(Special.INDEX) == null) {
      throw Raise.typeError(
          "complex() %s argument must be a %s, not '%s'",
          which, which.equals("first") ? "string or a number" : "number", value.type().name());
    }
    return new PyComplex(Conversion.toDouble(vm, value), 0);
  }

  private static PyComplex parse(String source) {
    checkUnderscores(source);
    String text = TextRules.strip(TextRules.asciiDigits(source)).toLowerCase(Locale.ROOT);
    if (text.startsWith("(") && text.endsWith(")")) {
      text = TextRules.strip(text.substring(1, text.length() - 1));
    }
    if (IMAGINARY.matcher(text).matches()) {
      return new PyComplex(0, imaginary(text));
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || matcher.group("real") == null) {
      throw malformed();
    }
    Double real = FloatText.parse(matcher.group("real"));
    String rest = matcher.group("imag");
    if (real == null || rest != null && "+-".indexOf(rest.charAt(0)) < 0) {
      throw malformed();
    }
    return new PyComplex(real, rest == null ? 0 : imaginary(rest));
  }

  private static void checkUnderscores(String source) {
    if (MISPLACED_UNDERSCORE.matcher(source).find()) {
      throw Raise.valueError("could not convert string to complex: %s", TextRules.repr(source));
    }
  }

  private static double imaginary(String text) {
    String number = text.substring(0, text.length() - 1);
    if (number.isEmpty() || number.equals("+")) {
      return 1;
    }
    if (number.equals("-")) {
      return -1;
    }
    Double value = FloatText.parse(number);
    if (value == null) {
      throw malformed();
    }
    return value;
  }

  private static RuntimeException malformed() {
    return Raise.valueError("complex() arg is a malformed string");
  }
}
