package org.coroscope.vm;

import java.util.List;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.CodeFlags;
import org.coroscope.bytecode.ExceptionRange;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/** A {@link Code} made ready to run: constants and names are guest objects, tables are arrays. */
public final class PyCode extends PyObject {
  private static final ExceptionRange[] NO_RANGES = {};

  /** The file of code that the library makes up while a program runs. */
  static final String GENERATED = "<string>";

  private final Code code;
  private final ExceptionRange[] exceptionTable;
  final int[] instructions;

  /**
   * Where each LOAD_GLOBAL found its name last: a position in the globals, or, below zero, one in
   * the builtins less than -1 (see {@link Operations#loadGlobal}).
   */
  final int[] globalPositions;

  /**
   * The globals that the positions in builtins hold for, while they have seen no change of keys.
   */
  PyDict cachedGlobals;

  int cachedKeyChanges;
  final PyObject[] constants;
  final PyStr[] names;

  /** What functions made of it are called, and their docstring or None. */
  public final PyStr name;

  public final PyStr qualifiedName;
  public final PyObject docstring;

  /** Slots and value stack together. */
  final int frameSize;

  final int slotCount;
  final int firstFreeSlot;

  /** Takes exactly its positional parameters, so that arguments can be copied straight in. */
  final boolean plainParameters;

  final int positionalCount;

  /** Variables that may be the only holder of a generator; null if there are none. */
  final int[] ownedSlots;

  /** A call makes a generator, coroutine or asynchronous generator instead of running. */
  final boolean suspendable;

  /** For the instrument's own use: what it calls this code; -1 at first. */
  public int instrumentNumber = -1;

  /** Belongs to Coroscope's own library: not shown in tracebacks, not stepped through. */
  private final boolean library;

  public PyCode(Vm vm, Code code, boolean library) {
    this(code, library, new GuestConstants(vm, library));
  }

  PyCode(Code code, boolean library, GuestConstants shared) {
    this.code = code;
    this.library = library;
    this.instructions = Quickening.quicken(code.instructions());
    boolean[] ownedSlots = library ? null : SoleOwners.slots(code);
    this.ownedSlots = ownedSlots == null ? null : SoleOwners.indexes(ownedSlots);
    Quickening.mark(instructions, Op.STORE_FAST, Op.STORE_FAST_OWNED, ownedSlots);
    boolean[] ownedNames = library ? null : SoleOwners.names(code);
    Quickening.mark(instructions, Op.STORE_NAME, Op.STORE_NAME_OWNED, ownedNames);
    this.globalPositions = new int[instructions.length];
    this.exceptionTable = code.exceptionTable().toArray(NO_RANGES);
    List<Object> values = code.constants();
    this.constants = new PyObject[values.size()];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = shared.of(values.get(i));
    }
    this.names = new PyStr[code.names().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = PyStr.intern(code.names().get(i));
    }
    this.name = PyStr.intern(code.name());
    this.qualifiedName = PyStr.intern(code.qualifiedName());
    this.docstring = code.docstring() == null ? PyNone.NONE : PyStr.of(code.docstring());
    this.slotCount = code.slotNames().size();
    this.frameSize = slotCount + code.stackSize();
    this.firstFreeSlot = slotCount - code.freeNames().size();
    this.positionalCount = code.positionalCount();
    this.plainParameters =
        code.keywordOnlyCount() == 0
            && !code.has(CodeFlags.VARARGS)
            && !code.has(CodeFlags.VARKEYWORDS);
    this.suspendable =
        code.has(CodeFlags.GENERATOR | CodeFlags.COROUTINE | CodeFlags.ASYNC_GENERATOR);
  }

  /** What another machine may share, and anew what running changes. */
  private PyCode(PyCode other) {
    this.code = other.code;
    this.library = other.library;
    this.instructions = other.instructions;
    this.globalPositions = new int[instructions.length];
    this.exceptionTable = other.exceptionTable;
    this.names = other.names;
    this.name = other.name;
    this.qualifiedName = other.qualifiedName;
    this.docstring = other.docstring;
    this.frameSize = other.frameSize;
    this.slotCount = other.slotCount;
    this.firstFreeSlot = other.firstFreeSlot;
    this.plainParameters = other.plainParameters;
    this.positionalCount = other.positionalCount;
    this.ownedSlots = other.ownedSlots;
    this.suspendable = other.suspendable;
    this.constants = other.constants.clone();
    for (int i = 0; i < constants.length; i++) {
      if (constants[i] instanceof PyCode nested) {
        constants[i] = nested.forAnotherMachine();
      }
    }
  }

  /**
   * The same code, as if it had never run. Whatever machine it was made for: among the constants is
   * nothing that can change.
   */
  PyCode forAnotherMachine() {
    return new PyCode(this);
  }

  /** The compiled form. */
  public Code code() {
    return code;
  }

  /** The name of its function, {@code <module>} or the like. */
  public String name() {
    return code.name();
  }

  /** Its source file, as tracebacks show it. */
  public String file() {
    return code.file();
  }

  /** The line of {@code def} or of the first decorator, from 1. */
  public int firstLine() {
    return code.firstLine();
  }

  /** Whether calling its function makes a coroutine. */
  public boolean isCoroutine() {
    return code.has(CodeFlags.COROUTINE);
  }

  /** Whether calling its function makes a plain generator. */
  public boolean isGenerator() {
    return code.has(CodeFlags.GENERATOR);
  }

  /** The same code, making generators that may be awaited ({@code types.coroutine}). */
  public PyCode asIterableCoroutine(Vm vm) {
    return new PyCode(vm, code.withFlag(CodeFlags.ITERABLE_COROUTINE), library);
  }

  public boolean isLibrary() {
    return library;
  }

  /** Whether tracebacks show its frames: the user's, and those of methods made up while running. */
  public boolean isShownInTracebacks() {
    return !library || code.file().equals(GENERATED);
  }

  /** The handler for an error at an instruction, or null. */
  ExceptionRange handlerAt(int pc) {
    for (ExceptionRange range : exceptionTable) {
      if (pc >= range.start() && pc < range.end()) {
        return range;
      }
    }
    return null;
  }

  /** The constants, nested code among them. */
  public PyObject constantAt(int index) {
    return constants[index];
  }

  @Override
  public PyType type() {
    return Types.CODE;
  }
}
