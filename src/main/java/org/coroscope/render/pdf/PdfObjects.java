package org.coroscope.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The numbered objects of a PDF file, which refer to each other by their numbers. */
final class PdfObjects {

  private final List<byte[]> objects = new ArrayList<>();

  /** A number for an object that is written later. */
  int reserve() {
    objects.add(null);
    return objects.size();
  }

  /** Writes an object whose number was reserved. */
  void set(int number, String text) {
    objects.set(number - 1, latin(text));
  }

  /** Writes an object and says its number. */
  int add(String text) {
    int number = reserve();
    set(number, text);
    return number;
  }

  /**
   * Writes a stream, compressed.
   *
   * @param entries of its dictionary, each as {@code /Name value}
   */
  int addStream(String entries, byte[] bytes) {
    byte[] packed = deflate(bytes);
    ByteArrayOutputStream object = new ByteArrayOutputStream(packed.length + 128);
    object.writeBytes(
        latin(
            "<< " + entries + " /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n"));
    object.writeBytes(packed);
    object.writeBytes(latin("\nendstream"));
    objects.add(object.toByteArray());
    return objects.size();
  }

  private static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("Writing to memory does not fail.", e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** The whole file. Its identity is worked out from what is in it. */
  byte[] file(int catalogue, int info) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Four bytes above 127 tell that this is not a text.
    out.writeBytes(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
    int[] places = new int[objects.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = out.size();
      out.writeBytes(latin((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(latin("\nendobj\n"));
    }
    String identity = digest(out.toByteArray());
    int table = out.size();
    StringBuilder end = new StringBuilder("xref\n0 " + (places.length + 1) + "\n");
    end.append("0000000000 65535 f \n");
    for (int place : places) {
      String digits = Integer.toString(place);
      end.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
    }
    end.append("trailer\n<< /Size ").append(places.length + 1);
    end.append(" /Root ").append(ref(catalogue)).append(" /Info ").append(ref(info));
    end.append(" /ID [<").append(identity).append("> <").append(identity).append(">] >>\n");
    end.append("startxref\n").append(table).append("\n%%EOF\n");
    out.writeBytes(latin(end.toString()));
    return out.toByteArray();
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(whole, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** How an object is referred to. */
  static String ref(int number) {
    return number + " 0 R";
  }

  /** A dictionary of references, such as resources are named by. */
  static String refs(Map<String, Integer> named) {
    StringBuilder text = new StringBuilder("<<");
    named.forEach((name, number) -> text.append(" /").append(name).append(' ').append(ref(number)));
    return text.append(" >>").toString();
  }

  /** A text in any language, as UTF-16 in hexadecimal digits. */
  static String text(String text) {
    return "<FEFF"
        + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE))
        + ">";
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
