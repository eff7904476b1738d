package org.coroscope.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Files that the desktop drags over the window and lets go. The headless toolkit has no desktop, so
 * what it would hand in is made here.
 */
final class DropOfFiles {

  private final Dragboard board;

  DropOfFiles(Path file) {
    List<File> files = List.of(file.toFile());
    TKClipboard carried =
        (TKClipboard)
            Proxy.newProxyInstance(
                DropOfFiles.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (self, method, arguments) ->
                    switch (method.getName()) {
                      case "getContentTypes" -> Set.of(DataFormat.FILES);
                      case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                      case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                      case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                      default -> null;
                    });
    board = DragboardHelper.createDragboard(carried);
  }

  /** Whether the window says that files may be let go over this node. */
  boolean isWelcomeOver(Node node) {
    return fire(DragEvent.DRAG_OVER, node).isAccepted();
  }

  /** Lets the files go over this node, and tells whether the window has taken them. */
  boolean letGoOver(Node node) {
    return fire(DragEvent.DRAG_DROPPED, node).isDropCompleted();
  }

  private DragEvent fire(EventType<DragEvent> type, Node node) {
    DragEvent[] seen = new DragEvent[1];
    DragEvent event = new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
    // On its way the event is copied for each node; the last copy is what the toolkit looks at.
    EventHandler<DragEvent> look = each -> seen[0] = each;
    node.getScene().addEventHandler(type, look);
    Event.fireEvent(node, event);
    node.getScene().removeEventHandler(type, look);
    return seen[0];
  }
}
