package org.coroscope.library.network;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coroscope.world.Header;

/**
 * Cuts requests, or answers, out of the bytes of a connection (RFC 9112).
 *
 * <p>{@link #startLine}, {@link #headers} and {@link #body} are those of the last message that
 * {@link #next} has found.
 */
final class HttpText {
  private byte[] buffer = new byte[0];

  String startLine = "";
  List<Header> headers = List.of();
  byte[] body = new byte[0];

  void add(byte[] data) {
    byte[] grown = new byte[buffer.length + data.length];
    System.arraycopy(buffer, 0, grown, 0, buffer.length);
    System.arraycopy(data, 0, grown, buffer.length, data.length);
    buffer = grown;
  }

  /** Whether there is a whole message; it is taken out of the buffer. */
  boolean next() {
    String text = new String(buffer, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return false;
    }
    String[] lines = text.substring(0, end).split("\r\n");
    List<Header> found = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon > 0) {
        found.add(
            new Header(
                lines[i].substring(0, colon).strip(), lines[i].substring(colon + 1).strip()));
      }
    }
    int start = end + 4;
    if (Header.find(found, "Transfer-Encoding", "").contains("chunked")) {
      return takeChunks(lines[0], found, text, start);
    }
    String length = Header.find(found, "Content-Length", "0");
    int size = length.matches("[0-9]{1,9}") ? Integer.parseInt(length) : 0;
    if (buffer.length < start + size) {
      return false;
    }
    byte[] content = Arrays.copyOfRange(buffer, start, start + size);
    take(lines[0], found, content, start + size);
    return true;
  }

  private boolean takeChunks(String line, List<Header> found, String text, int start) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int at = start;
    while (true) {
      int end = text.indexOf("\r\n", at);
      if (end < 0) {
        return false;
      }
      String digits = text.substring(at, end).strip();
      int size = digits.matches("[0-9A-Fa-f]{1,7}") ? Integer.parseInt(digits, 16) : 0;
      if (buffer.length < end + 2 + size + 2) {
        return false;
      }
      if (size == 0) {
        take(line, found, content.toByteArray(), end + 4);
        return true;
      }
      content.write(buffer, end + 2, size);
      at = end + 2 + size + 2;
    }
  }

  private void take(String line, List<Header> found, byte[] content, int used) {
    startLine = line;
    headers = found;
    body = content;
    buffer = Arrays.copyOfRange(buffer, used, buffer.length);
  }

  /** Whether what has come cannot be HTTP. */
  boolean isForeign() {
    String text = new String(buffer, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    return end >= 0 && !text.substring(0, end).contains(" HTTP/1.");
  }
}
