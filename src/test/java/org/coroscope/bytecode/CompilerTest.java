package org.coroscope.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerTest {

  /** The instructions of a code as text, numbers of constants and names left out. */
  private static List<String> listing(Code code) {
    List<String> lines = new ArrayList<>();
    for (int instruction : code.instructions()) {
      lines.add(
          Disassembler.text(code, instruction)
              .replaceAll("^(\\w+)\\s+\\d+ \\((.*)\\)$", "$1 $2")
              .replaceAll("\\s+", " "));
    }
    return lines;
  }

  private static List<String> listing(String source) {
    List<String> lines = listing(Recorded.code(source));
    // Every module ends with returning None.
    return lines.subList(0, lines.size() - 2);
  }

  private static List<String> listingOfFunction(String source) {
    return listing(Recorded.inner(Recorded.code(source), "f"));
  }

  @Test
  void methodCallsSaveTheBoundMethod() {
    assertThat(listing("a.b(1, 2)\n"))
        .containsExactly(
            "LOAD_NAME a", "LOAD_METHOD b", "LOAD_CONST 1", "LOAD_CONST 2", "CALL 2", "POP_TOP");
  }

  @Test
  void keywordsAreNamedByATupleOnTop() {
    assertThat(listing("f(1, x=2)\n"))
        .containsExactly(
            "LOAD_NAME f",
            "PUSH_NULL",
            "LOAD_CONST 1",
            "LOAD_CONST 2",
            "LOAD_CONST ('x',)",
            "CALL_KW 2",
            "POP_TOP");
  }

  @Test
  void starsInCallsMakeATupleAndADict() {
    assertThat(listing("f(1, *a, x=2, **k)\n"))
        .containsExactly(
            "LOAD_NAME f",
            "PUSH_NULL",
            "LOAD_CONST 1",
            "BUILD_LIST 1",
            "LOAD_NAME a",
            "LIST_EXTEND 1",
            "LIST_TO_TUPLE",
            "LOAD_CONST 'x'",
            "LOAD_CONST 2",
            "BUILD_MAP 1",
            "LOAD_NAME k",
            "DICT_MERGE 1",
            "CALL_EX keywords",
            "POP_TOP");
  }

  @Test
  void constantsAreFolded() {
    assertThat(listing("x = -1, (2, 'a'), 60 * 60\n"))
        .containsExactly("LOAD_CONST (-1, (2, 'a'), 3600)", "STORE_NAME x");
    assertThat(listing("x = -9223372036854775808\n")).startsWith("LOAD_CONST -9223372036854775808");
    assertThat(Recorded.code("x = -9223372036854775808\n").constants()).contains(Long.MIN_VALUE);
    assertThat(listing("x = -0.0\n")).startsWith("LOAD_CONST -0.0");
  }

  @Test
  void constantsOfDifferentTypesStayApart() {
    assertThat(Recorded.code("x = 1, 1.0, True, -0.0, 0.0\ny = 1\nz = True\n").constants())
        .contains(1L, true);
  }

  @Test
  void membershipInADisplayUsesAConstant() {
    assertThat(listing("x in {1, 2}\n"))
        .containsExactly(
            "LOAD_NAME x", "LOAD_CONST frozenset({1, 2})", "CONTAINS_OP in", "POP_TOP");
    assertThat(listing("x not in [1, 2]\n")).contains("LOAD_CONST (1, 2)", "CONTAINS_OP not in");
  }

  @Test
  void conditionsJumpWithoutMakingValues() {
    assertThat(listingOfFunction("def f(a, b, c):\n  if a and not b or c is None: return 1\n"))
        .containsExactly(
            "LOAD_FAST a",
            "POP_JUMP_IF_FALSE to 4",
            "LOAD_FAST b",
            "POP_JUMP_IF_FALSE to 6",
            "LOAD_FAST c",
            "POP_JUMP_IF_NOT_NONE to 8",
            "LOAD_CONST 1",
            "RETURN_VALUE",
            "LOAD_CONST None",
            "RETURN_VALUE");
  }

  @Test
  void chainedComparisonsEvaluateTheMiddleOnce() {
    assertThat(listing("a < b < c\n"))
        .containsExactly(
            "LOAD_NAME a",
            "LOAD_NAME b",
            "SWAP 2",
            "COPY 2",
            "COMPARE_OP <",
            "JUMP_IF_FALSE_OR_POP to 9",
            "LOAD_NAME c",
            "COMPARE_OP <",
            "JUMP to 11",
            "SWAP 2",
            "POP_TOP",
            "POP_TOP");
  }

  @Test
  void loopsTurnWithAJumpBackward() {
    assertThat(listingOfFunction("def f(a):\n  for x in a:\n    if x: continue\n    x\n"))
        .containsExactly(
            "LOAD_FAST a",
            "GET_ITER",
            "FOR_ITER to 10",
            "STORE_FAST x",
            "LOAD_FAST x",
            "POP_JUMP_IF_FALSE to 7",
            "JUMP_BACKWARD to 2",
            "LOAD_FAST x",
            "POP_TOP",
            "JUMP_BACKWARD to 2",
            "LOAD_CONST None",
            "RETURN_VALUE");
  }

  @Test
  void awaitSuspendsRightAfterSend() {
    assertThat(listingOfFunction("async def f(a):\n  return await a\n"))
        .containsExactly(
            "LOAD_FAST a",
            "GET_AWAITABLE 0",
            "LOAD_CONST None",
            "SEND to 6",
            "YIELD_VALUE",
            "JUMP to 3",
            "RETURN_VALUE");
  }

  @Test
  void asyncGeneratorsWrapWhatTheyYield() {
    assertThat(listingOfFunction("async def f():\n  yield 1\n"))
        .startsWith("LOAD_CONST 1", "ASYNC_GEN_WRAP", "YIELD_VALUE");
  }

  @Test
  void anExceptionNameIsForgottenHoweverTheHandlerEnds() {
    Code code = Recorded.inner(Recorded.code("def f():\n  try: g()\n  except E as e: h()\n"), "f");
    assertThat(listing(code).stream().filter("DELETE_FAST e"::equals)).hasSize(2);
    assertThat(code.exceptionTable()).isNotEmpty();
  }

  @Test
  void theInnermostRangeOfAnInstructionComesFirst() {
    Code code = Recorded.code("try:\n  try: a\n  except E: b\nfinally: c\n");
    for (int pc = 0; pc < code.instructions().length; pc++) {
      int at = pc;
      List<ExceptionRange> ranges =
          code.exceptionTable().stream().filter(r -> r.start() <= at && at < r.end()).toList();
      assertThat(ranges).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void finallyIsThereForEveryWayOut() {
    assertThat(
            listingOfFunction(
                    "def f(a):\n  for x in a:\n    try:\n      if x: return x\n"
                        + "      if a: break\n      if f: continue\n    finally: done()\n")
                .stream()
                .filter("LOAD_GLOBAL done"::equals))
        .hasSize(5);
  }

  @Test
  void decoratorsTakeWhatTheyDecorateAsReceiver() {
    assertThat(listing("@a\ndef f(): pass\n"))
        .containsExactly(
            "LOAD_NAME a",
            "LOAD_CONST <code object f, line 1>",
            "MAKE_FUNCTION 0",
            "CALL 0",
            "STORE_NAME f");
  }

  @Test
  void slotsAreLocalsThenCellsThenFreeVariables() {
    Code outer =
        Recorded.code(
            """
        def f(a, b, *args, k, **kw):
            c = b
            d = 1
            def g():
                return a, c, kw
        """);
    Code f = Recorded.inner(outer, "f");
    assertThat(f.slotNames()).containsExactly("a", "b", "k", "args", "kw", "d", "g", "c");
    assertThat(f.localCount()).isEqualTo(7);
    assertThat(f.parameterCount()).isEqualTo(5);
    Code g = Recorded.inner(f, "g");
    assertThat(g.freeNames()).containsExactly("a", "c", "kw");
    assertThat(g.slotNames()).containsExactly("a", "c", "kw");
    assertThat(g.localCount()).isZero();
    assertThat(g.qualifiedName()).isEqualTo("f.<locals>.g");
    assertThat(listing(f).subList(0, 3))
        .containsExactly("MAKE_CELL a", "MAKE_CELL c", "MAKE_CELL kw");
  }

  @Test
  void aClassReadsTheOuterClassCellAndCapturesItsOwn() {
    Code outer =
        Recorded.code(
            """
        class A:
            def f(self):
                class B:
                    x = __class__
                    def g(self):
                        return super()
        """);
    Code inner = Recorded.inner(Recorded.inner(Recorded.inner(outer, "A"), "f"), "B");
    assertThat(inner.slotNames()).containsExactly("__class__", "__class__");
    assertThat(inner.freeNames()).containsExactly("__class__");
    int load = -1;
    int closure = -1;
    for (int instruction : inner.instructions()) {
      if (Opcode.of(instruction) == Opcode.LOAD_CLASSDEREF) {
        load = Opcode.operandOf(instruction);
      } else if (Opcode.of(instruction) == Opcode.LOAD_CLOSURE) {
        closure = Opcode.operandOf(instruction);
      }
    }
    assertThat(load).isEqualTo(1);
    assertThat(closure).isZero();
  }

  @Test
  void flagsTellWhatACallMakes() {
    assertThat(Recorded.inner(Recorded.code("def f(): yield\n"), "f").has(CodeFlags.GENERATOR))
        .isTrue();
    assertThat(Recorded.inner(Recorded.code("async def f(): 1\n"), "f").has(CodeFlags.COROUTINE))
        .isTrue();
    Code generator = Recorded.inner(Recorded.code("async def f(): yield\n"), "f");
    assertThat(generator.has(CodeFlags.ASYNC_GENERATOR)).isTrue();
    assertThat(generator.has(CodeFlags.COROUTINE)).isFalse();
  }

  @Test
  void docstringsAreKept() {
    Code code = Recorded.code("'m'\nclass C:\n  'c'\ndef f():\n  'f'\n  return 'x'\n");
    assertThat(code.docstring()).isEqualTo("m");
    assertThat(Recorded.inner(code, "C").docstring()).isEqualTo("c");
    assertThat(Recorded.inner(code, "f").docstring()).isEqualTo("f");
    assertThat(listing(code)).startsWith("LOAD_CONST 'm'", "STORE_NAME __doc__");
  }

  @Test
  void anExpressionReturnsItsValue() {
    Code code = Recorded.code("1 + x\n", CompileOptions.eval());
    assertThat(listing(code))
        .containsExactly("LOAD_CONST 1", "LOAD_NAME x", "BINARY_ADD", "RETURN_VALUE");
  }

  @Test
  void annotationsAreKeptAsTextIfAskedFor() {
    Code code =
        Recorded.code(
            "from __future__ import annotations\nx: List[int|None, -a ** 2, (b, *c)] = 1\n"
                + "y: lambda a, *, b=1: (yield)\nz: f'{a!r:>{b}}'\n");
    assertThat(listing(code))
        .contains(
            "LOAD_CONST 'List[int | None, -a ** 2, (b, *c)]'",
            "LOAD_CONST 'lambda a, *, b=1: (yield)'",
            "LOAD_CONST \"f'{a!r:>{b}}'\"")
        .doesNotContain("LOAD_NAME List");
  }

  @Test
  void longDisplaysNeedNoDeepStack() {
    StringBuilder source = new StringBuilder("x = [a");
    StringBuilder pairs = new StringBuilder("y = {a: a");
    for (int i = 0; i < 1000; i++) {
      source.append(", a");
      pairs.append(", a: a");
    }
    Code code = Recorded.code(source + "]\n" + pairs + "}\n");
    assertThat(code.stackSize()).isLessThan(40);
  }

  @Test
  void lineMarksAreOnlyThereWhenAskedFor() {
    String source = "x = 1\nfor i in x:\n  y = i\n";
    assertThat(listing(Recorded.code(source))).noneMatch(line -> line.startsWith("LINE"));
    assertThat(listing(Recorded.code(source, CompileOptions.recorded())))
        .containsExactly(
            "LINE 1",
            "LOAD_CONST 1",
            "STORE_NAME x",
            "LINE 2",
            "LOAD_NAME x",
            "GET_ITER",
            "FOR_ITER to 13",
            "STORE_NAME i",
            "LINE 3",
            "LOAD_NAME i",
            "STORE_NAME y",
            "LINE 2",
            "JUMP_BACKWARD to 6",
            "LOAD_CONST None",
            "RETURN_VALUE");
  }

  @Test
  void aListingShowsLinesTargetsOperandsAndTheExceptionTable() {
    String listing = Disassembler.disassemble(Recorded.code("try:\n  f(a)\nexcept E:\n  pass\n"));
    assertThat(listing)
        .isEqualTo(
            String.join(
                "\n",
                "   2         0 LOAD_NAME                    0 (f)",
                "             1 PUSH_NULL",
                "             2 LOAD_NAME                    1 (a)",
                "             3 CALL                         1",
                "             4 POP_TOP",
                "             5 JUMP                        17 (to 17)",
                "     >>      6 PUSH_EXC_INFO",
                "",
                "   3         7 LOAD_NAME                    2 (E)",
                "             8 CHECK_EXC_MATCH",
                "             9 POP_JUMP_IF_FALSE           13 (to 13)",
                "            10 POP_TOP",
                "",
                "   4        11 POP_EXCEPT",
                "            12 JUMP                        17 (to 17)",
                "     >>     13 RERAISE",
                "     >>     14 SWAP                         2",
                "            15 POP_EXCEPT",
                "            16 RERAISE",
                "     >>     17 LOAD_CONST                   0 (None)",
                "            18 RETURN_VALUE",
                "ExceptionTable:",
                "  0 to 4 -> 6 [0]",
                "  6 to 10 -> 14 [1]",
                "  13 to 13 -> 14 [1]",
                ""));
  }
}
