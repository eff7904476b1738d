package org.coroscope.vm;

import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;

/**
 * The instructions that go on with the next one, all but the most frequent of them: they work on
 * the value stack and the variables of their frame, and neither jump nor change the frame.
 *
 * <p>They could as well stand in the interpreter's loop. Apart from it they leave that loop few
 * enough instructions to share the processor's registers: HotSpot works out what several branches
 * of a {@code switch} have in common before it branches.
 */
final class PlainInstructions {
  private final Vm vm;
  private final Suspension suspension;

  PlainInstructions(Vm vm, Suspension suspension) {
    this.vm = vm;
    this.suspension = suspension;
  }

  /**
   * Runs one instruction.
   *
   * @param top index in the frame's slots of the first free place of the value stack
   * @return the same after the instruction
   */
  int run(Frame frame, int instruction, int top) {
    PyObject[] s = frame.slots;
    int sp = top;
    int operand = instruction >>> 8;
    switch (instruction & 0xFF) {
      case Op.DELETE_FAST -> {
        PyObject old = s[operand];
        if (old == null) {
          throw Operations.unbound(frame, operand);
        }
        s[operand] = null;
        frame.stackPointer = sp;
        Disposal.deleted(vm, frame, old);
      }
      case Op.STORE_GLOBAL -> frame.globals.put(frame.code.names[operand], s[--sp]);
      case Op.DELETE_GLOBAL -> Operations.deleteName(vm, frame.globals, frame.code.names[operand]);
      case Op.LOAD_NAME -> s[sp++] = Operations.loadName(vm, frame, frame.code.names[operand]);
      case Op.STORE_NAME -> Operations.storeName(vm, frame, frame.code.names[operand], s[--sp]);
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
      case Op.DELETE_DEREF -> Operations.deleteCell(frame, operand);
      case Op.LOAD_CLASSDEREF -> s[sp++] = Operations.loadClassCell(frame, operand);

      case Op.UNARY_NEGATIVE -> s[sp - 1] = Arithmetic.unary(vm, Special.NEG, s[sp - 1]);
      case Op.UNARY_POSITIVE -> s[sp - 1] = Arithmetic.unary(vm, Special.POS, s[sp - 1]);
      case Op.UNARY_NOT -> s[sp - 1] = PyBool.of(!Conversion.isTrue(vm, s[sp - 1]));
      case Op.UNARY_INVERT -> s[sp - 1] = Arithmetic.unary(vm, Special.INVERT, s[sp - 1]);
      case Op.CONTAINS_OP -> {
        sp--;
        s[sp - 1] = PyBool.of(Items.contains(vm, s[sp], s[sp - 1]) == (operand == 0));
      }
      case Op.STORE_SUBSCR -> {
        sp -= 3;
        Items.set(vm, s[sp + 1], s[sp + 2], s[sp]);
      }
      case Op.DELETE_SUBSCR -> {
        sp -= 2;
        Items.delete(vm, s[sp], s[sp + 1]);
      }

      case Op.DELETE_ATTR -> Attributes.delete(vm, s[--sp], frame.code.names[operand]);
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

      case Op.GET_ITER -> {
        PyObject iterable = s[sp - 1];
        s[sp - 1] = Iteration.iterator(vm, iterable);
        if (s[sp - 1] instanceof PyGenerator made && made != iterable) {
          Disposal.madeByIter(iterable, made, frame.code.instructions, frame.pc);
        }
      }
      case Op.DROP_ITER -> suspension.drop(s[--sp]);
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

      case Op.GET_YIELD_FROM_ITER -> s[sp - 1] = suspension.yieldFromIterator(frame, s[sp - 1]);
      case Op.GET_AWAITABLE -> s[sp - 1] = suspension.awaitable(s[sp - 1], operand);
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
        s[sp - 1] = PatternMatching.matchClass(vm, s[sp - 1], s[sp], operand, (PyTuple) s[sp + 1]);
      }
      case Op.COPY_DICT_WITHOUT_KEYS ->
          s[sp - 1] = PatternMatching.rest(vm, s[sp - 2], (PyTuple) s[sp - 1]);
      default -> throw new IllegalStateException("not an instruction: " + instruction);
    }
    return sp;
  }
}
