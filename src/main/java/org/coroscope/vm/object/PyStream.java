package org.coroscope.vm.object;

import org.coroscope.vm.Output;

/** {@code sys.stdout} or {@code sys.stderr}, as long as the program does not replace them. */
public final class PyStream extends PyObject {
  /** What the guest sees as the type; filled by the built-in types. */
  public static final PyType TYPE =
      TypeBuilder.named("_io.TextIOWrapper", Types.OBJECT).sealed().build();

  /** Of {@link Output}. */
  public final int stream;

  /** {@code buffer}: the same stream for bytes. */
  public final PyByteStream bytes;

  public PyStream(int stream) {
    this.stream = stream;
    this.bytes = new PyByteStream(stream);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
