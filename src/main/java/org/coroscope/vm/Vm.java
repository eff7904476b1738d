package org.coroscope.vm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.coroscope.syntax.SourceFile;
import org.coroscope.vm.builtin.Builtins;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStaticMethod;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyStream;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.object.UnstartedCoroutines;
import org.coroscope.vm.op.Attributes;

/**
 * One machine: runs one guest program, whose threads take turns. Holds what belongs to the program
 * as a whole (modules, builtins, where output goes, limits, who listens) and is the way for Java
 * code to call guest code.
 *
 * <p>Only {@link #cancel} may be called from another thread.
 */
public final class Vm {
  private static final PyStr[] NO_NAMES = {};
  private static final PyStr STDERR = PyStr.intern("stderr");
  private static final int BUDGET_STEP = 4096;
  private static final long MORE_THAN_ANY_MACHINE_HAS = 1L << 40;

  /** Modules by full name, in order of import; {@code sys.modules}. */
  public final ModuleTable modules = new ModuleTable();

  /** The namespace of the module {@code builtins}. */
  public final PyDict builtins;

  private final Limits limits;
  private final Output output;
  private final ModuleFinder finder;
  private final Interpreter interpreter;

  private Consumer<String> deprecationListener = message -> {};
  private SourceWarnings sourceWarnings = (category, message, file, line) -> {};
  private Input input = Input.NONE;
  private List<String> arguments = List.of("");
  private int recursionLimit;

  /** Who listens; null for nobody. */
  final VmInstrument instrument;

  /**
   * The frame that is running, or that called the Java code that is running; null at the bottom.
   */
  Frame current;

  /** Watches objects whose end shows; null until there is one. */
  Lifetimes lifetimes;

  /** See {@link Attributes#missing}. */
  public PyRaise pendingAttributeError;

  /** The object that {@link #pendingAttributeError} is about. */
  public PyObject pendingAttributeOwner;

  private final Map<String, SourceFile> sources = new LinkedHashMap<>();
  private final Map<Class<?>, Object> services = new LinkedHashMap<>();
  private final UnstartedCoroutines unstarted = new UnstartedCoroutines();
  private Unraisable.Listener unraisableListener = error -> writeError(error.text(this));
  private Consumer<PyGenerator> dropListener = coroutine -> {};
  private Supplier<String> originTracker;
  private Runnable ticker;
  private Consumer<PyObject> deleteListener = object -> {};
  private Consumer<PyGenerator> asyncGeneratorListener = generator -> {};
  private Consumer<PyGenerator> asyncGeneratorFinalizer = generator -> {};
  private final ObjectIds ids = new ObjectIds();
  private volatile String cancelled;
  private int budget = BUDGET_STEP;
  private long spent;
  private long written;
  private long generators;

  /**
   * A machine without modules other than {@code builtins}.
   *
   * @param instrument null for none
   */
  public Vm(Limits limits, Output output, ModuleFinder finder, VmInstrument instrument) {
    this.limits = limits;
    this.recursionLimit = limits.recursionDepth();
    this.output = output;
    this.finder = finder;
    this.instrument = instrument;
    this.interpreter = new Interpreter(this);
    PyModule module = Builtins.createModule(this);
    this.builtins = module.namespace;
    modules.put("builtins", module);
  }

  // Calling guest code from Java.

  public PyObject call(PyObject callable) {
    return call(callable, new PyObject[0], NO_NAMES);
  }

  public PyObject call(PyObject callable, PyObject a) {
    if (callable instanceof PyNative function) {
      return function.call1(this, a);
    }
    return call(callable, new PyObject[] {a}, NO_NAMES);
  }

  public PyObject call(PyObject callable, PyObject a, PyObject b) {
    if (callable instanceof PyNative function) {
      return function.call2(this, a, b);
    }
    return call(callable, new PyObject[] {a, b}, NO_NAMES);
  }

  /** Calls with positional arguments. */
  public PyObject call(PyObject callable, PyObject[] arguments) {
    return call(callable, arguments, NO_NAMES);
  }

  /** Calls with positional arguments followed by the values of named ones. */
  public PyObject call(PyObject callable, PyObject[] arguments, PyStr[] names) {
    if (callable instanceof PyFunction function) {
      Frame frame = ArgumentBinder.frame(this, function, arguments, names);
      return frame.code.suspendable ? makeGenerator(frame) : interpreter.run(frame);
    }
    if (callable instanceof PyNative function) {
      return function.call(this, arguments, names);
    }
    if (callable instanceof PyBoundMethod method) {
      return call(method.function, ArgumentBinder.prepend(method.receiver, arguments), names);
    }
    if (callable instanceof PyType type && type.type() == Types.TYPE) {
      return Instantiation.create(this, type, arguments, names);
    }
    PyObject method = callable.type().special(Special.CALL);
    if (method == null) {
      throw Raise.typeError("'%s' object is not callable", callable.type().name());
    }
    if (method instanceof PyNative || method instanceof PyFunction) {
      return call(method, ArgumentBinder.prepend(callable, arguments), names);
    }
    return call(Attributes.bind(this, method, callable, callable.type()), arguments, names);
  }

