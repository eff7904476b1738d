package org.coroscope.ui.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.coroscope.syntax.SourceEncoding;
import org.coroscope.syntax.SourceEncodingException;

/** Reads programs from the disk, and says what is wrong where that fails. */
public final class TextFiles {

  /** No program that a person wrote is longer, in bytes. */
  private static final long LONGEST = 4_000_000;

  private TextFiles() {}

  /** Why a file could not be read or written. */
  public enum Trouble {
    MISSING,
    FORBIDDEN,
    FOLDER,
    TOO_LONG,
    /** What can be wrong with its encoding has more to be told: {@link SourceEncodingException}. */
    NOT_TEXT,
    OTHER
  }

  /** A file that is something else than a program's text. */
  private static final class NoProgram extends IOException {
    private static final long serialVersionUID = 1;
    private final Trouble trouble;

    NoProgram(Trouble trouble) {
      super(trouble.name());
      this.trouble = trouble;
    }
  }

  /**
   * The text of a program's file, in the encoding that it declares.
   *
   * @throws IOException if it cannot be read, or is no text; {@link #trouble} says why
   */
  public static SourceEncoding.Decoded read(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new NoProgram(Trouble.FOLDER);
    }
    if (attributes.size() > LONGEST) {
      throw new NoProgram(Trouble.TOO_LONG);
    }
    return SourceEncoding.decode(Files.readAllBytes(file));
  }

  /** When a file was written and how long it is: another text has another stamp. */
  public static String stamp(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return attributes.lastModifiedTime() + " " + attributes.size();
  }

  /** Why it failed. */
  public static Trouble trouble(IOException failure) {
    if (failure instanceof NoProgram known) {
      return known.trouble;
    }
    if (failure instanceof NoSuchFileException) {
      return Trouble.MISSING;
    }
    if (failure instanceof SourceEncodingException) {
      return Trouble.NOT_TEXT;
    }
    return failure instanceof AccessDeniedException ? Trouble.FORBIDDEN : Trouble.OTHER;
  }
}
