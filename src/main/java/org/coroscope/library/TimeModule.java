package org.coroscope.library;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.Imports;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/**
 * {@code time} on the virtual clock: {@code monotonic} and {@code perf_counter} start at zero,
 * {@code time} at {@link #EPOCH_SECONDS}, and only sleeping and waiting take time. The zone is UTC.
 */
public final class TimeModule {
  /** What {@code time.time()} gives when a program starts: 2023-11-14 22:13:20 UTC. */
  public static final long EPOCH_SECONDS = 1_700_000_000L;

  private static final long NANOS = 1_000_000_000L;

  /** The last second of the last year that there are fields for. */
  private static final double LARGEST_SECONDS =
      LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC) - 1.0;

  private static final int REAL_TIME = 0;
  private static final int MONOTONIC = 1;
  private static final int PROCESS_TIME = 2;
  private static final int THREAD_TIME = 3;

  private static final Set<String> CLOCKS =
      Set.of("monotonic", "perf_counter", "process_time", "thread_time");

  private TimeModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    ThreadTime clock = ThreadTime.of(vm, context.scheduler(vm));
    NativeCode.F0 sinceStart = v -> new PyFloat(VirtualClock.toSeconds(clock.now()));
    NativeCode.F0 sinceStartNanos = v -> PyInt.of(clock.now());
    NativeCode.F0 zero = v -> new PyFloat(0.0);
    NativeCode.F0 zeroNanos = v -> PyInt.ZERO;
    return ModuleBuilder.named("time")
        .doc("Time on the program's virtual clock, which moves only by sleeping and waiting.")
        .function("sleep", (v, seconds) -> sleep(v, clock, seconds))
        .function("monotonic", sinceStart)
        .function("monotonic_ns", sinceStartNanos)
        .function("perf_counter", sinceStart)
        .function("perf_counter_ns", sinceStartNanos)
        .function("get_clock_info", (v, name) -> clockInfo(v, name))
        .function("process_time", zero)
        .function("process_time_ns", zeroNanos)
        .function("thread_time", zero)
        .function("thread_time_ns", zeroNanos)
        .function("time", v -> new PyFloat(VirtualClock.toSeconds(wall(clock))))
        .function("time_ns", v -> PyInt.of(wall(clock)))
        .function("localtime", "seconds=None, /", (v, a) -> moment(v, clock, a[0]))
        .function("gmtime", "seconds=None, /", (v, a) -> moment(v, clock, a[0]))
        .function("mktime", (v, parts) -> mktime(v, parts))
        .function("asctime", "t=None, /", (v, a) -> ascTime(v, fields(v, clock, a[0])))
        .function("ctime", "seconds=None, /", (v, a) -> ascTime(v, fieldsAt(v, clock, a[0])))
        .function("strftime", "format, t=None, /", (v, a) -> format(v, clock, a[0], a[1]))
        .function("strptime", "string, format=?, /", (v, a) -> strptime(v, a))
        .function(
            "clock_gettime", (v, id) -> new PyFloat(VirtualClock.toSeconds(read(v, clock, id))))
        .function("clock_gettime_ns", (v, id) -> PyInt.of(read(v, clock, id)))
        .function("clock_getres", (v, id) -> new PyFloat(1e-9))
        .function("tzset", v -> PyNone.NONE)
        .value("CLOCK_REALTIME", PyInt.of(REAL_TIME))
        .value("CLOCK_MONOTONIC", PyInt.of(MONOTONIC))
        .value("CLOCK_PROCESS_CPUTIME_ID", PyInt.of(PROCESS_TIME))
        .value("CLOCK_THREAD_CPUTIME_ID", PyInt.of(THREAD_TIME))
        .value("timezone", PyInt.ZERO)
        .value("altzone", PyInt.ZERO)
        .value("daylight", PyInt.ZERO)
        .value("tzname", new PyTuple(PyStr.of("UTC"), PyStr.of("UTC")))
        .type(StructTime.TYPE)
        .build();
  }

  private static PyObject sleep(Vm vm, ThreadTime clock, PyObject seconds) {
    if (seconds.type().special(Special.FLOAT) == null
        && seconds.type().special(Special.INDEX) == null) {
      throw Raise.typeError(
          "'%s' object cannot be interpreted as an integer", seconds.type().name());
    }
    double duration = Conversion.toDouble(vm, seconds);
    if (Double.isNaN(duration)) {
      throw Raise.valueError("Invalid value NaN (not a number)");
    }
    if (duration < 0) {
      throw Raise.valueError("sleep length must be non-negative");
    }
    clock.pass(VirtualClock.toNanos(duration), "time.sleep");
    return PyNone.NONE;
  }

  /** A clock by its number on Linux. Computing takes no time, so that two of them stand still. */
  private static long read(Vm vm, ThreadTime clock, PyObject id) {
    return switch (Conversion.toInt(vm, id)) {
      case REAL_TIME -> wall(clock);
      case MONOTONIC -> clock.now();
      case PROCESS_TIME, THREAD_TIME -> 0;
      default -> throw Raise.error(Types.OS_ERROR, "[Errno 22] Invalid argument");
    };
  }

  private static long wall(ThreadTime clock) {
    return EPOCH_SECONDS * NANOS + clock.now();
  }

  private static PyObject moment(Vm vm, ThreadTime clock, PyObject seconds) {
    return StructTime.of(fieldsAt(vm, clock, seconds));
  }

  private static LocalDateTime fieldsAt(Vm vm, ThreadTime clock, PyObject seconds) {
    if (seconds == PyNone.NONE) {
      return LocalDateTime.ofEpochSecond(Math.floorDiv(wall(clock), NANOS), 0, ZoneOffset.UTC);
    }
    double at = Math.floor(Conversion.toDouble(vm, seconds));
    if (Double.isNaN(at)) {
      throw Raise.valueError("Invalid value NaN (not a number)");
    }
    if (at < Long.MIN_VALUE || at >= Long.MAX_VALUE) {
      throw Raise.overflowError("timestamp out of range for platform time_t");
    }
    if (Math.abs(at) >= LARGEST_SECONDS) {
      throw Raise.of(
          Types.OS_ERROR, PyInt.of(75), PyStr.of("Value too large for defined data type"));
    }
    return LocalDateTime.ofEpochSecond((long) at, 0, ZoneOffset.UTC);
  }

  private static LocalDateTime fields(Vm vm, ThreadTime clock, PyObject parts) {
    return parts == PyNone.NONE ? fieldsAt(vm, clock, parts) : StructTime.read(vm, parts);
  }

  private static PyObject mktime(Vm vm, PyObject parts) {
    return new PyFloat(StructTime.read(vm, parts).toEpochSecond(ZoneOffset.UTC));
  }

  private static PyObject ascTime(Vm vm, LocalDateTime moment) {
    vm.checkSize(1);
    return PyStr.of(TimeFormat.format("%a %b %e %H:%M:%S %Y", moment));
  }

  private static PyObject strptime(Vm vm, PyObject[] a) {
    PyModule parsing = vm.findModule("_datetime_parsing");
    return a[1] == null
        ? vm.callMethod(parsing, "struct_time", a[0])
        : vm.callMethod(parsing, "struct_time", a[0], a[1]);
  }

  private static PyObject clockInfo(Vm vm, PyObject name) {
    boolean adjustable = name.toString().equals("time");
    if (!adjustable && !CLOCKS.contains(name.toString())) {
      throw Raise.valueError("unknown clock");
    }
    PyDict fields = new PyDict();
    fields.put(PyStr.of("implementation"), PyStr.of("the program's virtual clock"));
    fields.put(PyStr.of("monotonic"), PyBool.of(!adjustable));
    fields.put(PyStr.of("adjustable"), PyBool.of(adjustable));
    fields.put(PyStr.of("resolution"), new PyFloat(1e-9));
    PyModule types = Imports.importModule(vm, "types", true);
    PyObject made = vm.callMethod(types, "SimpleNamespace");
    vm.callMethod(made.attributes(), "update", fields);
    return made;
  }

  private static PyObject format(Vm vm, ThreadTime clock, PyObject form, PyObject parts) {
    if (!(form instanceof PyStr text)) {
      throw Raise.badArgument("strftime() argument 1", "str", form);
    }
    return PyStr.of(TimeFormat.format(text.value, fields(vm, clock, parts)));
  }
}
