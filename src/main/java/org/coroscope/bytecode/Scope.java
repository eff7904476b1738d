package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.coroscope.syntax.SourceSpan;

/**
 * The names of one module, class, function or comprehension and what each of them refers to. Filled
 * in two passes: {@link ScopeBuilder} records how names are used, {@link ScopeAnalyzer} decides
 * where they live.
 */
final class Scope {

  /** What kind of code a scope belongs to. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION
  }

  /** Which comprehension a scope belongs to, if it is one. */
  enum ComprehensionKind {
    NONE(""),
    LIST("list comprehension"),
    SET("set comprehension"),
    DICT("dict comprehension"),
    GENERATOR("generator expression");

    private final String description;

    ComprehensionKind(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }
  }

  /** Where a name lives. */
  enum Binding {
    LOCAL,
    /** A local that an inner function captures. */
    CELL,
    FREE,
    GLOBAL_EXPLICIT,
    GLOBAL_IMPLICIT
  }

  /** How a name is used in one scope. */
  static final class Symbol {
    static final int GLOBAL = 1;
    static final int LOCAL = 1 << 1;
    static final int PARAMETER = 1 << 2;
    static final int NONLOCAL = 1 << 3;
    static final int USE = 1 << 4;
    static final int IMPORT = 1 << 5;
    static final int ANNOTATED = 1 << 6;
    static final int COMPREHENSION_TARGET = 1 << 7;

    /** A class binds the name and, in its body, also passes on an outer one. */
    static final int FREE_IN_CLASS = 1 << 8;

    static final int BOUND = LOCAL | PARAMETER | IMPORT;

    int flags;
    Binding binding;

    boolean has(int mask) {
      return (flags & mask) != 0;
    }
  }

  final Kind kind;
  final String name;
  final Scope parent;
  final boolean nested;
  final SourceSpan span;
  final Map<String, Symbol> symbols = new LinkedHashMap<>();
  final List<Scope> children = new ArrayList<>();
  final List<String> parameters = new ArrayList<>();

  /** Where {@code global} and {@code nonlocal} name a variable, for errors found later. */
  final Map<String, SourceSpan> directives = new LinkedHashMap<>();

  ComprehensionKind comprehension = ComprehensionKind.NONE;
  boolean generator;
  boolean coroutine;
  boolean varargs;
  boolean varkeywords;

  /** A class whose methods use {@code super()} or {@code __class__}. */
  boolean needsClassCell;

  /** How many comprehension iterables the traversal is inside of. */
  int iterableDepth;

  /** Whether the traversal is in the target of a comprehension's {@code for}. */
  boolean inIterationTarget;

  Scope(Kind kind, String name, Scope parent, SourceSpan span) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.span = span;
    this.nested = parent != null && (parent.nested || parent.kind == Kind.FUNCTION);
  }

  boolean isFunction() {
    return kind == Kind.FUNCTION;
  }

  /** The flags of a name, 0 if it was not met. */
  int flagsOf(String name) {
    Symbol symbol = symbols.get(name);
    return symbol == null ? 0 : symbol.flags;
  }

  /** Where a (mangled) name lives; null if it was not met in this scope. */
  Binding bindingOf(String name) {
    Symbol symbol = symbols.get(name);
    return symbol == null ? null : symbol.binding;
  }

  /** The names of the cells this scope makes, sorted. */
  List<String> cellNames() {
    TreeSet<String> cells = new TreeSet<>();
    symbols.forEach(
        (name, symbol) -> {
          if (symbol.binding == Binding.CELL) {
            cells.add(name);
          }
        });
    List<String> result = new ArrayList<>(cells);
    if (needsClassCell) {
      result.add("__class__");
    }
    return result;
  }

  /** The names of the cells this scope gets from outside, sorted. */
  List<String> freeNames() {
    TreeSet<String> free = new TreeSet<>();
    symbols.forEach(
        (name, symbol) -> {
          if (symbol.binding == Binding.FREE || symbol.has(Symbol.FREE_IN_CLASS)) {
            free.add(name);
          }
        });
    return new ArrayList<>(free);
  }
}
