package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.CompareOperator;

/**
 * Writes code as text, in the manner of Python's {@code dis}: the line where it changes, {@code >>}
 * at jump targets, the instruction's index, its name, its operand and what the operand means.
 */
public final class Disassembler {

  private static final String[] CONVERSIONS = {"", "!s", "!r", "!a"};

  private Disassembler() {}

  /** The text of a code and, after it, of all code inside it. */
  public static String disassemble(Code code) {
    StringBuilder out = new StringBuilder();
    List<Code> pending = new ArrayList<>(List.of(code));
    while (!pending.isEmpty()) {
      Code next = pending.remove(0);
      if (out.length() > 0) {
        out.append("\nDisassembly of ").append(ConstantText.of(next)).append(":\n");
      }
      append(out, next);
      int at = 0;
      for (Object constant : next.constants()) {
        if (constant instanceof Code inner) {
          pending.add(at++, inner);
        }
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Code code) {
    TreeSet<Integer> targets = new TreeSet<>();
    for (int instruction : code.instructions()) {
      if (Opcode.of(instruction).operand() == Opcode.Operand.TARGET) {
        targets.add(Opcode.operandOf(instruction));
      }
    }
    code.exceptionTable().forEach(range -> targets.add(range.handler()));
    int line = -1;
    for (int pc = 0; pc < code.instructions().length; pc++) {
      String lineText = "";
      if (code.lineAt(pc) != line) {
        line = code.lineAt(pc);
        lineText = Integer.toString(line);
        if (pc > 0) {
          out.append('\n');
        }
      }
      String mark = targets.contains(pc) ? ">>" : "";
      String text =
          String.format("%4s %2s %6d %s", lineText, mark, pc, text(code, code.instructions()[pc]));
      out.append(text.stripTrailing()).append('\n');
    }
    if (!code.exceptionTable().isEmpty()) {
      out.append("ExceptionTable:\n");
      for (ExceptionRange range : code.exceptionTable()) {
        out.append(
            String.format(
                "  %d to %d -> %d [%d]\n",
                range.start(), range.end() - 1, range.handler(), range.depth()));
      }
    }
  }

  /** One instruction: its name, operand and meaning. */
  static String text(Code code, int instruction) {
    Opcode opcode = Opcode.of(instruction);
    if (opcode.operand() == Opcode.Operand.NONE) {
      return opcode.name();
    }
    int operand = Opcode.operandOf(instruction);
    String meaning = meaning(code, opcode, operand);
    String text = String.format("%-24s %5d", opcode.name(), operand);
    return meaning.isEmpty() ? text : text + " (" + meaning + ")";
  }

  private static String meaning(Code code, Opcode opcode, int operand) {
    return switch (opcode.operand()) {
      case CONSTANT -> ConstantText.of(code.constants().get(operand));
      case NAME -> code.names().get(operand);
      case SLOT -> code.slotNames().get(operand);
      case TARGET -> "to " + operand;
      case OPERATOR -> operator(opcode, operand);
      case FLAGS -> flags(opcode, operand);
      case COUNT ->
          opcode == Opcode.UNPACK_EX
              ? (operand & 0xFF) + " before, " + (operand >> 8) + " after"
              : "";
      default -> "";
    };
  }

  private static String operator(Opcode opcode, int operand) {
    if (opcode == Opcode.COMPARE_OP) {
      return CompareOperator.values()[operand].symbol();
    }
    String symbol = BinaryOperator.values()[operand].symbol();
    return opcode == Opcode.INPLACE_OP ? symbol + "=" : symbol;
  }

  private static String flags(Opcode opcode, int operand) {
    return switch (opcode) {
      case IS_OP -> operand == 0 ? "is" : "is not";
      case CONTAINS_OP -> operand == 0 ? "in" : "not in";
      case FORMAT_VALUE -> {
        String conversion = CONVERSIONS[operand & FormatFlags.CONVERSION_MASK];
        yield (operand & FormatFlags.HAS_SPEC) == 0 ? conversion : (conversion + " spec").strip();
      }
      case MAKE_FUNCTION -> functionParts(operand);
      case CALL_EX -> operand == 0 ? "" : "keywords";
      default -> "";
    };
  }

  private static String functionParts(int operand) {
    List<String> parts = new ArrayList<>();
    String[] names = {"defaults", "keyword defaults", "annotations", "closure"};
    for (int i = 0; i < names.length; i++) {
      if ((operand & 1 << i) != 0) {
        parts.add(names[i]);
      }
    }
    return parts.stream().collect(Collectors.joining(", "));
  }
}
