package org.coroscope.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.coroscope.render.Typeface;
import org.coroscope.render.font.FontFile;
import org.coroscope.render.font.FontSubset;

/**
 * One font in a file: its letters are written as the numbers of their glyphs, two bytes each, and a
 * table says which characters they are, so that text can be searched for and copied.
 */
final class PdfFont {

  /** So many entries a block of that table may have. */
  private static final int BLOCK = 100;

  /** A font whose letters are no letters of a known set, as its flags say. */
  private static final int SYMBOLIC = 4;

  private final Typeface face;
  private final FontFile font;
  private final FontSubset subset;

  PdfFont(Typeface face, FontFile font, FontSubset subset) {
    this.face = face;
    this.font = font;
    this.subset = subset;
  }

  /** Writes the font's objects and says the number of the one that pages refer to. */
  int write(PdfObjects objects) {
    boolean cff = font.isCff();
    byte[] program = subset.program();
    String kind = cff ? "/Subtype /CIDFontType0C" : "/Length1 " + program.length;
    int file = objects.addStream(kind, program);
    String name = name();
    int descriptor =
        objects.add(
            "<< /Type /FontDescriptor /FontName /"
                + name
                + " /Flags "
                + SYMBOLIC
                + " /FontBBox [-1000 -400 3000 1200] /ItalicAngle 0 /Ascent "
                + Math.round(font.ascent() * 1000)
                + " /Descent "
                + Math.round(-font.descent() * 1000)
                + " /CapHeight 730 /StemV "
                + (face.isBold() ? 130 : 85)
                + (cff ? " /FontFile3 " : " /FontFile2 ")
                + PdfObjects.ref(file)
                + " >>");
    int glyphs =
        objects.add(
            "<< /Type /Font /Subtype "
                + (cff ? "/CIDFontType0" : "/CIDFontType2 /CIDToGIDMap /Identity")
                + " /BaseFont /"
                + name
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                + " /FontDescriptor "
                + PdfObjects.ref(descriptor)
                + " /DW 1000 /W [0 ["
                + widths()
                + "]] >>");
    int characters = objects.addStream("", characters().getBytes(StandardCharsets.US_ASCII));
    return objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /"
            + name
            + " /Encoding /Identity-H /DescendantFonts ["
            + PdfObjects.ref(glyphs)
            + "] /ToUnicode "
            + PdfObjects.ref(characters)
            + " >>");
  }

  /** A font of which there is only a part has six letters before its name. */
  private String name() {
    return "CORSC"
        + (char) ('A' + face.ordinal())
        + "+"
        + face.family().replace(" ", "")
        + (face.isBold() ? "-Bold" : "-Regular");
  }

  private String widths() {
    StringBuilder widths = new StringBuilder();
    for (int glyph = 0; glyph < subset.size(); glyph++) {
      widths.append(glyph == 0 ? "" : " ");
      widths.append(PdfSurface.number(subset.advance(glyph) * 1000));
    }
    return widths.toString();
  }

  private String characters() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Coroscope def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    StringBuilder block = new StringBuilder();
    int count = 0;
    for (Map.Entry<Integer, Integer> entry : subset.glyphs().entrySet()) {
      String text = Character.toString(entry.getKey());
      block.append('<').append(PdfSurface.hex(entry.getValue())).append("> <");
      HexFormat hex = HexFormat.of().withUpperCase();
      block.append(hex.formatHex(text.getBytes(StandardCharsets.UTF_16BE))).append(">\n");
      if (++count == BLOCK) {
        append(map, block, count);
        count = 0;
      }
    }
    append(map, block, count);
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString();
  }

  private static void append(StringBuilder map, StringBuilder block, int count) {
    if (count > 0) {
      map.append(count).append(" beginbfchar\n").append(block).append("endbfchar\n");
      block.setLength(0);
    }
  }
}
