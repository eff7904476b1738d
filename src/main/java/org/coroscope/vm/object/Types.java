package org.coroscope.vm.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The built-in types. They are made here empty, filled by the classes of {@code vm.builtin}, and
 * frozen before the first machine exists; from then on they are constants.
 */
public final class Types {
  private static final List<PyType> ALL = new ArrayList<>();
  private static final Map<String, PyType> EXCEPTIONS = new LinkedHashMap<>();
  private static boolean allFrozen;

  public static final PyType OBJECT = type("object", null);
  public static final PyType TYPE = type("type", OBJECT);
  public static final PyType NONE_TYPE = sealed("NoneType");
  public static final PyType NOT_IMPLEMENTED_TYPE = sealed("NotImplementedType");
  public static final PyType ELLIPSIS_TYPE = sealed("ellipsis");
  public static final PyType INT = type("int", OBJECT);
  public static final PyType BOOL = type("bool", INT);
  public static final PyType FLOAT = type("float", OBJECT);
  public static final PyType COMPLEX = type("complex", OBJECT);
  public static final PyType STR = type("str", OBJECT);
  public static final PyType BYTES = type("bytes", OBJECT);
  public static final PyType BYTEARRAY = type("bytearray", OBJECT);
  public static final PyType MEMORYVIEW = sealed("memoryview");
  public static final PyType LIST = type("list", OBJECT);
  public static final PyType TUPLE = type("tuple", OBJECT);
  public static final PyType DICT = type("dict", OBJECT);
  public static final PyType SET = type("set", OBJECT);
  public static final PyType FROZENSET = type("frozenset", OBJECT);
  public static final PyType RANGE = sealed("range");
  public static final PyType SLICE = sealed("slice");
  public static final PyType CELL = sealed("cell");
  public static final PyType CODE = sealed("code");
  public static final PyType FRAME = sealed("frame");
  public static final PyType TRACEBACK = sealed("traceback");
  public static final PyType FUNCTION = sealed("function");
  public static final PyType METHOD = sealed("method");
  public static final PyType BUILTIN_FUNCTION = sealed("builtin_function_or_method");
  public static final PyType METHOD_DESCRIPTOR = sealed("method_descriptor");
  public static final PyType WRAPPER_DESCRIPTOR = sealed("wrapper_descriptor");
  public static final PyType METHOD_WRAPPER = sealed("method-wrapper");
  public static final PyType GETSET_DESCRIPTOR = sealed("getset_descriptor");
  public static final PyType MEMBER_DESCRIPTOR = sealed("member_descriptor");
  public static final PyType CLASSMETHOD = type("classmethod", OBJECT);
  public static final PyType STATICMETHOD = type("staticmethod", OBJECT);
  public static final PyType PROPERTY = type("property", OBJECT);
  public static final PyType SUPER = type("super", OBJECT);
  public static final PyType MODULE = type("module", OBJECT);
  public static final PyType MAPPING_PROXY = sealed("mappingproxy");
  public static final PyType GENERIC_ALIAS = type("types.GenericAlias", OBJECT);
  public static final PyType UNION = sealed("types.UnionType");
  public static final PyType GENERATOR = sealed("generator");
  public static final PyType COROUTINE = sealed("coroutine");
  public static final PyType COROUTINE_WRAPPER = sealed("coroutine_wrapper");
  public static final PyType ASYNC_GENERATOR = sealed("async_generator");
  public static final PyType ASYNC_GENERATOR_ASEND = sealed("async_generator_asend");
  public static final PyType ASYNC_GENERATOR_ATHROW = sealed("async_generator_athrow");

  /** What iterators written in Java are unless they have a type of their own. */
  public static final PyType ITERATOR = sealed("iterator");

