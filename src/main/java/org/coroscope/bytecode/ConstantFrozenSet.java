package org.coroscope.bytecode;

import java.util.List;

/** A frozenset among the constants ({@code x in {1, 2}}); its items are constants. */
public record ConstantFrozenSet(List<Object> items) {
  public ConstantFrozenSet {
    items = List.copyOf(items);
  }
}
