package org.coroscope.bytecode;

/** Rules about identifiers. */
final class Names {

  private Names() {}

  /**
   * The name that {@code name} stands for in the body of a class: {@code __x} becomes {@code
   * _Class__x}.
   *
   * @param className the innermost class, or null outside of any
   */
  static String mangle(String className, String name) {
    if (className == null
        || !name.startsWith("__")
        || name.endsWith("__")
        || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    if (start == className.length()) {
      return name;
    }
    return "_" + className.substring(start) + name;
  }
}