  public static final PyType BASE_EXCEPTION = exception("BaseException", OBJECT);
  public static final PyType EXCEPTION = exception("Exception", BASE_EXCEPTION);
  public static final PyType GENERATOR_EXIT = exception("GeneratorExit", BASE_EXCEPTION);
  public static final PyType KEYBOARD_INTERRUPT = exception("KeyboardInterrupt", BASE_EXCEPTION);
  public static final PyType SYSTEM_EXIT = exception("SystemExit", BASE_EXCEPTION);
  public static final PyType BASE_EXCEPTION_GROUP = exception("BaseExceptionGroup", BASE_EXCEPTION);
  public static final PyType STOP_ITERATION = exception("StopIteration", EXCEPTION);
  public static final PyType STOP_ASYNC_ITERATION = exception("StopAsyncIteration", EXCEPTION);
  public static final PyType ARITHMETIC_ERROR = exception("ArithmeticError", EXCEPTION);
  public static final PyType FLOATING_POINT_ERROR =
      exception("FloatingPointError", ARITHMETIC_ERROR);
  public static final PyType OVERFLOW_ERROR = exception("OverflowError", ARITHMETIC_ERROR);
  public static final PyType ZERO_DIVISION_ERROR = exception("ZeroDivisionError", ARITHMETIC_ERROR);
  public static final PyType ASSERTION_ERROR = exception("AssertionError", EXCEPTION);
  public static final PyType ATTRIBUTE_ERROR = exception("AttributeError", EXCEPTION);
  public static final PyType BUFFER_ERROR = exception("BufferError", EXCEPTION);
  public static final PyType EOF_ERROR = exception("EOFError", EXCEPTION);
  public static final PyType IMPORT_ERROR = exception("ImportError", EXCEPTION);
  public static final PyType MODULE_NOT_FOUND_ERROR =
      exception("ModuleNotFoundError", IMPORT_ERROR);
  public static final PyType LOOKUP_ERROR = exception("LookupError", EXCEPTION);
  public static final PyType INDEX_ERROR = exception("IndexError", LOOKUP_ERROR);
  public static final PyType KEY_ERROR = exception("KeyError", LOOKUP_ERROR);
  public static final PyType MEMORY_ERROR = exception("MemoryError", EXCEPTION);
  public static final PyType NAME_ERROR = exception("NameError", EXCEPTION);
  public static final PyType UNBOUND_LOCAL_ERROR = exception("UnboundLocalError", NAME_ERROR);
  public static final PyType OS_ERROR = exception("OSError", EXCEPTION);
  public static final PyType BLOCKING_IO_ERROR = exception("BlockingIOError", OS_ERROR);
  public static final PyType CHILD_PROCESS_ERROR = exception("ChildProcessError", OS_ERROR);
  public static final PyType CONNECTION_ERROR = exception("ConnectionError", OS_ERROR);
  public static final PyType BROKEN_PIPE_ERROR = exception("BrokenPipeError", CONNECTION_ERROR);
  public static final PyType CONNECTION_ABORTED_ERROR =
      exception("ConnectionAbortedError", CONNECTION_ERROR);
  public static final PyType CONNECTION_REFUSED_ERROR =
      exception("ConnectionRefusedError", CONNECTION_ERROR);
  public static final PyType CONNECTION_RESET_ERROR =
      exception("ConnectionResetError", CONNECTION_ERROR);
  public static final PyType FILE_EXISTS_ERROR = exception("FileExistsError", OS_ERROR);
  public static final PyType FILE_NOT_FOUND_ERROR = exception("FileNotFoundError", OS_ERROR);
  public static final PyType INTERRUPTED_ERROR = exception("InterruptedError", OS_ERROR);
  public static final PyType IS_A_DIRECTORY_ERROR = exception("IsADirectoryError", OS_ERROR);
  public static final PyType NOT_A_DIRECTORY_ERROR = exception("NotADirectoryError", OS_ERROR);
  public static final PyType PERMISSION_ERROR = exception("PermissionError", OS_ERROR);
  public static final PyType PROCESS_LOOKUP_ERROR = exception("ProcessLookupError", OS_ERROR);
  public static final PyType TIMEOUT_ERROR = exception("TimeoutError", OS_ERROR);
  public static final PyType REFERENCE_ERROR = exception("ReferenceError", EXCEPTION);
  public static final PyType RUNTIME_ERROR = exception("RuntimeError", EXCEPTION);
  public static final PyType NOT_IMPLEMENTED_ERROR =
      exception("NotImplementedError", RUNTIME_ERROR);
  public static final PyType RECURSION_ERROR = exception("RecursionError", RUNTIME_ERROR);
  public static final PyType SYNTAX_ERROR = exception("SyntaxError", EXCEPTION);
  public static final PyType INDENTATION_ERROR = exception("IndentationError", SYNTAX_ERROR);
  public static final PyType TAB_ERROR = exception("TabError", INDENTATION_ERROR);
  public static final PyType SYSTEM_ERROR = exception("SystemError", EXCEPTION);
  public static final PyType TYPE_ERROR = exception("TypeError", EXCEPTION);
  public static final PyType VALUE_ERROR = exception("ValueError", EXCEPTION);
  public static final PyType UNICODE_ERROR = exception("UnicodeError", VALUE_ERROR);
  public static final PyType UNICODE_DECODE_ERROR = exception("UnicodeDecodeError", UNICODE_ERROR);
  public static final PyType UNICODE_ENCODE_ERROR = exception("UnicodeEncodeError", UNICODE_ERROR);
  public static final PyType UNICODE_TRANSLATE_ERROR =
      exception("UnicodeTranslateError", UNICODE_ERROR);
  public static final PyType WARNING = exception("Warning", EXCEPTION);
  public static final PyType BYTES_WARNING = exception("BytesWarning", WARNING);
  public static final PyType DEPRECATION_WARNING = exception("DeprecationWarning", WARNING);
  public static final PyType ENCODING_WARNING = exception("EncodingWarning", WARNING);
  public static final PyType FUTURE_WARNING = exception("FutureWarning", WARNING);
  public static final PyType IMPORT_WARNING = exception("ImportWarning", WARNING);
  public static final PyType PENDING_DEPRECATION_WARNING =
      exception("PendingDeprecationWarning", WARNING);
  public static final PyType RESOURCE_WARNING = exception("ResourceWarning", WARNING);
  public static final PyType RUNTIME_WARNING = exception("RuntimeWarning", WARNING);
  public static final PyType SYNTAX_WARNING = exception("SyntaxWarning", WARNING);
  public static final PyType UNICODE_WARNING = exception("UnicodeWarning", WARNING);
  public static final PyType USER_WARNING = exception("UserWarning", WARNING);
  public static final PyType EXCEPTION_GROUP = exceptionGroup();

