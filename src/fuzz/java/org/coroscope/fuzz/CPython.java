package org.coroscope.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A process of CPython 3.11 that runs one program after another and tells what each printed. */
final class CPython implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Writer programs;
  private final BufferedReader answers;

  /**
   * Starts the process.
   *
   * @param kept how many numbers it keeps in memory beside those of the programs
   */
  CPython(int kept) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("python3", "src/fuzz/cpython_worker.py", String.valueOf(kept));
    builder.environment().put("PYTHONHASHSEED", "0");
    builder.environment().put("PYTHONUTF8", "1");
    process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    programs = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** What the program printed; null if it took too long, too much memory, or printed too much. */
  String run(String program) throws IOException {
    programs.write(JSON.writeValueAsString(program) + "\n");
    programs.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("The process of CPython ended; is python3 version 3.11?");
    }
    return JSON.readValue(answer, String.class);
  }

  @Override
  public void close() throws IOException {
    programs.close();
    answers.close();
    process.destroy();
  }
}
