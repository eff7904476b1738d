package org.coroscope.render.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes glyphs out of a CFF table that has one private dictionary and no CIDs. Routines that none
 * of them calls are emptied; those that are called keep their numbers.
 */
final class CffSubset {

  private static final int CHARSET = 15;
  private static final int CHAR_STRINGS = 17;
  private static final int PRIVATE = 18;
  private static final int SUBRS = 19;
  private static final int FONT_BOX = 5;
  private static final int FONT_MATRIX = 12 << 8 | 7;
  private static final int CID_KEYED = 12 << 8 | 30;

  /** Names with numbers below this one are those that every font has. */
  private static final int OWN_NAMES = 391;

  private final byte[] cff;
  private final Map<Integer, Entry> top;
  private final List<byte[]> globals;
  private final List<byte[]> charStrings;
  private final Map<Integer, Entry> own;
  private final List<byte[]> locals;

  /** A dictionary's entry: its numbers, and how its operands were written. */
  private record Entry(List<Integer> numbers, byte[] written) {}

  CffSubset(byte[] cff) {
    this.cff = cff;
    ByteBuffer buffer = ByteBuffer.wrap(cff);
    Index names = new Index(buffer, buffer.get(2) & 0xff);
    Index tops = new Index(buffer, names.end());
    Index strings = new Index(buffer, tops.end());
    globals = new Index(buffer, strings.end()).items();
    top = dictionary(tops.items().get(0));
    if (top.containsKey(CID_KEYED)) {
      throw new IllegalArgumentException("a font keyed by CIDs is not supported");
    }
    charStrings = new Index(buffer, top.get(CHAR_STRINGS).numbers().get(0)).items();
    List<Integer> place = top.get(PRIVATE).numbers();
    byte[] dictionary = new byte[place.get(0)];
    buffer.get(place.get(1), dictionary);
    own = dictionary(dictionary);
    locals =
        own.containsKey(SUBRS)
            ? new Index(buffer, place.get(1) + own.get(SUBRS).numbers().get(0)).items()
            : List.of();
  }

  /** The table for these glyphs, in this order. */
  byte[] of(List<Integer> glyphs) {
    CharStringWalk walk = new CharStringWalk(globals, locals);
    List<byte[]> outlines = new ArrayList<>();
    List<byte[]> glyphNames = new ArrayList<>();
    for (int glyph : glyphs) {
      outlines.add(charStrings.get(glyph));
      walk.walk(charStrings.get(glyph));
      glyphNames.add(("g" + glyph).getBytes(StandardCharsets.US_ASCII));
    }
    Bytes privates = new Bytes();
    own.forEach((operator, entry) -> write(privates, operator, entry.written(), SUBRS));
    if (!locals.isEmpty()) {
      // The routines follow right after the dictionary, which ends with these six bytes.
      offset(privates, privates.size() + 6, SUBRS);
    }
    int privateSize = privates.size();
    if (!locals.isEmpty()) {
      privates.all(Index.write(walk.usedLocals()));
    }
    byte[] names = Index.write(List.of("Coroscope".getBytes(StandardCharsets.US_ASCII)));
    byte[] strings = Index.write(glyphNames.subList(1, glyphNames.size()));
    byte[] routines = Index.write(walk.usedGlobals());
    // A charset of one run: the glyphs' own names, in order. Its first glyph is always .notdef.
    byte[] charset = new Bytes().u8(2).u16(OWN_NAMES).u16(glyphs.size() - 2).toArray();
    if (glyphs.size() < 2) {
      charset = new Bytes().u8(0).toArray();
    }
    byte[] shapes = Index.write(outlines);
    int before = 4 + names.length + Index.write(List.of(topDictionary(0, 0, 0, 0))).length;
    int charsetAt = before + strings.length + routines.length;
    int shapesAt = charsetAt + charset.length;
    int privateAt = shapesAt + shapes.length;
    Bytes table = new Bytes().u8(1).u8(0).u8(4).u8(4).all(names);
    table.all(Index.write(List.of(topDictionary(charsetAt, shapesAt, privateSize, privateAt))));
    table.all(strings).all(routines).all(charset).all(shapes).all(privates.toArray());
    return table.toArray();
  }

