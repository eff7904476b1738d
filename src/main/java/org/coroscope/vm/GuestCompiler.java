package org.coroscope.vm;

import java.nio.charset.StandardCharsets;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.bytecode.CompileResult;
import org.coroscope.bytecode.SourceCompiler;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceEncoding;
import org.coroscope.syntax.SourceEncodingException;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/**
 * Compiles while a program runs: what it gives to {@code exec}, {@code eval} and {@code compile},
 * and those parts of the library that are written in Python.
 */
public final class GuestCompiler {

  private GuestCompiler() {}

  /**
   * Compiles a text that the guest program has made.
   *
   * @param fileName what tracebacks call it
   * @param mode what kind of text it is
   * @throws PyRaise SyntaxError, or one of its kind, for the first error
   */
  public static PyCode compile(Vm vm, String text, String fileName, CompileOptions.Mode mode) {
    if (text.indexOf('\0') >= 0) {
      String message = "source code string cannot contain null bytes";
      throw new PyBaseException(Types.SYNTAX_ERROR, PyStr.of(message))
          .with("msg", PyStr.of(message))
          .raise();
    }
    SourceFile file = new SourceFile(fileName, text);
    CompileResult result = SourceCompiler.compile(file, new CompileOptions(mode, false));
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        PyObject shown = excerpt(vm, diagnostic, result.parsed(), file, mode);
        throw error(vm, diagnostic, shown, SyntaxErrorPlace.of(diagnostic, file, mode));
      }
      if (diagnostic.kind().equals("SyntaxWarning")) {
        warn(vm, diagnostic);
      }
    }
    return new PyCode(vm, result.code(), false);
  }

  /**
   * The text that a guest program has given as bytes, in the encoding that they declare.
   *
   * @param fileName what tracebacks call it
   * @throws PyRaise SyntaxError if that encoding is not known
   */
  public static String decode(Vm vm, byte[] bytes, String fileName) {
    try {
      return SourceEncoding.decode(bytes).text();
    } catch (SourceEncodingException failure) {
      return switch (failure.reason()) {
        case UNKNOWN -> throw undecoded(vm, fileName, "unknown encoding: " + failure.encoding());
        case MARKED_OTHERWISE -> {
          String name = SourceEncoding.normalName(failure.encoding());
          throw undecoded(vm, fileName, "encoding problem: " + name + " with BOM");
        }
        // Read all the same: replacement characters stand where the bytes are no text.
        case UNDECODABLE, UNENCODABLE -> new String(bytes, StandardCharsets.UTF_8);
      };
    }
  }

  private static PyRaise undecoded(Vm vm, String fileName, String message) {
    PyTuple nowhere = new PyTuple(PyStr.of(fileName), PyInt.of(0), PyInt.of(-1), PyNone.NONE);
    return ((PyBaseException) vm.call(Types.SYNTAX_ERROR, PyStr.of(message), nowhere)).raise();
  }

  /**
   * The line that the exception has as its text. What the parser refuses is shown as it was read,
   * with its line break, which is added where a whole program lacks its last one; what the compiler
   * refuses is looked up in the file, if there is such a file.
   */
  private static PyObject excerpt(
      Vm vm, Diagnostic diagnostic, boolean parsed, SourceFile file, CompileOptions.Mode mode) {
    String shown = diagnostic.excerpt().text();
    if (shown == null) {
      return PyNone.NONE;
    }
    if (parsed) {
      String known = vm.sourceLine(diagnostic.fileName(), diagnostic.span().startLine());
      return known == null ? PyNone.NONE : PyStr.of(known + "\n");
    }
    if (SyntaxErrorPlace.isFromTokenizer(diagnostic)) {
      return PyStr.of(shown);
    }
    boolean isLast = diagnostic.span().startLine() >= file.lineCount();
    boolean ends = !isLast || file.text().endsWith("\n") || mode == CompileOptions.Mode.EXEC;
    return PyStr.of(ends ? shown + "\n" : shown);
  }

  private static void warn(Vm vm, Diagnostic diagnostic) {
    try {
      vm.warnOfSource(
          Types.SYNTAX_WARNING,
          diagnostic.message(),
          diagnostic.fileName(),
          diagnostic.span().startLine());
    } catch (PyRaise raise) {
      // A filter may turn warnings into errors; these then have a place.
      throw raise.is(Types.SYNTAX_WARNING)
          ? error(vm, diagnostic, PyNone.NONE, SyntaxErrorPlace.of(diagnostic))
          : raise;
    }
  }

  /**
   * Compiles Python text of Coroscope's own library. Its frames do not show in tracebacks and
   * traces.
   *
   * @throws IllegalStateException if it does not compile: a mistake in Coroscope
   */
  public static PyCode compileLibrary(Vm vm, String text, String fileName) {
    return library(vm, text, fileName, CompileOptions.exec());
  }

  /** Compiles an expression that the library has made up; otherwise as {@link #compileLibrary}. */
  public static PyCode compileLibraryExpression(Vm vm, String text, String fileName) {
    return library(vm, text, fileName, CompileOptions.eval());
  }

  /**
   * Compiles a text that the library has made up, such as the methods of a data class. Its frames
   * do not show in traces; in tracebacks they do, as in CPython's, in the file {@code <string>}.
   */
  public static PyCode compileGenerated(Vm vm, String text) {
    SourceFile file = new SourceFile(PyCode.GENERATED, text);
    return new PyCode(vm, SourceCompiler.compile(file, CompileOptions.exec()).code(), true);
  }

  private static PyCode library(Vm vm, String text, String fileName, CompileOptions options) {
    CompileResult result = SourceCompiler.compile(new SourceFile(fileName, text), options);
    if (result.code() == null) {
      throw new IllegalStateException(result.diagnostics().get(0).format());
    }
    return new PyCode(vm, result.code(), true);
  }

  private static PyRaise error(
      Vm vm, Diagnostic diagnostic, PyObject text, SyntaxErrorPlace place) {
    PyType type =
        diagnostic.severity() == Diagnostic.Severity.ERROR
            ? Types.exceptions().getOrDefault(diagnostic.kind(), Types.SYNTAX_ERROR)
            : Types.SYNTAX_ERROR;
    PyStr message = PyStr.of(diagnostic.message());
    if (!type.isSubtypeOf(Types.SYNTAX_ERROR)) {
      return Raise.of(type, message);
    }
    SourceSpan span = diagnostic.span();
    PyTuple details =
        new PyTuple(
            PyStr.of(diagnostic.fileName()),
            PyInt.of(span.startLine()),
            PyInt.of(place.offset()),
            text,
            PyInt.of(span.endLine()),
            PyInt.of(place.endOffset()));
    return ((PyBaseException) vm.call(type, message, details)).raise();
  }
}
