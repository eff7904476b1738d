package org.coroscope.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coroscope.library.asyncio.AsyncioModule;
import org.coroscope.library.asyncio.Leftovers;
import org.coroscope.library.binary.ArrayType;
import org.coroscope.library.binary.BinasciiModule;
import org.coroscope.library.binary.DigestModule;
import org.coroscope.library.binary.StructModule;
import org.coroscope.library.collections.CollectionsModule;
import org.coroscope.library.concurrent.ThreadModule;
import org.coroscope.library.files.FilesModule;
import org.coroscope.library.functools.FunctoolsModule;
import org.coroscope.library.itertools.ItertoolsModule;
import org.coroscope.library.json.JsonModule;
import org.coroscope.library.network.NetworkModule;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.LibraryCode;
import org.coroscope.vm.ModuleFinder;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;
import org.coroscope.world.World;

/**
 * The modules that one program may import. What they share is in their {@link LibraryContext}.
 *
 * <p>One library serves one machine.
 */
public final class Library implements ModuleFinder {

  /** Makes one module. */
  @FunctionalInterface
  public interface Maker {
    /** The module, which need not be put into {@link Vm#modules} yet. */
    PyModule make(Vm vm, LibraryContext context);
  }

  /** Modules in Java whose counterparts in CPython are in Python, and have {@code __all__}. */
  private static final Set<String> LISTING_ALL =
      Set.of("concurrent.futures", "contextvars", "inspect", "operator", "threading", "warnings");

  private final Map<String, Maker> makers = new LinkedHashMap<>();
  private final LibraryContext context;

  /**
   * A library for one program.
   *
   * @param clock the program's time
   * @param instrument who is told what event loops do
   * @param seed where the random numbers of a program start that sets no seed itself
   * @param world the program's surroundings
   * @param code of its parts in Python; may be shared with other libraries
   */
  public Library(
      VirtualClock clock, LoopInstrument instrument, long seed, World world, LibraryCode code) {
    this.context =
        new LibraryContext(
            clock, instrument, seed, world, code, Collections.unmodifiableSet(makers.keySet()));
    register("abc", AbcModule::create);
    register("collections.abc", CollectionsAbcModule::create);
    register("collections", CollectionsModule::create);
    register("_coroscope", InternalModule::create);
    register("asyncio", AsyncioModule::create);
    register("contextvars", ContextVarsModule::create);
    register("functools", FunctoolsModule::create);
    register("itertools", ItertoolsModule::create);
    register("json", JsonModule::create);
    register("gc", GcModule::create);
    register("heapq", HeapqModule::create);
    register("bisect", BisectModule::create);
    register("math", MathModule::create);
    register("random", RandomModule::create);
    register("_files", FilesModule::create);
    register("_network", NetworkModule::create);
    register("operator", OperatorModule::create);
    register("sys", SysModule::create);
    register("_thread", ThreadModule::create);
    register("concurrent", (vm, context) -> new ModuleBuilder("concurrent").build());
    register("re", ReModule::create);
    register("_time_zones", TimeZonesModule::create);
    register("time", TimeModule::create);
    register("warnings", WarningsModule::create);
    register("types", TypesModule::create);
    register("array", ArrayType::create);
    register("struct", StructModule::create);
    register("binascii", BinasciiModule::create);
    register("unicodedata", UnicodeDataModule::create);
    register("_digests", DigestModule::create);
    PythonModules.NAMES.forEach(this::python);
    PythonModules.OUTSIDE.forEach(this::python);
  }

  /** Adds a module that is written in Python: the resource {@code NAME.py}. */
  private void python(String name) {
    register(name, (vm, context) -> PythonSource.create(vm, context, name));
  }

  /** Adds a module, or replaces one. */
  public void register(String name, Maker maker) {
    makers.put(name, maker);
  }

  @Override
  public PyModule load(Vm vm, String name) {
    Maker maker = makers.get(name);
    if (maker == null) {
      return unavailable(name);
    }
    PyModule module = maker.make(vm, context);
    vm.modules.putIfAbsent(name, module);
    if (LISTING_ALL.contains(name)) {
      listPublicNames(module);
    }
    return module;
  }

  /** Raises an error that says why there is no such module, or answers null: nobody knows it. */
  private PyModule unavailable(String name) {
    String reason = UnavailableModules.reason(name);
    if (reason == null) {
      return null;
    }
    PyBaseException error = new PyBaseException(Types.MODULE_NOT_FOUND_ERROR, PyStr.of(reason));
    throw error.with("name", PyStr.of(name)).raise();
  }

  /** Gives a module an {@code __all__} of everything public. */
  private static void listPublicNames(PyModule module) {
    PyDict names = module.namespace;
    Set<String> publicNames = new TreeSet<>();
    for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
      if (!(names.valueAt(i) instanceof PyModule) && !names.keyAt(i).toString().startsWith("_")) {
        publicNames.add(names.keyAt(i).toString());
      }
    }
    PyList all = new PyList();
    publicNames.forEach(name -> all.append(PyStr.of(name)));
    module.set("__all__", all);
  }

  /** To be called before a program runs. */
  public void begin(Vm vm) {
    vm.setSourceWarnings(
        (category, message, file, line) ->
            Warnings.warnOfSource(vm, category, message, file, line));
    vm.setDeprecationListener(message -> Warnings.warn(vm, Types.DEPRECATION_WARNING, message, 1));
    vm.setUnraisableListener(error -> UnraisableHook.tell(vm, error));
    vm.setDropListener(coroutine -> Leftovers.warnNeverAwaited(vm, coroutine));
  }

  /**
   * To be called when the main module has ended, one way or the other: calls what was to be called
   * at the end, and complains about what was left undone, as CPython does.
   */
  public void finish(Vm vm) {
    MachineThreads.waitForAll(vm);
    PyModule atExit = vm.modules.get("atexit");
    if (atExit != null) {
      vm.callMethod(atExit, "_run_exitfuncs");
    }
    SysModule.restoreStreams(vm);
    Leftovers.reportAll(vm);
  }

  /** To be called at the very end, however the program has ended: no thread is left. */
  public void endThreads(Vm vm) {
    context.scheduler(vm).threads().endAll();
  }
}
