package org.coroscope.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.coroscope.bytecode.Opcode;
import org.junit.jupiter.api.Test;

class OpTest {

  @Test
  void everyOpcodeHasTheConstantThatTheSwitchNeeds() throws Exception {
    for (Opcode opcode : Opcode.values()) {
      Field constant = Op.class.getDeclaredField(opcode.name());
      assertThat(constant.getInt(null)).as(opcode.name()).isEqualTo(opcode.ordinal());
    }
  }

  @Test
  void replacementsDoNotCollideWithOpcodes() throws Exception {
    for (Field field : Op.class.getDeclaredFields()) {
      boolean isOpcode = isOpcode(field.getName());
      if (field.getType() == int.class && !isOpcode) {
        assertThat(field.getInt(null))
            .as(field.getName())
            .isGreaterThanOrEqualTo(Opcode.values().length)
            .isLessThan(256);
      }
    }
  }

  private static boolean isOpcode(String name) {
    for (Opcode opcode : Opcode.values()) {
      if (opcode.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
