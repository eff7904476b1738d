package org.coroscope.library.functools;

import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** A function with a memory of its results: what {@code functools.lru_cache} makes. */
final class CachedFunction extends PyTyped {
  static final PyType TYPE =
      TypeBuilder.named("functools._lru_cache_wrapper", Types.OBJECT)
          .constructor(
              "cls, user_function, maxsize, typed, cache_info_type",
              (vm, a) -> {
                if (a[1].type().special(Special.CALL) == null) {
                  throw Raise.typeError("the first argument must be callable");
                }
                long limit =
                    a[2] == PyNone.NONE
                        ? Long.MAX_VALUE
                        : Math.max(0, Conversion.clampedIndex(vm, a[2]));
                return new CachedFunction(a[1], limit, Conversion.isTrue(vm, a[3]), a[4]);
              })
          .rawMethod(
              "__call__",
              (vm, arguments, names) -> ((CachedFunction) arguments[0]).call(vm, arguments, names))
          .special(
              Special.GET,
              "self, instance, owner=None, /",
              (vm, a) -> a[1] == PyNone.NONE ? a[0] : new PyBoundMethod(a[0], a[1]))
          .method("cache_info", (vm, self) -> ((CachedFunction) self).info(vm))
          .method("cache_clear", (vm, self) -> ((CachedFunction) self).clear())
          .method("__copy__", (vm, self) -> self)
          .method("__deepcopy__", (vm, self, memo) -> self)
          .property(
              "__dict__",
              (vm, self) -> self.attributesForWriting(),
              (vm, self, value) -> {
                ((CachedFunction) self).replaceAttributes((PyDict) value);
                return value;
              })
          .instancesHaveDict()
          .build();

  /** Stands between positional and named arguments in a key. */
  private static final PyObject MARK = new PyInstance(Types.OBJECT);

  /** One remembered result, in a ring by time of last use; lies in {@link #results} as a value. */
  private static final class Entry extends PyObject {
    PyObject key;
    PyObject result;
    Entry older;
    Entry newer;

    @Override
    public PyType type() {
      return Types.CELL;
    }
  }

  private final PyObject function;
  private final long limit;
  private final boolean typed;
  private final PyObject infoType;
  private final PyDict results = new PyDict();

  /** Head of the ring: its {@code newer} is the oldest entry, its {@code older} the newest. */
  private final Entry ring = new Entry();

  private long hits;
  private long misses;

  private CachedFunction(PyObject function, long limit, boolean typed, PyObject infoType) {
    this.function = function;
    this.limit = limit;
    this.typed = typed;
    this.infoType = infoType;
    clearRing();
  }

  @Override
  protected PyType builtinType() {
    return TYPE;
  }

  private PyObject call(Vm vm, PyObject[] given, PyStr[] names) {
    PyObject[] arguments = Arrays.copyOfRange(given, 1, given.length);
    if (limit == 0) {
      misses++;
      return vm.call(function, arguments, names);
    }
    PyObject key = key(arguments, names);
    if (results.get(vm, key) instanceof Entry found) {
      hits++;
      unlink(found);
      linkAsNewest(found);
      return found.result;
    }
    misses++;
    PyObject result = vm.call(function, arguments, names);
    // The call may have come back here and remembered this very result.
    if (results.get(vm, key) == null) {
      remember(vm, key, result);
    }
    return result;
  }

  private void remember(Vm vm, PyObject key, PyObject result) {
    if (results.size() >= limit) {
      Entry oldest = ring.newer;
      unlink(oldest);
      results.remove(vm, oldest.key);
    }
    Entry entry = new Entry();
    entry.key = key;
    entry.result = result;
    results.put(vm, key, entry);
    vm.checkSize(results.size());
    linkAsNewest(entry);
  }

  /** A single plain integer or string is its own key; anything else goes into a tuple. */
  private PyObject key(PyObject[] arguments, PyStr[] names) {
    if (!typed && names.length == 0 && arguments.length == 1) {
      PyType type = arguments[0].type();
      if (type == Types.INT || type == Types.STR) {
        return arguments[0];
      }
    }
    int positional = arguments.length - names.length;
    int length = arguments.length + (names.length == 0 ? 0 : 1 + names.length);
    PyObject[] parts = new PyObject[typed ? length + arguments.length : length];
    System.arraycopy(arguments, 0, parts, 0, positional);
    int n = positional;
    if (names.length > 0) {
      parts[n++] = MARK;
      for (int i = 0; i < names.length; i++) {
        parts[n++] = names[i];
        parts[n++] = arguments[positional + i];
      }
    }
    for (int i = 0; typed && i < arguments.length; i++) {
      parts[n++] = arguments[i].type();
    }
    return new PyTuple(parts);
  }

  private static void unlink(Entry entry) {
    entry.older.newer = entry.newer;
    entry.newer.older = entry.older;
  }

  private void linkAsNewest(Entry entry) {
    entry.older = ring.older;
    entry.newer = ring;
    ring.older.newer = entry;
    ring.older = entry;
  }

  private PyObject info(Vm vm) {
    return vm.call(
        infoType,
        new PyObject[] {
          PyInt.of(hits),
          PyInt.of(misses),
          limit == Long.MAX_VALUE ? PyNone.NONE : PyInt.of(limit),
          PyInt.of(results.size())
        });
  }

  private PyObject clear() {
    results.clear();
    clearRing();
    hits = 0;
    misses = 0;
    return PyNone.NONE;
  }

  private void clearRing() {
    ring.older = ring;
    ring.newer = ring;
  }
}
