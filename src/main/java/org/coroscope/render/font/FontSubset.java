package org.coroscope.render.font;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The part of a font that some text needs, for files that take their letters along. Glyphs are
 * numbered anew: 0 is the one for what is missing, then come those of the characters in their
 * order. Equal parts are equal to the byte.
 */
public final class FontSubset {

  private final FontFile font;
  private final NavigableMap<Integer, Integer> numbers = new TreeMap<>();

  /** Old numbers of the glyphs by their new ones. */
  private final List<Integer> glyphs;

  private final byte[] outlines;
  private final byte[] places;

  /**
   * The part of a font for these characters; those that the font lacks are left out.
   *
   * @param codePoints Unicode code points
   */
  public FontSubset(FontFile font, SortedSet<Integer> codePoints) {
    this.font = font;
    Set<Integer> kept = new LinkedHashSet<>();
    kept.add(FontFile.MISSING);
    Map<Integer, Integer> wanted = new LinkedHashMap<>();
    for (int codePoint : codePoints) {
      int glyph = font.glyph(codePoint);
      if (glyph != FontFile.MISSING) {
        kept.add(glyph);
        wanted.put(codePoint, glyph);
      }
    }
    if (font.isCff()) {
      glyphs = List.copyOf(kept);
      outlines = new CffSubset(font.bytes("CFF ")).of(glyphs);
      places = new byte[0];
    } else {
      GlyfSubset subset = new GlyfSubset(font, kept);
      glyphs = subset.glyphs();
      outlines = subset.glyf();
      places = subset.loca();
    }
    wanted.forEach((codePoint, glyph) -> numbers.put(codePoint, glyphs.indexOf(glyph)));
  }

  /** The new number of a character's glyph, or {@link FontFile#MISSING}. */
  public int glyph(int codePoint) {
    return numbers.getOrDefault(codePoint, FontFile.MISSING);
  }

  /** The characters that are in it, with the numbers of their glyphs, in the characters' order. */
  public NavigableMap<Integer, Integer> glyphs() {
    return Collections.unmodifiableNavigableMap(numbers);
  }

  /** How many glyphs there are. */
  public int size() {
    return glyphs.size();
  }

  /** The width of a glyph by its new number, at size 1. */
  public double advance(int glyph) {
    return font.advance(glyphs.get(glyph));
  }

  /**
   * What a PDF file holds of the font: a CFF table alone (FontFile3, CIDFontType0C), or a TrueType
   * file without a character map (FontFile2).
   */
  public byte[] program() {
    if (font.isCff()) {
      return outlines.clone();
    }
    Map<String, byte[]> tables = common();
    return FontBuilder.file(0x00010000, tables);
  }

  /** A font file of its own, with a character map, which browsers accept. */
  public byte[] file() {
    Map<String, byte[]> tables = common();
    tables.put("OS/2", font.bytes("OS/2"));
    tables.put("cmap", FontBuilder.cmap(numbers));
    tables.put("name", FontBuilder.name());
    tables.put("post", FontBuilder.post());
    if (font.isCff()) {
      tables.put("CFF ", outlines);
      return FontBuilder.file(0x4F54544F, tables);
    }
    return FontBuilder.file(0x00010000, tables);
  }

  private Map<String, byte[]> common() {
    Map<String, byte[]> tables = new TreeMap<>();
    byte[] head = font.bytes("head");
    tables.put("head", FontBuilder.head(head));
    tables.put("hhea", FontBuilder.hhea(font.bytes("hhea"), glyphs.size()));
    Bytes hmtx = new Bytes();
    for (int glyph : glyphs) {
      hmtx.all(font.horizontalMetrics(glyph));
    }
    tables.put("hmtx", hmtx.toArray());
    tables.put("maxp", FontBuilder.maxp(font.bytes("maxp"), glyphs.size()));
    if (!font.isCff()) {
      tables.put("glyf", outlines);
      tables.put("loca", places);
      for (String tag : List.of("cvt ", "fpgm", "prep")) {
        byte[] table = font.bytes(tag);
        if (table.length > 0) {
          tables.put(tag, table);
        }
      }
    }
    return tables;
  }
}
