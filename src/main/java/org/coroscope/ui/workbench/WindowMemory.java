package org.coroscope.ui.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.coroscope.trace.StepSize;
import org.coroscope.ui.lessons.LessonFolder;
import org.coroscope.ui.session.DocumentDesk;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.SessionViewModel;
import org.coroscope.ui.store.WindowState;
import org.coroscope.ui.store.WindowStateStore;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.theme.WindowTheme;
import org.coroscope.ui.timeline.TimelineViewModel;

/** What the user has chosen in the window, from one start to the next. */
record WindowMemory(
    WindowStateStore store,
    WindowState state,
    PlayheadViewModel playhead,
    SessionViewModel session,
    DocumentDesk desk,
    AppearanceViewModel appearance,
    TimelineViewModel timeline,
    LessonFolder lessonFolder) {

  /** From this width on a screen is seen from some distance, in pixels. */
  private static final double LARGE_SCREEN = 1900;

  private static final int LARGE_SCREEN_SCALE = 125;

  /** Puts back what was chosen; to be called before a document is opened. */
  void restore() {
    appearance.themeProperty().set(WindowTheme.of(state.theme));
    appearance.setScale(isFirstOnLargeScreen() ? LARGE_SCREEN_SCALE : state.scale);
    appearance.motionProperty().set(enumOf(state.motion, AppearanceViewModel.Motion.SYSTEM));
    playhead.stepSizeProperty().set(enumOf(state.stepSize, StepSize.LINE));
    session.runsByItselfProperty().set(state.runsByItself);
    timeline.axisProperty().set(enumOf(state.axis, timeline.axisProperty().get()));
    timeline.laneOrderProperty().set(enumOf(state.laneOrder, timeline.laneOrderProperty().get()));
    session.breakpoints().restore(state.breakpoints);
    state.recent.forEach(file -> desk.recent().add(Path.of(file)));
    playhead.speedProperty().set(Math.max(0.25, Math.min(16, state.speed)));
  }

  /** Whoever has a large screen or a projector sits far from it: at first all is larger there. */
  boolean isFirstOnLargeScreen() {
    boolean first = state.lesson.isEmpty();
    return first && Screen.getPrimary().getVisualBounds().getWidth() >= LARGE_SCREEN;
  }

  private static <E extends Enum<E>> E enumOf(String name, E otherwise) {
    for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
      if (each.name().equals(name.toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    return otherwise;
  }

  /** Keeps what is chosen now, and how the window lies on the screen. */
  void remember(Stage stage) {
    state.maximized = stage.isMaximized();
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      state.width = stage.getScene().getWidth();
      state.height = stage.getScene().getHeight();
    }
    state.theme = appearance.themeProperty().get().id();
    state.motion = appearance.motionProperty().get().name();
    state.scale = appearance.scaleProperty().get();
    state.stepSize = playhead.stepSizeProperty().get().name();
    state.speed = playhead.speedProperty().get();
    state.laneOrder = timeline.laneOrderProperty().get().name();
    state.runsByItself = session.runsByItselfProperty().get();
    state.breakpoints = session.breakpoints().all();
    state.recent = desk.recent().stream().map(Path::toString).toList();
    state.axis = timeline.axisProperty().get().name();
    state.lessonFolder = lessonFolder.placeProperty().get().map(Path::toString).orElse("");
    if (session.documentProperty().get() != null) {
      state.lesson = session.documentProperty().get().id();
    }
    try {
      store.save(state);
    } catch (IOException e) {
      // The window is going: nobody could be told, and nothing of the learner's is lost.
    }
  }
}
