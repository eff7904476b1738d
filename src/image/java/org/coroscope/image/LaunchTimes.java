package org.coroscope.image;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how long the window takes to show the first lesson: started from the jar, and as the
 * program that {@link AppImage} makes. Both in turn, so that a busy machine is unkind to both.
 *
 * <p>It opens real windows, and so needs a display.
 */
public final class LaunchTimes {

  private static final int ROUNDS = 10;

  private LaunchTimes() {}

  /**
   * Prints the shortest and the median time of each, and the ratio of the medians.
   *
   * @param args the jar, and the folder in which the program was made
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    ImageLayout image = ImageLayout.in(Path.of(args[1]).toAbsolutePath());
    List<String> fromJar = List.of(ownJava());
    List<String> asProgram = new ArrayList<>(List.of(image.java().toString()));
    asProgram.addAll(StartOptions.with(image.archive().toString()));
    List<Long> jarTimes = new ArrayList<>();
    List<Long> programTimes = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      jarTimes.add(launch(fromJar, jar));
      programTimes.add(launch(asProgram, image.jar()));
    }
    System.out.println("from the jar:   " + summary(jarTimes));
    System.out.println("as a program:   " + summary(programTimes));
    System.out.printf(
        "ratio of the medians: %.2f%n", median(programTimes) / (double) median(jarTimes));
  }

  private static String ownJava() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** An archive of classes fits a class path that begins like its own: the probe comes last. */
  private static long launch(List<String> java, Path jar) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("coroscope-launch");
    List<String> command = new ArrayList<>(java);
    command.addAll(
        List.of(
            "-Dcoroscope.home=" + home,
            "-cp",
            jar + File.pathSeparator + System.getProperty("java.class.path"),
            LaunchProbe.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException("It ended with status " + status + ": " + command);
    }
    AppImage.empty(home);
    return Long.parseLong(printed.strip());
  }

  private static String summary(List<Long> times) {
    return "median " + median(times) + " ms, shortest " + times.stream().min(Long::compare).get();
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
