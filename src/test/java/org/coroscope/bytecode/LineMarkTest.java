package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Limits;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.Vm;
import org.coroscope.vm.VmInstrument;
import org.coroscope.vm.object.PyModule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LineMarkTest {

  /** Writes down each line as {@code sys.settrace} reports it: the function and the number. */
  private static final class Lines implements VmInstrument {
    private final List<String> reached = new ArrayList<>();

    @Override
    public void lineReached(Frame frame, int line) {
      reached.add(frame.code.code().name() + ":" + line);
    }
  }

  @TestFactory
  Stream<DynamicTest> linesAreReachedInTheOrderThatSettraceReports() {
    return Recorded.tests(
        "lines",
        source -> {
          Lines lines = new Lines();
          Vm vm = new Vm(Limits.standard(), (stream, text) -> {}, (machine, name) -> null, lines);
          Code code = Recorded.compile(source, CompileOptions.recorded()).code();
          PyModule module = new PyModule("__main__");
          vm.runCode(new PyCode(vm, code, false), module.namespace, module.namespace);
          return String.join(" ", lines.reached);
        });
  }
}
