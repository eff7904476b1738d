package org.coroscope.vm;

import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
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
 * {@link Suspension}, and why less frequent instructions are in {@link PlainInstructions}. {@code
 * InterpreterSizeTest} watches it.
 */
final class Interpreter {
  private final Vm vm;
  private final VmInstrument instrument;
  private final Calls calls;
  private final Suspension suspension;
  private final PlainInstructions instructions;
  private final Unwinder unwinder;

  Interpreter(Vm vm) {
    this.vm = vm;
    this.instrument = vm.instrument;
    this.calls = new Calls(vm);
    this.suspension = new Suspension(vm, this);
    this.instructions = new PlainInstructions(vm, suspension);
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
      frame = unwinder.unwindThrown(frame, thrown);
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
            case Op.LOAD_GLOBAL -> {
              PyCode here = frame.code;
              PyObject value =
                  frame.globals.valueIfAt(here.globalPositions[pc - 1], here.names[operand]);
              s[sp++] = value != null ? value : Operations.loadGlobal(vm, frame, pc - 1);
            }
            case Op.LOAD_DEREF -> {
              PyObject value = ((PyCell) s[operand]).value;
              if (value == null) {
                throw Operations.unbound(frame, operand);
              }
              s[sp++] = value;
            }
            case Op.STORE_DEREF -> ((PyCell) s[operand]).value = s[--sp];
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
              s[sp - 1] = PyBool.of((s[sp - 1] == s[sp]) == (operand == 0));
            }
            case Op.BINARY_SUBSCR -> {
              sp--;
              s[sp - 1] = Items.get(vm, s[sp - 1], s[sp]);
            }
            case Op.LOAD_ATTR ->
                s[sp - 1] = Attributes.get(vm, s[sp - 1], frame.code.names[operand]);
            case Op.STORE_ATTR -> {
              sp -= 2;
              Attributes.set(vm, s[sp + 1], frame.code.names[operand], s[sp]);
            }
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
            case Op.FOR_ITER -> {
              PyObject item;
              if (s[sp - 1] instanceof PyIterator iterator) {
                item = Iteration.next(vm, iterator);
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
            case Op.RETURN_VALUE -> {
              PyObject value = s[--sp];
              Frame next = suspension.leave(frame, value);
              if (next == null) {
                return value;
              }
              frame = next;
              break instructions;
            }

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
            case Op.FAST_CONST_COMPARE_AND_JUMP -> {
              PyObject left = Operations.fast(frame, operand);
              pc += 3;
              frame.pc = pc - 1;
              PyObject right = constants[code[pc - 3] >>> 8];
              boolean holds = Comparison.test(vm, code[pc - 2] >>> 8, left, right);
              int jump = code[pc - 1];
              if (holds == ((jump & 0xFF) == Op.POP_JUMP_IF_TRUE)) {
                pc = jump >>> 8;
              }
            }
            case Op.FAST_FAST_COMPARE_AND_JUMP -> {
              PyObject left = Operations.fast(frame, operand);
              frame.pc = ++pc;
              PyObject right = Operations.fast(frame, code[pc - 1] >>> 8);
              pc += 2;
              frame.pc = pc - 1;
              boolean holds = Comparison.test(vm, code[pc - 2] >>> 8, left, right);
              int jump = code[pc - 1];
              if (holds == ((jump & 0xFF) == Op.POP_JUMP_IF_TRUE)) {
                pc = jump >>> 8;
              }
            }
            case Op.RETURN_FAST -> {
              PyObject value = Operations.fast(frame, operand);
              frame.pc = pc + 1;
              Frame next = suspension.leave(frame, value);
              if (next == null) {
                return value;
              }
              frame = next;
              break instructions;
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
                item = Iteration.next(vm, iterator);
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
            default -> sp = instructions.run(frame, instruction, sp);
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
