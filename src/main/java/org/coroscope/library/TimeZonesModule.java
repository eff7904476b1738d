package org.coroscope.library;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Conversion;

/** {@code _time_zones}: the rules of the world's time zones, as Java has them, for zoneinfo. */
final class TimeZonesModule {
  /** The short names that the time zone database itself has; elsewhere it writes the offset. */
  private static final Set<String> NAMED =
      Set.of(
          ("EST EDT CST CDT MST MDT PST PDT AKST AKDT HST HDT NST NDT AST ADT GMT BST IST WET WEST CET"
                  + " CEST EET EEST MSK JST KST HKT PKT SAST EAT CAT WAT AEST AEDT ACST ACDT AWST"
                  + " NZST NZDT WIB WITA WIT SST UTC")
              .split(" "));

  private TimeZonesModule() {}

  static PyModule create(Vm vm, LibraryContext context) {
    return new ModuleBuilder("_time_zones")
        .function("is_known", (v, key) -> PyBool.of(known().contains(((PyStr) key).value)))
        .function(
            "names", v -> new PyTuple(known().stream().map(PyStr::of).toArray(PyObject[]::new)))
        .function2("at_instant", "key, second", TimeZonesModule::atInstant)
        .function("at_wall_time", "key, second, fold", TimeZonesModule::atWallTime)
        .build();
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
    names.removeIf(name -> name.startsWith("SystemV/"));
    return names;
  }

  /** What holds at a second since 1970 in UTC: see {@link #answer}. */
  private static PyObject atInstant(Vm vm, PyObject key, PyObject second) {
    ZoneId zone = ZoneId.of(((PyStr) key).value);
    Instant instant = Instant.ofEpochSecond(Conversion.toLong(vm, second));
    return answer(zone, instant, zone.getRules().getOffset(instant));
  }

  /**
   * What holds when clocks show a time, given as a second since 1970 as if it were UTC; fold (PEP
   * 495) chooses where they show it twice, and on which side of a gap it counts.
   */
  private static PyObject atWallTime(Vm vm, PyObject[] a) {
    ZoneId zone = ZoneId.of(((PyStr) a[0]).value);
    ZoneRules rules = zone.getRules();
    LocalDateTime wall =
        LocalDateTime.ofEpochSecond(Conversion.toLong(vm, a[1]), 0, ZoneOffset.UTC);
    boolean later = Conversion.isTrue(vm, a[2]);
    List<ZoneOffset> offsets = rules.getValidOffsets(wall);
    ZoneOffset offset;
    if (offsets.size() == 1) {
      offset = offsets.get(0);
    } else {
      ZoneOffsetTransition change = rules.getTransition(wall);
      offset = later ? change.getOffsetAfter() : change.getOffsetBefore();
      // In a gap the offset before it holds at an instant that lies after the change.
      Instant near = later ? change.getInstant() : change.getInstant().minusSeconds(1);
      return answer(zone, near, offset);
    }
    return answer(zone, wall.toInstant(offset), offset);
  }

  /**
   * Seconds east of UTC, seconds of daylight saving, short name, and whether it is the second time.
   */
  private static PyObject answer(ZoneId zone, Instant instant, ZoneOffset offset) {
    ZoneRules rules = zone.getRules();
    long saving = rules.getDaylightSavings(instant).getSeconds();
    LocalDateTime wall = LocalDateTime.ofInstant(instant, offset);
    List<ZoneOffset> offsets = rules.getValidOffsets(wall);
    boolean second = offsets.size() == 2 && offsets.get(1).equals(offset);
    return new PyTuple(
        PyInt.of(offset.getTotalSeconds()),
        PyInt.of(saving),
        PyStr.of(shortName(zone, saving != 0, offset)),
        PyInt.of(second ? 1 : 0));
  }

  private static String shortName(ZoneId zone, boolean daylight, ZoneOffset offset) {
    TimeZone known = TimeZone.getTimeZone(zone);
    boolean usual = known.getRawOffset() / 1000 == offset.getTotalSeconds() - (daylight ? 3600 : 0);
    String name = known.getDisplayName(daylight, TimeZone.SHORT, Locale.US);
    if (usual && NAMED.contains(name)) {
      return name;
    }
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    return minutes % 60 == 0
        ? "%s%02d".formatted(sign, minutes / 60)
        : "%s%02d%02d".formatted(sign, minutes / 60, minutes % 60);
  }
}
