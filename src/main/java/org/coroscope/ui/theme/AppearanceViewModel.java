package org.coroscope.ui.theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The chosen theme and the size of everything. */
public final class AppearanceViewModel {

  private static final int[] SCALES = {70, 80, 90, 100, 110, 125, 150, 175, 200};

  private final ObjectProperty<WindowTheme> theme = new SimpleObjectProperty<>(WindowTheme.LIGHT);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final IntegerProperty scale = new SimpleIntegerProperty(100);

  /** The theme. */
  public ObjectProperty<WindowTheme> themeProperty() {
    return theme;
  }

  /** The size of everything, in percent. */
  public IntegerProperty scaleProperty() {
    return scale;
  }

  /** The size as a factor. */
  public double factor() {
    return scale.get() / 100.0;
  }

  /** Whether things are to change without moving. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /** Whether things may be seen on their way. */
  public boolean moves() {
    return !reducedMotion.get();
  }

  /** Sets the size to the nearest that is offered. */
  public void setScale(int percent) {
    int best = SCALES[0];
    for (int each : SCALES) {
      if (Math.abs(each - percent) < Math.abs(best - percent)) {
        best = each;
      }
    }
    scale.set(best);
  }

  /** One size larger. */
  public void larger() {
    for (int each : SCALES) {
      if (each > scale.get()) {
        scale.set(each);
        return;
      }
    }
  }

  /** One size smaller. */
  public void smaller() {
    for (int i = SCALES.length - 1; i >= 0; i--) {
      if (SCALES[i] < scale.get()) {
        scale.set(SCALES[i]);
        return;
      }
    }
  }

  /** The normal size. */
  public void normalSize() {
    scale.set(100);
  }

  /** From light to dark or back. */
  public void toggleTheme() {
    theme.set(theme.get() == WindowTheme.LIGHT ? WindowTheme.DARK : WindowTheme.LIGHT);
  }
}
