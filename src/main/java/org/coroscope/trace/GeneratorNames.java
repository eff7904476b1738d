package org.coroscope.trace;

import java.util.HashMap;
import java.util.Map;

/** What the generators and coroutines of a trace are called; see {@link Trace#generatorName}. */
final class GeneratorNames {
  private final Map<Integer, String> byFrame = new HashMap<>();

  GeneratorNames(Trace trace, TraceIndex index) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < index.generatorCount(); i++) {
      int frame = trace.frame(index.generatorStep(i));
      String function = trace.functionName(frame);
      int nth = seen.merge(function, 1, Integer::sum);
      String name = function.startsWith("<") ? function : function + "()";
      byFrame.put(frame, nth == 1 ? name : name + " " + nth);
    }
  }

  String of(int frame) {
    return byFrame.getOrDefault(frame, "");
  }
}
