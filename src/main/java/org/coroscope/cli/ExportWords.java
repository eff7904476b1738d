package org.coroscope.cli;

import org.coroscope.render.export.ExportFailure;

/** Says why an export failed, and which option helps. */
final class ExportWords {

  private ExportWords() {}

  static String of(ExportFailure failure) {
    Object[] arguments = failure.arguments();
    return switch (failure.reason()) {
      case NO_STAGES -> "There is no such stage. Take other --steps or another --each.";
      case TOO_MANY_STAGES ->
          "These are "
              + arguments[0]
              + " pictures, and "
              + arguments[1]
              + " are the most. Say --every "
              + arguments[2]
              + " for one of "
              + arguments[2]
              + ", or take a larger --each (as iteration) or fewer --steps.";
      case NO_SUCH_STEP ->
          "There is no step " + arguments[0] + "; the last one is " + arguments[1] + ".";
      case IMAGE_TOO_LARGE ->
          "An image of "
              + arguments[0]
              + " by "
              + arguments[1]
              + " pixels is too large. Take a smaller --scale or --size, fewer --steps, or svg.";
      case PAGE_TOO_LARGE ->
          "The page would have at least "
              + arguments[0]
              + " kB, and "
              + arguments[1]
              + " kB is the most. Take fewer --steps, as A..B.";
      case TOO_MANY_STEPS ->
          "These are "
              + arguments[0]
              + " steps, and a page plays at most "
              + arguments[1]
              + ". Take fewer --steps, as A..B.";
    };
  }
}
