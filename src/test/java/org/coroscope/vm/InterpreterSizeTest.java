package org.coroscope.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** HotSpot leaves methods of more than 8000 bytes of bytecode to its own interpreter. */
class InterpreterSizeTest {
  private static final int HUGE_METHOD = 8000;

  @Test
  void loopIsSmallEnoughToBeCompiled() throws IOException {
    Map<String, Integer> sizes = codeSizes("Interpreter.class");
    assertThat(sizes).containsKey("loop");
    assertThat(sizes.get("loop")).isLessThan(HUGE_METHOD);
  }

  /** Bytes of code by method name, read from the class file (JVMS chapter 4). */
  private static Map<String, Integer> codeSizes(String resource) throws IOException {
    try (InputStream stream = InterpreterSizeTest.class.getResourceAsStream(resource);
        DataInputStream in = new DataInputStream(stream)) {
      in.readInt();
      in.readInt();
      String[] texts = readConstantPool(in);
      in.skipBytes(6);
      in.skipBytes(2 * in.readUnsignedShort());
      int fields = in.readUnsignedShort();
      for (int i = 0; i < fields; i++) {
        in.skipBytes(6);
        skipAttributes(in);
      }
      Map<String, Integer> sizes = new HashMap<>();
      int methods = in.readUnsignedShort();
      for (int i = 0; i < methods; i++) {
        in.skipBytes(2);
        String name = texts[in.readUnsignedShort()];
        in.skipBytes(2);
        int attributes = in.readUnsignedShort();
        for (int j = 0; j < attributes; j++) {
          String attribute = texts[in.readUnsignedShort()];
          int length = in.readInt();
          if (attribute.equals("Code")) {
            in.skipBytes(4);
            sizes.put(name, in.readInt());
            skipFully(in, length - 8);
          } else {
            skipFully(in, length);
          }
        }
      }
      return sizes;
    }
  }

  private static void skipAttributes(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipBytes(2);
      skipFully(in, in.readInt());
    }
  }

  private static void skipFully(DataInputStream in, int bytes) throws IOException {
    in.readFully(new byte[bytes]);
  }

  private static String[] readConstantPool(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
        case 5, 6 -> {
          in.skipBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipBytes(2);
        case 15 -> in.skipBytes(3);
        default -> throw new IOException("constant of kind " + tag);
      }
    }
    return texts;
  }
}
