package org.coroscope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.coroscope.render.Ink;
import org.coroscope.ui.common.TaskColors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names written in tasks' colours can be read. */
class TaskPaletteTest {

  @ParameterizedTest
  @EnumSource(WindowTheme.class)
  void aTasksColourStandsOutFromTheBackgroundAndFromItsOwnTint(WindowTheme theme) {
    TaskPalette palette = theme.tasks();
    for (int i = -1; i < TaskColors.COUNT; i++) {
      Ink colour = palette.colour(i);
      assertThat(colour.contrast(palette.background())).as("colour " + i).isGreaterThan(4.5);
      assertThat(colour.contrast(palette.tint(i))).as("tint " + i).isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(WindowTheme.class)
  void noTwoTasksHaveNearlyTheSameColour(WindowTheme theme) {
    for (int i = 0; i < TaskColors.COUNT; i++) {
      for (int j = i + 1; j < TaskColors.COUNT; j++) {
        Ink a = theme.tasks().colour(i);
        Ink b = theme.tasks().colour(j);
        int distance =
            Math.abs(a.red() - b.red())
                + Math.abs(a.green() - b.green())
                + Math.abs(a.blue() - b.blue());
        assertThat(distance).as(i + " and " + j).isGreaterThan(40);
      }
    }
  }
}
