package org.coroscope.ui.session;

import org.coroscope.syntax.SourceEncoding;
import org.coroscope.syntax.SourceEncodingException;

/**
 * What a program's file has beside the text that is edited. Its encoding is not here: the text
 * itself declares it.
 *
 * @param lineEnd how lines end; the editor itself knows only {@code \n}
 * @param marked whether it begins with a byte order mark
 */
record DiskForm(String lineEnd, boolean marked) {

  /** What a new file has. */
  static final DiskForm PLAIN = new DiskForm("\n", false);

  /** What this file has. */
  static DiskForm of(SourceEncoding.Decoded source) {
    return new DiskForm(source.text().contains("\r\n") ? "\r\n" : "\n", source.marked());
  }

  /**
   * A text as it is to be written to the file.
   *
   * @throws SourceEncodingException if the encoding that it declares is not known or lacks one of
   *     its characters
   */
  byte[] bytes(String text) throws SourceEncodingException {
    return SourceEncoding.encode(text.replace("\n", lineEnd), marked);
  }
}
