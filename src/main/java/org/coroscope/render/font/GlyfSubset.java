package org.coroscope.render.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes glyphs out of a TrueType font, with those that they are put together from. */
final class GlyfSubset {

  private static final int ARGUMENTS_ARE_WORDS = 0x0001;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int HAS_TWO_SCALES = 0x0040;
  private static final int HAS_MATRIX = 0x0080;

  private final ByteBuffer glyf;
  private final ByteBuffer loca;
  private final boolean longPlaces;
  private final List<Integer> glyphs;
  private final Bytes outlines = new Bytes();
  private final Bytes places = new Bytes();

  /** The glyphs of these numbers, numbered anew in this order; parts of others come after them. */
  GlyfSubset(FontFile font, Set<Integer> wanted) {
    glyf = ByteBuffer.wrap(font.bytes("glyf"));
    loca = ByteBuffer.wrap(font.bytes("loca"));
    longPlaces = ByteBuffer.wrap(font.bytes("head")).getShort(50) != 0;
    glyphs = new ArrayList<>(wanted);
    // The list grows while it is walked through: parts may have parts.
    for (int i = 0; i < glyphs.size(); i++) {
      places.u32(outlines.size());
      outlines.all(renumbered(glyphs.get(i))).align();
    }
    places.u32(outlines.size());
  }

  List<Integer> glyphs() {
    return List.copyOf(glyphs);
  }

  byte[] glyf() {
    return outlines.toArray();
  }

  /** In the long form, whatever that of the font was. */
  byte[] loca() {
    return places.toArray();
  }

  private int place(int glyph) {
    return longPlaces ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xffff);
  }

  /** The outline, in which the numbers of parts are the new ones. */
  private byte[] renumbered(int glyph) {
    int start = place(glyph);
    byte[] bytes = new byte[place(glyph + 1) - start];
    glyf.get(start, bytes);
    ByteBuffer outline = ByteBuffer.wrap(bytes);
    boolean composite = bytes.length > 0 && outline.getShort(0) < 0;
    int at = 10;
    boolean more = composite;
    while (more) {
      int flags = outline.getShort(at);
      int part = outline.getShort(at + 2) & 0xffff;
      if (!glyphs.contains(part)) {
        glyphs.add(part);
      }
      outline.putShort(at + 2, (short) glyphs.indexOf(part));
      at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
      if ((flags & HAS_SCALE) != 0) {
        at += 2;
      } else if ((flags & HAS_TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & HAS_MATRIX) != 0) {
        at += 8;
      }
      more = (flags & MORE_COMPONENTS) != 0;
    }
    return bytes;
  }
}
