package org.coroscope.vm.object;

/**
 * A value whose bytes others may see and, if they are mutable, change in place without a copy: what
 * <a href="https://peps.python.org/pep-3118/">PEP 3118</a> calls an exporter. While there are views
 * of it, its size must not change.
 */
public interface BufferSource {

  /** The bytes themselves, not a copy; there may be unused ones behind {@link #bufferSize}. */
  byte[] bufferBytes();

  /** How many bytes count. */
  int bufferSize();

  /** Whether the bytes may not be written to. */
  boolean bufferIsReadOnly();

  /** The elements' format as a letter of the module {@code struct}. */
  default String bufferFormat() {
    return "B";
  }

  /** Bytes an element takes. */
  default int bufferItemSize() {
    return 1;
  }

  /** A first view of the bytes has been made (+1), or the last one released (-1). */
  default void bufferExported(int change) {}
}
