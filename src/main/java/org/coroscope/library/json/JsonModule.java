package org.coroscope.library.json;

import org.coroscope.library.LibraryContext;
import org.coroscope.library.ModuleBuilder;
import org.coroscope.library.PythonSource;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Conversion;

/** Makes {@code json}: its classes are Python, what they lean on is here. */
public final class JsonModule {
  private JsonModule() {}

  /** The module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    PyModule module =
        new ModuleBuilder("json")
            .function(
                "_encode",
                "value, default, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys,"
                    + " indent, item_separator, key_separator",
                (v, a) -> PyStr.of(new JsonWriter(v, a).write(a[0])))
            .function(
                "_decode",
                "text, index, whole, error, object_hook, object_pairs_hook, parse_float,"
                    + " parse_int, parse_constant, strict",
                (v, a) -> {
                  JsonParser parser = new JsonParser(v, a);
                  return Conversion.isTrue(v, a[2])
                      ? parser.whole()
                      : new PyTuple(parser.one(), PyInt.of(parser.position()));
                })
            .function1(
                "_quoted", "text", (v, a) -> PyStr.of(JsonText.quoted(((PyStr) a).value, true)))
            .build();
    return PythonSource.fill(vm, context, module, "json");
  }
}
