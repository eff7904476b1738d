package org.coroscope.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/** {@code types}: names for the types of what has none in {@code builtins}; the rest is Python. */
final class TypesModule {
  private static final Map<String, PyType> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("FunctionType", Types.FUNCTION);
    NAMES.put("LambdaType", Types.FUNCTION);
    NAMES.put("CodeType", Types.CODE);
    NAMES.put("MappingProxyType", Types.MAPPING_PROXY);
    NAMES.put("CellType", Types.CELL);
    NAMES.put("GeneratorType", Types.GENERATOR);
    NAMES.put("CoroutineType", Types.COROUTINE);
    NAMES.put("AsyncGeneratorType", Types.ASYNC_GENERATOR);
    NAMES.put("MethodType", Types.METHOD);
    NAMES.put("BuiltinFunctionType", Types.BUILTIN_FUNCTION);
    NAMES.put("BuiltinMethodType", Types.BUILTIN_FUNCTION);
    NAMES.put("WrapperDescriptorType", Types.WRAPPER_DESCRIPTOR);
    NAMES.put("MethodWrapperType", Types.METHOD_WRAPPER);
    NAMES.put("MethodDescriptorType", Types.METHOD_DESCRIPTOR);
    NAMES.put("ClassMethodDescriptorType", Types.METHOD_DESCRIPTOR);
    NAMES.put("ModuleType", Types.MODULE);
    NAMES.put("TracebackType", Types.TRACEBACK);
    NAMES.put("FrameType", Types.FRAME);
    NAMES.put("GetSetDescriptorType", Types.GETSET_DESCRIPTOR);
    NAMES.put("MemberDescriptorType", Types.MEMBER_DESCRIPTOR);
    NAMES.put("GenericAlias", Types.GENERIC_ALIAS);
    NAMES.put("UnionType", Types.UNION);
    NAMES.put("EllipsisType", Types.ELLIPSIS_TYPE);
    NAMES.put("NoneType", Types.NONE_TYPE);
    NAMES.put("NotImplementedType", Types.NOT_IMPLEMENTED_TYPE);
  }

  private TypesModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    PyModule module = new PyModule("types");
    NAMES.forEach(module::set);
    return PythonSource.fill(vm, context, module, "types");
  }
}
