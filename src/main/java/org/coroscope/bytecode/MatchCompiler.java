package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.CompareOperator;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.MatchCase;
import org.coroscope.syntax.ast.Pattern;
import org.coroscope.syntax.ast.PatternVisitor;
import org.coroscope.syntax.ast.SingletonConstant;
import org.coroscope.syntax.ast.Statement;

/**
 * Emits {@code match}. A pattern consumes the subject on top of the stack. What it captures is
 * moved below everything the pattern is still working on, the first capture topmost, and stored
 * only once the whole pattern has matched; a failure drops all of it.
 */
final class MatchCompiler implements PatternVisitor<Void> {

  private final CodeGenerator generator;

  /** Names captured so far, whose values lie on the stack. */
  private List<String> captures = new ArrayList<>();

  /** How many items the patterns around still keep above the captures. */
  private int working;

  /** Whether a pattern that always matches may stand here. */
  private boolean mayBeIrrefutable;

  /** The label at index n drops n items, then lets the pattern fail. */
  private List<Label> failures = new ArrayList<>();

  MatchCompiler(CodeGenerator generator) {
    this.generator = generator;
  }

  private Unit unit() {
    return generator.unit;
  }

  void match(Statement.Match node) {
    // A match statement inside a case starts afresh; only the labels are of the case around it.
    Unit unit = unit();
    SourceSpan statement = unit.span;
    Label end = new Label();
    generator.visit(node.subject());
    List<MatchCase> cases = node.cases();
    MatchCase last = cases.get(cases.size() - 1);
    boolean hasDefault = isWildcard(last.pattern()) && cases.size() > 1;
    int tested = cases.size() - (hasDefault ? 1 : 0);
    for (int i = 0; i < tested; i++) {
      testedCase(cases.get(i), i == tested - 1, i == cases.size() - 1, end);
    }
    if (hasDefault) {
      unit.span = last.pattern().span();
      generator.mark(unit.span);
      if (last.guard() != null) {
        generator.expressions.jumpIf(last.guard(), end, false);
      }
      generator.visit(last.body());
    }
    unit.span = statement;
    unit.place(end);
  }

  private void testedCase(MatchCase matchCase, boolean consumes, boolean isLast, Label end) {
    Unit unit = unit();
    unit.span = matchCase.pattern().span();
    generator.mark(unit.span);
    if (!consumes) {
      unit.emit(Opcode.COPY, 1);
    }
    captures = new ArrayList<>();
    failures = new ArrayList<>();
    working = 0;
    mayBeIrrefutable = matchCase.guard() != null || isLast;
    boolean several = unit.beginLines(matchCase.pattern().span());
    matchCase.pattern().accept(this);
    unit.endLines(several);
    unit.span = matchCase.pattern().span();
    captures.forEach(generator::store);
    captures = new ArrayList<>();
    if (matchCase.guard() != null) {
      generator.expressions.jumpIf(matchCase.guard(), failure(0), false);
    }
    if (!consumes) {
      unit.emit(Opcode.POP_TOP);
    }
    List<Label> ownFailures = failures;
    generator.visit(matchCase.body());
    failures = ownFailures;
    unit.jump(Opcode.JUMP, end);
    placeFailures();
  }

  // Failing.

  private Label failure(int drops) {
    while (failures.size() <= drops) {
      failures.add(new Label());
    }
    return failures.get(drops);
  }

  /** Jumps to where the pattern fails, dropping what it has on the stack then. */
  private void failBy(Opcode jump) {
    unit().jump(jump, failure(working + captures.size()));
  }

  private void placeFailures() {
    for (int i = failures.size() - 1; i > 0; i--) {
      unit().place(failures.get(i));
      unit().emit(Opcode.POP_TOP);
    }
    if (!failures.isEmpty()) {
      unit().place(failures.get(0));
    }
    failures = new ArrayList<>();
  }

  // Capturing.

  /** Moves the top of the stack to the n-th place from the top. */
  private void sink(int place) {
    for (int n = place; n > 1; n--) {
      unit().emit(Opcode.SWAP, n);
    }
  }

  private void capture(String name) {
    if (name == null) {
      unit().emit(Opcode.POP_TOP);
      return;
    }
    generator.forbidDebug(name, ExpressionContext.STORE);
    if (captures.contains(name)) {
      throw repeated(name);
    }
    sink(working + captures.size() + 1);
    captures.add(name);
  }

