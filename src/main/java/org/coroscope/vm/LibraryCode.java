package org.coroscope.vm;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The compiled texts of Coroscope's own library: each is compiled when a program first needs it,
 * and kept for the programs that run later. Machines that are handed the same object share it; what
 * one of them changes in its code while running is its own.
 *
 * <p>May be used by several threads.
 */
public final class LibraryCode {
  private final Function<String, String> texts;
  private final Map<String, PyCode> compiled = new ConcurrentHashMap<>();

  /**
   * No code yet.
   *
   * @param texts the text of a file by its name; it always gives the same
   */
  public LibraryCode(Function<String, String> texts) {
    this.texts = texts;
  }

  /** The code of a file, for one machine alone. */
  public PyCode of(Vm vm, String file) {
    return compiled
        .computeIfAbsent(file, name -> GuestCompiler.compileLibrary(vm, texts.apply(name), name))
        .forAnotherMachine();
  }
}
