package org.coroscope.ui.theme;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The chosen theme, the size of everything, and whether things move. */
public final class AppearanceViewModel {

  private static final int[] SCALES = {70, 80, 90, 100, 110, 125, 150, 175, 200};

  /** How much larger everything is while presenting. */
  private static final double PRESENTING = 1.5;

  private final ObjectProperty<WindowTheme> theme = new SimpleObjectProperty<>(WindowTheme.LIGHT);
  private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SYSTEM);
  private final BooleanProperty systemReducesMotion = new SimpleBooleanProperty();
  private final BooleanProperty presenting = new SimpleBooleanProperty();
  private final IntegerProperty scale = new SimpleIntegerProperty(100);
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper();

  /** Whether things are seen on their way, or change at once. */
  public enum Motion {
    /** As the user's desktop has it. */
    SYSTEM,
    LESS,
    FULL
  }

  /** Light, at the normal size. */
  public AppearanceViewModel() {
    factor.bind(
        Bindings.createDoubleBinding(
            () -> scale.get() / 100.0 * (presenting.get() ? PRESENTING : 1), scale, presenting));
  }

  /** The theme. */
  public ObjectProperty<WindowTheme> themeProperty() {
    return theme;
  }

  /** The chosen size of everything, in percent. */
  public IntegerProperty scaleProperty() {
    return scale;
  }

  /** Whether the window is shown to a room: then everything is larger. */
  public BooleanProperty presentingProperty() {
    return presenting;
  }

  /** How large everything is: the chosen size, and more while presenting. */
  public ReadOnlyDoubleProperty factorProperty() {
    return factor.getReadOnlyProperty();
  }

  /** How large everything is. */
  public double factor() {
    return factor.get();
  }

  /** What the user wants of motion. */
  public ObjectProperty<Motion> motionProperty() {
    return motion;
  }

  /** Whether the user's desktop is set to reduced motion. */
  public BooleanProperty systemReducesMotionProperty() {
    return systemReducesMotion;
  }

  /** Whether things may be seen on their way. */
  public boolean moves() {
    return switch (motion.get()) {
      case SYSTEM -> !systemReducesMotion.get();
      case LESS -> false;
      case FULL -> true;
    };
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
}
