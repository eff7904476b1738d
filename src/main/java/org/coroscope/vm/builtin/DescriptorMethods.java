package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyClassMethod;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGetSet;
import org.coroscope.vm.object.PyMember;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyProperty;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStaticMethod;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** {@code property}, {@code classmethod}, {@code staticmethod}, slots and computed attributes. */
final class DescriptorMethods {
  private static final String[] WRAPPED = {
    "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"
  };

  private DescriptorMethods() {}

  static void install() {
    installProperty();
    installMethodKinds();
    installComputed();
  }

  private static void installProperty() {
    TypeBuilder.of(Types.PROPERTY)
        .rawConstructor(
            (vm, arguments, names) ->
                arguments[0] == Types.PROPERTY
                    ? new PyProperty()
                    : new PyProperty((PyType) arguments[0]))
        .special(
            Special.INIT,
            "self, fget=None, fset=None, fdel=None, doc=None",
            (vm, a) -> init(vm, (PyProperty) a[0], a[1], a[2], a[3], a[4]))
        .getter("fget", (vm, self) -> ((PyProperty) self).getter)
        .getter("fset", (vm, self) -> ((PyProperty) self).setter)
        .getter("fdel", (vm, self) -> ((PyProperty) self).deleter)
        .property(
            "__doc__",
            (vm, self) -> ((PyProperty) self).doc,
            (vm, self, value) -> {
              ((PyProperty) self).doc = value == null ? PyNone.NONE : value;
              return PyNone.NONE;
            })
        .getter("__isabstractmethod__", DescriptorMethods::isAbstractProperty)
        .method("getter", (vm, self, function) -> copy(vm, self, function, null, null))
        .method("setter", (vm, self, function) -> copy(vm, self, null, function, null))
        .method("deleter", (vm, self, function) -> copy(vm, self, null, null, function))
        .special(
            Special.SET_NAME,
            (vm, self, owner, name) -> {
              ((PyProperty) self).name = name instanceof PyStr text ? text : null;
              return PyNone.NONE;
            })
        .special(
            Special.GET,
            "self, instance, owner=None, /",
            (vm, a) -> getProperty(vm, (PyProperty) a[0], a[1]))
        .special(
            Special.SET,
            (vm, self, instance, value) -> {
              PyProperty property = (PyProperty) self;
              if (property.setter == PyNone.NONE) {
                throw cannot(property, instance, "setter");
              }
              vm.call(property.setter, instance, value);
              return PyNone.NONE;
            })
        .special(
            Special.DELETE,
            (vm, self, instance) -> {
              PyProperty property = (PyProperty) self;
              if (property.deleter == PyNone.NONE) {
                throw cannot(property, instance, "deleter");
              }
              vm.call(property.deleter, instance);
              return PyNone.NONE;
            });
  }

  private static PyObject init(
      Vm vm,
      PyProperty property,
      PyObject getter,
      PyObject setter,
      PyObject deleter,
      PyObject doc) {
    property.getter = getter;
    property.setter = setter;
    property.deleter = deleter;
    property.doc = doc;
    if (doc == PyNone.NONE && getter != PyNone.NONE) {
      PyObject inherited = attributeOrNull(vm, getter, "__doc__");
      if (inherited != null) {
        property.doc = inherited;
        property.docFromGetter = true;
      }
    }
    if (!property.isExact() && property.doc != PyNone.NONE) {
      Attributes.genericSet(vm, property, PyStr.intern("__doc__"), property.doc);
    }
    return PyNone.NONE;
  }

  private static PyObject copy(
      Vm vm, PyObject self, PyObject getter, PyObject setter, PyObject deleter) {
    PyProperty old = (PyProperty) self;
    PyObject newGetter = getter == null || getter == PyNone.NONE ? old.getter : getter;
    boolean takeDoc = old.docFromGetter && newGetter != PyNone.NONE;
    PyObject made =
        vm.call(
            old.type(),
            new PyObject[] {
              newGetter,
              setter == null || setter == PyNone.NONE ? old.setter : setter,
              deleter == null || deleter == PyNone.NONE ? old.deleter : deleter,
              takeDoc ? PyNone.NONE : old.doc
            });
    if (made instanceof PyProperty property) {
      property.name = old.name;
    }
    return made;
  }

