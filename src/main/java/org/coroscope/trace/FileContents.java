package org.coroscope.trace;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A file of the program as a trace keeps it: as text if its bytes are text in UTF-8, else a
 * character for each byte. Of a very long file only the beginning is kept.
 *
 * @param path its whole path
 * @param step the step at which it got these contents
 * @param size how many bytes it has
 * @param binary whether it is no text
 * @param contents the text, or the bytes as characters from 0 to 255
 */
public record FileContents(String path, int step, int size, boolean binary, String contents) {
  /** So many bytes of a file are kept at most. */
  public static final int KEPT = 100_000;

  static FileContents of(String path, int step, byte[] bytes) {
    int kept = Math.min(bytes.length, KEPT);
    ByteBuffer start = ByteBuffer.wrap(bytes, 0, kept);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(start).toString();
      if (text.chars().noneMatch(FileContents::isControl)) {
        return new FileContents(path, step, bytes.length, false, text);
      }
    } catch (CharacterCodingException e) {
      // No text then.
    }
    String characters = new String(bytes, 0, kept, StandardCharsets.ISO_8859_1);
    return new FileContents(path, step, bytes.length, true, characters);
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f';
  }

  /** Whether more belongs to the file than was kept. */
  public boolean isCut() {
    return binary ? size > contents.length() : size > KEPT;
  }
}
