package org.coroscope.vm.builtin;

import java.nio.charset.StandardCharsets;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.vm.Frame;
import org.coroscope.vm.GuestCompiler;
import org.coroscope.vm.MappingLocals;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** {@code eval}, {@code exec} and {@code compile}. */
final class DynamicCode {
  /** The flag by which {@code compile} answers a syntax tree: {@code ast.PyCF_ONLY_AST}. */
  private static final int ONLY_TREE = 0x400;

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
                ? a[1].type().special(Special.GETITEM) == null
                    ? "globals must be a dict"
                    : "globals must be a real dict; try eval(expr, {}, mapping)"
                : "exec() globals must be a dict, not " + a[1].type().name());
      }
      globals = given;
      locals = given;
    }
    if (a[2] != PyNone.NONE) {
      if (a[2] instanceof PyDict given) {
        locals = given;
      } else if (a[2].type().special(Special.GETITEM) != null) {
        locals = new MappingLocals(a[2]);
      } else {
        throw Raise.typeError(
            name.equals("eval")
                ? "locals must be a mapping"
                : "locals must be a mapping or None, not " + a[2].type().name());
      }
    }
    if (locals == null) {
      locals = frame.locals();
    }
    if (globals.get(BUILTINS) == null) {
      globals.put(BUILTINS, vm.builtins);
    }
    PyCode code;
    if (a[0] instanceof PyCode ready) {
      if (!ready.code().freeNames().isEmpty()) {
        throw Raise.typeError("code object passed to %s() may not contain free variables", name);
      }
      code = ready;
    } else {
      String text =
          sourceText(
              vm, a[0], "<string>", name + "() arg 1 must be a string, bytes or code object");
      boolean eval = name.equals("eval");
      // eval takes leading blanks and tabs, which compile does not.
      code =
          GuestCompiler.compile(
              vm,
              eval ? text.replaceFirst("^[ \\t]+", "") : text,
              "<string>",
              eval ? CompileOptions.Mode.EVAL : CompileOptions.Mode.EXEC);
    }
    return vm.runCode(code, globals, locals);
  }

  private static PyObject compileFunction(Vm vm, PyObject[] a) {
    PyStr file = fileName(vm, a[1]);
    if (!(a[2] instanceof PyStr mode)) {
      throw Raise.badArgument("compile() argument 'mode'", "str", a[2]);
    }
    PyModule ast = vm.modules.get("ast");
    PyObject source = a[0];
    if (ast != null && isTree(ast, source)) {
      source = vm.callMethod(ast, "_source_of", source, mode);
    }
    String text =
        sourceText(vm, source, file.value, "compile() arg 1 must be a string, bytes or AST object");
    if ((Conversion.toInt(vm, a[3]) & ONLY_TREE) != 0 && ast != null) {
      return vm.callMethod(ast, "parse", PyStr.of(text), file, mode);
    }
    return switch (mode.value) {
      case "exec" -> GuestCompiler.compile(vm, text, file.value, CompileOptions.Mode.EXEC);
      case "single" -> GuestCompiler.compile(vm, text, file.value, CompileOptions.Mode.SINGLE);
      case "eval" -> GuestCompiler.compile(vm, text, file.value, CompileOptions.Mode.EVAL);
      default -> throw Raise.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    };
  }

  private static boolean isTree(PyModule ast, PyObject source) {
    return ast.namespace.get(PyStr.intern("AST")) instanceof PyType tree
        && source.type().isSubtypeOf(tree);
  }

  private static PyStr fileName(Vm vm, PyObject name) {
    PyObject path =
        Attributes.getOrNull(vm, name.type(), PyStr.intern("__fspath__")) == null
            ? name
            : vm.callMethod(name, "__fspath__");
    if (path instanceof PyBytes bytes) {
      return PyStr.of(new String(bytes.value, StandardCharsets.UTF_8));
    }
    if (path instanceof PyStr text) {
      return text;
    }
    throw Raise.typeError("expected str, bytes or os.PathLike object, not %s", name.type().name());
  }

  private static String sourceText(Vm vm, PyObject source, String fileName, String error) {
    if (source instanceof PyStr text) {
      return text.value;
    }
    byte[] bytes = ByteText.bytesOrNull(source);
    if (bytes == null) {
      throw Raise.typeError(error);
    }
    return GuestCompiler.decode(vm, bytes, fileName);
  }
}
