package org.coroscope.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.vm.Frame;
import org.coroscope.vm.LimitExceeded;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;

/** Looks at all living frames once a re-run has come to a step, and ends the re-run there. */
final class VariablesSearch {
  private final Recorder recorder;
  private Variables result = Variables.NONE;

  VariablesSearch(Recorder recorder) {
    this.recorder = recorder;
  }

  Variables result() {
    return result;
  }

  /** The step is reached. */
  void found() {
    Map<Integer, List<Variables.Variable>> frames = new LinkedHashMap<>();
    for (Frame frame : recorder.frames()) {
      if (isAlive(frame)) {
        frames.put(frame.instrumentNumber, variables(frame));
      }
    }
    result = new Variables(frames);
    throw new LimitExceeded("the step is reached", true);
  }

  private static boolean isAlive(Frame frame) {
    if (frame.generator != null) {
      return frame.generator.state() != PyGenerator.State.CLOSED;
    }
    return frame.isOnStack();
  }

  private static List<Variables.Variable> variables(Frame frame) {
    List<Variables.Variable> variables = new ArrayList<>();
    PyDict locals = frame.locals();
    for (int i = locals.next(0); i >= 0; i = locals.next(i + 1)) {
      PyObject value = locals.valueAt(i);
      if (locals.keyAt(i) instanceof PyStr name && isOfInterest(frame, name.value, value)) {
        variables.add(new Variables.Variable(name.value, Previews.of(value), value.type().name()));
      }
    }
    return variables;
  }

  /** In a module, what was imported or defined there is not shown among the variables. */
  private static boolean isOfInterest(Frame frame, String name, PyObject value) {
    if (name.startsWith("__") || name.startsWith(".")) {
      return false;
    }
    boolean definition =
        value instanceof PyModule
            || value instanceof PyFunction
            || value instanceof PyNative
            || value instanceof PyType;
    return frame.namespace == null || !definition;
  }
}
