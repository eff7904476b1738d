package org.coroscope.bytecode;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coroscope.syntax.SourceSpan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PositionTest {

  /** Instructions that CPython has under another name. */
  private static final Map<Opcode, String> ALIASES =
      Map.of(
          Opcode.CALL_KW, "CALL",
          Opcode.CALL_EX, "CALL",
          Opcode.LOAD_METHOD, "LOAD_ATTR",
          Opcode.UNPACK_EX, "UNPACK_SEQUENCE",
          Opcode.BINARY_ADD, "BINARY_OP",
          Opcode.BINARY_SUBTRACT, "BINARY_OP",
          Opcode.BINARY_MULTIPLY, "BINARY_OP",
          Opcode.INPLACE_OP, "BINARY_OP",
          Opcode.LOAD_CLASSDEREF, "LOAD_DEREF");

  /** Instructions that can fail, whose source ranges tracebacks show. */
  private static final Set<String> RAISING =
      Set.of(
          "CALL LOAD_ATTR STORE_ATTR DELETE_ATTR BINARY_SUBSCR STORE_SUBSCR DELETE_SUBSCR"
              .concat(" COMPARE_OP CONTAINS_OP BINARY_OP UNARY_NEGATIVE UNARY_INVERT GET_ITER")
              .concat(" FOR_ITER GET_AITER GET_ANEXT LOAD_GLOBAL LOAD_NAME LOAD_FAST LOAD_DEREF")
              .concat(" RAISE_VARARGS IMPORT_NAME IMPORT_FROM BEFORE_WITH BEFORE_ASYNC_WITH")
              .concat(" WITH_EXCEPT_START GET_AWAITABLE SEND YIELD_VALUE FORMAT_VALUE")
              .concat(" MAKE_FUNCTION CHECK_EXC_MATCH UNPACK_SEQUENCE MATCH_CLASS MATCH_KEYS")
              .concat(" MATCH_SEQUENCE GET_YIELD_FROM_ITER DICT_MERGE END_ASYNC_FOR")
              .split(" "));

  private record Place(SourceSpan span, String name) {}

  private static final Comparator<Place> ORDER =
      Comparator.comparingInt((Place place) -> place.span().startLine())
          .thenComparingInt(place -> place.span().startColumn())
          .thenComparingInt(place -> place.span().endLine())
          .thenComparingInt(place -> place.span().endColumn())
          .thenComparing(Place::name);

  @TestFactory
  Stream<DynamicTest> instructionsThatCanFailHaveTheRangesOfCPython() {
    return Recorded.tests(
        "positions",
        source -> {
          StringBuilder out = new StringBuilder();
          write(out, Recorded.code(source));
          return out.toString();
        });
  }

  private static void write(StringBuilder out, Code code) {
    Set<Place> places = new TreeSet<>(ORDER);
    for (int pc = 0; pc < code.instructions().length; pc++) {
      Opcode opcode = Opcode.of(code.instructions()[pc]);
      String name = ALIASES.getOrDefault(opcode, opcode.name());
      if (RAISING.contains(name)) {
        places.add(new Place(code.spans()[pc], name));
      }
    }
    out.append(code.qualifiedName()).append('\n');
    for (Place place : places) {
      SourceSpan span = place.span();
      out.append(
          String.format(
              "  %d:%d-%d:%d %s\n",
              span.startLine(),
              span.startColumn(),
              span.endLine(),
              span.endColumn(),
              place.name()));
    }
    for (Object constant : code.constants()) {
      if (constant instanceof Code inner) {
        write(out, inner);
      }
    }
  }
}