  /** Calls {@code object.name(arguments)}. */
  public PyObject callMethod(PyObject object, String name, PyObject... arguments) {
    return call(Attributes.get(this, object, PyStr.intern(name)), arguments, NO_NAMES);
  }

  /** Calls a special method, as it was found in the type, on a receiver. */
  public PyObject callSpecial(PyObject method, PyObject self) {
    if (method instanceof PyNative function && function.kind != PyNative.Kind.STATIC) {
      return function.call1(this, self);
    }
    if (method instanceof PyFunction) {
      return call(method, new PyObject[] {self}, NO_NAMES);
    }
    return call(Attributes.bind(this, method, self, self.type()));
  }

  /** Calls a special method, as it was found in the type, on a receiver. */
  public PyObject callSpecial(PyObject method, PyObject self, PyObject a) {
    if (method instanceof PyNative function && function.kind != PyNative.Kind.STATIC) {
      return function.call2(this, self, a);
    }
    if (method instanceof PyFunction) {
      return call(method, new PyObject[] {self, a}, NO_NAMES);
    }
    return call(Attributes.bind(this, method, self, self.type()), a);
  }

  /** Calls a special method, as it was found in the type, on a receiver. */
  public PyObject callSpecial(PyObject method, PyObject self, PyObject a, PyObject b) {
    if (method instanceof PyNative function && function.kind != PyNative.Kind.STATIC) {
      return function.call3(this, self, a, b);
    }
    if (method instanceof PyFunction) {
      return call(method, new PyObject[] {self, a, b}, NO_NAMES);
    }
    return call(Attributes.bind(this, method, self, self.type()), a, b);
  }

  /** The function inside a static method; anything else as it is. */
  public static PyObject unwrapStatic(PyObject function) {
    return function instanceof PyStaticMethod method ? method.function : function;
  }

  // Generators and coroutines, driven from Java.

  /**
   * Sends a value into a generator or coroutine.
   *
   * @return what it yields next, or null when it has returned {@link PyGenerator#returned}
   * @throws PyRaise what it raises; StopIteration inside comes out as RuntimeError (PEP 479)
   */
  public PyObject resume(PyGenerator generator, PyObject value) {
    return interpreter.resume(generator, value);
  }

  /** Throws into a generator or coroutine; otherwise as {@link #resume}. */
  public PyObject throwInto(PyGenerator generator, PyRaise raise) {
    return interpreter.throwInto(generator, raise);
  }

  /** Closes a generator or coroutine. */
  public void close(PyGenerator generator) {
    interpreter.close(generator);
  }

  PyGenerator makeGenerator(Frame frame) {
    PyGenerator generator =
        new PyGenerator(frame, frame.function.name, frame.function.qualifiedName, ++generators);
    if (generator.isCoroutine()) {
      unstarted.add(generator);
      if (originTracker != null) {
        generator.origin = originTracker.get();
      }
    }
    if (instrument != null) {
      instrument.generatorCreated(generator);
    }
    return generator;
  }

  /** Sets who is told of a coroutine that a statement has made and nobody can await any more. */
  public void setDropListener(Consumer<PyGenerator> listener) {
    dropListener = listener;
  }

  /** Writes to {@code sys.stderr}, which the program may have replaced. */
  public void writeError(String text) {
    PyModule sys = modules.get("sys");
    PyObject stream = sys == null ? null : sys.namespace.get(STDERR);
    if (stream == null) {
      write(Output.STDERR, text);
    } else if (stream instanceof PyStream known) {
      write(known.stream, text);
    } else if (stream != PyNone.NONE) {
      callMethod(stream, "write", PyStr.of(text));
    }
  }

  /** Sets who is told of errors that nobody can catch. */
  public void setUnraisableListener(Unraisable.Listener listener) {
    unraisableListener = listener;
  }

  /** Tells of an error that nobody can catch, and goes on. */
  public void unraisable(PyBaseException exception, PyObject object, String message) {
    unraisableListener.unraisable(new Unraisable(exception, object, message));
  }

  /** Sets who says where a coroutine is made, as it is made; null for nobody. */
  public void setOriginTracker(Supplier<String> tracker) {
    originTracker = tracker;
  }

  /** Sets who is told of what a variable held that a {@code del} has emptied. */
  public void setDeleteListener(Consumer<PyObject> listener) {
    deleteListener = listener;
  }

  void deleted(PyObject object) {
    deleteListener.accept(object);
  }

