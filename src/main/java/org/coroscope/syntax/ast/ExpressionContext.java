package org.coroscope.syntax.ast;

/** What is done with a name, attribute, subscript, list, tuple or starred expression. */
public enum ExpressionContext {
  /** Its value is read. */
  LOAD,
  /** It is assigned to. */
  STORE,
  /** It is deleted. */
  DELETE
}
