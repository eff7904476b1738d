package org.coroscope.vm.op;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyClassMethod;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGetSet;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyProperty;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStaticMethod;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PySuper;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** Attribute access, by the rules of the data model ("Invoking Descriptors"). */
public final class Attributes {
  private Attributes() {}

  /** {@code object.name}. */
  public static PyObject get(Vm vm, PyObject object, PyStr name) {
    PyObject found = getOrNull(vm, object, name);
    if (found == null) {
      throw missing(vm, object, name);
    }
    return found;
  }

  /** {@code object.name}, or null where that raises AttributeError. */
  public static PyObject getOrNull(Vm vm, PyObject object, PyStr name) {
    PyType type = object.type();
    PyObject custom = type.special(Special.GETATTRIBUTE);
    if (custom != null && !(custom instanceof PyNative)) {
      return customGet(vm, type, custom, object, name);
    }
    PyObject found;
    PyRaise failure = null;
    try {
      found = genericGet(vm, object, name);
    } catch (PyRaise raise) {
      if (!raise.is(Types.ATTRIBUTE_ERROR)) {
        throw raise;
      }
      found = null;
      failure = raise;
    }
    if (found == null) {
      PyObject fallback = type.special(Special.GETATTR);
      if (fallback != null) {
        try {
          return vm.callSpecial(fallback, object, name);
        } catch (PyRaise raise) {
          failure = raise;
        }
      }
      return failure == null ? null : nullIfAttributeError(vm, failure, object);
    }
    return found;
  }

  private static PyObject customGet(
      Vm vm, PyType type, PyObject custom, PyObject object, PyStr name) {
    try {
      return vm.callSpecial(custom, object, name);
    } catch (PyRaise raise) {
      PyObject fallback = type.special(Special.GETATTR);
      if (!raise.is(Types.ATTRIBUTE_ERROR)) {
        throw raise;
      }
      if (fallback == null) {
        return nullIfAttributeError(vm, raise, object);
      }
      try {
        return vm.callSpecial(fallback, object, name);
      } catch (PyRaise second) {
        return nullIfAttributeError(vm, second, object);
      }
    }
  }

  /** Keeps the guest's own AttributeError for {@link #missing}, which must raise that very one. */
  private static PyObject nullIfAttributeError(Vm vm, PyRaise raise, PyObject object) {
    if (raise.is(Types.ATTRIBUTE_ERROR)) {
      vm.pendingAttributeError = raise;
      vm.pendingAttributeOwner = object;
      return null;
    }
    throw raise;
  }

  /** The error to throw after {@link #getOrNull} answered null. */
  public static PyRaise missing(Vm vm, PyObject object, PyStr name) {
    PyRaise pending = vm.pendingAttributeError;
    vm.pendingAttributeError = null;
    // Whoever asked with getOrNull may have left an error behind that is not this one.
    if (pending != null && vm.pendingAttributeOwner == object) {
      PyBaseException error = pending.exception();
      if (error.detail("name") == null && error.detail("obj") == null) {
        error.with("name", name).with("obj", object);
      }
      return pending;
    }
    if (object instanceof PyModule module) {
      return Raise.attributeError(
          object,
          name.value,
          "module '" + module.name() + "' has no attribute '" + name.value + "'");
    }
    if (object instanceof PySuper) {
      return Raise.attributeError(
          object, name.value, "'super' object has no attribute '" + name.value + "'");
    }
    return Raise.noAttribute(object, name.value);
  }

  /** What {@code object.__getattribute__} does; null if there is no such attribute. */
  public static PyObject genericGet(Vm vm, PyObject object, PyStr name) {
    if (object instanceof PyType type) {
      return typeGet(vm, type, name);
    }
    if (object instanceof PySuper proxy && proxy.receiver != null) {
      PyObject found = superGet(vm, proxy, name);
      if (found != null) {
        return found;
      }
    }
    PyType type = object.type();
    PyObject inType = type.lookup(name);
    if (inType != null && decidesReading(inType)) {
      return bind(vm, inType, object, type);
    }
    PyDict attributes = object.attributes();
    if (attributes != null) {
      PyObject own = attributes.get(name);
      if (own != null) {
        return own;
      }
    }
    return inType == null ? null : bind(vm, inType, object, type);
  }

