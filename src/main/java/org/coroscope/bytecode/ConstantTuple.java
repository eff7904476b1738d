package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A tuple among the constants; its items are constants themselves. */
public record ConstantTuple(List<Object> items) {
  public ConstantTuple {
    items = Collections.unmodifiableList(new ArrayList<>(items));
  }
}
