package org.coroscope.bytecode;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.bytecode.Scope.Binding;
import org.coroscope.syntax.SourceSpan;

/** One code object under construction: its instructions, constants, names and open blocks. */
final class Unit {

  /** What a unit is compiled from. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    COMPREHENSION
  }

  final Unit parent;
  final Kind kind;
  final Scope scope;
  final String name;
  final String qualifiedName;

  /** The innermost class around, for name mangling; or null. */
  final String className;

  final int firstLine;
  final Deque<FrameBlock> blocks = new ArrayDeque<>();

  /** The source of what is being emitted. */
  SourceSpan span;

  /** The handler in force for what is being emitted, or null. */
  Handler handler;

  int positionalCount;
  int positionalOnlyCount;
  int keywordOnlyCount;
  String docstring;

  private static final int UNKNOWN = -1;
  private static final int MOST_BLOCKS = 20;

  /** Whether any line was marked. */
  boolean hasLines;

  /** How many parts of code that go over several lines are under construction, one in another. */
  private int linesWithin;

  /** The line of what was emitted last, where nothing can jump in between. */
  private int lastLine = UNKNOWN;

  private final List<Instruction> instructions = new ArrayList<>();
  private final Map<Object, Integer> constantIndices = new HashMap<>();
  private final List<Object> constants = new ArrayList<>();
  private final Map<String, Integer> nameIndices = new LinkedHashMap<>();
  private final Map<String, Integer> locals = new LinkedHashMap<>();
  private final List<String> cells;
  private final List<String> free;

  Unit(Unit parent, Kind kind, Scope scope, String name, String className, int firstLine) {
    this.parent = parent;
    this.kind = kind;
    this.scope = scope;
    this.name = name;
    this.className = className;
    this.firstLine = firstLine;
    this.qualifiedName = qualify();
    this.span = new SourceSpan(firstLine, 0, firstLine, 0);
    this.cells = scope.cellNames();
    this.free = scope.freeNames();
    if (scope.isFunction()) {
      scope.parameters.forEach(this::local);
    }
    for (int i = 0; i < cells.size(); i++) {
      emit(Opcode.MAKE_CELL, i);
    }
  }

  /** Begins a block; CPython allows twenty, one in another. */
  void enter(FrameBlock block) {
    if (blocks.size() == MOST_BLOCKS) {
      throw new CompileError("too many statically nested blocks", span);
    }
    blocks.push(block);
  }

  /** The dotted name of PEP 3155. */
  private String qualify() {
    if (parent == null || parent.kind == Kind.MODULE) {
      return name;
    }
    if (kind == Kind.FUNCTION || kind == Kind.ASYNC_FUNCTION || kind == Kind.CLASS) {
      if (parent.scope.bindingOf(parent.mangle(name)) == Binding.GLOBAL_EXPLICIT) {
        return name;
      }
    }
    boolean inFunction =
        parent.kind == Kind.FUNCTION
            || parent.kind == Kind.ASYNC_FUNCTION
            || parent.kind == Kind.LAMBDA;
    return parent.qualifiedName + (inFunction ? ".<locals>." : ".") + name;
  }

  String mangle(String plainName) {
    return Names.mangle(className, plainName);
  }

  // Emitting.

  void emit(Opcode opcode) {
    emit(opcode, 0);
  }

  void emit(Opcode opcode, int operand) {
    markOwnLine();
    instructions.add(Instruction.plain(opcode, operand, span, handler));
  }

  /** Emits an instruction that takes a name, mangled as the class around demands. */
  void emitName(Opcode opcode, String plainName) {
    emit(opcode, nameIndex(mangle(plainName)));
  }

  void emitLocal(Opcode opcode, String mangledName) {
    emit(opcode, local(mangledName));
  }

  /** Emits an instruction on a cell or free variable. */
  void emitCell(Opcode opcode, String mangledName) {
    emit(opcode, cellIndex(opcode, mangledName));
  }

  void jump(Opcode opcode, Label target) {
    markOwnLine();
    instructions.add(Instruction.jump(opcode, target, span, handler));
  }

  void place(Label label) {
    if (label.isPlaced()) {
      throw new IllegalStateException("label placed twice in " + name);
    }
    label.position = instructions.size();
    lastLine = UNKNOWN;
  }

  /**
   * What is emitted from now on may be of several lines, each of which is to be marked: an
   * expression goes on to further lines, and comes back to its first for its last instruction.
   *
   * @return whether the part does go over several lines, to be given to {@link #endLines}
   */
  boolean beginLines(SourceSpan part) {
    boolean several = part.startLine() != part.endLine();
    linesWithin += several ? 1 : 0;
    return several;
  }

  /** Ends what {@link #beginLines} has begun. */
  void endLines(boolean several) {
    linesWithin -= several ? 1 : 0;
  }

  /** No lines are marked until {@link #resumeLines} is given what this gives. */
  int pauseLines() {
    int paused = linesWithin;
    linesWithin = 0;
    return paused;
  }

