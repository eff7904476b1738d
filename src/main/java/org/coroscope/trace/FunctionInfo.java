package org.coroscope.trace;

/**
 * A function of the program.
 *
 * @param name its qualified name; {@code <module>} for the top level
 * @param line the line of its definition, from 1
 * @param kind what calling it gives
 */
public record FunctionInfo(String name, int line, FunctionKind kind) {

  /** Whether it is no function but the top level of the program. */
  public boolean isMain() {
    return kind == FunctionKind.MODULE;
  }

  /** Its name for people: the top level has none that a learner would know. */
  public String displayName() {
    return isMain() ? "main program" : name;
  }
}
