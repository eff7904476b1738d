package org.coroscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coroscope.lesson.CatalogueReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code coroscope open}: the window, with something in it. */
@Command(
    name = "open",
    description =
        "Opens the window with a program, a lesson, or a folder of your own lessons, which is read"
            + " again whenever its files change.",
    mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {

  private final WindowOpener window;

  @Parameters(
      paramLabel = "FILE|LESSON|FOLDER",
      description = "A Python file, a lesson's name (see: coroscope lessons), or a folder.")
  private String what;

  OpenCommand(WindowOpener window) {
    this.window = window;
  }

  @Override
  public Integer call() throws IOException {
    if (!exists(what) && CatalogueReader.bundled().find(what).isEmpty()) {
      throw new CommandFailure(
          "There is no file or folder " + what + ", nor a lesson of that name.");
    }
    window.open(what);
    return 0;
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
