package org.coroscope.render;

import java.util.Map;

/** A picture that is ready to be painted on whatever surface. Painting it twice gives the same. */
public interface Drawing {

  /** How wide it is, in pixels. */
  double width();

  /** How high it is, in pixels. */
  double height();

  /** What it is called. */
  String title();

  /** What is to be seen in it, in words, for those who cannot see it. */
  String description();

  /** Where it comes from, such as the lesson, the step and the version, by name and in order. */
  Map<String, String> origin();

  /** Paints it, from the surface's corner on. */
  void paint(Surface surface);
}
