package org.coroscope.vm.builtin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.object.BufferSource;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyMemoryView;
import org.coroscope.vm.object.PyObject;

/**
 * Bytes seen as text with one character below 256 for each, so that bytes and strings can share the
 * code that searches, splits and pads.
 */
public final class ByteText {
  private ByteText() {}

  /** One character for each byte. */
  public static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The opposite of {@link #latin1(byte[])}. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The contents of a bytes-like object, not to be written to; null for anything else. */
  public static byte[] bytesOrNull(PyObject value) {
    if (value instanceof PyBytes bytes) {
      return bytes.value;
    }
    if (value instanceof PyMemoryView view) {
      if (view.isReleased()) {
        throw Raise.valueError("operation forbidden on released memoryview object");
      }
      return view.toBytes();
    }
    if (value instanceof BufferSource source) {
      byte[] bytes = source.bufferBytes();
      int size = source.bufferSize();
      return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
    return null;
  }

  /** The contents of a bytes-like object; TypeError for anything else. */
  public static byte[] bytesOf(PyObject value) {
    byte[] bytes = bytesOrNull(value);
    if (bytes == null) {
      throw Raise.typeError("a bytes-like object is required, not '%s'", value.type().name());
    }
    return bytes;
  }
}