  private CompileError repeated(String name) {
    return generator.error("multiple assignments to name '" + name + "' in pattern");
  }

  // Patterns.

  /** The location stays at the innermost pattern visited last, as in CPython. */
  private void visit(Pattern pattern) {
    unit().span = pattern.span();
    pattern.accept(this);
  }

  /** A part of a pattern: it may be irrefutable, the whole still can fail. */
  private void part(Pattern pattern) {
    boolean before = mayBeIrrefutable;
    mayBeIrrefutable = true;
    visit(pattern);
    mayBeIrrefutable = before;
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs as && as.pattern() == null && as.name() == null;
  }

  private static boolean isStarWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchStar star && star.name() == null;
  }

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    generator.visit(node.value());
    unit().emit(Opcode.COMPARE_OP, CompareOperator.EQ.ordinal());
    failBy(Opcode.POP_JUMP_IF_FALSE);
    return null;
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    unit().loadConstant(node.value());
    unit().emit(Opcode.IS_OP, 0);
    failBy(Opcode.POP_JUMP_IF_FALSE);
    return null;
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    List<Pattern> patterns = node.patterns();
    int size = patterns.size();
    int star = -1;
    boolean onlyWildcards = true;
    for (int i = 0; i < size; i++) {
      if (patterns.get(i) instanceof Pattern.MatchStar) {
        if (star >= 0) {
          throw generator.error("multiple starred names in sequence pattern");
        }
        star = i;
      }
      onlyWildcards &= isWildcard(patterns.get(i)) || isStarWildcard(patterns.get(i));
    }
    working++;
    unit().emit(Opcode.MATCH_SEQUENCE);
    failBy(Opcode.POP_JUMP_IF_FALSE);
    if (star < 0) {
      requireLength(size, CompareOperator.EQ);
    } else if (size > 1) {
      requireLength(size - 1, CompareOperator.GT_E);
    }
    working--;
    if (onlyWildcards) {
      unit().emit(Opcode.POP_TOP);
    } else if (star >= 0 && isStarWildcard(patterns.get(star))) {
      index(patterns, star);
    } else {
      generator.expressions.emitUnpack(size, star, "sequence pattern");
      parts(patterns);
    }
    return null;
  }

  private void requireLength(int length, CompareOperator operator) {
    unit().emit(Opcode.GET_LEN);
    unit().loadConstant((long) length);
    unit().emit(Opcode.COMPARE_OP, operator.ordinal());
    failBy(Opcode.POP_JUMP_IF_FALSE);
  }

  /** Matches patterns with as many items on the stack, the first on top. */
  private void parts(List<Pattern> patterns) {
    working += patterns.size();
    for (Pattern pattern : patterns) {
      working--;
      part(pattern);
    }
  }

  /** Where the rest is not wanted, the items are fetched one by one instead of unpacked. */
  private void index(List<Pattern> patterns, int star) {
    Unit unit = unit();
    working++;
    for (int i = 0; i < patterns.size(); i++) {
      Pattern pattern = patterns.get(i);
      if (i == star || isWildcard(pattern)) {
        continue;
      }
      unit.emit(Opcode.COPY, 1);
      if (i < star) {
        unit.loadConstant((long) i);
      } else {
        unit.emit(Opcode.GET_LEN);
        unit.loadConstant((long) (patterns.size() - i));
        unit.emit(Opcode.BINARY_SUBTRACT);
      }
      unit.emit(Opcode.BINARY_SUBSCR);
      part(pattern);
    }
    working--;
    unit.emit(Opcode.POP_TOP);
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    Unit unit = unit();
    int size = node.keys().size();
    working++;
    unit.emit(Opcode.MATCH_MAPPING);
    failBy(Opcode.POP_JUMP_IF_FALSE);
    if (size == 0 && node.rest() == null) {
      working--;
      unit.emit(Opcode.POP_TOP);
      return null;
    }
    if (size > 0) {
      requireLength(size, CompareOperator.GT_E);
    }
    Set<Object> seen = new HashSet<>();
    for (Expression key : node.keys()) {
      Object constant = Constants.valueOf(key);
      Object known = constant != null ? constant : ComplexLiteral.of(key);
      if (known != null && !seen.add(Constants.equalKey(known))) {
        throw generator.error(
            "mapping pattern checks duplicate key (" + ConstantText.of(known) + ")");
      }
      generator.visit(key);
    }
    unit.emit(Opcode.BUILD_TUPLE, size);
    unit.emit(Opcode.MATCH_KEYS);
    working += 2;
    unpackFound(node.patterns().size());
    working--;
    parts(node.patterns());

    // Left are the subject and the keys.
    working -= 2;
    if (node.rest() == null) {
      unit.emit(Opcode.POP_TOP);
      unit.emit(Opcode.POP_TOP);
    } else {
      unit.emit(Opcode.COPY_DICT_WITHOUT_KEYS);
      unit.emit(Opcode.SWAP, 2);
      unit.emit(Opcode.POP_TOP);
      capture(node.rest());
    }
    return null;
  }

  /** Fails if None is on top, else unpacks the tuple there. */
  private void unpackFound(int size) {
    Unit unit = unit();
    unit.emit(Opcode.COPY, 1);
    unit.loadConstant(SingletonConstant.NONE);
    unit.emit(Opcode.IS_OP, 1);
    failBy(Opcode.POP_JUMP_IF_FALSE);
    unit.emit(Opcode.UNPACK_SEQUENCE, size);
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    Unit unit = unit();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < node.kwdAttrs().size(); i++) {
      String name = node.kwdAttrs().get(i);
      if (!seen.add(name)) {
        unit.span = node.kwdPatterns().get(i).span();
        throw generator.error("attribute name repeated in class pattern: " + name);
      }
    }
    List<Pattern> patterns = new ArrayList<>(node.patterns());
    patterns.addAll(node.kwdPatterns());
    generator.visit(node.cls());
    unit.loadConstant(new ConstantTuple(new ArrayList<>(node.kwdAttrs())));
    unit.emit(Opcode.MATCH_CLASS, node.patterns().size());
    working++;
    unpackFound(patterns.size());
    working--;
    parts(patterns);
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    capture(node.name());
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() == null) {
      if (!mayBeIrrefutable) {
        throw generator.error(
            (node.name() == null ? "wildcard" : "name capture '" + node.name() + "'")
                + " makes remaining patterns unreachable");
      }
      capture(node.name());
      return null;
    }
    working++;
    unit().emit(Opcode.COPY, 1);
    visit(node.pattern());
    working--;
    capture(node.name());
    return null;
  }

  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    Unit unit = unit();
    Label matched = new Label();
    List<String> outerCaptures = captures;
    List<Label> outerFailures = failures;
    int outerWorking = working;
    boolean outerIrrefutable = mayBeIrrefutable;
    List<String> bound = null;
    int last = node.patterns().size() - 1;
    for (int i = 0; i <= last; i++) {
      captures = new ArrayList<>();
      failures = new ArrayList<>();
      working = 0;
      mayBeIrrefutable = i == last && outerIrrefutable;
      unit.emit(Opcode.COPY, 1);
      visit(node.patterns().get(i));
      if (bound == null) {
        bound = captures;
      } else {
        reorder(bound);
      }
      unit.jump(Opcode.JUMP, matched);
      placeFailures();
    }
    captures = outerCaptures;
    failures = outerFailures;
    working = outerWorking;
    mayBeIrrefutable = outerIrrefutable;
    unit.emit(Opcode.POP_TOP);
    failBy(Opcode.JUMP);

    unit.place(matched);
    int place = bound.size() + 1 + working + captures.size();
    for (String name : bound) {
      sink(place);
      if (captures.contains(name)) {
        throw repeated(name);
      }
    }
    captures.addAll(bound);
    unit.emit(Opcode.POP_TOP);
    return null;
  }

  /** Brings the captures of an alternative into the order of those of the first one. */
  private void reorder(List<String> wanted) {
    if (captures.size() != wanted.size()) {
      throw generator.error("alternative patterns bind different names");
    }
    for (int target = wanted.size() - 1; target >= 0; target--) {
      int source = captures.indexOf(wanted.get(target));
      if (source < 0) {
        throw generator.error("alternative patterns bind different names");
      }
      if (source == target) {
        continue;
      }
      // Sinking the topmost ones up to the source below the target brings it there.
      List<String> moved = new ArrayList<>(captures.subList(0, source + 1));
      captures.subList(0, source + 1).clear();
      captures.addAll(target - source, moved);
      for (int n = 0; n <= source; n++) {
        sink(target + 1);
      }
    }
  }
}
