package org.coroscope.render.pdf;

import static org.coroscope.render.pdf.PdfObjects.ref;
import static org.coroscope.render.pdf.PdfObjects.refs;
import static org.coroscope.render.pdf.PdfObjects.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.render.Drawing;
import org.coroscope.render.FontBook;

/**
 * Writes drawings as the pages of a PDF file. Each page is one figure with its description, which a
 * screen reader speaks; the file's own information says title, description and origin.
 */
public final class PdfWriter {

  private final FontBook fonts;
  private final PdfObjects objects = new PdfObjects();

  private PdfWriter(FontBook fonts) {
    this.fonts = fonts;
  }

  /**
   * The file.
   *
   * @param title of the whole
   * @param pages at least one; a pixel of a drawing becomes a 96th of an inch
   * @throws IllegalArgumentException if there is no page
   */
  public static byte[] file(String title, List<? extends Drawing> pages, FontBook fonts) {
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a file without a page");
    }
    return new PdfWriter(fonts).write(title, pages);
  }

  private byte[] write(String title, List<? extends Drawing> drawings) {
    PdfFonts letters = new PdfFonts(drawings, fonts);
    Map<String, Integer> fontNumbers = letters.write(objects);
    int pages = objects.reserve();
    int structure = objects.reserve();
    int document = objects.reserve();
    List<Integer> pageNumbers = new ArrayList<>();
    List<Integer> figures = new ArrayList<>();
    for (Drawing drawing : drawings) {
      int page = page(drawing, pageNumbers.size(), letters, fontNumbers, pages);
      pageNumbers.add(page);
      figures.add(figure(drawing, page, document));
    }
    objects.set(
        pages,
        "<< /Type /Pages /Count " + pageNumbers.size() + " /Kids " + array(pageNumbers) + " >>");
    structure(structure, document, figures);
    int catalogue =
        objects.add(
            "<< /Type /Catalog /Pages "
                + ref(pages)
                + " /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot "
                + ref(structure)
                + " /ViewerPreferences << /DisplayDocTitle true >> >>");
    return objects.file(catalogue, info(title, drawings.get(0)));
  }

  private int page(
      Drawing drawing, int place, PdfFonts letters, Map<String, Integer> fontNumbers, int pages) {
    PdfSurface surface = new PdfSurface(drawing.height(), letters);
    drawing.paint(surface);
    String marked = "/Figure << /MCID 0 >> BDC\n" + surface.content() + "EMC\n";
    int content = objects.addStream("", PdfObjects.latin(marked));
    Map<String, Integer> patterns = new LinkedHashMap<>();
    surface
        .patterns()
        .forEach((name, pattern) -> patterns.put(name, pattern.write(objects, drawing.height())));
    Map<String, Integer> used = new LinkedHashMap<>();
    surface
        .faces()
        .forEach(face -> used.put(PdfFonts.name(face), fontNumbers.get(PdfFonts.name(face))));
    StringBuilder states = new StringBuilder("<<");
    for (int opacity : surface.opacities()) {
      String share = PdfSurface.thousandths(opacity / 255.0);
      states.append(" /").append(PdfSurface.opacityName(opacity));
      states.append(" << /ca ").append(share).append(" /CA ").append(share).append(" >>");
    }
    states.append(" >>");
    return objects.add(
        "<< /Type /Page /Parent "
            + ref(pages)
            + " /MediaBox [0 0 "
            + PdfSurface.number(drawing.width() * PdfSurface.POINTS_A_PIXEL)
            + " "
            + PdfSurface.number(drawing.height() * PdfSurface.POINTS_A_PIXEL)
            + "] /Tabs /S /StructParents "
            + place
            + " /Resources << /Font "
            + refs(used)
            + " /Pattern "
            + refs(patterns)
            + " /ExtGState "
            + states
            + " >> /Contents "
            + ref(content)
            + " >>");
  }

  private int figure(Drawing drawing, int page, int document) {
    return objects.add(
        "<< /Type /StructElem /S /Figure /P "
            + ref(document)
            + " /Pg "
            + ref(page)
            + " /K 0 /T "
            + text(drawing.title())
            + " /Alt "
            + text(drawing.description())
            + " >>");
  }

  private void structure(int root, int document, List<Integer> figures) {
    StringBuilder parents = new StringBuilder("<< /Nums [");
    for (int i = 0; i < figures.size(); i++) {
      parents.append(i == 0 ? "" : " ").append(i).append(" [").append(ref(figures.get(i)));
      parents.append(']');
    }
    int tree = objects.add(parents.append("] >>").toString());
    objects.set(
        document,
        "<< /Type /StructElem /S /Document /P " + ref(root) + " /K " + array(figures) + " >>");
    objects.set(
        root,
        "<< /Type /StructTreeRoot /K "
            + ref(document)
            + " /ParentTree "
            + ref(tree)
            + " /ParentTreeNextKey "
            + figures.size()
            + " >>");
  }

  private int info(String title, Drawing first) {
    StringBuilder words = new StringBuilder();
    first
        .origin()
        .forEach(
            (name, value) ->
                words
                    .append(words.length() == 0 ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
    String program = first.origin().getOrDefault("program", "Coroscope");
    return objects.add(
        "<< /Title "
            + text(title)
            + " /Subject "
            + text(first.description())
            + " /Keywords "
            + text(words.toString())
            + " /Creator "
            + text(program)
            + " /Producer "
            + text(program)
            + " >>");
  }

  private static String array(List<Integer> numbers) {
    StringBuilder array = new StringBuilder("[");
    numbers.forEach(number -> array.append(array.length() == 1 ? "" : " ").append(ref(number)));
    return array.append(']').toString();
  }
}
