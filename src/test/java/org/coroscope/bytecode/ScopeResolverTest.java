package org.coroscope.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.ast.Module;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScopeResolverTest {

  @TestFactory
  Stream<DynamicTest> namesLiveWhereSymtableSays() {
    return Recorded.tests(
        "scopes",
        source -> {
          Module module = Recorded.parse(new SourceFile("<test>", source)).module();
          boolean asText = FutureFeatures.of(module).annotationsAreText();
          StringBuilder out = new StringBuilder();
          write(out, ScopeResolver.resolve(module, asText).root(), 0);
          return out.toString();
        });
  }

  private static void write(StringBuilder out, Scope scope, int depth) {
    String name = scope.kind == Scope.Kind.MODULE ? "top" : scope.name;
    out.append("  ".repeat(depth)).append(scope.kind).append(' ').append(name);
    for (String symbol : new TreeSet<>(scope.symbols.keySet())) {
      out.append(' ').append(symbol).append('=').append(scope.bindingOf(symbol));
    }
    out.append('\n');
    scope.children.forEach(child -> write(out, child, depth + 1));
  }

  @Test
  void privateNamesAreMangledWithTheClassWithoutItsUnderscores() {
    assertThat(Names.mangle("__A", "__x")).isEqualTo("_A__x");
    assertThat(Names.mangle("A", "__x__")).isEqualTo("__x__");
    assertThat(Names.mangle("A", "_x")).isEqualTo("_x");
    assertThat(Names.mangle("__", "__x")).isEqualTo("__x");
    assertThat(Names.mangle(null, "__x")).isEqualTo("__x");
    assertThat(Names.mangle("A", "__x.y")).isEqualTo("__x.y");
  }
}
