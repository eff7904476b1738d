package org.coroscope.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** Brings the chosen theme and size to a scene. */
public final class Appearance {

  private static final String SHEET = "/org/coroscope/ui/theme/coroscope.css";

  /** The size of text at 100 percent, in pixels. */
  public static final double FONT_SIZE = 14;

  private static final double ICON_SIZE = 16;

  private final AppearanceViewModel model;

  /** An appearance as chosen in the view model. */
  public Appearance(AppearanceViewModel model) {
    this.model = model;
  }

  /** Styles the scene, now and whenever the choice changes. */
  public void install(Scene scene) {
    apply(scene);
    model.themeProperty().addListener((o, old, now) -> apply(scene));
    model.factorProperty().addListener((o, old, now) -> apply(scene));
  }

  /** How much larger everything is than at 100 percent. */
  public double factor() {
    return model.factorProperty().get();
  }

  private void apply(Scene scene) {
    WindowTheme theme = model.themeProperty().get();
    if (!theme.userAgentSheet().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(theme.userAgentSheet());
    }
    String own = Appearance.class.getResource(SHEET).toExternalForm();
    String colours = SHEET.replace("coroscope.css", theme.id() + ".css");
    scene
        .getStylesheets()
        .setAll(
            List.of(
                own,
                Appearance.class.getResource(colours).toExternalForm(),
                dataSheet(theme.tasks().css() + sizes(model.factor()))));
  }

  private static String sizes(double factor) {
    return ".root { -fx-font-size: "
        + FONT_SIZE * factor
        + "px; }\n"
        + ".ikonli-font-icon { -fx-icon-size: "
        + Math.round(ICON_SIZE * factor)
        + "px; }\n"
        + ".ikonli-font-icon.small-icon { -fx-icon-size: "
        + Math.round(ICON_SIZE * 0.8 * factor)
        + "px; }\n";
  }

  /** A style sheet without a file. */
  private static String dataSheet(String css) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
