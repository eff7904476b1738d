package org.coroscope.image;

import java.util.List;

/** The options with which the virtual machine brings the first lesson to the screen soonest. */
final class StartOptions {

  /**
   * Only the fast compiler. The best one would take both cores of a small machine from what is to
   * be shown, and it pays late: with a recording of 368,000 events the first run takes half the
   * time without it, the tenth a third more.
   */
  private static final String COMPILER = "-XX:TieredStopAtLevel=1";

  private StartOptions() {}

  /**
   * The options.
   *
   * @param archive the archive of classes, as the one who starts the program writes its place; if
   *     it does not fit, the program starts without, only slower
   */
  static List<String> with(String archive) {
    return List.of(
        COMPILER,
        "-XX:SharedArchiveFile=" + archive,
        // That an archive does not fit is nothing that a learner could mend.
        "-Xlog:cds=off",
        "-Xlog:class+path=off",
        // What the jar's manifest says where a jar is started.
        "--enable-native-access=ALL-UNNAMED",
        "--add-opens=jdk.unsupported/sun.misc=ALL-UNNAMED");
  }
}
