package org.coroscope.vm;

import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;

/**
 * Hears what the machine does, as it does it. What is handed over may only be looked at during the
 * call: nobody keeps a live frame.
 */
public interface VmInstrument {

  /** A frame reached a line (only in code compiled with line marks). */
  default void lineReached(Frame frame, int line) {}

  /** A function's frame is about to run its first instruction. */
  default void called(Frame frame) {}

  /** A frame returned and is gone. */
  default void returned(Frame frame, PyObject value) {}

  /** A frame is gone because an exception left it. */
  default void unwound(Frame frame, PyBaseException exception) {}

  /** A generator, coroutine or asynchronous generator was made; it has not run yet. */
  default void generatorCreated(PyGenerator generator) {}

  /** A suspended frame goes on; with what was sent in (None for next). */
  default void resumed(Frame frame, PyObject sent) {}

  /** An exception is thrown into a suspended frame. */
  default void thrownInto(Frame frame, PyBaseException exception) {}

  /** A frame suspended itself, handing out a value. */
  default void yielded(Frame frame, PyObject value) {}

  /** A generator was closed without running to its end. */
  default void generatorClosed(PyGenerator generator) {}

  /** An exception was raised in a frame. */
  default void raised(Frame frame, PyBaseException exception) {}

  /** A handler of a frame took an exception. */
  default void caught(Frame frame, PyBaseException exception) {}

  /** The program wrote to standard output (1) or standard error (2). */
  default void output(int stream, String text) {}

  /** The program read a line of standard input; its line end is left out. */
  default void lineRead(String line) {}
}