  private static PyObject getProperty(Vm vm, PyProperty property, PyObject instance) {
    if (instance == PyNone.NONE) {
      return property;
    }
    if (property.getter == PyNone.NONE) {
      throw cannot(property, instance, "getter");
    }
    return vm.call(property.getter, instance);
  }

  private static PyRaise cannot(PyProperty property, PyObject instance, String what) {
    String name = property.name == null ? "" : " '" + property.name.value + "'";
    return Raise.error(
        Types.ATTRIBUTE_ERROR,
        "property" + name + " of '" + instance.type().qualifiedName() + "' object has no " + what);
  }

  private static PyObject isAbstractProperty(Vm vm, PyObject self) {
    PyProperty property = (PyProperty) self;
    return PyBool.of(
        isAbstract(vm, property.getter)
            || isAbstract(vm, property.setter)
            || isAbstract(vm, property.deleter));
  }

  /** Whether a function is marked as abstract. */
  static boolean isAbstract(Vm vm, PyObject function) {
    if (function == PyNone.NONE) {
      return false;
    }
    PyObject mark = attributeOrNull(vm, function, "__isabstractmethod__");
    return mark != null && Conversion.isTrue(vm, mark);
  }

  private static PyObject attributeOrNull(Vm vm, PyObject object, String name) {
    PyObject found = Attributes.getOrNull(vm, object, PyStr.intern(name));
    vm.pendingAttributeError = null;
    return found;
  }

  private static void installMethodKinds() {
    TypeBuilder.of(Types.CLASSMETHOD)
        .instancesHaveDict()
        .rawConstructor(
            (vm, arguments, names) ->
                arguments[0] == Types.CLASSMETHOD
                    ? new PyClassMethod(PyNone.NONE)
                    : new PyClassMethod((PyType) arguments[0], PyNone.NONE))
        .special(
            Special.INIT,
            (vm, self, function) -> {
              ((PyClassMethod) self).function = function;
              copyAttributes(vm, function, self);
              return PyNone.NONE;
            })
        .getter("__func__", (vm, self) -> ((PyClassMethod) self).function)
        .getter("__wrapped__", (vm, self) -> ((PyClassMethod) self).function)
        .getter(
            "__isabstractmethod__",
            (vm, self) -> PyBool.of(isAbstract(vm, ((PyClassMethod) self).function)))
        .property("__dict__", ClassMaker::dict, ClassMaker::setDict)
        .special(
            Special.GET,
            "self, instance, owner=None, /",
            (vm, a) ->
                Attributes.bindClassMethod(
                    vm, (PyClassMethod) a[0], a[2] instanceof PyType owner ? owner : a[1].type()))
        .special(
            Special.REPR,
            (vm, self) -> wrapperRepr(vm, "classmethod", ((PyClassMethod) self).function));
    TypeBuilder.of(Types.STATICMETHOD)
        .instancesHaveDict()
        .rawConstructor(
            (vm, arguments, names) ->
                arguments[0] == Types.STATICMETHOD
                    ? new PyStaticMethod(PyNone.NONE)
                    : new PyStaticMethod((PyType) arguments[0], PyNone.NONE))
        .special(
            Special.INIT,
            (vm, self, function) -> {
              ((PyStaticMethod) self).function = function;
              copyAttributes(vm, function, self);
              return PyNone.NONE;
            })
        .getter("__func__", (vm, self) -> ((PyStaticMethod) self).function)
        .getter("__wrapped__", (vm, self) -> ((PyStaticMethod) self).function)
        .getter(
            "__isabstractmethod__",
            (vm, self) -> PyBool.of(isAbstract(vm, ((PyStaticMethod) self).function)))
        .property("__dict__", ClassMaker::dict, ClassMaker::setDict)
        .rawMethod(
            "__call__",
            (vm, arguments, names) ->
                vm.call(
                    ((PyStaticMethod) arguments[0]).function,
                    FunctionMethods.rest(arguments),
                    names))
        .special(
            Special.GET,
            "self, instance, owner=None, /",
            (vm, a) -> ((PyStaticMethod) a[0]).function)
        .special(
            Special.REPR,
            (vm, self) -> wrapperRepr(vm, "staticmethod", ((PyStaticMethod) self).function));
  }

