package org.coroscope.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Output;
import org.coroscope.vm.Raise;
import org.coroscope.vm.TracebackPrinter;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.DigitLimit;
import org.coroscope.vm.builtin.SizeEstimate;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyStream;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Hashing;

/** {@code sys}. */
final class SysModule {
  private static final PyStr LAST_VALUE = PyStr.intern("_");
  private static final String VERSION = "3.11.7";

  private static final PyType VERSION_INFO =
      StructSequence.type("sys.version_info", "major", "minor", "micro", "releaselevel", "serial");
  private static final PyType FLOAT_INFO =
      StructSequence.type(
          "sys.float_info",
          "max",
          "max_exp",
          "max_10_exp",
          "min",
          "min_exp",
          "min_10_exp",
          "dig",
          "mant_dig",
          "epsilon",
          "radix",
          "rounds");
  private static final PyType INT_INFO =
      StructSequence.type(
          "sys.int_info",
          "bits_per_digit",
          "sizeof_digit",
          "default_max_str_digits",
          "str_digits_check_threshold");
  private static final PyType HASH_INFO =
      StructSequence.type(
          "sys.hash_info",
          "width",
          "modulus",
          "inf",
          "nan",
          "imag",
          "algorithm",
          "hash_bits",
          "seed_bits",
          "cutoff");

  private static final String[] FLAGS = {
    "debug",
    "inspect",
    "interactive",
    "optimize",
    "dont_write_bytecode",
    "no_user_site",
    "no_site",
    "ignore_environment",
    "verbose",
    "bytes_warning",
    "quiet",
    "hash_randomization",
    "isolated",
    "dev_mode",
    "utf8_mode",
    "safe_path",
    "int_max_str_digits"
  };

