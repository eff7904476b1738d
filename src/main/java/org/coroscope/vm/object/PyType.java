package org.coroscope.vm.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A class. Built-in ones are made once, are filled by {@link TypeBuilder} and never change after
 * {@link #freeze}; those of a guest program belong to its machine and may change at any time.
 *
 * <p>Looking up an attribute goes through the method resolution order and is cached; so are the
 * special methods, by {@link Special}. A change of a class clears the caches of it and all below
 * it.
 */
public final class PyType extends PyObject {
  /** Cached answer "there is no such attribute"; never leaves this class. */
  private static final PyObject ABSENT_MARK = new PyCell(null);

  /** What a {@code match} statement takes instances for (PEP 634). */
  public enum PatternKind {
    /** Neither, unless a base says otherwise. */
    NONE,
    SEQUENCE,
    MAPPING
  }

  private String name;
  private String qualifiedName;
  private PyType metatype;
  private PyType[] bases;
  private PyType[] mro;
  private final PyDict namespace;
  private final boolean heap;
  private boolean nameHasModule;
  private boolean frozen;

  /** What instances look like in Java: the nearest built-in class that they inherit from. */
  private PyType layout;

  private boolean instancesHaveDict;
  private boolean dictHoldsOnlySlots;
  private boolean inheritable = true;
  private PatternKind patternKind = PatternKind.NONE;
  private int slotCount;
  private final PyObject[] specials = new PyObject[Special.COUNT];
  private Map<PyStr, PyObject> lookups = new HashMap<>();
  private final List<PyType> subclasses = new ArrayList<>();

  /** Changes whenever an attribute of this class or of one above it changes; for inline caches. */
  private int version;

  /** A built-in type; its metatype is {@code type}. */
  PyType(String name, PyType base) {
    this.name = name;
    this.qualifiedName = name;
    this.heap = false;
    this.nameHasModule = true;
    this.namespace = new PyDict();
    this.layout = this;
    this.bases = base == null ? new PyType[0] : new PyType[] {base};
    List<PyType> order = new ArrayList<>();
    order.add(this);
    if (base != null) {
      order.addAll(List.of(base.mro));
    }
    this.mro = order.toArray(new PyType[0]);
  }

  /**
   * A class of the guest program.
   *
   * @param mro computed by the caller, this class left out
   * @param layout the built-in type that instances are made as
   */
  public PyType(
      PyType metatype,
      String name,
      PyType[] bases,
      List<PyType> mro,
      PyType layout,
      PyDict namespace,
      boolean instancesHaveDict,
      int slotCount) {
    this.metatype = metatype;
    this.name = name;
    this.qualifiedName = name;
    this.heap = true;
    this.namespace = namespace;
    this.layout = layout;
    this.bases = bases;
    this.instancesHaveDict = instancesHaveDict;
    this.slotCount = slotCount;
    List<PyType> order = new ArrayList<>();
    order.add(this);
    order.addAll(mro);
    this.mro = order.toArray(new PyType[0]);
    for (PyType base : bases) {
      if (base.heap) {
        base.subclasses.add(this);
      }
    }
    fillSpecials();
  }

  @Override
  public PyType type() {
    return metatype == null ? Types.TYPE : metatype;
  }

  @Override
  public PyDict attributes() {
    return namespace;
  }

  @Override
  public PyDict attributesForWriting() {
    return namespace;
  }

  public String name() {
    return name;
  }

  public void rename(String newName) {
    name = newName;
    nameHasModule = !heap;
  }

  /**
   * Makes error texts call this class by its module, too, as they call those of CPython's classes
   * that are written in C.
   */
  public void putModuleIntoName(String module) {
    name = module + "." + name;
    nameHasModule = true;
  }

  /** Whether {@link #name} may begin with the name of a module. */
  public boolean nameHasModule() {
    return nameHasModule;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String newName) {
    qualifiedName = newName;
  }

  /** Whether a guest program made it (and may change it). */
  public boolean isHeapType() {
    return heap;
  }

  public PyType[] bases() {
    return bases;
  }

  /** Method resolution order (C3), this class first. */
  public PyType[] mro() {
    return mro;
  }

  /** Guest classes that name this (guest) class as a base, in order of creation. */
  public List<PyType> subclasses() {
    return subclasses;
  }

  public PyType layout() {
    return layout;
  }

  public boolean instancesHaveDict() {
    return instancesHaveDict;
  }

  /**
   * Whether instances have no {@code __dict__} in truth: they are values of a built-in type, whose
   * {@code __slots__} lie where the attributes of others do.
   */
  public boolean dictHoldsOnlySlots() {
    return dictHoldsOnlySlots;
  }

  public void setDictHoldsOnlySlots(boolean value) {
    dictHoldsOnlySlots = value;
  }

  /** Number of values that {@code __slots__} reserve in an instance. */
  public int slotCount() {
    return slotCount;
  }

  /** Whether a class may inherit from it. */
  public boolean isInheritable() {
    return inheritable;
  }

  void setInheritable(boolean value) {
    inheritable = value;
  }

  /** What {@code match} takes instances for: what this class says, or the nearest above it. */
  public PatternKind patternKind() {
    for (PyType type : mro) {
      if (type.patternKind != PatternKind.NONE) {
        return type.patternKind;
      }
    }
    return PatternKind.NONE;
  }

  public void setPatternKind(PatternKind value) {
    patternKind = value;
  }

  void setInstancesHaveDict(boolean value) {
    instancesHaveDict = value;
  }

  void setMetatype(PyType value) {
    metatype = value;
  }

  /** Adds a second base to a built-in type, before the roots that both share. */
  void addBase(PyType base) {
    List<PyType> order = new ArrayList<>(List.of(mro));
    int at = order.indexOf(base.mro[1]);
    order.add(at, base);
    mro = order.toArray(new PyType[0]);
    bases = new PyType[] {bases[0], base};
  }

  /**
   * Instances are made in Java as this type's are (for built-in types without data of their own).
   */
  void setLayout(PyType value) {
    layout = value;
  }

  public PyDict namespace() {
    return namespace;
  }

  public int version() {
    return version;
  }

  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType candidate : mro) {
      if (candidate == other) {
        return true;
      }
    }
    return false;
  }

  /** The attribute that this class has or inherits, as it lies in the namespace; null if none. */
  public PyObject lookup(PyStr attribute) {
    PyObject found = lookups.get(attribute);
    if (found == null) {
      found = search(attribute);
      if (frozen) {
        return found;
      }
      lookups.put(attribute, found == null ? ABSENT_MARK : found);
      return found;
    }
    return found == ABSENT_MARK ? null : found;
  }

  /** A special method, or null. {@code __hash__ = None} comes out as {@link PyNone#NONE}. */
  public PyObject special(Special special) {
    return specials[special.ordinal()];
  }

  /** Sets or, with null, deletes an attribute of a guest class; answers whether it was there. */
  public boolean setAttribute(PyStr attribute, PyObject value) {
    boolean present;
    if (value == null) {
      present = namespace.remove(attribute) != null;
    } else {
      present = namespace.get(attribute) != null;
      namespace.put(attribute, value);
    }
    changed(attribute);
    return present;
  }

  /** Replaces bases and resolution order, for assignment to {@code __bases__}. */
  public void changeBases(PyType[] newBases, List<PyType> newMro) {
    for (PyType base : bases) {
      base.subclasses.remove(this);
    }
    bases = newBases;
    List<PyType> order = new ArrayList<>();
    order.add(this);
    order.addAll(newMro);
    mro = order.toArray(new PyType[0]);
    for (PyType base : bases) {
      if (base.heap) {
        base.subclasses.add(this);
      }
    }
    changed();
  }

  /** Ends the making of a built-in type: fills the caches, which are only read from now on. */
  void freeze() {
    Map<PyStr, PyObject> all = new HashMap<>();
    for (int i = mro.length - 1; i >= 0; i--) {
      PyDict inherited = mro[i].namespace;
      for (int p = inherited.next(0); p >= 0; p = inherited.next(p + 1)) {
        all.put((PyStr) inherited.keyAt(p), inherited.valueAt(p));
      }
    }
    lookups = all;
    fillSpecials();
    frozen = true;
  }

  /** One attribute has changed; the special methods of other names are what they were. */
  private void changed(PyStr attribute) {
    version++;
    lookups.clear();
    Special special = Special.named(attribute.value);
    if (special != null) {
      specials[special.ordinal()] = search(attribute);
    }
    for (PyType subclass : subclasses) {
      subclass.changed(attribute);
    }
  }

  /** Everything that is inherited may have changed. */
  private void changed() {
    version++;
    lookups.clear();
    fillSpecials();
    for (PyType subclass : subclasses) {
      subclass.changed();
    }
  }

  /** From the root of all classes to this one, so that the nearest is what stays. */
  private void fillSpecials() {
    Arrays.fill(specials, null);
    int next = mro.length - 1;
    if (inheritsAllFromNext()) {
      System.arraycopy(mro[1].specials, 0, specials, 0, specials.length);
      next = 0;
    }
    for (; next >= 0; next--) {
      PyDict names = mro[next].namespace;
      for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
        if (names.keyAt(i) instanceof PyStr name) {
          Special special = Special.named(name.value);
          if (special != null) {
            specials[special.ordinal()] = names.valueAt(i);
          }
        }
      }
    }
  }

  /** Whether the resolution order is this class and then that of the next: single inheritance. */
  private boolean inheritsAllFromNext() {
    return heap
        && mro.length > 1
        && Arrays.equals(mro, 1, mro.length, mro[1].mro, 0, mro[1].mro.length);
  }

  private PyObject search(PyStr attribute) {
    for (PyType type : mro) {
      PyObject found = type.namespace.get(attribute);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return "<class '" + name + "'>";
  }
}
