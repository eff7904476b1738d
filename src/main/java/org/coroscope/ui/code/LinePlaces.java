package org.coroscope.ui.code;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

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

  /**
   * Where the text of a line ends, in the coordinates of a layer, as long as it can be seen.
   *
   * <p>The text is asked itself: the editor would add a shape to it to measure that, take it away
   * again, and so have the whole window painted anew.
   */
  double textEnd(int paragraph, Bounds strip, Node layer) {
    int length = editor.getParagraphLength(paragraph);
    Optional<TextFlow> text = length > 0 ? text(paragraph) : Optional.empty();
    return text.map(flow -> layer.screenToLocal(flow.localToScreen(end(flow, length), 0)))
        .map(Point2D::getX)
        .orElse(strip.getMinX());
  }

  /** The text beside the gutter's cell of a line. */
  private Optional<TextFlow> text(int paragraph) {
    return Optional.ofNullable(editor.getParagraphGraphic(paragraph))
        .map(Node::getParent)
        .flatMap(LinePlaces::textIn);
  }

  private static Optional<TextFlow> textIn(Parent line) {
    return line.getChildrenUnmodifiable().stream()
        .filter(TextFlow.class::isInstance)
        .map(TextFlow.class::cast)
        .findFirst();
  }

  private static double end(TextFlow text, int length) {
    text.layout();
    double end = 0;
    for (PathElement each : text.caretShape(length, false)) {
      if (each instanceof MoveTo start) {
        end = Math.max(end, start.getX());
      }
    }
    return text.getInsets().getLeft() + end;
  }
}
