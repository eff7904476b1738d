package org.coroscope.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coroscope.syntax.ParseResult;
import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.junit.jupiter.api.DynamicTest;

/** Programs with what {@code record.py} recorded of CPython beside them. */
final class Recorded {

  private Recorded() {}

  /** A test a program: what {@code observe} makes of it is what CPython made of it. */
  static Stream<DynamicTest> tests(String name, Function<String, String> observe) {
    List<String> programs = blocks(name + ".txt");
    List<String> expected = blocks(name + ".expected");
    assertThat(programs).hasSameSizeAs(expected);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      String program = programs.get(i).stripTrailing() + "\n";
      String wanted = expected.get(i).stripTrailing();
      tests.add(
          DynamicTest.dynamicTest(
              name + " " + (i + 1) + ": " + program.lines().findFirst().orElse(""),
              () ->
                  assertThat(observe.apply(program).stripTrailing())
                      .as(program)
                      .isEqualTo(wanted)));
    }
    return tests.stream();
  }

  private static List<String> blocks(String resource) {
    try (InputStream in = Recorded.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      return List.of(text.split("(?m)^---\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ParseResult parse(SourceFile file) {
    ParseResult parsed = Parser.parse(file);
    assertThat(parsed.firstError()).isEmpty();
    return parsed;
  }

  static CompileResult compile(String source, CompileOptions options) {
    SourceFile file = new SourceFile("<test>", source);
    return Compiler.compile(parse(file).module(), file, options);
  }

  static Code code(String source) {
    return code(source, CompileOptions.exec());
  }

  static Code code(String source, CompileOptions options) {
    CompileResult result = compile(source, options);
    assertThat(result.diagnostics()).isEmpty();
    return result.code();
  }

  /** The code of the function, class or comprehension of that name inside a code. */
  static Code inner(Code code, String name) {
    return (Code)
        code.constants().stream()
            .filter(constant -> constant instanceof Code inner && inner.name().equals(name))
            .findFirst()
            .orElseThrow();
  }
}