  /** Its size does not depend on the numbers: they are all written in five bytes. */
  private byte[] topDictionary(int charset, int shapes, int privateSize, int privateAt) {
    Bytes out = new Bytes();
    for (int kept : new int[] {FONT_MATRIX, FONT_BOX}) {
      if (top.containsKey(kept)) {
        write(out, kept, top.get(kept).written(), -1);
      }
    }
    offset(out, charset, CHARSET);
    offset(out, shapes, CHAR_STRINGS);
    number(out, privateSize);
    offset(out, privateAt, PRIVATE);
    return out.toArray();
  }

  private static void write(Bytes out, int operator, byte[] operands, int except) {
    if (operator == except) {
      return;
    }
    out.all(operands);
    if (operator > 0xff) {
      out.u8(operator >> 8);
    }
    out.u8(operator);
  }

  private static void number(Bytes out, int value) {
    out.u8(29).u32(value);
  }

  private static void offset(Bytes out, int value, int operator) {
    number(out, value);
    out.u8(operator);
  }

  private static Map<Integer, Entry> dictionary(byte[] bytes) {
    Map<Integer, Entry> entries = new TreeMap<>();
    List<Integer> numbers = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int start = 0;
    while (in.hasRemaining()) {
      int at = in.position();
      int b = in.get() & 0xff;
      if (b <= 21) {
        int operator = b == 12 ? 12 << 8 | in.get() & 0xff : b;
        byte[] written = new byte[at - start];
        in.get(start, written);
        entries.put(operator, new Entry(List.copyOf(numbers), written));
        numbers.clear();
        start = in.position();
      } else if (b == 30) {
        skipReal(in);
        numbers.add(0);
      } else {
        numbers.add(integer(in, b));
      }
    }
    return entries;
  }

  /** Digits of a real number are half bytes; 15 ends them. No real number is looked at here. */
  private static void skipReal(ByteBuffer in) {
    int b = 0;
    while ((b & 0xf) != 0xf && (b >> 4 & 0xf) != 0xf) {
      b = in.get();
    }
  }

  private static int integer(ByteBuffer in, int first) {
    if (first == 28) {
      return in.getShort();
    }
    if (first == 29) {
      return in.getInt();
    }
    if (first < 247) {
      return first - 139;
    }
    int low = in.get() & 0xff;
    return first < 251 ? (first - 247) * 256 + low + 108 : -(first - 251) * 256 - low - 108;
  }

  /** A list of byte strings. */
  private static final class Index {

    private final List<byte[]> items = new ArrayList<>();
    private final int end;

    Index(ByteBuffer in, int at) {
      int count = in.getShort(at) & 0xffff;
      if (count == 0) {
        end = at + 2;
        return;
      }
      int size = in.get(at + 2);
      int offsets = at + 3;
      int data = offsets + (count + 1) * size - 1;
      for (int i = 0; i < count; i++) {
        int from = offset(in, offsets + i * size, size);
        byte[] item = new byte[offset(in, offsets + (i + 1) * size, size) - from];
        in.get(data + from, item);
        items.add(item);
      }
      end = data + offset(in, offsets + count * size, size);
    }

    private static int offset(ByteBuffer in, int at, int size) {
      int value = 0;
      for (int i = 0; i < size; i++) {
        value = value << 8 | in.get(at + i) & 0xff;
      }
      return value;
    }

    List<byte[]> items() {
      return items;
    }

    int end() {
      return end;
    }

    static byte[] write(List<byte[]> items) {
      Bytes out = new Bytes().u16(items.size());
      if (items.isEmpty()) {
        return out.toArray();
      }
      out.u8(4);
      int offset = 1;
      out.u32(offset);
      for (byte[] item : items) {
        offset += item.length;
        out.u32(offset);
      }
      items.forEach(out::all);
      return out.toArray();
    }
  }
}
