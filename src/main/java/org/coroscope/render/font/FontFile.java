package org.coroscope.render.font;

import java.nio.ByteBuffer;

/**
 * One font, read from its file (TrueType, or OpenType with outlines in a CFF table): its glyphs and
 * their widths, from the tables head, hhea, hmtx and cmap of the formats 4 and 12, by the OpenType
 * specification. Kerning and ligatures are left out. Immutable.
 */
public final class FontFile {

  /** The glyph that stands for what a font lacks. */
  public static final int MISSING = 0;

  private final ByteBuffer font;
  private final int unitsPerEm;
  private final double ascent;
  private final double descent;
  private final int widthCount;
  private final int hmtx;
  private final int cmap;
  private final int cmapFormat;
  private final double[] latin = new double[256];

  /**
   * Reads a font.
   *
   * @throws IllegalArgumentException if a table that is needed is missing
   */
  public FontFile(byte[] file) {
    font = ByteBuffer.wrap(file);
    int head = table("head");
    unitsPerEm = font.getShort(head + 18) & 0xffff;
    int hhea = table("hhea");
    ascent = font.getShort(hhea + 4) / (double) unitsPerEm;
    descent = -font.getShort(hhea + 6) / (double) unitsPerEm;
    widthCount = font.getShort(hhea + 34) & 0xffff;
    hmtx = table("hmtx");
    cmap = unicodeMap(table("cmap"));
    cmapFormat = font.getShort(cmap);
    for (int c = 0; c < latin.length; c++) {
      latin[c] = advance(glyph(c));
    }
  }

  private int table(String tag) {
    int entry = entry(tag);
    if (entry < 0) {
      throw new IllegalArgumentException("the font has no table " + tag);
    }
    return font.getInt(entry + 8);
  }

  private int entry(String tag) {
    int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    int count = font.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      if (font.getInt(entry) == wanted) {
        return entry;
      }
    }
    return -1;
  }

  /** A copy of a table's bytes; none if the font does not have it. */
  byte[] bytes(String tag) {
    int entry = entry(tag);
    if (entry < 0) {
      return new byte[0];
    }
    byte[] bytes = new byte[font.getInt(entry + 12)];
    font.get(font.getInt(entry + 8), bytes);
    return bytes;
  }

  /** Whether the outlines are in a CFF table, and not in one of TrueType's. */
  public boolean isCff() {
    return entry("CFF ") >= 0;
  }

  /** Into how many units the height of a letter's body is divided. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  private int unicodeMap(int table) {
    int found = -1;
    int count = font.getShort(table + 2);
    for (int i = 0; i < count; i++) {
      int platform = font.getShort(table + 4 + 8 * i);
      int subtable = table + font.getInt(table + 8 + 8 * i);
      int format = font.getShort(subtable);
      boolean unicode = platform == 0 || platform == 3;
      if (unicode && (format == 12 || format == 4 && found < 0)) {
        found = subtable;
      }
    }
    if (found < 0) {
      throw new IllegalArgumentException("the font has no Unicode table that is known");
    }
    return found;
  }

  /** The glyph of a character, or {@link #MISSING}. */
  public int glyph(int codePoint) {
    return cmapFormat == 12 ? glyphOfGroups(codePoint) : glyphOfSegments(codePoint);
  }

  private int glyphOfGroups(int codePoint) {
    int low = 0;
    int high = font.getInt(cmap + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = cmap + 16 + 12 * middle;
      if (codePoint < font.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > font.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return font.getInt(group + 8) + codePoint - font.getInt(group);
      }
    }
    return MISSING;
  }

  private int glyphOfSegments(int codePoint) {
    if (codePoint > 0xffff) {
      return MISSING;
    }
    int doubled = font.getShort(cmap + 6) & 0xffff;
    for (int i = 0; i < doubled; i += 2) {
      int end = font.getShort(cmap + 14 + i) & 0xffff;
      if (codePoint > end) {
        continue;
      }
      int start = font.getShort(cmap + 16 + doubled + i) & 0xffff;
      if (codePoint < start) {
        return MISSING;
      }
      int delta = font.getShort(cmap + 16 + 2 * doubled + i);
      int offsetAt = cmap + 16 + 3 * doubled + i;
      int offset = font.getShort(offsetAt) & 0xffff;
      if (offset == 0) {
        return codePoint + delta & 0xffff;
      }
      int glyph = font.getShort(offsetAt + offset + 2 * (codePoint - start)) & 0xffff;
      return glyph == 0 ? MISSING : glyph + delta & 0xffff;
    }
    return MISSING;
  }

  /** The width of a glyph at size 1. */
  public double advance(int glyph) {
    int index = Math.min(glyph, widthCount - 1);
    return (font.getShort(hmtx + 4 * index) & 0xffff) / (double) unitsPerEm;
  }

  /** The width of a character at size 1. */
  public double width(int codePoint) {
    if (codePoint < latin.length) {
      return latin[codePoint];
    }
    int glyph = glyph(codePoint);
    // What the font lacks comes from another one: ideographs and emoji are about square there.
    return glyph == MISSING && codePoint >= 0x2e80 ? 1 : advance(glyph);
  }

  /** Width and left bearing of a glyph as they are written in the file: four bytes. */
  byte[] horizontalMetrics(int glyph) {
    byte[] metrics = new byte[4];
    int last = Math.min(glyph, widthCount - 1);
    font.get(hmtx + 4 * last, metrics, 0, 2);
    font.get(
        glyph < widthCount
            ? hmtx + 4 * glyph + 2
            : hmtx + 4 * widthCount + 2 * (glyph - widthCount),
        metrics,
        2,
        2);
    return metrics;
  }

  /** How far letters reach above the baseline at size 1. */
  public double ascent() {
    return ascent;
  }

  /** How far letters reach below the baseline at size 1. */
  public double descent() {
    return descent;
  }
}
