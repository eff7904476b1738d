package org.coroscope.library;

import java.util.HashMap;
import java.util.Map;
import org.coroscope.library.regex.Regex;
import org.coroscope.library.regex.RegexError;
import org.coroscope.library.regex.RegexFlags;
import org.coroscope.vm.Imports;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** The module {@code re}. */
final class ReModule {
  private static final String SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f";

  private ReModule() {}

  /** The compiled patterns of one program, by text, kind and flags. */
  private static final class Cache {
    private final Map<String, PyPattern> patterns = new HashMap<>();
  }

  static PyModule create(Vm vm, LibraryContext context) {
    ModuleBuilder module = new ModuleBuilder("re").doc("Regular expressions.");
    ReFlags.addTo(module);
    module.set("Pattern", PyPattern.TYPE).set("Match", PyMatch.TYPE).set("error", ReTexts.ERROR);
    module.function("compile", "pattern, flags=0", (v, a) -> compile(v, a[0], a[1]));
    module.function("template", "pattern, flags=0", (v, a) -> compile(v, a[0], a[1]));
    find(module, "search", PyPattern.Mode.SEARCH);
    find(module, "match", PyPattern.Mode.MATCH);
    find(module, "fullmatch", PyPattern.Mode.FULL_MATCH);
    module.function(
        "findall",
        "pattern, string, flags=0",
        (v, a) -> ReScan.findAll(v, compile(v, a[0], a[2]), a[1], null, null));
    module.function(
        "finditer",
        "pattern, string, flags=0",
        (v, a) -> new ReScan(v, compile(v, a[0], a[2]), a[1], null, null));
    module.function(
        "split",
        "pattern, string, maxsplit=0, flags=0",
        (v, a) -> ReScan.split(v, compile(v, a[0], a[3]), a[1], a[2]));
    module.function(
        "sub",
        "pattern, repl, string, count=0, flags=0",
        (v, a) -> ReScan.substitute(v, compile(v, a[0], a[4]), a[1], a[2], a[3], false));
    module.function(
        "subn",
        "pattern, repl, string, count=0, flags=0",
        (v, a) -> ReScan.substitute(v, compile(v, a[0], a[4]), a[1], a[2], a[3], true));
    module.function("escape", "pattern", (v, a) -> escape(a[0]));
    module.function(
        "purge",
        v -> {
          cache(v).patterns.clear();
          return PyNone.NONE;
        });
    module.function("__getattr__", ReModule::rare);
    return module
        .exports(
            "match",
            "fullmatch",
            "search",
            "sub",
            "subn",
            "split",
            "findall",
            "finditer",
            "compile",
            "purge",
            "template",
            "escape",
            "error",
            "Pattern",
            "Match",
            "A",
            "I",
            "L",
            "M",
            "S",
            "X",
            "U",
            "ASCII",
            "IGNORECASE",
            "LOCALE",
            "MULTILINE",
            "DOTALL",
            "VERBOSE",
            "UNICODE",
            "NOFLAG",
            "RegexFlag")
        .build();
  }

  /** What few programs want, and is made when one does. */
  private static PyObject rare(Vm vm, PyObject name) {
    if (!name.toString().equals("Scanner")) {
      throw Raise.error(
          Types.ATTRIBUTE_ERROR, "module 're' has no attribute '%s'", name.toString());
    }
    PyModule scanner = Imports.importModule(vm, "_re_scanner", true);
    return scanner.namespace.get(PyStr.intern("Scanner"));
  }

  private static void find(ModuleBuilder module, String name, PyPattern.Mode mode) {
    module.function(
        name,
        "pattern, string, flags=0",
        (vm, a) -> compile(vm, a[0], a[2]).find(vm, a[1], null, null, mode));
  }

  private static Cache cache(Vm vm) {
    return vm.service(Cache.class, Cache::new);
  }

  static PyPattern compile(Vm vm, PyObject pattern, PyObject given) {
    int flags = Conversion.toInt(vm, given);
    if (pattern instanceof PyPattern compiled) {
      if (flags != 0) {
        throw Raise.valueError("cannot process flags argument with a compiled pattern");
      }
      return compiled;
    }
    String text = ReTexts.textOrNull(pattern);
    if (text == null) {
      throw Raise.typeError("first argument must be string or compiled pattern");
    }
    boolean bytes = !(pattern instanceof PyStr);
    String key = (bytes ? "b" : "s") + flags + ":" + text;
    PyPattern known = cache(vm).patterns.get(key);
    if (known != null) {
      return known;
    }
    checkFlags(flags, bytes);
    try {
      Regex regex =
          Regex.compile(
              text, flags, bytes, warning -> Warnings.warn(vm, Types.FUTURE_WARNING, warning, 1));
      PyPattern made = new PyPattern(pattern, regex);
      cache(vm).patterns.put(key, made);
      return made;
    } catch (RegexError error) {
      throw ReTexts.error(error, pattern);
    } catch (ArithmeticException error) {
      throw Raise.overflowError(error.getMessage());
    }
  }

  private static void checkFlags(int flags, boolean bytes) {
    boolean ascii = (flags & RegexFlags.ASCII) != 0;
    boolean unicode = (flags & RegexFlags.UNICODE) != 0;
    boolean locale = (flags & RegexFlags.LOCALE) != 0;
    if (!bytes && locale) {
      throw Raise.valueError("cannot use LOCALE flag with a str pattern");
    }
    if (!bytes && ascii && unicode) {
      throw Raise.valueError("ASCII and UNICODE flags are incompatible");
    }
    if (bytes && unicode) {
      throw Raise.valueError("cannot use UNICODE flag with a bytes pattern");
    }
    if (bytes && locale && ascii) {
      throw Raise.valueError("ASCII and LOCALE flags are incompatible");
    }
  }

  private static PyObject escape(PyObject pattern) {
    String text = ReTexts.textOrNull(pattern);
    if (text == null) {
      throw Raise.typeError(
          "decoding to str: need a bytes-like object, %s found", pattern.type().name());
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return ReTexts.wrap(escaped.toString(), !(pattern instanceof PyStr));
  }
}