  /** Sets who is told of an asynchronous generator that is iterated for the first time. */
  public void setAsyncGeneratorListener(Consumer<PyGenerator> listener) {
    asyncGeneratorListener = listener;
  }

  /**
   * Sets who closes an asynchronous generator that was left suspended and that nobody has any more.
   */
  public void setAsyncGeneratorFinalizer(Consumer<PyGenerator> finalizer) {
    asyncGeneratorFinalizer = finalizer;
  }

  void asyncGeneratorDropped(PyGenerator generator) {
    asyncGeneratorFinalizer.accept(generator);
  }

  void asyncGeneratorBegun(PyGenerator generator) {
    asyncGeneratorListener.accept(generator);
  }

  /** How many generators and coroutines were made so far; the number of the latest. */
  public long generatorCount() {
    return generators;
  }

  /** The coroutines that have not begun. */
  public UnstartedCoroutines unstartedCoroutines() {
    return unstarted;
  }

  /** A statement has made a generator and thrown it away. */
  void dropped(PyGenerator generator) {
    if (generator.isCoroutine()) {
      unstarted.remove(generator);
      try {
        dropListener.accept(generator);
      } catch (PyRaise raise) {
        // A filter has made the warning an error.
        unraisable(raise.exception(), generator, null);
      }
    }
  }

  // Running code.

  /** Runs the code of a module or class body, or of {@code exec}. */
  public PyObject runCode(PyCode code, PyDict globals, PyDict namespace) {
    return interpreter.run(new Frame(code, null, globals, namespace));
  }

  /** Runs the body of a class: its closure cells are those of the function made for it. */
  public PyObject runClassBody(PyFunction body, PyDict namespace) {
    return interpreter.run(new Frame(body.code, body, body.globals, namespace));
  }

  /**
   * The frame that is running, or that called the Java code that is running; null at the bottom.
   */
  public Frame currentFrame() {
    return current;
  }

  /** The exception whose handler is running, or null; what a bare {@code raise} raises again. */
  public PyBaseException handledException() {
    for (Frame frame = current; frame != null; frame = frame.back) {
      if (frame.handled != null) {
        return frame.handled;
      }
    }
    return null;
  }

  /** Finds or loads a module; null if there is none of that name. */
  public PyModule findModule(String name) {
    PyModule module = modules.get(name);
    return module != null ? module : finder.load(this, name);
  }

  // Services of the library, by type: what one module keeps for the whole program.

  /** What a library module keeps for this program; made by the supplier when first asked for. */
  public <T> T service(Class<T> type, Supplier<T> make) {
    Object found = services.get(type);
    if (found == null) {
      found = make.get();
      services.put(type, found);
    }
    return type.cast(found);
  }

  // Lifetimes.

  /** Watches objects whose end shows. */
  public Lifetimes lifetimes() {
    if (lifetimes == null) {
      lifetimes = new Lifetimes(this);
    }
    return lifetimes;
  }

  /** An instance of a guest class has been made: its end may show. */
  public void made(PyInstance instance) {
    if (instance.type().special(Special.DEL) != null) {
      lifetimes().watch(instance);
    }
  }

  /** Tells of all that is in use wherever the program is: modules and what the library keeps. */
  void forEachRoot(Consumer<Object> visitor) {
    forEachParkedThread(
        top -> {
          for (Frame frame = top; frame != null; frame = frame.back) {
            visitor.accept(frame);
          }
        });
    visitor.accept(modules);
    visitor.accept(builtins);
    visitor.accept(services);
    visitor.accept(deleteListener);
    visitor.accept(asyncGeneratorListener);
    visitor.accept(asyncGeneratorFinalizer);
    visitor.accept(finder);
  }

  // Source texts.

  /** Makes a source text known, so that tracebacks and warnings can show its lines. */
  public void addSource(SourceFile source) {
    sources.put(source.name(), source);
  }

  /** Makes a text known as the source of a file. */
  public void addSource(String file, String text) {
    addSource(new SourceFile(file, text));
  }

  /** A source text that was made known, or null. */
  public SourceFile source(String file) {
    return sources.get(file);
  }

  /** The whole text of a source, or null if the file is not known. */
  public String sourceText(String file) {
    SourceFile source = sources.get(file);
    return source == null ? null : source.text();
  }

  /** The text of a line, or null if the file is not known. */
  public String sourceLine(String file, int line) {
    SourceFile source = sources.get(file);
    return source == null ? null : source.line(line);
  }

  // Output and warnings.

  public void write(int stream, String text) {
    written += text.length();
    if (written > limits.outputCharacters()) {
      throw new LimitExceeded(
          "output limit: the program has written more than "
              + limits.outputCharacters()
              + " characters");
    }
    if (instrument != null) {
      instrument.output(stream, text);
    }
    output.write(stream, text);
  }

