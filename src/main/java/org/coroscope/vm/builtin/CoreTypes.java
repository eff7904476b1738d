package org.coroscope.vm.builtin;

import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyEllipsis;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** The types that are the machine's frame rather than data, and the built-in functions. */
final class CoreTypes {
  private CoreTypes() {}

  static void install() {
    ObjectMethods.install();
    TypeMethods.install();
    FunctionMethods.install();
    DescriptorMethods.install();
    SuperMethods.install();
    Unions.install();
    MappingProxyMethods.install();
    IteratorTypes.fill(TypeBuilder.of(Types.ITERATOR));
    RangeMethods.install();
    SliceMethods.install();
    StreamMethods.install();
    FrameMethods.install();
    ModuleMethods.install();
    ListMethods.install();
    TupleMethods.install();
    DictMethods.install();
    SetMethods.install();
  }

  static void addTo(PyModule module) {
    CoreFunctions.addTypes(module);
    Quitter.addTo(module);
    Helper.addTo(module);
    ModuleBuilder builder = ModuleBuilder.of(module);
    CoreFunctions.addTo(builder);
    NumberFunctions.addTo(builder);
    SequenceFunctions.addTo(builder);
    DynamicCode.addTo(builder);
    AsyncFunctions.addTo(builder);
    builder
        .value("None", PyNone.NONE)
        .value("True", PyBool.TRUE)
        .value("False", PyBool.FALSE)
        .value("Ellipsis", PyEllipsis.ELLIPSIS)
        .value("NotImplemented", PyNotImplemented.NOT_IMPLEMENTED)
        .value("__debug__", PyBool.TRUE);
  }
}
