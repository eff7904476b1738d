package org.coroscope.bytecode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coroscope.bytecode.Scope.Binding;
import org.coroscope.bytecode.Scope.Kind;
import org.coroscope.bytecode.Scope.Symbol;

/**
 * Decides for each name of each scope whether it is local, captured, free or global. Names bound
 * outside are handed down, names left free are handed up.
 */
final class ScopeAnalyzer {

  private ScopeAnalyzer() {}

  static void analyze(Scope module) {
    analyze(module, null, new HashSet<>(), new HashSet<>());
  }

  /**
   * Analyzes a scope and those inside it.
   *
   * @param outerBound names bound by enclosing functions; null for the module
   * @param outerGlobal names that an enclosing scope declares global
   * @param outerFree gets the names that are left to the enclosing scopes
   */
  private static void analyze(
      Scope scope, Set<String> outerBound, Set<String> outerGlobal, Set<String> outerFree) {
    Set<String> bound = outerBound == null ? null : new HashSet<>(outerBound);
    Set<String> global = new HashSet<>(outerGlobal);
    Set<String> local = new HashSet<>();
    Set<String> free = new TreeSet<>();
    Map<String, Binding> bindings = new HashMap<>();
    scope.symbols.forEach(
        (name, symbol) ->
            bindings.put(name, decide(scope, name, symbol, bound, local, outerFree, global)));

    // What a class binds is invisible to the functions in it.
    Set<String> innerBound = new HashSet<>();
    Set<String> innerGlobal = new HashSet<>();
    if (scope.kind == Kind.CLASS) {
      innerGlobal.addAll(outerGlobal);
      if (outerBound != null) {
        innerBound.addAll(outerBound);
      }
      innerBound.add("__class__");
    } else {
      if (scope.isFunction()) {
        innerBound.addAll(local);
      }
      if (bound != null) {
        innerBound.addAll(bound);
      }
      innerGlobal.addAll(global);
    }

    for (Scope child : scope.children) {
      analyze(child, innerBound, innerGlobal, free);
    }

    if (scope.isFunction()) {
      bindings.replaceAll(
          (name, binding) ->
              binding == Binding.LOCAL && free.remove(name) ? Binding.CELL : binding);
    } else if (scope.kind == Kind.CLASS && free.remove("__class__")) {
      scope.needsClassCell = true;
    }
    scope.symbols.forEach((name, symbol) -> symbol.binding = bindings.get(name));
    passThrough(scope, bound, free);
    outerFree.addAll(free);
  }

  private static Binding decide(
      Scope scope,
      String name,
      Symbol symbol,
      Set<String> bound,
      Set<String> local,
      Set<String> free,
      Set<String> global) {
    if (symbol.has(Symbol.GLOBAL)) {
      if (symbol.has(Symbol.NONLOCAL)) {
        throw errorAtDirective(scope, name, "name '" + name + "' is nonlocal and global");
      }
      global.add(name);
      if (bound != null) {
        bound.remove(name);
      }
      return Binding.GLOBAL_EXPLICIT;
    }
    if (symbol.has(Symbol.NONLOCAL)) {
      if (bound == null) {
        throw errorAtDirective(scope, name, "nonlocal declaration not allowed at module level");
      }
      if (!bound.contains(name)) {
        throw errorAtDirective(scope, name, "no binding for nonlocal '" + name + "' found");
      }
      free.add(name);
      return Binding.FREE;
    }
    if (symbol.has(Symbol.BOUND)) {
      local.add(name);
      global.remove(name);
      return Binding.LOCAL;
    }
    if (bound != null && bound.contains(name)) {
      free.add(name);
      return Binding.FREE;
    }
    return Binding.GLOBAL_IMPLICIT;
  }

  /** Makes names that inner scopes leave free known here, so that their cells come through. */
  private static void passThrough(Scope scope, Set<String> bound, Set<String> free) {
    for (String name : free) {
      Symbol symbol = scope.symbols.get(name);
      if (symbol != null) {
        if (scope.kind == Kind.CLASS && symbol.has(Symbol.BOUND | Symbol.GLOBAL)) {
          symbol.flags |= Symbol.FREE_IN_CLASS;
        }
        continue;
      }
      if (bound != null && !bound.contains(name)) {
        continue;
      }
      Symbol passing = new Symbol();
      passing.binding = Binding.FREE;
      scope.symbols.put(name, passing);
    }
  }

  private static CompileError errorAtDirective(Scope scope, String name, String message) {
    return new CompileError(message, scope.directives.getOrDefault(name, scope.span));
  }
}
