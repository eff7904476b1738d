package org.coroscope.run;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.coroscope.vm.Input;
import org.coroscope.vm.Limits;
import org.coroscope.world.World;

/**
 * How to run a program.
 *
 * @param limits what it may use up
 * @param steps most steps that are recorded
 * @param virtualNanos how far its clock may go, in nanoseconds
 * @param seed where the random numbers of a program that sets no seed begin
 * @param program {@code sys.argv[0]}, or null for the file's name
 * @param arguments {@code sys.argv} after the file's name
 * @param input makes, for each run anew, what {@code input()} reads
 * @param world what is declared about its surroundings: hosts, clients, files
 */
public record RunOptions(
    Limits limits,
    int steps,
    long virtualNanos,
    long seed,
    String program,
    List<String> arguments,
    Supplier<Input> input,
    World world) {
  private static final int DEFAULT_STEPS = 1_000_000;
  private static final long ONE_YEAR = 365L * 24 * 3600 * 1_000_000_000L;

  public RunOptions {
    arguments = List.copyOf(arguments);
  }

  /** A million steps, a year of virtual time, seed 0, no arguments and no input. */
  public static RunOptions standard() {
    return new RunOptions(
        Limits.standard(),
        DEFAULT_STEPS,
        ONE_YEAR,
        0,
        null,
        List.of(),
        () -> Input.NONE,
        World.EMPTY);
  }

  public RunOptions withArguments(List<String> replacement) {
    return new RunOptions(limits, steps, virtualNanos, seed, program, replacement, input, world);
  }

  /** Says what {@code sys.argv[0]} is where it is not the file's name. */
  public RunOptions withProgram(String replacement) {
    return new RunOptions(limits, steps, virtualNanos, seed, replacement, arguments, input, world);
  }

  public RunOptions withSteps(int replacement) {
    return new RunOptions(
        limits, replacement, virtualNanos, seed, program, arguments, input, world);
  }

  public RunOptions withSeed(long replacement) {
    return new RunOptions(
        limits, steps, virtualNanos, replacement, program, arguments, input, world);
  }

  /** The lines of a text for {@code input()}. */
  public RunOptions withInput(String text) {
    return withInput(
        () -> {
          Iterator<String> lines = text.lines().iterator();
          return () -> lines.hasNext() ? lines.next() : null;
        });
  }

  /** Makes, for each run anew, what {@code input()} reads. */
  public RunOptions withInput(Supplier<Input> replacement) {
    return new RunOptions(
        limits, steps, virtualNanos, seed, program, arguments, replacement, world);
  }

  public RunOptions withWorld(World replacement) {
    return new RunOptions(
        limits, steps, virtualNanos, seed, program, arguments, input, replacement);
  }
}
