package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * The compiled form of a module, function, class body or comprehension. Immutable.
 *
 * <p>Variables live in slots numbered through three groups: the locals (parameters first, in the
 * order positional, keyword-only, {@code *args}, {@code **kwargs}), then cells that are not
 * parameters, then free variables. A parameter that an inner function captures keeps its slot,
 * which {@link Opcode#MAKE_CELL} turns into a cell.
 *
 * @param name the function's or class's name; {@code <module>}, {@code <lambda>}, {@code
 *     <listcomp>}
 * @param qualifiedName as {@code __qualname__} (PEP 3155)
 * @param file the name of the source file as it is shown in tracebacks
 * @param firstLine the line of {@code def} or of the first decorator, from 1
 * @param positionalCount number of positional parameters, the positional-only ones included
 * @param positionalOnlyCount how many of those are positional-only (PEP 570)
 * @param keywordOnlyCount number of keyword-only parameters
 * @param flags see {@link CodeFlags}
 * @param instructions encoded as {@link Opcode#encode}
 * @param spans the source range of each instruction, for tracebacks; same length as instructions
 * @param exceptionTable innermost range first
 * @param constants as the syntax tree's constant values, and {@link Code}, {@link ConstantTuple}
 *     and {@link ConstantFrozenSet}
 * @param names attribute and global names
 * @param slotNames names of all slots
 * @param localCount how many slots are locals that are not cells only
 * @param freeNames names of the free variables, which occupy the last slots
 * @param stackSize the deepest that the value stack gets
 * @param docstring the first statement, if it is a string; else null
 */
public record Code(
    String name,
    String qualifiedName,
    String file,
    int firstLine,
    int positionalCount,
    int positionalOnlyCount,
    int keywordOnlyCount,
    int flags,
    int[] instructions,
    SourceSpan[] spans,
    List<ExceptionRange> exceptionTable,
    List<Object> constants,
    List<String> names,
    List<String> slotNames,
    int localCount,
    List<String> freeNames,
    int stackSize,
    String docstring) {

  /** Whether a flag of {@link CodeFlags} is set. */
  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** The same code with one more flag of {@link CodeFlags}. */
  public Code withFlag(int flag) {
    return new Code(
        name,
        qualifiedName,
        file,
        firstLine,
        positionalCount,
        positionalOnlyCount,
        keywordOnlyCount,
        flags | flag,
        instructions,
        spans,
        exceptionTable,
        constants,
        names,
        slotNames,
        localCount,
        freeNames,
        stackSize,
        docstring);
  }

  /** How many parameters there are in all, {@code *args} and {@code **kwargs} included. */
  public int parameterCount() {
    return positionalCount
        + keywordOnlyCount
        + (has(CodeFlags.VARARGS) ? 1 : 0)
        + (has(CodeFlags.VARKEYWORDS) ? 1 : 0);
  }

  /** The line of an instruction, from 1. */
  public int lineAt(int pc) {
    return spans[pc].startLine();
  }
}
