package org.coroscope.render.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;

/** Puts a font's file together from its tables. */
final class FontBuilder {

  /** What all words of a font's file add up to. */
  private static final int WHOLE_SUM = 0xB1B0AFBA;

  private static final int ADJUSTMENT = 8;

  private FontBuilder() {}

  /**
   * The file.
   *
   * @param version what sort of outlines there are
   * @param tables by their tags, in the tags' order
   */
  static byte[] file(int version, Map<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    Bytes directory = new Bytes().u32(version).u16(count).u16(power * 16);
    directory.u16(Integer.numberOfTrailingZeros(power)).u16((count - power) * 16);
    Bytes body = new Bytes();
    int start = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      if (table.getKey().equals("head")) {
        head = start + body.size();
      }
      directory.tag(table.getKey()).u32(sum(table.getValue()));
      directory.u32(start + body.size()).u32(table.getValue().length);
      body.all(table.getValue()).align();
    }
    byte[] file = directory.all(body.toArray()).toArray();
    ByteBuffer.wrap(file).putInt(head + ADJUSTMENT, WHOLE_SUM - sum(file));
    return file;
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xff) << (24 - 8 * (i % 4));
    }
    return sum;
  }

  /** The head of the font with long places of outlines, and its sum not yet worked out. */
  static byte[] head(byte[] old) {
    ByteBuffer.wrap(old).putInt(ADJUSTMENT, 0).putShort(50, (short) 1);
    return old;
  }

  static byte[] hhea(byte[] old, int glyphs) {
    ByteBuffer.wrap(old).putShort(34, (short) glyphs);
    return old;
  }

  static byte[] maxp(byte[] old, int glyphs) {
    ByteBuffer.wrap(old).putShort(4, (short) glyphs);
    return old;
  }

  /** Says that glyphs have no names. */
  static byte[] post() {
    return new Bytes().u32(0x00030000).all(new byte[28]).toArray();
  }

  /** The least that is asked for: the family's and the font's name. */
  static byte[] name() {
    byte[] text = "Coroscope".getBytes(StandardCharsets.UTF_16BE);
    int[] kinds = {1, 2, 4, 6};
    Bytes table = new Bytes().u16(0).u16(kinds.length).u16(6 + 12 * kinds.length);
    for (int kind : kinds) {
      table.u16(3).u16(1).u16(0x0409).u16(kind).u16(text.length).u16(0);
    }
    return table.all(text).toArray();
  }

  /** A character map of format 12, one group a run of characters whose glyphs follow each other. */
  static byte[] cmap(NavigableMap<Integer, Integer> glyphs) {
    Bytes groups = new Bytes();
    int first = -1;
    int last = -1;
    int glyph = -1;
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      boolean follows =
          first >= 0 && entry.getKey() == last + 1 && entry.getValue() == glyph + last + 1 - first;
      if (!follows) {
        if (first >= 0) {
          groups.u32(first).u32(last).u32(glyph);
        }
        first = entry.getKey();
        glyph = entry.getValue();
      }
      last = entry.getKey();
    }
    if (first >= 0) {
      groups.u32(first).u32(last).u32(glyph);
    }
    Bytes table = new Bytes().u16(0).u16(1);
    table.u16(3).u16(10).u32(12);
    table.u16(12).u16(0).u32(16 + groups.size()).u32(0).u32(groups.size() / 12);
    return table.all(groups.toArray()).toArray();
  }
}