  /** A data descriptor that has nothing to say about reading leaves that to the instance. */
  private static boolean decidesReading(PyObject attribute) {
    return isDataDescriptor(attribute) && attribute.type().special(Special.GET) != null;
  }

  private static PyObject typeGet(Vm vm, PyType type, PyStr name) {
    PyType metatype = type.type();
    PyObject inMeta = metatype.lookup(name);
    if (inMeta != null && decidesReading(inMeta)) {
      return bind(vm, inMeta, type, metatype);
    }
    PyObject own = type.lookup(name);
    if (own != null) {
      return bind(vm, own, null, type);
    }
    return inMeta == null ? null : bind(vm, inMeta, type, metatype);
  }

  private static PyObject superGet(Vm vm, PySuper proxy, PyStr name) {
    if (name.value.equals("__class__")) {
      return null;
    }
    boolean after = false;
    for (PyType candidate : proxy.receiverType.mro()) {
      if (after) {
        PyObject found = candidate.namespace().get(name);
        if (found != null) {
          boolean unbound = proxy.receiver == proxy.receiverType;
          return bind(vm, found, unbound ? null : proxy.receiver, proxy.receiverType);
        }
      } else {
        after = candidate == proxy.after;
      }
    }
    return null;
  }

  /** Whether an attribute of a class goes before the instance's own of that name. */
  public static boolean isDataDescriptor(PyObject attribute) {
    if (attribute instanceof PyFunction || attribute instanceof PyNative) {
      return false;
    }
    PyType type = attribute.type();
    return type.special(Special.SET) != null || type.special(Special.DELETE) != null;
  }

  /**
   * {@code attribute.__get__(instance, owner)}; the attribute itself if it is no descriptor.
   *
   * @param instance null for access through the class
   */
  public static PyObject bind(Vm vm, PyObject attribute, PyObject instance, PyType owner) {
    if (attribute instanceof PyFunction) {
      return instance == null ? attribute : new PyBoundMethod(attribute, instance);
    }
    if (attribute instanceof PyNative function) {
      return instance == null || !function.binds()
          ? attribute
          : new PyBoundMethod(attribute, instance);
    }
    if (attribute instanceof PyStaticMethod method && method.isExact()) {
      return method.function;
    }
    if (attribute instanceof PyClassMethod method && method.isExact()) {
      return bindClassMethod(vm, method, owner);
    }
    if (attribute instanceof PyGetSet computed) {
      return instance == null ? attribute : computed.get.call(vm, instance);
    }
    if (attribute instanceof PyProperty property && property.isExact()) {
      if (instance == null) {
        return attribute;
      }
      if (property.getter == PyNone.NONE) {
        throw Raise.attributeError(
            instance,
            property.name == null ? "" : property.name.value,
            property.name == null
                ? "property of '" + owner.qualifiedName() + "' object has no getter"
                : "property '"
                    + property.name.value
                    + "' of '"
                    + owner.qualifiedName()
                    + "' object has no getter");
      }
      return vm.call(property.getter, instance);
    }
    PyObject get = attribute.type().special(Special.GET);
    if (get == null) {
      return attribute;
    }
    return vm.callSpecial(get, attribute, instance == null ? PyNone.NONE : instance, owner);
  }

  /** {@code classmethod.__get__}. */
  public static PyObject bindClassMethod(Vm vm, PyClassMethod method, PyType owner) {
    if (method.function instanceof PyFunction
        || method.function instanceof PyNative
        || method.function instanceof PyBoundMethod) {
      return new PyBoundMethod(method.function, owner);
    }
    if (method.function instanceof PyClassMethod inner) {
      return bindClassMethod(vm, inner, owner);
    }
    return method.function.type().special(Special.GET) == null
        ? new PyBoundMethod(method.function, owner)
        : bind(vm, method.function, owner, owner.type());
  }