  private Types() {}

  /** The exception types by name, in the order above. */
  public static Map<String, PyType> exceptions() {
    return EXCEPTIONS;
  }

  /**
   * The built-in types directly below one, in the order of CPython: by name, and {@code
   * ExceptionGroup}, which has two bases, after all others.
   */
  public static List<PyType> builtinSubclasses(PyType type) {
    List<PyType> below = new ArrayList<>();
    for (PyType each : ALL) {
      if (List.of(each.bases()).contains(type)) {
        below.add(each);
      }
    }
    below.sort(
        Comparator.comparing((PyType each) -> each.bases().length).thenComparing(PyType::name));
    return below;
  }

  /** Freezes all types made here; called once, when all of them are filled. */
  public static void freezeAll() {
    ALL.forEach(PyType::freeze);
    allFrozen = true;
  }

  /** Freezes a type made elsewhere: now, or together with all others if those are still filled. */
  static void freezeInTime(PyType type) {
    if (allFrozen) {
      type.freeze();
    } else {
      ALL.add(type);
    }
  }

  private static PyType type(String name, PyType base) {
    PyType type = new PyType(name, base);
    ALL.add(type);
    return type;
  }

  private static PyType sealed(String name) {
    PyType type = type(name, OBJECT);
    type.setInheritable(false);
    return type;
  }

  private static PyType exception(String name, PyType base) {
    PyType type = type(name, base);
    type.setInstancesHaveDict(true);
    if (base != OBJECT) {
      type.setLayout(BASE_EXCEPTION);
    }
    EXCEPTIONS.put(name, type);
    return type;
  }

  private static PyType exceptionGroup() {
    PyType type = exception("ExceptionGroup", BASE_EXCEPTION_GROUP);
    type.addBase(EXCEPTION);
    return type;
  }
}
