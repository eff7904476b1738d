package org.coroscope.library.binary;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.coroscope.library.LibraryContext;
import org.coroscope.library.ModuleBuilder;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ByteText;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Conversion;

/** {@code _digests}: what hashlib and zlib need of Java's own library. */
public final class DigestModule {
  private static final Map<String, String> ALGORITHMS =
      Map.ofEntries(
          Map.entry("md5", "MD5"),
          Map.entry("sha1", "SHA-1"),
          Map.entry("sha224", "SHA-224"),
          Map.entry("sha256", "SHA-256"),
          Map.entry("sha384", "SHA-384"),
          Map.entry("sha512", "SHA-512"),
          Map.entry("sha512_224", "SHA-512/224"),
          Map.entry("sha512_256", "SHA-512/256"),
          Map.entry("sha3_224", "SHA3-224"),
          Map.entry("sha3_256", "SHA3-256"),
          Map.entry("sha3_384", "SHA3-384"),
          Map.entry("sha3_512", "SHA3-512"));

  private DigestModule() {}

  /** Makes the module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    return new ModuleBuilder("_digests")
        .function("digest", (v, name, data) -> digest(name.toString(), data))
        .function(
            "shake",
            "bits, data, length",
            (v, a) -> {
              long length = Conversion.toLong(v, a[2]);
              v.checkSize(length);
              int bits = Conversion.toInt(v, a[0]);
              return new PyBytes(Keccak.shake(bits, ByteText.bytesOf(a[1]), (int) length));
            })
        .function(
            "blake2",
            "wide, parameters, key, data",
            (v, a) ->
                new PyBytes(
                    Blake2.digest(
                        Conversion.isTrue(v, a[0]),
                        ByteText.bytesOf(a[1]),
                        ByteText.bytesOf(a[2]),
                        ByteText.bytesOf(a[3]))))
        .function("adler32", "data, value=1, /", (v, a) -> adler32(v, ByteText.bytesOf(a[0]), a[1]))
        .function(
            "deflate",
            "data, level, wbits",
            (v, a) ->
                deflate(
                    ByteText.bytesOf(a[0]), Conversion.toInt(v, a[1]), Conversion.toInt(v, a[2])))
        .function(
            "inflate",
            "data, wbits",
            (v, a) -> inflate(v, ByteText.bytesOf(a[0]), Conversion.toInt(v, a[1])))
        .build();
  }

  private static PyObject digest(String name, PyObject data) {
    try {
      MessageDigest digest = MessageDigest.getInstance(ALGORITHMS.get(name));
      return new PyBytes(digest.digest(ByteText.bytesOf(data)));
    } catch (NoSuchAlgorithmException e) {
      throw Raise.valueError("unsupported hash type %s", name);
    }
  }

  private static PyObject adler32(Vm vm, byte[] data, PyObject start) {
    long value = Conversion.toLong(vm, start);
    if (value == 1) {
      Adler32 sum = new Adler32();
      sum.update(data);
      return PyInt.of(sum.getValue());
    }
    long low = value & 0xffff;
    long high = value >> 16 & 0xffff;
    for (byte b : data) {
      low = (low + (b & 0xff)) % 65521;
      high = (high + low) % 65521;
    }
    return PyInt.of(high << 16 | low);
  }

  private static PyObject deflate(byte[] data, int level, int windowBits) {
    Deflater deflater = new Deflater(level, windowBits < 0);
    try {
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[4096];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return new PyBytes(out.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /** The data, and how many bytes were read; None if they are not compressed data or end early. */
  private static PyObject inflate(Vm vm, byte[] data, int windowBits) {
    Inflater inflater = new Inflater(windowBits < 0);
    try {
      inflater.setInput(data);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[4096];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return PyNone.NONE;
        }
        out.write(part, 0, count);
        vm.checkSize(out.size());
      }
      return new PyTuple(new PyBytes(out.toByteArray()), PyInt.of(inflater.getBytesRead()));
    } catch (DataFormatException e) {
      return PyNone.NONE;
    } finally {
      inflater.end();
    }
  }
}
