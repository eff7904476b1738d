package org.coroscope.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of an animation: 255, and one for what stays as it was. Taken are those that cover
 * most, and none that is hardly to be told from one that is taken already.
 */
final class GifPalette {

  /** What stays as it was. */
  static final int KEPT = 255;

  /** Colours that differ by less than this, summed up and squared, are one. */
  private static final int ALIKE = 3 * 5 * 5;

  private final List<Integer> colours = new ArrayList<>();
  private final Map<Integer, Byte> nearest = new HashMap<>();
  private int lastColour = -1;
  private byte lastPlace;

  /** Picks the colours of some images, each given as its pixels. */
  GifPalette(List<int[]> images) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (int[] pixels : images) {
      // Most pixels are as the one before them: a whole run is counted at once.
      for (int start = 0, end = 0; start < pixels.length; start = end) {
        while (end < pixels.length && pixels[end] == pixels[start]) {
          end++;
        }
        counts.computeIfAbsent(pixels[start] & 0xffffff, colour -> new int[1])[0] += end - start;
      }
    }
    List<Map.Entry<Integer, int[]>> byCount = new ArrayList<>(counts.entrySet());
    byCount.sort(
        Comparator.comparingInt((Map.Entry<Integer, int[]> entry) -> -entry.getValue()[0])
            .thenComparing(Map.Entry::getKey));
    for (Map.Entry<Integer, int[]> entry : byCount) {
      int colour = entry.getKey();
      boolean isNew = colours.stream().allMatch(each -> distance(each, colour) >= ALIKE);
      if (colours.size() < KEPT && isNew) {
        colours.add(colour);
      }
    }
  }

  private static int distance(int a, int b) {
    int red = (a >> 16 & 0xff) - (b >> 16 & 0xff);
    int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
    int blue = (a & 0xff) - (b & 0xff);
    return red * red + green * green + blue * blue;
  }

  /** The place of the colour that is nearest to a pixel's. */
  byte place(int pixel) {
    int colour = pixel & 0xffffff;
    if (colour != lastColour) {
      lastColour = colour;
      lastPlace = nearest.computeIfAbsent(colour, this::search);
    }
    return lastPlace;
  }

  private byte search(int colour) {
    int best = 0;
    for (int i = 1; i < colours.size(); i++) {
      if (distance(colours.get(i), colour) < distance(colours.get(best), colour)) {
        best = i;
      }
    }
    return (byte) best;
  }

  /** A byte of each place's colour: 16 for red, 8 for green, 0 for blue. */
  byte[] channel(int shift) {
    byte[] bytes = new byte[256];
    for (int i = 0; i < colours.size(); i++) {
      bytes[i] = (byte) (colours.get(i) >> shift);
    }
    return bytes;
  }
}
