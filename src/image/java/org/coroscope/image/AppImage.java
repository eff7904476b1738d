package org.coroscope.image;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the program that needs no JDK: a folder with a launcher, a runtime of its own, and an
 * archive of loaded classes (JEP 310, JEP 350), with which the window opens in about half the time.
 */
public final class AppImage {

  /** What jdeps finds, and what is looked up only while the program runs: zip files, charsets. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.scripting,jdk.charsets,jdk.jfr,jdk.unsupported,"
          + "jdk.zipfs";

  /** Classes that only a screen asks for: the training run has none. */
  private static final List<String> FOR_SCREENS =
      List.of(
          "com/sun/glass/ui/gtk/",
          "com/sun/glass/ui/win/",
          "com/sun/glass/ui/mac/",
          "com/sun/prism/es2/",
          "com/sun/prism/d3d/",
          "com/sun/prism/impl/ps/",
          "com/sun/prism/impl/shape/",
          "com/sun/scenario/effect/impl/prism/");

  private final Path jar;
  private final Path work;

  private AppImage(Path jar, Path work) {
    this.jar = jar;
    this.work = work;
  }

  /**
   * Makes it.
   *
   * @param args the jar with everything, the folder to make it in, which is emptied, and the
   *     program's version
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder =
        new AppImage(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath())
            .make(args[2]);
    System.out.println("The program is in " + folder);
  }

  private Path make(String version) throws IOException, InterruptedException {
    empty(work);
    Path input = Files.createDirectories(work.resolve("input"));
    Files.copy(jar, input.resolve(ImageLayout.JAR));
    Path runtime = work.resolve("runtime");
    tool(
        "jlink",
        List.of(
            "--add-modules",
            MODULES,
            "--no-header-files",
            "--no-man-pages",
            "--output",
            runtime.toString()));
    tool("jpackage", jpackageOptions(input, runtime, AppIcon.write(work), version));
    ImageLayout image = ImageLayout.in(work);
    archive(image);
    empty(input);
    empty(runtime);
    return image.folder();
  }

  private List<String> jpackageOptions(Path input, Path runtime, Path icon, String version) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                ImageLayout.NAME,
                "--app-version",
                version.replace("-SNAPSHOT", ""),
                "--icon",
                icon.toString(),
                "--input",
                input.toString(),
                "--runtime-image",
                runtime.toString(),
                "--main-jar",
                ImageLayout.JAR,
                "--main-class",
                "org.coroscope.app.Main",
                "--dest",
                work.toString()));
    for (String option : StartOptions.with("$APPDIR/" + ImageLayout.ARCHIVE)) {
      options.add("--java-options");
      options.add(option);
    }
    return options;
  }

  /**
   * Archives what a start loads. The runtime that will use the archive makes it, over the jar at
   * the place where it will lie: an archive fits nothing else.
   */
  private void archive(ImageLayout image) throws IOException, InterruptedException {
    Path classes = work.resolve("classes.lst");
    List<String> training =
        List.of(
            image.java().toString(),
            "-XX:DumpLoadedClassList=" + classes,
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1440x900-32",
            "-Dprism.order=sw",
            "-Dcoroscope.home=" + work.resolve("home"),
            "-cp",
            image.jar() + File.pathSeparator + System.getProperty("java.class.path"),
            TrainingRun.class.getName());
    run(training, "training.log");
    addForScreens(classes, image.jar());
    run(
        List.of(
            image.java().toString(),
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + image.archive(),
            "-cp",
            image.jar().toString()),
        "archive.log");
    empty(work.resolve("home"));
  }

  private static void addForScreens(Path classes, Path packedJar) throws IOException {
    try (JarFile all = new JarFile(packedJar.toFile())) {
      List<String> names =
          all.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class"))
              .map(name -> name.substring(0, name.length() - ".class".length()))
              .filter(name -> FOR_SCREENS.stream().anyMatch(name::startsWith))
              .toList();
      Files.write(classes, names, StandardOpenOption.APPEND);
    }
  }

  private static void tool(String name, List<String> options) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("This JDK has no " + name + "."));
    if (tool.run(System.out, System.err, options.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(name + " failed; see above.");
    }
  }

  private void run(List<String> command, String log) throws IOException, InterruptedException {
    Path output = work.resolve(log);
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException(
          "It ended with status " + status + "; what it said is in " + output + ": " + command);
    }
  }

  /** Deletes the folder with everything in it, if there is one. */
  static void empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(AppImage::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
