package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyClassMethod;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGetSet;
import org.coroscope.vm.object.PyMember;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStaticMethod;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/** Makes a class: what {@code type.__new__(metatype, name, bases, namespace)} does. */
final class ClassMaker {
  private static final PyStr QUALNAME = PyStr.intern("__qualname__");
  private static final PyStr MODULE = PyStr.intern("__module__");
  private static final PyStr DOC = PyStr.intern("__doc__");
  private static final PyStr SLOTS = PyStr.intern("__slots__");
  private static final PyStr NAME = PyStr.intern("__name__");
  private static final PyStr CLASSCELL = PyStr.intern("__classcell__");
  private static final PyStr DICT = PyStr.intern("__dict__");
  private static final PyStr WEAKREF = PyStr.intern("__weakref__");
  private static final PyStr MRO = PyStr.intern("mro");
  private static final PyStr SET_NAME = PyStr.intern("__set_name__");
  private static final PyStr EQ = PyStr.intern("__eq__");
  private static final PyStr HASH = PyStr.intern("__hash__");

  private final Vm vm;
  private final String name;
  private final PyType[] bases;
  private final PyDict namespace;
  private final List<PyMember> members = new ArrayList<>();
  private PyType layout;
  private int slotCount;
  private boolean instancesHaveDict;

  private ClassMaker(Vm vm, String name, PyType[] bases, PyDict namespace) {
    this.vm = vm;
    this.name = name;
    this.bases = bases;
    this.namespace = namespace;
  }

  /** {@code type.__new__}, the metatype among the arguments. */
  static PyObject create(Vm vm, PyObject[] arguments, PyStr[] names) {
    int given = arguments.length - names.length - 1;
    if (given != 3) {
      throw Raise.typeError("type.__new__() takes exactly 3 arguments (%d given)", given);
    }
    if (!(arguments[1] instanceof PyStr name)) {
      throw wrongArgument(1, "str", arguments[1]);
    }
    if (!(arguments[2] instanceof PyTuple baseTuple)) {
      throw wrongArgument(2, "tuple", arguments[2]);
    }
    if (!(arguments[3] instanceof PyDict given3)) {
      throw wrongArgument(3, "dict", arguments[3]);
    }
    PyType metatype = (PyType) arguments[0];
    PyType winner = mostDerived(metatype, baseTuple.items);
    if (winner != metatype) {
      PyObject constructor = Vm.unwrapStatic(winner.special(Special.NEW));
      if (constructor != Types.TYPE.special(Special.NEW)) {
        PyObject[] again = arguments.clone();
        again[0] = winner;
        return vm.call(constructor, again, names);
      }
      metatype = winner;
    }
    PyType[] bases = checkBases(vm, baseTuple);
    ClassMaker maker = new ClassMaker(vm, name.value, bases, given3.copy());
    PyType type = maker.make(metatype);
    maker.setNames(type);
    maker.tellParents(type, arguments, names);
    return type;
  }

  private static PyRaise wrongArgument(int position, String expected, PyObject given) {
    return Raise.badArgument("type.__new__() argument " + position, expected, given);
  }

  private static PyType[] checkBases(Vm vm, PyTuple given) {
    if (given.items.length == 0) {
      return new PyType[] {Types.OBJECT};
    }
    PyType[] bases = new PyType[given.items.length];
    for (int i = 0; i < bases.length; i++) {
      if (!(given.items[i] instanceof PyType base)) {
        throw given.items[i].type().lookup(Special.MRO_ENTRIES.pythonName()) != null
            ? Raise.typeError("type() doesn't support MRO entry resolution; use types.new_class()")
            : Raise.typeError("bases must be types");
      }
      if (!base.isInheritable() || base == Types.BOOL) {
        throw Raise.typeError("type '%s' is not an acceptable base type", base.name());
      }
      bases[i] = base;
    }
    return bases;
  }

