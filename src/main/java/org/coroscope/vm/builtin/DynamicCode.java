package org.coroscope.vm.builtin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.bytecode.CompileResult;
import org.coroscope.bytecode.Compiler;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.ParseResult;
import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Statement;
import org.coroscope.vm.Frame;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/** {@code eval}, {@code exec} and {@code compile}. */
public final class DynamicCode {
  private static final PyStr BUILTINS = PyStr.intern("__builtins__");

  private DynamicCode() {}

  static void addTo(ModuleBuilder module) {
    module
        .function("eval", "source, globals=None, locals=None, /", (vm, a) -> run(vm, "eval", a))
        .function(
            "exec",
            "source, globals=None, locals=None, /, *, closure=None",
            (vm, a) -> {
              run(vm, "exec", a);
              return PyNone.NONE;
            })
        .function(
            "compile",
            "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *,"
                + " _feature_version=-1",
            (vm, a) -> compileFunction(vm, a));
  }

  private static PyObject run(Vm vm, String name, PyObject[] a) {
    Frame frame = vm.currentFrame();
    PyDict globals = frame == null ? new PyDict() : frame.globals;
    PyDict locals = frame == null ? globals : null;
    if (a[1] != PyNone.NONE) {
      if (!(a[1] instanceof PyDict given)) {
        throw Raise.typeError(
            name.equals("eval")
                ? "globals must be a dict"
                : "exec() globals must be a dict, not " + a[1].type().name());
      }
      globals = given;
      locals = given;
    }
    if (a[2] != PyNone.NONE) {
      if (!(a[2] instanceof PyDict given)) {
        throw Raise.typeError(
            name.equals("eval")
                ? "locals must be a mapping"
                : "locals must be a mapping or None, not " + a[2].type().name());
      }
      locals = given;
    }
    if (locals == null) {
      locals = frame.locals();
    }
    if (globals.get(BUILTINS) == null) {
      globals.put(BUILTINS, vm.modules.get("builtins"));
    }
    PyCode code;
    if (a[0] instanceof PyCode ready) {
      if (!ready.code().freeNames().isEmpty()) {
        throw Raise.typeError("code object passed to %s() may not contain free variables", name);
      }
      code = ready;
    } else {
      String text = sourceText(a[0], name + "() arg 1 must be a string, bytes or code object");
      code =
          compile(
              vm,
              new SourceFile("<string>", text),
              name.equals("eval") ? CompileOptions.eval() : CompileOptions.exec());
    }
    return vm.runCode(code, globals, locals);
  }

  private static PyObject compileFunction(Vm vm, PyObject[] a) {
    String text = sourceText(a[0], "compile() arg 1 must be a string, bytes or AST object");
    if (!(a[1] instanceof PyStr file)) {
      throw Raise.typeError(
          "expected str, bytes or os.PathLike object, not %s", a[1].type().name());
    }
    if (!(a[2] instanceof PyStr mode)) {
      throw Raise.typeError("compile() argument 'mode' must be str, not %s", a[2].type().name());
    }
    return switch (mode.value) {
      case "exec", "single" -> compile(vm, new SourceFile(file.value, text), CompileOptions.exec());
      case "eval" -> compile(vm, new SourceFile(file.value, text), CompileOptions.eval());
      default -> throw Raise.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    };
  }

  private static String sourceText(PyObject source, String error) {
    if (source instanceof PyStr text) {
      return text.value;
    }
    if (source instanceof PyBytes bytes) {
      return new String(bytes.value, StandardCharsets.UTF_8);
    }
    if (source instanceof PyByteArray bytes) {
      return new String(bytes.toBytes(), StandardCharsets.UTF_8);
    }
    throw Raise.typeError(error);
  }

  /** Compiles guest source; raises its SyntaxError. */
  private static PyCode compile(Vm vm, SourceFile file, CompileOptions options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Module module = parse(file, options, diagnostics);
    raiseFirst(diagnostics);
    CompileResult compiled = Compiler.compile(module, file, options);
    raiseFirst(compiled.diagnostics());
    return new PyCode(vm, compiled.code(), false);
  }

  private static Module parse(
      SourceFile file, CompileOptions options, List<Diagnostic> diagnostics) {
    if (options.mode() == CompileOptions.Mode.EVAL) {
      Parser.ExpressionResult parsed = Parser.parseExpression(file);
      diagnostics.addAll(parsed.diagnostics());
      if (parsed.expression() == null) {
        return null;
      }
      Statement statement =
          new Statement.ExprStatement(parsed.expression(), parsed.expression().span());
      return new Module(List.of(statement), statement.span());
    }
    ParseResult parsed = Parser.parse(file);
    diagnostics.addAll(parsed.diagnostics());
    return parsed.module();
  }

  private static void raiseFirst(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        throw syntaxError(diagnostic).raise();
      }
    }
  }

  /** The guest exception for something found wrong in a source. */
  public static PyBaseException syntaxError(Diagnostic diagnostic) {
    PyType type = Types.exceptions().getOrDefault(diagnostic.kind(), Types.SYNTAX_ERROR);
    Diagnostic.Excerpt excerpt = diagnostic.excerpt();
    PyStr message = PyStr.of(diagnostic.message());
    PyObject[] place = {
      PyStr.of(diagnostic.fileName()),
      PyInt.of(diagnostic.span().startLine()),
      PyInt.of(excerpt.caretStart() + 1),
      excerpt.text() == null ? PyNone.NONE : PyStr.of(excerpt.text()),
      PyInt.of(diagnostic.span().endLine()),
      PyInt.of(excerpt.caretEnd() + 1)
    };
    PyBaseException error = new PyBaseException(type, message, new PyTuple(place));
    return error
        .with("msg", message)
        .with("filename", place[0])
        .with("lineno", place[1])
        .with("offset", place[2])
        .with("text", place[3])
        .with("end_lineno", place[4])
        .with("end_offset", place[5]);
  }
}
