package org.coroscope.world;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What is known of a host or page; anything may be left open. */
public final class Traits {
  /** Nothing is known. */
  public static final Traits NONE = new Traits(Map.of());

  private final Map<Trait, Object> values;

  Traits(Map<Trait, Object> values) {
    EnumMap<Trait, Object> copy = new EnumMap<>(Trait.class);
    copy.putAll(values);
    this.values = Collections.unmodifiableMap(copy);
  }

  /** These, and where they leave something open, the others. */
  Traits orElse(Traits others) {
    EnumMap<Trait, Object> both = new EnumMap<>(Trait.class);
    both.putAll(others.values);
    both.putAll(values);
    return new Traits(both);
  }

  /** Without what goes wrong. */
  Traits withoutFailure() {
    EnumMap<Trait, Object> rest = new EnumMap<>(Trait.class);
    rest.putAll(values);
    rest.remove(Trait.FAIL);
    rest.remove(Trait.STATUS);
    rest.remove(Trait.BODY);
    return new Traits(rest);
  }

  boolean has(Trait trait) {
    return values.containsKey(trait);
  }

  /** A duration in nanoseconds, a rate, size or count. */
  long number(Trait trait, long otherwise) {
    Object value = values.get(trait);
    return value == null ? otherwise : (Long) value;
  }

  String text(Trait trait, String otherwise) {
    Object value = values.get(trait);
    return value == null ? otherwise : (String) value;
  }
}
