package org.coroscope.vm;

import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/**
 * The loop that runs instructions.
 *
 * <p>A call of a guest function pushes a frame and goes on with it in the same loop; only Java code
 * that calls guest code (a special method, a key function, a step of a task) enters {@link #run}
 * anew. The program counter is stored before an instruction is decoded, so that whatever fails has
 * its line.
 *
 * <p>The loop must stay below 8000 bytes of Java bytecode: HotSpot does not compile larger methods.
 * That is why anything longer than a few lines is a method of {@link Operations}, {@link Calls} or
 * {@link Suspension}. {@code InterpreterSizeTest} watches it.
 */
final class Interpreter {
  private final Vm vm;
  private final VmInstrument instrument;
  private final Calls calls;
  private final Suspension suspension;
  private final Unwinder unwinder;

  Interpreter(Vm vm) {
    this.vm = vm;
    this.instrument = vm.instrument;
    this.calls = new Calls(vm);
    this.suspension = new Suspension(vm, this);
    this.unwinder = new Unwinder(vm);
  }

  /** Runs a new frame until it returns; answers what it returns. */
  PyObject run(Frame frame) {
    calls.push(frame, vm.current, Frame.Delivery.JAVA);
    return loop(frame, null);
  }

  PyObject resume(PyGenerator generator, PyObject value) {
    return suspension.resume(generator, value);
  }

  PyObject throwInto(PyGenerator generator, PyRaise raise) {
    return suspension.throwInto(generator, raise);
  }

  void close(PyGenerator generator) {
    suspension.close(generator);
  }

  /** Whether a suspended frame stands in an await or {@code yield from}. */
  static boolean isAtSend(Frame frame) {
    int at = frame.pc - 2;
    return at >= 0 && (frame.code.instructions[at] & 0xFF) == Op.SEND;
  }