  /** The metatype that is below all others; raises TypeError if there is none. */
  static PyType mostDerived(PyType metatype, PyObject[] bases) {
    PyType winner = metatype;
    for (PyObject base : bases) {
      PyType candidate = base.type();
      if (winner.isSubtypeOf(candidate)) {
        continue;
      }
      if (!candidate.isSubtypeOf(winner)) {
        throw Raise.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = candidate;
    }
    return winner;
  }

  private PyType make(PyType metatype) {
    PyType best = bestBase();
    layout = best.layout();
    slotCount = best.slotCount();
    boolean baseHasDict = false;
    boolean baseHasWeakref = layout != Types.OBJECT;
    boolean slotsInDict = false;
    for (PyType base : bases) {
      slotsInDict |= base.dictHoldsOnlySlots();
      baseHasDict |=
          base.instancesHaveDict() && !base.dictHoldsOnlySlots() || base.isSubtypeOf(Types.TYPE);
      baseHasWeakref |= base.lookup(WEAKREF) != null;
    }
    instancesHaveDict = baseHasDict;
    PyObject slots = namespace.get(SLOTS);
    List<PyStr> slotNames = new ArrayList<>();
    boolean addsWeakref = slots == null && !baseHasWeakref;
    if (slots == null) {
      instancesHaveDict = true;
    } else {
      readSlots(slots, slotNames, best);
      addsWeakref = slotNames.remove(WEAKREF);
      if (slotNames.remove(DICT)) {
        if (baseHasDict) {
          throw Raise.typeError("__dict__ slot disallowed: we already got one");
        }
        instancesHaveDict = true;
      }
    }
    List<PyType> order = MethodOrder.of(bases);
    String qualifiedName = takeQualifiedName();
    fillModuleAndDoc();
    wrapImplicitMethods();
    addSlots(slotNames);
    // Values of built-in types have no slots: theirs lie in the attributes.
    slotsInDict |= !slotNames.isEmpty() && layout != Types.OBJECT;
    if (instancesHaveDict && !baseHasDict && namespace.get(DICT) == null) {
      namespace.put(DICT, new PyGetSet("__dict__", owner(), ClassMaker::dict, ClassMaker::setDict));
    }
    if (addsWeakref) {
      namespace.put(WEAKREF, new PyGetSet("__weakref__", owner(), (v, self) -> PyNone.NONE, null));
    }
    if (namespace.get(DOC) == null) {
      namespace.put(DOC, PyNone.NONE);
    }
    if (namespace.get(EQ) != null && namespace.get(HASH) == null) {
      namespace.put(HASH, PyNone.NONE);
    }
    PyCell cell = takeClassCell();
    PyType type =
        new PyType(
            metatype,
            name,
            bases,
            order,
            layout,
            namespace,
            instancesHaveDict || slotsInDict,
            slotCount);
    type.setDictHoldsOnlySlots(slotsInDict && !instancesHaveDict);
    type.setQualifiedName(qualifiedName);
    fixOwners(type);
    for (PyMember member : members) {
      member.owner = type;
    }
    if (cell != null) {
      cell.value = type;
    }
    if (metatype.lookup(MRO) != Types.TYPE.lookup(MRO)) {
      type.changeBases(bases, customOrder(type));
    }
    Descendants.of(vm).add(type);
    return type;
  }

  /** Stands in for the class itself until that is made. */
  private static PyType owner() {
    return Types.OBJECT;
  }

  private void fixOwners(PyType type) {
    for (PyStr attribute : new PyStr[] {DICT, WEAKREF}) {
      if (namespace.get(attribute) instanceof PyGetSet computed && computed.owner == owner()) {
        namespace.put(attribute, new PyGetSet(computed.name, type, computed.get, computed.set));
      }
    }
    type.setAttribute(DOC, namespace.get(DOC));
  }

  private List<PyType> customOrder(PyType type) {
    List<PyType> order = new ArrayList<>();
    for (PyObject entry : Iteration.toArray(vm, vm.callMethod(type, "mro"))) {
      if (!(entry instanceof PyType one)) {
        throw Raise.typeError("mro() returned a non-class ('%s')", entry.type().name());
      }
      if (one != type) {
        order.add(one);
      }
    }
    return order;
  }

  /** The base that decides how instances are laid out. */
  private PyType bestBase() {
    PyType best = null;
    for (PyType base : bases) {
      if (best == null || isLaidOutBelow(base, best)) {
        best = base;
      } else if (!isLaidOutBelow(best, base)) {
        throw Raise.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }

  /** Whether instances of a class hold all that those of another hold. */
  private static boolean isLaidOutBelow(PyType type, PyType other) {
    PyType solid = solidBase(other);
    return solidBase(type).isSubtypeOf(solid);
  }

  /** The nearest class, from this one upwards, that adds something to instances. */
  private static PyType solidBase(PyType type) {
    PyType current = type;
    while (current.isHeapType()) {
      PyType base = null;
      for (PyType candidate : current.bases()) {
        if (candidate.layout() == current.layout()
            && (base == null || candidate.slotCount() > base.slotCount())) {
          base = candidate;
        }
      }
      if (base == null || base.slotCount() < current.slotCount()) {
        return current;
      }
      current = base;
    }
    return current.layout();
  }

  private void readSlots(PyObject slots, List<PyStr> result, PyType best) {
    PyObject[] items =
        slots instanceof PyStr ? new PyObject[] {slots} : Iteration.toArray(vm, slots);
    if (items.length > 0
        && (layout == Types.INT || layout == Types.TUPLE || layout == Types.BYTES)) {
      throw Raise.typeError("nonempty __slots__ not supported for subtype of '%s'", best.name());
    }
    Set<PyStr> seen = new LinkedHashSet<>();
    for (PyObject item : items) {
      if (!(item instanceof PyStr text)) {
        throw Raise.typeError("__slots__ items must be strings, not '%s'", item.type().name());
      }
      if (!isIdentifier(text.value)) {
        throw Raise.typeError("__slots__ must be identifiers");
      }
      PyStr mangled = PyStr.intern(mangle(text.value));
      if (!mangled.equals(DICT)
          && !mangled.equals(WEAKREF)
          && namespace.get(mangled) != null
          && !mangled.equals(QUALNAME)
          && !mangled.equals(CLASSCELL)) {
        throw Raise.valueError(
            "%s in __slots__ conflicts with class variable", Conversion.repr(vm, mangled).value);
      }
      seen.add(mangled);
    }
    result.addAll(seen);
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && (text.charAt(0) == '_' || Character.isUnicodeIdentifierStart(text.codePointAt(0)))
        && text.codePoints().skip(1).allMatch(Character::isUnicodeIdentifierPart);
  }

  /** A name with two leading underscores gets the class's name in front. */
  private String mangle(String attribute) {
    if (!attribute.startsWith("__") || attribute.endsWith("__")) {
      return attribute;
    }
    String owner = name.replaceFirst("^_+", "");
    return owner.isEmpty() ? attribute : "_" + owner + attribute;
  }

  private void addSlots(List<PyStr> names) {
    for (PyStr slot : names) {
      PyMember member = new PyMember(slot, slotCount++);
      members.add(member);
      namespace.put(slot, member);
    }
  }

  private String takeQualifiedName() {
    PyObject given = namespace.remove(QUALNAME);
    if (given == null) {
      return name;
    }
    if (!(given instanceof PyStr text)) {
      throw Raise.typeError("type __qualname__ must be a str, not %s", given.type().name());
    }
    return text.value;
  }

  private void fillModuleAndDoc() {
    Frame frame = vm.currentFrame();
    if (namespace.get(MODULE) == null && frame != null) {
      PyObject module = frame.globals.get(NAME);
      if (module != null) {
        namespace.put(MODULE, module);
      }
    }
  }

  private void wrapImplicitMethods() {
    PyStr constructor = Special.NEW.pythonName();
    if (namespace.get(constructor) instanceof PyFunction function) {
      namespace.put(constructor, new PyStaticMethod(function));
    }
    for (Special special : new Special[] {Special.INIT_SUBCLASS, Special.CLASS_GETITEM}) {
      if (namespace.get(special.pythonName()) instanceof PyFunction function) {
        namespace.put(special.pythonName(), new PyClassMethod(function));
      }
    }
  }

  private PyCell takeClassCell() {
    PyObject cell = namespace.remove(CLASSCELL);
    if (cell == null) {
      return null;
    }
    if (!(cell instanceof PyCell result)) {
      throw Raise.typeError(
          "__classcell__ must be a nonlocal cell, not <class '%s'>", cell.type().name());
    }
    return result;
  }

  private void setNames(PyType type) {
    for (PyObject key : namespace.keyArray()) {
      PyObject value = namespace.get(vm, key);
      if (value == null || value instanceof PyFunction || value instanceof PyNative) {
        continue;
      }
      PyObject method = value.type().lookup(SET_NAME);
      if (method == null) {
        continue;
      }
      try {
        vm.callSpecial(method, value, type, key);
      } catch (PyRaise raise) {
        PyBaseException error =
            Raise.runtimeError(
                    "Error calling __set_name__ on '%s' instance %s in '%s'",
                    value.type().name(), Conversion.repr(vm, key).value, type.name())
                .exception();
        error.cause = raise.exception();
        error.context = raise.exception();
        error.suppressContext = true;
        throw error.raise();
      }
    }
  }

  /** Calls {@code __init_subclass__} of the class after this one. */
  private void tellParents(PyType type, PyObject[] arguments, PyStr[] names) {
    PyType[] order = type.mro();
    for (int i = 1; i < order.length; i++) {
      PyObject found = order[i].namespace().get(Special.INIT_SUBCLASS.pythonName());
      if (found != null) {
        if (order[i] == Types.OBJECT && names.length == 0) {
          return;
        }
        PyObject[] keywords =
            java.util.Arrays.copyOfRange(
                arguments, arguments.length - names.length, arguments.length);
        vm.call(Attributes.bind(vm, found, null, type), keywords, names);
        return;
      }
    }
  }

  /** {@code instance.__dict__}. */
  static PyObject dict(Vm vm, PyObject self) {
    PyDict attributes = self.attributesForWriting();
    if (attributes == null) {
      throw Raise.noAttribute(self, "__dict__");
    }
    return attributes;
  }

  /** {@code instance.__dict__ = value}. */
  static PyObject setDict(Vm vm, PyObject self, PyObject value) {
    if (value != null && !(value instanceof PyDict)) {
      throw Raise.typeError(
          "__dict__ must be set to a dictionary, not a '%s'", value.type().name());
    }
    if (self instanceof PyTyped typed) {
      typed.replaceAttributes((PyDict) value);
    } else {
      PyDict own = self.attributesForWriting();
      own.clear();
      if (value != null) {
        own.putAll(vm, (PyDict) value);
      }
    }
    return PyNone.NONE;
  }
}
