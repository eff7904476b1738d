package org.coroscope.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the bytes of a program to its text and back, in the encoding that the program itself
 * declares: by a comment in one of its first two lines, or by a byte order mark (PEP 263). Where it
 * declares none it is UTF-8.
 */
public final class SourceEncoding {

  /** A comment that declares, as PEP 263 gives its form; nothing else may stand on its line. */
  private static final Pattern DECLARATION =
      Pattern.compile("[ \\t\\f]*#[^\\r\\n]*?coding[:=][ \\t]*(?<name>[-_.a-zA-Z0-9]+)");

  /** A first line after which the second may declare. */
  private static final Pattern BLANK_OR_COMMENT =
      Pattern.compile("[ \\t\\f]*(?:#[^\\r\\n]*)?(?:\\r\\n|\\r|\\n)");

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String UTF_8 = "utf-8";
  private static final Declared NOTHING_DECLARED = new Declared(StandardCharsets.UTF_8, "UTF-8", 1);

  private SourceEncoding() {}

  /**
   * The text of a program.
   *
   * @param text without a byte order mark; lines end as they did
   * @param marked whether there was one
   */
  public record Decoded(String text, boolean marked) {}

  /**
   * Reads a program.
   *
   * @throws SourceEncodingException if that is not possible in the encoding it declares
   */
  public static Decoded decode(byte[] bytes) throws SourceEncodingException {
    boolean marked = bytes.length >= 3 && Arrays.equals(Arrays.copyOf(bytes, 3), MARK);
    byte[] plain = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    // What declares is ASCII, and the same in all encodings that can be declared.
    Declared declared = declared(new String(plain, StandardCharsets.ISO_8859_1));
    if (marked && !declared.charset.equals(StandardCharsets.UTF_8)) {
      throw declared.problem(SourceEncodingException.Reason.MARKED_OTHERWISE);
    }
    CharsetDecoder decoder =
        declared
            .charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(plain);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(plain.length * (double) decoder.maxCharsPerByte()) + 1);
    if (decoder.decode(in, out, true).isError() || decoder.flush(out).isError()) {
      String before = new String(plain, 0, in.position(), StandardCharsets.ISO_8859_1);
      throw new SourceEncodingException(
          SourceEncodingException.Reason.UNDECODABLE, declared.name, lineAfter(before), "");
    }
    return new Decoded(out.flip().toString(), marked);
  }

  /**
   * Writes a program so that {@link #decode} reads it again. A byte order mark is written only
   * where the text itself does not declare another encoding than UTF-8.
   *
   * @param marked whether there is to be a byte order mark
   * @throws SourceEncodingException if the encoding that the text declares is not known or lacks
   *     one of the characters
   */
  public static byte[] encode(String text, boolean marked) throws SourceEncodingException {
    Declared declared = declared(text);
    CharsetEncoder encoder = declared.charset.newEncoder();
    ByteBuffer bytes;
    try {
      bytes = encoder.encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw lacking(text, declared);
    }
    boolean withMark = marked && declared.charset.equals(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(bytes.remaining() + (withMark ? MARK.length : 0));
    if (withMark) {
      all.put(MARK);
    }
    return all.put(bytes).array();
  }

  private static SourceEncodingException lacking(String text, Declared declared) {
    CharsetEncoder encoder = declared.charset.newEncoder();
    int at = 0;
    int length = 1;
    while (at < text.length()) {
      length = Character.charCount(text.codePointAt(at));
      if (!encoder.canEncode(text.substring(at, at + length))) {
        break;
      }
      at += length;
    }
    return new SourceEncodingException(
        SourceEncodingException.Reason.UNENCODABLE,
        declared.name,
        lineAfter(text.substring(0, at)),
        text.substring(at, Math.min(text.length(), at + length)));
  }

  /** The text with UTF-8 as what it declares; one that declares nothing stays as it is. */
  public static String declaringUtf8(String text) {
    Matcher found = DECLARATION.matcher(text);
    return declares(found, text)
        ? text.substring(0, found.start("name")) + UTF_8 + text.substring(found.end("name"))
        : text;
  }

  /** Brings a matcher to what the text declares; false if it declares nothing. */
  private static boolean declares(Matcher declaration, String text) {
    if (declaration.lookingAt()) {
      return true;
    }
    Matcher first = BLANK_OR_COMMENT.matcher(text);
    return first.lookingAt() && declaration.region(first.end(), text.length()).lookingAt();
  }

  /** What a text declares: the encoding, its name there, and the line, from 1. */
  private record Declared(Charset charset, String name, int line) {
    SourceEncodingException problem(SourceEncodingException.Reason reason) {
      return new SourceEncodingException(reason, name, line, "");
    }
  }

  private static Declared declared(String text) throws SourceEncodingException {
    Matcher found = DECLARATION.matcher(text);
    if (!declares(found, text)) {
      return NOTHING_DECLARED;
    }
    String name = found.group("name");
    int line = lineAfter(text.substring(0, found.start("name")));
    Optional<Charset> charset = EncodingNames.charset(normalName(name));
    if (charset.isEmpty()) {
      throw new SourceEncodingException(SourceEncodingException.Reason.UNKNOWN, name, line, "");
    }
    return new Declared(charset.get(), name, line);
  }

  /**
   * The name of an encoding as Python reads it in a program: UTF-8 and Latin-1 may have a suffix,
   * as of an editor that adds how lines end ({@code utf-8-unix}), and are then called alike.
   */
  public static String normalName(String name) {
    String small = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (small.matches("utf-8(-.*)?")) {
      return UTF_8;
    }
    return small.matches("(latin-1|iso-8859-1|iso-latin-1)(-.*)?") ? "iso-8859-1" : name;
  }

  /** The line that comes after this text without having begun, or goes on; from 1. */
  private static int lineAfter(String before) {
    return (int) (before + "x").lines().count();
  }
}
