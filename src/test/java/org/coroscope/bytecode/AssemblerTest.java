package org.coroscope.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.coroscope.syntax.SourceSpan;
import org.junit.jupiter.api.Test;

class AssemblerTest {

  private static final SourceSpan SPAN = new SourceSpan(1, 0, 1, 1);

  private final List<Instruction> code = new ArrayList<>();

  private void plain(Opcode opcode, int operand) {
    code.add(Instruction.plain(opcode, operand, SPAN, null));
  }

  private void jump(Opcode opcode, Label target) {
    code.add(Instruction.jump(opcode, target, SPAN, null));
  }

  private void place(Label label) {
    label.position = code.size();
  }

  private Assembler.Result assemble() {
    return Assembler.assemble("test", code);
  }

  private String listing() {
    return Arrays.stream(assemble().instructions())
        .mapToObj(instruction -> Opcode.of(instruction) + " " + Opcode.operandOf(instruction))
        .collect(Collectors.joining("; "));
  }

  @Test
  void aDepthThatDependsOnThePathIsABugThatNamesCodeAndInstruction() {
    Label end = new Label();
    plain(Opcode.LOAD_CONST, 0);
    jump(Opcode.POP_JUMP_IF_TRUE, end);
    plain(Opcode.LOAD_CONST, 0);
    place(end);
    plain(Opcode.LOAD_CONST, 0);
    plain(Opcode.RETURN_VALUE, 0);
    assertThatIllegalStateException()
        .isThrownBy(this::assemble)
        .withMessageContaining("test at instruction 3")
        .withMessageContaining("deep");
  }

  @Test
  void poppingAnEmptyStackIsABug() {
    plain(Opcode.POP_TOP, 0);
    plain(Opcode.LOAD_CONST, 0);
    plain(Opcode.RETURN_VALUE, 0);
    assertThatIllegalStateException()
        .isThrownBy(this::assemble)
        .withMessageContaining("below its bottom");
  }

  @Test
  void runningOffTheEndIsABug() {
    plain(Opcode.NOP, 0);
    assertThatIllegalStateException()
        .isThrownBy(this::assemble)
        .withMessageContaining("off the end");
  }

  @Test
  void whatCannotBeReachedIsDropped() {
    plain(Opcode.LOAD_CONST, 0);
    plain(Opcode.RETURN_VALUE, 0);
    plain(Opcode.LOAD_CONST, 1);
    plain(Opcode.RETURN_VALUE, 0);
    assertThat(listing()).isEqualTo("LOAD_CONST 0; RETURN_VALUE 0");
  }

  @Test
  void aJumpToAJumpGoesStraightToItsTarget() {
    Label first = new Label();
    Label second = new Label();
    plain(Opcode.LOAD_CONST, 0);
    jump(Opcode.POP_JUMP_IF_FALSE, first);
    plain(Opcode.LOAD_CONST, 1);
    plain(Opcode.RETURN_VALUE, 0);
    place(first);
    jump(Opcode.JUMP, second);
    plain(Opcode.NOP, 0);
    place(second);
    plain(Opcode.LOAD_CONST, 2);
    plain(Opcode.RETURN_VALUE, 0);
    assertThat(listing())
        .isEqualTo(
            "LOAD_CONST 0; POP_JUMP_IF_FALSE 4; LOAD_CONST 1; RETURN_VALUE 0;"
                + " LOAD_CONST 2; RETURN_VALUE 0");
  }

  @Test
  void aConditionalJumpIsNotThreadedOntoAJumpBack() {
    Label start = new Label();
    Label turn = new Label();
    place(start);
    plain(Opcode.LOAD_CONST, 0);
    jump(Opcode.POP_JUMP_IF_FALSE, turn);
    plain(Opcode.LOAD_CONST, 0);
    plain(Opcode.RETURN_VALUE, 0);
    place(turn);
    jump(Opcode.JUMP_BACKWARD, start);
    assertThat(listing()).endsWith("JUMP_BACKWARD 0").contains("POP_JUMP_IF_FALSE 4");
  }

  @Test
  void linesThatAreCurrentOnEveryWayAreNotMarkedAgain() {
    Label turn = new Label();
    code.add(Instruction.line(SPAN, null, false));
    place(turn);
    code.add(Instruction.line(SPAN, null, false));
    plain(Opcode.LOAD_CONST, 0);
    plain(Opcode.POP_TOP, 0);
    code.add(Instruction.line(SPAN, null, true));
    jump(Opcode.JUMP_BACKWARD, turn);
    assertThat(listing()).isEqualTo("LINE 1; LOAD_CONST 0; POP_TOP 0; LINE 1; JUMP_BACKWARD 1");
  }

  @Test
  void stackSizeIsTheDeepest() {
    plain(Opcode.LOAD_CONST, 0);
    plain(Opcode.LOAD_CONST, 0);
    plain(Opcode.LOAD_CONST, 0);
    plain(Opcode.BUILD_TUPLE, 3);
    plain(Opcode.RETURN_VALUE, 0);
    assertThat(assemble().stackSize()).isEqualTo(3);
  }
}
