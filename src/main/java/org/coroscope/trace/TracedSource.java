package org.coroscope.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The program that was traced.
 *
 * @param name its file name
 * @param text its text
 * @param hash the SHA-256 of the text in UTF-8, in hexadecimal
 */
public record TracedSource(String name, String text, String hash) {

  /** A source with its hash worked out. */
  public static TracedSource of(String name, String text) {
    return new TracedSource(name, text, sha256(text));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
