package org.coroscope.vm.builtin;

/** Numbers, text and bytes. */
final class ScalarTypes {
  private ScalarTypes() {}

  static void install() {
    IntMethods.install();
    FloatMethods.install();
    ComplexMethods.install();
    StrMethods.install();
    BytesMethods.install();
    MemoryViewMethods.install();
    UnicodeErrors.install();
  }
}
