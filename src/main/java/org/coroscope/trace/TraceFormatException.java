package org.coroscope.trace;

import java.io.IOException;

/**
 * A file that should be a written trace is not one, or not one that can be read; the message says
 * why.
 */
public final class TraceFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  TraceFormatException(String message) {
    super(message);
  }

  TraceFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
