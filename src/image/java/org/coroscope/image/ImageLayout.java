package org.coroscope.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where things lie in a program's folder, which each system arranges in its own way.
 *
 * @param folder the program: what is given to people
 * @param jar the jar in it
 * @param java the command that starts its virtual machine
 */
record ImageLayout(Path folder, Path jar, Path java) {

  static final String NAME = "Coroscope";
  static final String JAR = "coroscope.jar";
  static final String ARCHIVE = "coroscope.jsa";

  /**
   * Looks for it.
   *
   * @param work the folder in which the program was made
   * @throws IllegalStateException if it is not there
   */
  static ImageLayout in(Path work) throws IOException {
    Path bundle = work.resolve(NAME + ".app");
    Path folder = Files.isDirectory(bundle) ? bundle : work.resolve(NAME);
    String command = File.separatorChar == '\\' ? "java.exe" : "java";
    return new ImageLayout(folder, find(folder, JAR), find(folder, command));
  }

  /** Where the archive of classes is, or is to be: beside the jar. */
  Path archive() {
    return jar.resolveSibling(ARCHIVE);
  }

  private static Path find(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.endsWith(name))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("There is no " + name + " in " + folder));
    }
  }
}
