package org.coroscope.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The JavaFX application: it wires the parts together and shows the window. */
public final class CoroscopeApp extends Application {

  private static final double INITIAL_WIDTH = 1280;
  private static final double INITIAL_HEIGHT = 800;

  @Override
  public void start(Stage stage) {
    stage.setTitle("Coroscope");
    stage.setScene(new Scene(new BorderPane(), INITIAL_WIDTH, INITIAL_HEIGHT));
    stage.show();
  }
}
