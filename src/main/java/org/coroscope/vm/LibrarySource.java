package org.coroscope.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.bytecode.CompileResult;
import org.coroscope.bytecode.Compiler;
import org.coroscope.syntax.ParseResult;
import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.vm.object.PyModule;

/**
 * A part of Coroscope's own library that is written in Python. Compiled when it is made; may then
 * be run in any number of machines.
 */
public final class LibrarySource {
  private final Code code;

  private LibrarySource(Code code) {
    this.code = code;
  }

  /**
   * Reads and compiles a resource.
   *
   * @param owner the class beside which the resource lies
   * @param resource its file name
   * @param shownAs the file's name in tracebacks and reprs, such as {@code asyncio/locks.py}
   * @throws IllegalStateException if it is not there or has an error: a mistake in Coroscope
   */
  public static LibrarySource of(Class<?> owner, String resource, String shownAs) {
    SourceFile file = new SourceFile(shownAs, read(owner, resource));
    ParseResult parsed = Parser.parse(file);
    CompileResult compiled =
        parsed.diagnostics().isEmpty()
            ? Compiler.compile(parsed.module(), file, CompileOptions.exec())
            : null;
    if (compiled == null || compiled.code() == null) {
      throw new IllegalStateException(
          resource
              + " does not compile: "
              + (compiled == null ? parsed.diagnostics() : compiled.diagnostics()));
    }
    return new LibrarySource(compiled.code());
  }

  private static String read(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Runs it in a module's namespace. */
  public void runIn(Vm vm, PyModule module) {
    vm.runCode(new PyCode(vm, code, true), module.namespace, module.namespace);
  }
}