  /** Lets what was written to a stream be seen, as {@code flush()} asks. */
  public void flush(int stream) {
    output.flush(stream);
  }

  /** Takes the compiler's warnings about texts that the program compiles as it runs. */
  public interface SourceWarnings {
    /**
     * Shows, ignores or raises a warning, as the program's filters have it.
     *
     * @param line from 1
     */
    void warn(PyType category, String message, String file, int line);
  }

  /** Who takes warnings about source texts; they are dropped unless set. */
  public void setSourceWarnings(SourceWarnings receiver) {
    sourceWarnings = receiver;
  }

  /** Who shows warnings of what is deprecated; they are dropped unless set. */
  public void setDeprecationListener(Consumer<String> listener) {
    deprecationListener = listener;
  }

  /** Warns of what will not be allowed any more, at the line that runs. */
  public void warnDeprecated(String message) {
    deprecationListener.accept(message);
  }

  void warnOfSource(PyType category, String message, String file, int line) {
    sourceWarnings.warn(category, message, file, line);
  }

  /** The next line of standard input without its line end, or null at the end. */
  public String readLine() {
    String line = input.readLine();
    if (line != null && instrument != null) {
      instrument.lineRead(line);
    }
    return line;
  }

  /** Where standard input comes from; {@link Input#NONE} unless set. */
  public void setInput(Input input) {
    this.input = input;
  }

  /** {@code sys.argv}: the program's file name and what follows it. */
  public List<String> arguments() {
    return arguments;
  }

  public void setArguments(List<String> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  // Identity.

  /** {@code id(x)}: a number that depends only on the order in which ids were asked for. */
  public long id(PyObject object) {
    return ids.of(object);
  }

  // Threads.

  private record ThreadRegisters(Frame current, PyRaise missing, PyObject owner) {}

  /** The threads that do not run; what they work with is in use all the same. */
  private final List<ThreadRegisters> parked = new ArrayList<>();

  /** What the running thread has of its own, to be given to {@link #restoreThread} again. */
  public Object saveThread() {
    ThreadRegisters registers =
        new ThreadRegisters(current, pendingAttributeError, pendingAttributeOwner);
    parked.add(registers);
    return registers;
  }

  /** Goes on with what a thread had; with nothing, as a new thread begins, for null. */
  public void restoreThread(Object saved) {
    ThreadRegisters registers = (ThreadRegisters) saved;
    parked.removeIf(other -> other == registers);
    current = registers == null ? null : registers.current();
    pendingAttributeError = registers == null ? null : registers.missing();
    pendingAttributeOwner = registers == null ? null : registers.owner();
  }

  /** Tells of the innermost frame of each thread that waits for its turn. */
  void forEachParkedThread(Consumer<Frame> visitor) {
    parked.stream().map(ThreadRegisters::current).filter(Objects::nonNull).forEach(visitor);
  }

  /** Sets what is called now and then while code computes: after so many calls and loop turns. */
  public void setTicker(Runnable listener) {
    ticker = listener;
  }

  // Limits.

  public Limits limits() {
    return limits;
  }

  /** Most frames below one another; the program may change it. */
  public int recursionLimit() {
    return recursionLimit;
  }

  public void setRecursionLimit(int recursionLimit) {
    this.recursionLimit = recursionLimit;
  }

  /**
   * To be called wherever an object has grown to so many elements: MemoryError for what CPython
   * could not hold either, the end of the program for what is only too much here.
   */
  public void checkSize(long elements) {
    if (elements > MORE_THAN_ANY_MACHINE_HAS) {
      throw Raise.of(Types.MEMORY_ERROR);
    }
    if (elements > limits.objectSize()) {
      throw new LimitExceeded(
          "size limit: an object has grown beyond " + limits.objectSize() + " elements");
    }
  }

  /** To be called before an integer of so many bits is made. */
  public void checkBits(long bits) {
    checkSize(bits / 32);
  }

  /**
   * Ends the program at the next call, jump back, or item that is taken from an iterator; may be
   * called from any thread.
   */
  public void cancel(String reason) {
    cancelled = reason;
  }

  /** To be called wherever Java code goes on for as long as a program wants it to. */
  public void heedCancel() {
    if (cancelled != null) {
      throw new LimitExceeded(cancelled, true);
    }
  }

  /** Called at each call and jump back, and by Java code that may run for long. */
  public void spend() {
    if (--budget <= 0 || cancelled != null) {
      checkBudget();
    }
  }

  private void checkBudget() {
    budget = BUDGET_STEP;
    spent += BUDGET_STEP;
    heedCancel();
    if (spent > limits.instructions()) {
      throw new LimitExceeded(
          "step limit: the program has made more than "
              + limits.instructions()
              + " calls and loop turns");
    }
    if (ticker != null) {
      ticker.run();
    }
  }
}