  /**
   * Runs until the entry frame returns or yields.
   *
   * @param entry on top of the frames already, delivering to Java
   * @param thrown raised at the entry frame's place first; null for none
   * @return the value returned or yielded; the generator's state tells which
   */
  PyObject loop(Frame entry, PyRaise thrown) {
    Frame frame = entry;
    if (thrown != null) {
      frame = unwinder.unwind(frame, thrown);
    }
    while (true) {
      PyObject[] s = frame.slots;
      int[] code = frame.code.instructions;
      PyObject[] constants = frame.code.constants;
      int sp = frame.stackPointer;
      int pc = frame.pc;
      vm.current = frame;
      try {
        instructions:
        while (true) {
          int instruction = code[pc++];
          frame.pc = pc;
          int operand = instruction >>> 8;
          switch (instruction & 0xFF) {
            case Op.LINE -> {
              if (instrument != null) {
                frame.stackPointer = sp;
                instrument.lineReached(frame, operand);
              }
            }
            case Op.NOP -> {}
            case Op.POP_TOP -> {
              if (s[--sp] instanceof PyGenerator dropped) {
                frame.stackPointer = sp;
                Disposal.droppedByLoop(vm, dropped);
              }
            }
            case Op.COPY -> {
              s[sp] = s[sp - operand];
              sp++;
            }
            case Op.SWAP -> {
              PyObject top = s[sp - 1];
              s[sp - 1] = s[sp - operand];
              s[sp - operand] = top;
            }
            case Op.PUSH_NULL -> s[sp++] = null;

            case Op.LOAD_CONST -> s[sp++] = constants[operand];
            case Op.LOAD_FAST -> {
              PyObject value = s[operand];
              if (value == null) {
                throw Operations.unbound(frame, operand);
              }
              s[sp++] = value;
            }
            case Op.STORE_FAST -> s[operand] = s[--sp];
            case Op.STORE_FAST_OWNED -> {
              PyObject old = s[operand];
              s[operand] = s[--sp];
              frame.stackPointer = sp;
              Disposal.deleted(vm, frame, old);
            }
            case Op.DELETE_FAST -> {
              PyObject old = s[operand];
              if (old == null) {
                throw Operations.unbound(frame, operand);
              }
              s[operand] = null;
              frame.stackPointer = sp;
              Disposal.deleted(vm, frame, old);
            }
            case Op.LOAD_GLOBAL -> {
              PyCode here = frame.code;
              PyObject value =
                  frame.globals.valueIfAt(here.globalPositions[pc - 1], here.names[operand]);
              s[sp++] = value != null ? value : Operations.loadGlobal(vm, frame, pc - 1);
            }
            case Op.STORE_GLOBAL -> frame.globals.put(frame.code.names[operand], s[--sp]);
            case Op.DELETE_GLOBAL ->
                Operations.deleteName(vm, frame.globals, frame.code.names[operand]);
            case Op.LOAD_NAME ->
                s[sp++] = Operations.loadName(vm, frame, frame.code.names[operand]);
            case Op.STORE_NAME ->
                Operations.storeName(vm, frame, frame.code.names[operand], s[--sp]);
            case Op.STORE_NAME_OWNED -> {
              PyStr name = frame.code.names[operand];
              PyObject old = frame.namespace.get(name);
              Operations.storeName(vm, frame, name, s[--sp]);
              if (old instanceof PyGenerator dropped) {
                frame.stackPointer = sp;
                Disposal.droppedByVariable(vm, dropped);
              }
            }
            case Op.DELETE_NAME -> {
              PyStr name = frame.code.names[operand];
              PyObject old = frame.namespace.get(name);
              Operations.deleteName(vm, frame.namespace, name);
              frame.stackPointer = sp;
              Disposal.deleted(vm, frame, old);
            }
            case Op.MAKE_CELL -> s[operand] = new PyCell(s[operand]);
            case Op.LOAD_CLOSURE -> s[sp++] = s[operand];
            case Op.LOAD_DEREF -> {
              PyObject value = ((PyCell) s[operand]).value;
              if (value == null) {
                throw Operations.unbound(frame, operand);
              }
              s[sp++] = value;
            }
            case Op.STORE_DEREF -> ((PyCell) s[operand]).value = s[--sp];
            case Op.DELETE_DEREF -> Operations.deleteCell(frame, operand);
            case Op.LOAD_CLASSDEREF -> s[sp++] = Operations.loadClassCell(frame, operand);

            case Op.UNARY_NEGATIVE -> s[sp - 1] = Arithmetic.unary(vm, Special.NEG, s[sp - 1]);
            case Op.UNARY_POSITIVE -> s[sp - 1] = Arithmetic.unary(vm, Special.POS, s[sp - 1]);
            case Op.UNARY_NOT -> s[sp - 1] = PyBool.of(!Conversion.isTrue(vm, s[sp - 1]));
            case Op.UNARY_INVERT -> s[sp - 1] = Arithmetic.unary(vm, Special.INVERT, s[sp - 1]);
            case Op.BINARY_ADD -> {
              sp--;
              s[sp - 1] = Arithmetic.add(vm, s[sp - 1], s[sp]);
            }
            case Op.BINARY_SUBTRACT -> {
              sp--;
              s[sp - 1] = Arithmetic.subtract(vm, s[sp - 1], s[sp]);
            }
            case Op.BINARY_MULTIPLY -> {
              sp--;
              s[sp - 1] = Arithmetic.multiply(vm, s[sp - 1], s[sp]);
            }
            case Op.BINARY_OP -> {
              sp--;
              s[sp - 1] = Arithmetic.binary(vm, Arithmetic.Operator.of(operand), s[sp - 1], s[sp]);
            }
            case Op.INPLACE_OP -> {
              sp--;
              s[sp - 1] = Operations.inplace(vm, operand, s[sp - 1], s[sp]);
            }
            case Op.COMPARE_OP -> {
              sp--;
              s[sp - 1] = Comparison.compare(vm, Comparison.Operator.of(operand), s[sp - 1], s[sp]);
            }
            case Op.IS_OP -> {
              sp--;
              s[sp - 1] = PyBool.of(Comparison.same(s[sp - 1], s[sp]) == (operand == 0));
            }
            case Op.CONTAINS_OP -> {
              sp--;
              s[sp - 1] = PyBool.of(Items.contains(vm, s[sp], s[sp - 1]) == (operand == 0));
            }
            case Op.BINARY_SUBSCR -> {
              sp--;
              s[sp - 1] = Items.get(vm, s[sp - 1], s[sp]);
            }
            case Op.STORE_SUBSCR -> {
              sp -= 3;
              Items.set(vm, s[sp + 1], s[sp + 2], s[sp]);
            }
            case Op.DELETE_SUBSCR -> {
              sp -= 2;
              Items.delete(vm, s[sp], s[sp + 1]);
            }

            case Op.LOAD_ATTR ->
                s[sp - 1] = Attributes.get(vm, s[sp - 1], frame.code.names[operand]);
            case Op.STORE_ATTR -> {
              sp -= 2;
              Attributes.set(vm, s[sp + 1], frame.code.names[operand], s[sp]);
            }
            case Op.DELETE_ATTR -> Attributes.delete(vm, s[--sp], frame.code.names[operand]);
            case Op.LOAD_METHOD -> {
              Operations.loadMethod(vm, s, sp, frame.code.names[operand]);
              sp++;
            }
            case Op.CALL -> {
              frame.stackPointer = sp;
              Frame next = calls.call(frame, operand, sp);
              if (next != frame) {
                frame = next;
                break instructions;
              }
              sp = frame.stackPointer;
            }
            case Op.CALL_KW -> {
              frame.stackPointer = sp;
              Frame next = calls.callWithNames(frame, operand, sp);
              if (next != frame) {
                frame = next;
                break instructions;
              }
              sp = frame.stackPointer;
            }
            case Op.CALL_EX -> {
              frame.stackPointer = sp;
              Frame next = calls.callWithUnpacking(frame, operand, sp);
              if (next != frame) {
                frame = next;
                break instructions;
              }
              sp = frame.stackPointer;
            }

            case Op.BUILD_TUPLE -> {
              sp -= operand;
              s[sp] = new PyTuple(Operations.copy(s, sp, operand));
              sp++;
            }
            case Op.BUILD_LIST -> {
              sp -= operand;
              s[sp] = new PyList(Operations.copy(s, sp, operand));
              sp++;
            }
            case Op.BUILD_SET -> {
              sp -= operand;
              s[sp] = Operations.buildSet(vm, s, sp, operand);
              sp++;
            }
            case Op.BUILD_MAP -> {
              sp -= 2 * operand;
              s[sp] = Operations.buildMap(vm, s, sp, operand);
              sp++;
            }
            case Op.BUILD_STRING -> {
              sp -= operand;
              s[sp] = Operations.buildString(vm, s, sp, operand);
              sp++;
            }
            case Op.BUILD_SLICE -> {
              sp -= operand;
              s[sp] = Operations.buildSlice(s, sp, operand);
              sp++;
            }
            case Op.FORMAT_VALUE -> sp = Operations.formatValue(vm, s, sp, operand);
            case Op.LIST_APPEND -> {
              sp--;
              PyList list = (PyList) s[sp - operand];
              list.append(s[sp]);
              vm.checkSize(list.size);
            }
            case Op.SET_ADD -> {
              sp--;
              PySet set = (PySet) s[sp - operand];
              set.add(vm, s[sp]);
              vm.checkSize(set.size());
            }
            case Op.MAP_ADD -> {
              sp -= 2;
              Items.set(vm, s[sp - operand], s[sp], s[sp + 1]);
            }
            case Op.LIST_EXTEND -> {
              sp--;
              Operations.extend(vm, (PyList) s[sp - operand], s[sp]);
            }
            case Op.SET_UPDATE -> {
              sp--;
              Operations.update(vm, (PySet) s[sp - operand], s[sp]);
            }
            case Op.DICT_UPDATE -> {
              sp--;
              Operations.update(vm, (PyDict) s[sp - operand], s[sp]);
            }
            case Op.DICT_MERGE -> {
              sp--;
              Operations.merge(vm, (PyDict) s[sp - operand], s[sp], s[sp - operand - 3]);
            }
            case Op.LIST_TO_TUPLE -> s[sp - 1] = new PyTuple(((PyList) s[sp - 1]).toArray());
            case Op.UNPACK_SEQUENCE -> {
              Operations.unpack(vm, s, sp, operand);
              sp += operand - 1;
            }
            case Op.UNPACK_EX -> sp = Operations.unpackWithRest(vm, s, sp, operand);

            case Op.JUMP -> pc = operand;
            case Op.JUMP_BACKWARD -> {
              pc = operand;
              vm.spend();
            }
            case Op.POP_JUMP_IF_FALSE -> {
              PyObject condition = s[--sp];
              if (condition != PyBool.TRUE
                  && (condition == PyBool.FALSE || !Conversion.isTrue(vm, condition))) {
                pc = operand;
              }
            }
            case Op.POP_JUMP_IF_TRUE -> {
              PyObject condition = s[--sp];
              if (condition == PyBool.TRUE
                  || condition != PyBool.FALSE && Conversion.isTrue(vm, condition)) {
                pc = operand;
              }
            }
            case Op.POP_JUMP_IF_NONE -> {
              if (s[--sp] == PyNone.NONE) {
                pc = operand;
              }
            }
            case Op.POP_JUMP_IF_NOT_NONE -> {
              if (s[--sp] != PyNone.NONE) {
                pc = operand;
              }
            }
            case Op.JUMP_IF_FALSE_OR_POP -> {
              if (Conversion.isTrue(vm, s[sp - 1])) {
                sp--;
              } else {
                pc = operand;
              }
            }
            case Op.JUMP_IF_TRUE_OR_POP -> {
              if (Conversion.isTrue(vm, s[sp - 1])) {
                pc = operand;
              } else {
                sp--;
              }
            }
            case Op.GET_ITER -> {
              PyObject iterable = s[sp - 1];
              s[sp - 1] = Iteration.iterator(vm, iterable);
              if (s[sp - 1] instanceof PyGenerator made && made != iterable) {
                Disposal.madeByIter(iterable, made, code, pc);
              }
            }
            case Op.FOR_ITER -> {
              PyObject item;
              if (s[sp - 1] instanceof PyIterator iterator) {
                item = iterator.next(vm);
              } else {
                frame.stackPointer = sp;
                Frame next = suspension.enterForIteration(frame, s[sp - 1]);
                if (next != null) {
                  frame = next;
                  break instructions;
                }
                item = Iteration.next(vm, s[sp - 1]);
              }
              if (item == null) {
                sp--;
                pc = operand;
              } else {
                s[sp++] = item;
              }
            }
            case Op.DROP_ITER -> suspension.drop(s[--sp]);
            case Op.RETURN_VALUE -> {
              PyObject value = s[--sp];
              Frame next = suspension.leave(frame, value);
              if (next == null) {
                return value;
              }
              frame = next;
              break instructions;
            }

            case Op.MAKE_FUNCTION -> sp = Operations.makeFunction(frame, s, sp, operand);
            case Op.LOAD_BUILD_CLASS -> s[sp++] = Operations.buildClass(vm, frame.globals);
            case Op.LOAD_ASSERTION_ERROR -> s[sp++] = Operations.ASSERTION_ERROR;
            case Op.SETUP_ANNOTATIONS -> Operations.setupAnnotations(frame);
            case Op.IMPORT_NAME -> {
              sp--;
              s[sp - 1] =
                  Imports.importName(vm, frame, frame.code.names[operand].value, s[sp - 1], s[sp]);
            }
            case Op.IMPORT_FROM -> {
              s[sp] = Imports.importFrom(vm, s[sp - 1], frame.code.names[operand]);
              sp++;
            }
            case Op.IMPORT_STAR -> Imports.importStar(vm, s[--sp], frame);

            case Op.YIELD_VALUE -> {
              PyObject value = s[--sp];
              frame.stackPointer = sp;
              Frame next = suspension.yield(frame, value);
              if (next == null) {
                return value;
              }
              frame = next;
              break instructions;
            }
            case Op.GET_YIELD_FROM_ITER ->
                s[sp - 1] = suspension.yieldFromIterator(frame, s[sp - 1]);
            case Op.GET_AWAITABLE -> s[sp - 1] = suspension.awaitable(s[sp - 1], operand);
            case Op.SEND -> {
              frame.stackPointer = sp;
              Frame next = suspension.send(frame, operand);
              if (next != frame) {
                frame = next;
                break instructions;
              }
              sp = frame.stackPointer;
              pc = frame.pc;
            }
            case Op.ASYNC_GEN_WRAP -> s[sp - 1] = new AsyncGenerators.Yielded(s[sp - 1]);
            case Op.GET_AITER -> s[sp - 1] = AsyncGenerators.aiter(vm, s[sp - 1]);
            case Op.GET_ANEXT -> {
              s[sp] = AsyncGenerators.anext(vm, suspension, s[sp - 1]);
              sp++;
            }
            case Op.END_ASYNC_FOR -> {
              sp -= 2;
              Operations.endAsyncFor(s[sp + 1]);
            }

            case Op.BEFORE_WITH -> {
              Operations.beforeWith(vm, s, sp);
              sp++;
            }
            case Op.BEFORE_ASYNC_WITH -> {
              Operations.beforeAsyncWith(vm, s, sp);
              sp++;
            }
            case Op.WITH_EXCEPT_START -> {
              s[sp] = Operations.callExit(vm, s[sp - 3], s[sp - 1]);
              sp++;
            }
            case Op.RAISE_VARARGS -> {
              sp -= operand;
              throw Operations.raise(vm, s, sp, operand);
            }
            case Op.RERAISE -> throw Operations.reraise(s[--sp]);
            case Op.PUSH_EXC_INFO -> {
              Operations.pushHandled(frame, s, sp);
              sp++;
            }
            case Op.POP_EXCEPT -> Operations.popHandled(frame, s[--sp]);
            case Op.CHECK_EXC_MATCH ->
                s[sp - 1] = PyBool.of(Operations.matches(vm, s[sp - 2], s[sp - 1]));
            case Op.CHECK_EG_MATCH -> Operations.splitGroup(vm, frame, s, sp);
            case Op.PREP_RERAISE_STAR -> {
              sp--;
              s[sp - 1] = ExceptionGroups.prepareReraise(vm, s[sp - 1], s[sp]);
            }

            case Op.GET_LEN -> {
              s[sp] = PyInt.of(Items.length(vm, s[sp - 1]));
              sp++;
            }
            case Op.MATCH_MAPPING -> {
              s[sp] = PyBool.of(PatternMatching.isMapping(vm, s[sp - 1]));
              sp++;
            }
            case Op.MATCH_SEQUENCE -> {
              s[sp] = PyBool.of(PatternMatching.isSequence(vm, s[sp - 1]));
              sp++;
            }
            case Op.MATCH_KEYS -> {
              s[sp] = PatternMatching.values(vm, s[sp - 2], (PyTuple) s[sp - 1]);
              sp++;
            }
            case Op.MATCH_CLASS -> {
              sp -= 2;
              s[sp - 1] =
                  PatternMatching.matchClass(vm, s[sp - 1], s[sp], operand, (PyTuple) s[sp + 1]);
            }
            case Op.COPY_DICT_WITHOUT_KEYS ->
                s[sp - 1] = PatternMatching.rest(vm, s[sp - 2], (PyTuple) s[sp - 1]);
            case Op.FAST_FAST -> {
              s[sp] = Operations.fast(frame, operand);
              s[sp + 1] = Operations.fast(frame, code[pc++] >>> 8);
              sp += 2;
            }
            case Op.FAST_CONST -> {
              s[sp] = Operations.fast(frame, operand);
              s[sp + 1] = constants[code[pc++] >>> 8];
              sp += 2;
            }
            case Op.FAST_CONST_ADD -> {
              PyObject left = Operations.fast(frame, operand);
              pc += 2;
              frame.pc = pc;
              s[sp++] = Arithmetic.add(vm, left, constants[code[pc - 2] >>> 8]);
            }
            case Op.FAST_CONST_SUBTRACT -> {
              PyObject left = Operations.fast(frame, operand);
              pc += 2;
              frame.pc = pc;
              s[sp++] = Arithmetic.subtract(vm, left, constants[code[pc - 2] >>> 8]);
            }
            case Op.FAST_CONST_INPLACE -> {
              PyObject left = Operations.fast(frame, operand);
              pc += 2;
              frame.pc = pc;
              PyObject right = constants[code[pc - 2] >>> 8];
              PyObject result = Operations.inplace(vm, code[pc - 1] >>> 8, left, right);
              if ((code[pc] & 0xFF) == Op.STORE_FAST) {
                s[code[pc++] >>> 8] = result;
              } else {
                s[sp++] = result;
              }
            }
            case Op.FAST_FAST_INPLACE -> {
              PyObject left = Operations.fast(frame, operand);
              PyObject right = Operations.fast(frame, code[pc] >>> 8);
              pc += 2;
              frame.pc = pc;
              PyObject result = Operations.inplace(vm, code[pc - 1] >>> 8, left, right);
              if ((code[pc] & 0xFF) == Op.STORE_FAST) {
                s[code[pc++] >>> 8] = result;
              } else {
                s[sp++] = result;
              }
            }
            case Op.FAST_MOVE -> s[code[pc++] >>> 8] = Operations.fast(frame, operand);
            case Op.COMPARE_AND_JUMP -> {
              sp -= 2;
              boolean holds = Comparison.test(vm, operand, s[sp], s[sp + 1]);
              int jump = code[pc++];
              if (holds == ((jump & 0xFF) == Op.POP_JUMP_IF_TRUE)) {
                pc = jump >>> 8;
              }
            }
            case Op.GLOBAL_NULL -> {
              PyCode here = frame.code;
              PyObject value =
                  frame.globals.valueIfAt(here.globalPositions[pc - 1], here.names[operand]);
              s[sp] = value != null ? value : Operations.loadGlobal(vm, frame, pc - 1);
              s[sp + 1] = null;
              sp += 2;
              pc++;
            }
            case Op.FOR_ITER_STORE -> {
              PyObject item;
              if (s[sp - 1] instanceof PyIterator iterator) {
                item = iterator.next(vm);
              } else {
                frame.stackPointer = sp;
                Frame next = suspension.enterForIteration(frame, s[sp - 1]);
                if (next != null) {
                  frame = next;
                  break instructions;
                }
                item = Iteration.next(vm, s[sp - 1]);
              }
              if (item == null) {
                sp--;
                pc = operand;
              } else {
                s[code[pc++] >>> 8] = item;
              }
            }
            default -> throw new IllegalStateException("not an instruction: " + instruction);
          }
        }
      } catch (PyRaise raise) {
        // The current frame is the caller's already if what a frame returned was refused.
        frame = unwinder.unwind(vm.current, raise);
      } catch (StackOverflowError overflow) {
        frame = unwinder.unwind(frame, Operations.recursionError());
      }
    }
  }
}