  private SysModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    PyModule module = new PyModule("sys");
    ModuleBuilder builder = ModuleBuilder.of(module);
    addNumbers(builder);
    addStreams(builder);
    addProgram(vm, builder);
    addSettings(builder);
    addMachine(builder);
    SysRarities.addTo(module, builder, context);
    for (String hook : List.of("breakpointhook", "displayhook", "excepthook", "unraisablehook")) {
      builder.value("__" + hook + "__", module.namespace.get(PyStr.intern(hook)));
    }
    PyList names = new PyList();
    context.moduleNames().forEach(name -> names.append(PyStr.of(name)));
    names.append(PyStr.of("builtins"));
    PyObject[] sorted = names.toArray();
    Arrays.sort(sorted, Comparator.comparing(PyObject::toString));
    builder.value("builtin_module_names", new PyTuple(sorted));
    return builder.build();
  }

  private static void addNumbers(ModuleBuilder module) {
    PyObject info =
        new PyTuple(
            VERSION_INFO,
            new PyObject[] {PyInt.of(3), PyInt.of(11), PyInt.of(7), PyStr.of("final"), PyInt.ZERO});
    module
        .value("version_info", info)
        .value("version", PyStr.of(VERSION + " (Coroscope)"))
        .value("hexversion", PyInt.of(0x030b07f0))
        .value("api_version", PyInt.of(1013))
        .value("copyright", PyStr.of("Coroscope's own machine for Python 3.11 programs"))
        .value("maxsize", PyInt.of(Long.MAX_VALUE))
        .value("maxunicode", PyInt.of(Character.MAX_CODE_POINT))
        .value("byteorder", PyStr.of("little"))
        .value("platform", PyStr.of("linux"))
        .value("float_repr_style", PyStr.of("short"))
        .value(
            "float_info",
            new PyTuple(
                FLOAT_INFO,
                new PyObject[] {
                  new PyFloat(Double.MAX_VALUE),
                  PyInt.of(1024),
                  PyInt.of(308),
                  new PyFloat(Double.MIN_NORMAL),
                  PyInt.of(-1021),
                  PyInt.of(-307),
                  PyInt.of(15),
                  PyInt.of(53),
                  new PyFloat(Math.ulp(1.0)),
                  PyInt.of(2),
                  PyInt.of(1)
                }))
        .value(
            "int_info",
            new PyTuple(
                INT_INFO,
                new PyObject[] {PyInt.of(30), PyInt.of(4), PyInt.of(4300), PyInt.of(640)}))
        .value(
            "hash_info",
            new PyTuple(
                HASH_INFO,
                new PyObject[] {
                  PyInt.of(64),
                  PyInt.of(Hashing.MODULUS),
                  PyInt.of(314159),
                  PyInt.ZERO,
                  PyInt.of(1000003),
                  PyStr.of("siphash13"),
                  PyInt.of(64),
                  PyInt.of(128),
                  PyInt.ZERO
                }));
  }

  /** What the interpreter was built and started with. */
  private static void addMachine(ModuleBuilder module) {
    PyObject[] flags = new PyObject[FLAGS.length];
    Arrays.fill(flags, PyInt.ZERO);
    flags[FLAGS.length - 4] = PyBool.FALSE;
    flags[FLAGS.length - 2] = PyBool.FALSE;
    flags[FLAGS.length - 1] = PyInt.of(-1);
    module
        .value("flags", new PyTuple(StructSequence.type("sys.flags", FLAGS), flags))
        .value("base_prefix", PyStr.EMPTY)
        .value("exec_prefix", PyStr.EMPTY)
        .value("base_exec_prefix", PyStr.EMPTY)
        .value("abiflags", PyStr.EMPTY)
        .value("platlibdir", PyStr.of("lib"))
        .value("pycache_prefix", PyNone.NONE)
        .function("getfilesystemencodeerrors", vm -> PyStr.of("surrogateescape"))
        .function("addaudithook", (vm, hook) -> PyNone.NONE);
  }

  private static void addStreams(ModuleBuilder module) {
    PyStream out = new PyStream(Output.STDOUT);
    PyStream err = new PyStream(Output.STDERR);
    PyObject in = new StandardInput();
    module
        .value("stdin", in)
        .value("stdout", out)
        .value("stderr", err)
        .value("__stdin__", in)
        .value("__stdout__", out)
        .value("__stderr__", err);
  }

  private static void addProgram(Vm vm, ModuleBuilder module) {
    PyList arguments = new PyList();
    vm.arguments().forEach(argument -> arguments.append(PyStr.of(argument)));
    PyObject[] nothing = {};
    module
        .value("argv", arguments)
        .value("orig_argv", new PyList(arguments.toArray()))
        .value("modules", vm.modules.dict())
        .value("path", new PyList(new PyObject[] {PyStr.EMPTY}))
        .value("meta_path", new PyList(nothing))
        .value("path_hooks", new PyList(nothing))
        .value("warnoptions", new PyList(nothing))
        .value("executable", PyStr.EMPTY)
        .value("prefix", PyStr.EMPTY)
        .value("dont_write_bytecode", PyBool.TRUE)
        .function("exit", "status=?, /", (machine, a) -> exit(a[0]))
        .function("exc_info", machine -> exceptionInfo(machine.handledException()))
        .function(
            "exception",
            machine ->
                machine.handledException() == null ? PyNone.NONE : machine.handledException())
        .function("_getframe", "depth=0, /", (machine, a) -> frame(machine, a[0]))
        .function(
            "excepthook",
            "exctype, value, traceback, /",
            (machine, a) -> {
              if (a[1] instanceof PyBaseException exception) {
                machine.writeError(TracebackPrinter.text(machine, exception));
              }
              return PyNone.NONE;
            })
        .function(
            "unraisablehook",
            (machine, error) -> {
              machine.writeError(UnraisableHook.text(machine, error));
              return PyNone.NONE;
            })
        .rawFunction(
            "breakpointhook",
            (machine, given, names) -> {
              throw Raise.runtimeError(
                  "breakpoint() cannot open a debugger in Coroscope;"
                      + " its window goes through the program step by step");
            })
        .function(
            "displayhook",
            (machine, value) -> {
              if (value != PyNone.NONE) {
                machine.builtins.put(LAST_VALUE, PyNone.NONE);
                PyStr shown = PyStr.of(Conversion.repr(machine, value).value + "\n");
                machine.callMethod(standardOutput(machine), "write", shown);
                machine.builtins.put(LAST_VALUE, value);
              }
              return PyNone.NONE;
            });
  }

  /** What comes after the end of the program is written where it would have been at its start. */
  static void restoreStreams(Vm vm) {
    PyModule sys = vm.modules.get("sys");
    for (String stream : List.of("stdout", "stderr")) {
      PyObject original = sys == null ? null : sys.namespace.get(PyStr.of("__" + stream + "__"));
      if (original != null) {
        sys.set(stream, original);
      }
    }
  }

  /** {@code sys.stdout}, which the program may have replaced. */
  private static PyObject standardOutput(Vm vm) {
    PyObject stream = vm.modules.get("sys").namespace.get(PyStr.intern("stdout"));
    if (stream == null) {
      throw Raise.runtimeError("lost sys.stdout");
    }
    return stream;
  }

  private static PyObject exit(PyObject status) {
    throw status == null
        ? Raise.of(Types.SYSTEM_EXIT)
        : status instanceof PyTuple tuple
            ? Raise.of(Types.SYSTEM_EXIT, tuple.items)
            : Raise.of(Types.SYSTEM_EXIT, status);
  }

  private static PyObject exceptionInfo(PyBaseException exception) {
    return exception == null
        ? new PyTuple(PyNone.NONE, PyNone.NONE, PyNone.NONE)
        : new PyTuple(
            exception.type(),
            exception,
            exception.traceback == null ? PyNone.NONE : exception.traceback);
  }

  private static PyObject frame(Vm vm, PyObject depth) {
    int left = Conversion.toInt(vm, depth);
    for (Frame frame = vm.currentFrame(); frame != null; frame = frame.back) {
      if (!frame.code.isLibrary() && left-- <= 0) {
        return frame;
      }
    }
    throw Raise.valueError("call stack is not deep enough");
  }

  private static void addSettings(ModuleBuilder module) {
    module
        .function("getrecursionlimit", vm -> PyInt.of(vm.recursionLimit()))
        .function(
            "setrecursionlimit",
            (vm, limit) -> {
              int wanted = Conversion.toInt(vm, limit);
              if (wanted < 1) {
                throw Raise.valueError("recursion limit must be greater or equal than 1");
              }
              vm.setRecursionLimit(wanted);
              return PyNone.NONE;
            })
        .function("getswitchinterval", vm -> new PyFloat(0.005))
        .function("setswitchinterval", (vm, seconds) -> PyNone.NONE)
        .function("getdefaultencoding", vm -> PyStr.of("utf-8"))
        .function("getfilesystemencoding", vm -> PyStr.of("utf-8"))
        .function("getrefcount", (vm, value) -> PyInt.of(2))
        .function(
            "getsizeof",
            "object, default=?",
            (vm, a) -> PyInt.of(SizeEstimate.withHeader(vm, a[0])))
        .function(
            "intern",
            (vm, text) -> {
              if (!(text instanceof PyStr string)) {
                throw Raise.badArgument("intern() argument", "str", text);
              }
              return PyStr.intern(string.value);
            })
        .function(
            "get_int_max_str_digits",
            vm -> PyInt.of(vm.service(DigitLimit.class, DigitLimit::new).digits))
        .function(
            "set_int_max_str_digits",
            "maxdigits",
            (vm, a) -> {
              int most = Conversion.toInt(vm, a[0]);
              if (most != 0 && most < DigitLimit.LEAST) {
                throw Raise.valueError("maxdigits must be 0 or larger than %d", DigitLimit.LEAST);
              }
              vm.service(DigitLimit.class, DigitLimit::new).digits = most;
              return PyNone.NONE;
            })
        .function("is_finalizing", vm -> PyBool.FALSE)
        .function("gettrace", vm -> PyNone.NONE)
        .function("getprofile", vm -> PyNone.NONE)
        .function("settrace", (vm, function) -> refuse("settrace", function))
        .function("setprofile", (vm, function) -> refuse("setprofile", function))
        .function("get_coroutine_origin_tracking_depth", vm -> PyInt.ZERO)
        .function("set_coroutine_origin_tracking_depth", (vm, depth) -> PyNone.NONE)
        .function("audit", "event, *args", (vm, a) -> PyNone.NONE);
  }

  private static PyObject refuse(String function, PyObject argument) {
    if (argument != PyNone.NONE) {
      throw Raise.error(
          Types.NOT_IMPLEMENTED_ERROR,
          "sys." + function + "() is not there: Coroscope's own trace shows each line that runs");
    }
    return PyNone.NONE;
  }
}
