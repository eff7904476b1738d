package org.coroscope.bytecode;

import java.util.Map;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Node;

/** Finds out for every name of a program where it lives: the counterpart of CPython's symtable. */
final class ScopeResolver {

  private final Scope root;
  private final Map<Node, Scope> scopes;

  private ScopeResolver(Scope root, Map<Node, Scope> scopes) {
    this.root = root;
    this.scopes = scopes;
  }

  /**
   * Resolves the names of a module.
   *
   * @param annotationsAreText whether {@code from __future__ import annotations} is in force, so
   *     that annotations refer to nothing
   * @throws CompileError at the first rule about names that the program breaks
   */
  static ScopeResolver resolve(Module module, boolean annotationsAreText) {
    ScopeBuilder builder = new ScopeBuilder(module, annotationsAreText);
    Scope root = builder.build();
    ScopeAnalyzer.analyze(root);
    return new ScopeResolver(root, builder.scopes());
  }

  Scope root() {
    return root;
  }

  /** The scope that a function, class, lambda or comprehension opens. */
  Scope of(Node node) {
    Scope scope = scopes.get(node);
    if (scope == null) {
      throw new IllegalStateException("no scope for " + node);
    }
    return scope;
  }
}
