package org.coroscope.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Packs the player's data for a page. */
final class PlayerPack {

  private PlayerPack() {}

  /**
   * The text in UTF-8, in the zlib format (RFC 1950), in base64. Browsers unpack it as {@code
   * deflate} (Compression Streams, WHATWG). The same text gives the same letters.
   */
  static String of(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } finally {
      deflater.end();
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }
}
