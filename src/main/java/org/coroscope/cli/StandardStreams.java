package org.coroscope.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.coroscope.vm.Input;
import org.coroscope.vm.Output;

/**
 * The process's streams, as one command uses them.
 *
 * @param showsLines whether someone watches: each line is then shown once it is whole, and not when
 *     a buffer is full, as python3 does at a terminal
 */
record StandardStreams(InputStream input, PrintWriter out, PrintWriter err, boolean showsLines)
    implements Output {

  /**
   * Standard input, read line by line as the program asks for it; what it has printed so far, such
   * as a prompt, is shown before.
   */
  Input lines() {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    return () -> {
      out.flush();
      try {
        return reader.readLine();
      } catch (IOException unreadable) {
        return null;
      }
    };
  }

  @Override
  public void write(int stream, String text) {
    if (stream == Output.STDOUT) {
      out.write(text);
      if (showsLines && text.indexOf('\n') >= 0) {
        out.flush();
      }
    } else {
      out.flush();
      err.write(text);
      err.flush();
    }
  }

  @Override
  public void flush(int stream) {
    (stream == Output.STDOUT ? out : err).flush();
  }
}
