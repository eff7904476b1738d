package org.coroscope.ui.code;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/** Where the editor's lines are on the screen, for what is laid over or under them. */
final class LinePlaces {

  private final CodeEditor editor;

  LinePlaces(CodeEditor editor) {
    this.editor = editor;
  }

  /**
   * The strip of a line, in the coordinates of a layer.
   *
   * @param paragraph from 0
   * @return empty if the line cannot be seen
   */
  Optional<Bounds> strip(int paragraph, Node layer) {
    boolean there = paragraph >= 0 && paragraph < editor.getParagraphs().size();
    if (!there || editor.isHidden(paragraph) || editor.getVisibleParagraphs().size() == 0) {
      return Optional.empty();
    }
    return editor
        .allParToVisibleParIndex(paragraph)
        .map(editor::getVisibleParagraphBoundsOnScreen)
        .map(layer::screenToLocal);
  }

  /** Where the text of a line ends, in the coordinates of a layer, as long as it can be seen. */
  double textEnd(int paragraph, Bounds strip, Node layer) {
    int length = editor.getParagraphLength(paragraph);
    if (length > 0) {
      int offset = editor.getAbsolutePosition(paragraph, length);
      Optional<Bounds> last = editor.getCharacterBoundsOnScreen(offset - 1, offset);
      if (last.isPresent()) {
        Point2D corner = layer.screenToLocal(last.get().getMaxX(), last.get().getMinY());
        return corner == null ? strip.getMinX() : corner.getX();
      }
    }
    return strip.getMinX();
  }
}
