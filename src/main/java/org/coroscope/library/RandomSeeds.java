package org.coroscope.library;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ByteText;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Hashing;

/**
 * What generators start from. Where a program gives no seed, CPython asks the system; here the
 * run's own seed and a count of such requests serve, so that every run gives the same numbers.
 */
final class RandomSeeds {
  private final long seed;
  private long requests;

  RandomSeeds(long seed) {
    this.seed = seed;
  }

  /** Starts a generator as {@code seed(value)} does. */
  void seed(Vm vm, PyRandom random, PyObject value) {
    random.gaussNext = Double.NaN;
    random.generator.seed(number(vm, value));
  }

  /** What CPython up to 3.1 made of a text; other values are themselves. */
  static PyObject ofFirstVersion(PyObject value) {
    byte[] bytes = ByteText.bytesOrNull(value);
    String text =
        value instanceof PyStr str ? str.value : bytes == null ? null : ByteText.latin1(bytes);
    if (text == null) {
      return value;
    }
    int[] characters = text.codePoints().toArray();
    long hash = characters.length == 0 ? 0 : (long) characters[0] << 7;
    for (int c : characters) {
      hash = 1000003L * hash ^ c;
    }
    hash ^= characters.length;
    return hash == -1 ? PyInt.of(-2) : PyInt.of(new BigInteger(Long.toUnsignedString(hash)));
  }

  private BigInteger number(Vm vm, PyObject value) {
    if (value == PyNone.NONE) {
      return BigInteger.valueOf(seed)
          .shiftLeft(64)
          .abs()
          .add(BigInteger.valueOf(requests++))
          .add(BigInteger.ONE);
    }
    if (value instanceof PyInt number) {
      return number.big();
    }
    if (value instanceof PyFloat) {
      return new BigInteger(Long.toUnsignedString(Hashing.hash(vm, value)));
    }
    byte[] bytes =
        value instanceof PyStr text
            ? text.value.getBytes(StandardCharsets.UTF_8)
            : ByteText.bytesOrNull(value);
    if (bytes == null) {
      throw Raise.typeError(
          "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
    }
    byte[] digest = digest(bytes);
    byte[] all = Arrays.copyOf(bytes, bytes.length + digest.length);
    System.arraycopy(digest, 0, all, bytes.length, digest.length);
    return new BigInteger(1, all);
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512", e);
    }
  }
}
