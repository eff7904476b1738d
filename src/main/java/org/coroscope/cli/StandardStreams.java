package org.coroscope.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import org.coroscope.vm.Output;

/** The process's streams, as one command uses them. */
record StandardStreams(InputStream input, PrintWriter out, PrintWriter err) implements Output {

  @Override
  public void write(int stream, String text) {
    if (stream == Output.STDOUT) {
      out.write(text);
    } else {
      out.flush();
      err.write(text);
      err.flush();
    }
  }
}
