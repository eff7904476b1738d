package org.coroscope.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.coroscope.vm.LibraryCode;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;

/**
 * The parts of the library that are written in Python: texts beside this class, {@code NAME.py}.
 */
public final class PythonSource {
  private PythonSource() {}

  /** Their code, of which nothing is compiled yet. */
  public static LibraryCode code() {
    return new LibraryCode(PythonSource::read);
  }

  /** Makes a module that is all Python; to be handed to {@link Library#register}. */
  public static PyModule create(Vm vm, LibraryContext context, String name) {
    return fill(vm, context, new PyModule(name), name);
  }

  /**
   * Runs the text of a module in a namespace where its parts written in Java already are. Known to
   * the program from now on, as modules may import one another.
   *
   * @param resource file name without {@code .py}
   */
  public static PyModule fill(Vm vm, LibraryContext context, PyModule module, String resource) {
    vm.modules.putIfAbsent(module.name(), module);
    module.set("__builtins__", vm.modules.get("builtins"));
    PyCode code = context.code().of(vm, resource + ".py");
    vm.runCode(code, module.namespace, module.namespace);
    return module;
  }

  private static String read(String file) {
    try (InputStream in = PythonSource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no library text " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