  /** {@code object.name = value}. */
  public static void set(Vm vm, PyObject object, PyStr name, PyObject value) {
    PyObject custom = object.type().special(Special.SETATTR);
    if (custom != null && !(custom instanceof PyNative)) {
      vm.callSpecial(custom, object, name, value);
      return;
    }
    genericSet(vm, object, name, value);
  }

  /** {@code del object.name}. */
  public static void delete(Vm vm, PyObject object, PyStr name) {
    PyObject custom = object.type().special(Special.DELATTR);
    if (custom != null && !(custom instanceof PyNative)) {
      vm.callSpecial(custom, object, name);
      return;
    }
    genericSet(vm, object, name, null);
  }

  /** What {@code object.__setattr__} does; a null value deletes. */
  public static void genericSet(Vm vm, PyObject object, PyStr name, PyObject value) {
    PyType type = object.type();
    PyObject inType = type.lookup(name);
    if (inType != null
        && !(inType instanceof PyFunction)
        && setThrough(vm, inType, object, name, value)) {
      return;
    }
    if (object instanceof PyType target) {
      setOnType(target, name, value);
      return;
    }
    PyDict attributes = type.dictHoldsOnlySlots() ? null : object.attributesForWriting();
    if (attributes == null) {
      throw inType == null
          ? Raise.error(
              Types.ATTRIBUTE_ERROR,
              Raise.noAttribute(object, name.value).exception().plainMessage())
          : Raise.error(
              Types.ATTRIBUTE_ERROR,
              "'" + type.name() + "' object attribute '" + name.value + "' is read-only");
    }
    if (value != null) {
      attributes.put(name, value);
    } else if (attributes.remove(name) == null) {
      throw Raise.error(
          Types.ATTRIBUTE_ERROR, missing(vm, object, name).exception().plainMessage());
    }
  }

  /** Lets a data descriptor set or delete; answers whether there was one. */
  private static boolean setThrough(
      Vm vm, PyObject descriptor, PyObject object, PyStr name, PyObject value) {
    if (descriptor instanceof PyGetSet computed) {
      if (computed.set == null) {
        throw Raise.error(
            Types.ATTRIBUTE_ERROR,
            "attribute '"
                + name.value
                + "' of '"
                + computed.owner.name()
                + "' objects is not writable");
      }
      computed.set.call(vm, object, value);
      return true;
    }
    if (descriptor instanceof PyProperty property && property.isExact()) {
      PyObject function = value == null ? property.deleter : property.setter;
      if (function == PyNone.NONE) {
        throw Raise.error(
            Types.ATTRIBUTE_ERROR,
            (property.name == null ? "property" : "property '" + property.name.value + "'")
                + " of '"
                + object.type().qualifiedName()
                + "' object has no "
                + (value == null ? "deleter" : "setter"));
      }
      if (value == null) {
        vm.call(function, object);
      } else {
        vm.call(function, object, value);
      }
      return true;
    }
    PyObject set = descriptor.type().special(Special.SET);
    PyObject delete = descriptor.type().special(Special.DELETE);
    if (value != null && set != null) {
      vm.callSpecial(set, descriptor, object, value);
      return true;
    }
    if (value == null && delete != null) {
      vm.callSpecial(delete, descriptor, object);
      return true;
    }
    if (set != null || delete != null) {
      throw Raise.error(Types.ATTRIBUTE_ERROR, value == null ? "__delete__" : "__set__");
    }
    return false;
  }

  private static void setOnType(PyType target, PyStr name, PyObject value) {
    if (!target.isHeapType()) {
      throw Raise.typeError(
          "cannot set '%s' attribute of immutable type '%s'", name.value, target.name());
    }
    if (!target.setAttribute(name, value) && value == null) {
      throw Raise.error(
          Types.ATTRIBUTE_ERROR,
          "type object '" + target.name() + "' has no attribute '" + name.value + "'");
    }
  }
}