  private static PyObject wrapperRepr(Vm vm, String kind, PyObject function) {
    return PyStr.of("<" + kind + "(" + Conversion.repr(vm, function).value + ")>");
  }

  private static void copyAttributes(Vm vm, PyObject function, PyObject wrapper) {
    if (!(function instanceof PyFunction)) {
      return;
    }
    for (String name : WRAPPED) {
      PyObject value = attributeOrNull(vm, function, name);
      if (value != null) {
        wrapper.attributesForWriting().put(PyStr.intern(name), value);
      }
    }
    if (function.attributes() != null) {
      wrapper.attributesForWriting().putAll(vm, function.attributes());
    }
  }

  private static void installComputed() {
    TypeBuilder.of(Types.GETSET_DESCRIPTOR)
        .getter("__name__", (vm, self) -> PyStr.of(((PyGetSet) self).name))
        .getter(
            "__qualname__",
            (vm, self) -> PyStr.of(((PyGetSet) self).owner.name() + "." + ((PyGetSet) self).name))
        .getter("__objclass__", (vm, self) -> ((PyGetSet) self).owner)
        .special(
            Special.GET,
            "self, instance, owner=None, /",
            (vm, a) -> a[1] == PyNone.NONE ? a[0] : ((PyGetSet) a[0]).get.call(vm, a[1]))
        .special(Special.SET, DescriptorMethods::setComputed)
        .special(Special.DELETE, (vm, self, instance) -> setComputed(vm, self, instance, null))
        .special(
            Special.REPR,
            (vm, self) ->
                PyStr.of(
                    "<attribute '"
                        + ((PyGetSet) self).name
                        + "' of '"
                        + ((PyGetSet) self).owner.name()
                        + "' objects>"));
    TypeBuilder.of(Types.MEMBER_DESCRIPTOR)
        .getter("__name__", (vm, self) -> ((PyMember) self).name)
        .getter("__objclass__", (vm, self) -> ((PyMember) self).owner)
        .getter("__doc__", (vm, self) -> PyNone.NONE)
        .special(
            Special.GET,
            "self, instance, owner=None, /",
            (vm, a) -> a[1] == PyNone.NONE ? a[0] : getMember((PyMember) a[0], a[1]))
        .special(
            Special.SET, (vm, self, instance, value) -> setMember((PyMember) self, instance, value))
        .special(Special.DELETE, (vm, self, instance) -> setMember((PyMember) self, instance, null))
        .special(
            Special.REPR,
            (vm, self) ->
                PyStr.of(
                    "<member '"
                        + ((PyMember) self).name.value
                        + "' of '"
                        + ((PyMember) self).owner.name()
                        + "' objects>"));
  }

  private static PyObject setComputed(Vm vm, PyObject self, PyObject instance, PyObject value) {
    PyGetSet computed = (PyGetSet) self;
    if (computed.set == null) {
      throw Raise.error(
          Types.ATTRIBUTE_ERROR,
          "attribute '"
              + computed.name
              + "' of '"
              + computed.owner.name()
              + "' objects is not writable");
    }
    return computed.set.call(vm, instance, value);
  }

  private static PyObject getMember(PyMember member, PyObject instance) {
    checkMember(member, instance);
    PyObject value = member.get(instance);
    if (value == null) {
      throw Raise.noAttribute(instance, member.name.value);
    }
    return value;
  }

  private static PyObject setMember(PyMember member, PyObject instance, PyObject value) {
    checkMember(member, instance);
    if (value == null && member.get(instance) == null) {
      throw Raise.error(Types.ATTRIBUTE_ERROR, member.name.value);
    }
    member.set(instance, value);
    return PyNone.NONE;
  }

  private static void checkMember(PyMember member, PyObject instance) {
    if (!instance.type().isSubtypeOf(member.owner)) {
      throw Raise.typeError(
          "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
          member.name.value, member.owner.name(), instance.type().name());
    }
  }
}
