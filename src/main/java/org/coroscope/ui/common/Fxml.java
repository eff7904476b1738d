package org.coroscope.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads a view's FXML file, which lies beside its class and has its name. */
public final class Fxml {

  private Fxml() {}

  /**
   * Loads and fills in the controller's fields.
   *
   * @param controller the view, made by its constructor with what it needs
   * @return the root of what was loaded
   */
  public static Parent load(Object controller, Texts texts) {
    Class<?> type = controller.getClass();
    URL file = type.getResource(type.getSimpleName() + ".fxml");
    FXMLLoader loader = new FXMLLoader(file, texts.bundle());
    loader.setController(controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException("the view " + type.getSimpleName() + " is broken", e);
    }
  }
}
