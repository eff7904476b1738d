package org.coroscope.vm.object;

import org.coroscope.vm.Output;

/** {@code sys.stdout.buffer} or {@code sys.stderr.buffer}: what is printed, as bytes. */
public final class PyByteStream extends PyObject {
  /** What the guest sees as the type; filled by the built-in types. */
  public static final PyType TYPE =
      TypeBuilder.named("_io.BufferedWriter", Types.OBJECT).sealed().build();

  /** Of {@link Output}. */
  public final int stream;

  PyByteStream(int stream) {
    this.stream = stream;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