  /** Ends what {@link #pauseLines} has begun; nothing for 0. */
  void resumeLines(int paused) {
    linesWithin += paused;
  }

  /** Within a part that goes over several lines: marks the line of what is about to be emitted. */
  private void markOwnLine() {
    if (hasLines && linesWithin > 0 && span.startLine() != lastLine) {
      lineInstead(span);
    }
  }

  /** Marks a line, in place of one that was marked just before and of which nothing is run. */
  void lineInstead(SourceSpan where) {
    int last = instructions.size() - 1;
    boolean replaces = last >= 0 && instructions.get(last).opcode == Opcode.LINE;
    boolean forced = replaces && instructions.get(last).forced;
    if (replaces) {
      instructions.remove(last);
    }
    line(where, forced);
  }

  /** Marks that the line of a span is reached. */
  void line(SourceSpan where, boolean forced) {
    hasLines = true;
    lastLine = where.startLine();
    instructions.add(Instruction.line(where, handler, forced));
  }

  void loadConstant(Object value) {
    emit(Opcode.LOAD_CONST, constantIndex(value));
  }

  /** From here on errors go to a new handler; {@code depthChange} as in {@link Handler}. */
  Handler beginHandler(int depthChange) {
    Handler begun = new Handler(handler, depthChange);
    instructions.add(Instruction.begin(begun, span));
    handler = begun;
    return begun;
  }

  /** From here on errors go where they went before {@code ended} began. */
  void endHandler(Handler ended) {
    handler = ended.outer;
  }

  // Tables.

  private int local(String mangledName) {
    return locals.computeIfAbsent(mangledName, key -> locals.size());
  }

  private int nameIndex(String mangledName) {
    return nameIndices.computeIfAbsent(mangledName, key -> nameIndices.size());
  }

  /**
   * The number of a cell. A class body can see two named {@code __class__}: that of the class
   * around is what it reads, its own is what its functions capture.
   */
  private int cellIndex(Opcode opcode, String mangledName) {
    int cell = cells.indexOf(mangledName);
    int outer = free.indexOf(mangledName);
    if (cell < 0 && outer < 0) {
      throw new IllegalStateException("no cell " + mangledName + " in " + qualifiedName);
    }
    boolean own = outer < 0 || (cell >= 0 && opcode == Opcode.LOAD_CLOSURE);
    return own ? cell : cells.size() + outer;
  }

  private int constantIndex(Object value) {
    Object key = value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    if (value instanceof Code) {
      constants.add(value);
      return constants.size() - 1;
    }
    Integer known = constantIndices.get(key);
    if (known == null) {
      known = constants.size();
      constants.add(value);
      constantIndices.put(key, known);
    }
    return known;
  }

  // Finishing.

  Code finish(String file) {
    List<String> slots = new ArrayList<>(locals.keySet());
    int localCount = slots.size();
    int[] cellSlots = new int[cells.size() + free.size()];
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (scope.isFunction() && scope.parameters.contains(cell)) {
        cellSlots[i] = slots.indexOf(cell);
      } else {
        cellSlots[i] = slots.size();
        slots.add(cell);
      }
    }
    for (int i = 0; i < free.size(); i++) {
      cellSlots[cells.size() + i] = slots.size();
      slots.add(free.get(i));
    }
    for (Instruction instruction : instructions) {
      if (instruction.opcode != null && takesCell(instruction.opcode)) {
        instruction.operand = cellSlots[instruction.operand];
      }
    }
    Assembler.Result result = Assembler.assemble(qualifiedName, instructions);
    return new Code(
        name,
        qualifiedName,
        file,
        firstLine,
        positionalCount,
        positionalOnlyCount,
        keywordOnlyCount,
        flags(),
        result.instructions(),
        result.spans(),
        result.exceptionTable(),
        Collections.unmodifiableList(constants),
        List.copyOf(nameIndices.keySet()),
        List.copyOf(slots),
        localCount,
        List.copyOf(free),
        result.stackSize(),
        docstring);
  }

  private static boolean takesCell(Opcode opcode) {
    return switch (opcode) {
      case MAKE_CELL, LOAD_CLOSURE, LOAD_DEREF, STORE_DEREF, DELETE_DEREF, LOAD_CLASSDEREF -> true;
      default -> false;
    };
  }

  private int flags() {
    if (!scope.isFunction()) {
      return 0;
    }
    int flags = CodeFlags.OPTIMIZED | CodeFlags.NEWLOCALS;
    flags |= scope.nested ? CodeFlags.NESTED : 0;
    flags |= scope.varargs ? CodeFlags.VARARGS : 0;
    flags |= scope.varkeywords ? CodeFlags.VARKEYWORDS : 0;
    if (scope.generator) {
      flags |= scope.coroutine ? CodeFlags.ASYNC_GENERATOR : CodeFlags.GENERATOR;
    } else if (scope.coroutine) {
      flags |= CodeFlags.COROUTINE;
    }
    return flags;
  }
}
