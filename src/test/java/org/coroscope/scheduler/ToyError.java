package org.coroscope.scheduler;

/** An error of the toy guest: a type, and an argument or none. Prints as Python's repr. */
final class ToyError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final String type;
  final transient Object argument;

  ToyError(String type, Object argument) {
    super(type, null, false, false);
    this.type = type;
    this.argument = argument;
  }

  boolean is(String name) {
    return type.equals(name);
  }

  @Override
  public String toString() {
    if (argument == null) {
      return type + "()";
    }
    return type + "(" + (argument instanceof String ? "'" + argument + "'" : argument) + ")";
  }
}
