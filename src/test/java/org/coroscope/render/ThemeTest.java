package org.coroscope.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.timeline.SpanState;
import org.junit.jupiter.api.Test;

class ThemeTest {

  private static final List<Theme> THEMES =
      List.of(Theme.light(), Theme.dark(), Theme.contrast(), Theme.print());

  @Test
  void textIsReadable() {
    for (Theme theme : THEMES) {
      for (SpanState state : SpanState.values()) {
        SpanLook look = theme.look(state);
        assertThat(look.text().contrast(look.fill()))
            .as("%s in %s", state, theme.name())
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(theme.text().contrast(theme.header())).isGreaterThanOrEqualTo(4.5);
      assertThat(theme.faintText().contrast(theme.header())).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void whatIsStillToComeIsPalerAndAsReadable() {
    for (Theme theme : List.of(Theme.light(), Theme.dark(), Theme.contrast())) {
      Theme upcoming = theme.upcoming();
      for (SpanState state : SpanState.values()) {
        SpanLook look = upcoming.look(state);
        assertThat(look.text().contrast(look.fill()))
            .as("%s to come in %s", state, theme.name())
            .isGreaterThanOrEqualTo(4.5);
        assertThat(look.border().contrast(theme.background()))
            .as("%s to come in %s is paler", state, theme.name())
            .isLessThan(theme.look(state).border().contrast(theme.background()));
      }
    }
  }

  @Test
  void everyStateStandsOutFromTheBackground() {
    for (Theme theme : THEMES) {
      for (SpanState state : SpanState.values()) {
        for (Ink ground : List.of(theme.background(), theme.stripe(), theme.warp())) {
          assertThat(theme.look(state).border().contrast(ground))
              .as("%s in %s", state, theme.name())
              .isGreaterThanOrEqualTo(3);
        }
      }
      assertThat(theme.playhead().contrast(theme.background())).isGreaterThanOrEqualTo(3);
      theme
          .flows()
          .values()
          .forEach(ink -> assertThat(ink.contrast(theme.background())).isGreaterThanOrEqualTo(3));
    }
  }

  @Test
  void statesDifferByPatternEvenWithoutColour() {
    for (Theme theme : THEMES) {
      Set<String> seen = new HashSet<>();
      for (SpanState state : SpanState.values()) {
        if (state.likeness() != state) {
          continue; // Those of connections, which have lanes of their own.
        }
        SpanLook look = theme.look(state);
        // MAIN and RUNNING are both plain; they never share a lane.
        String pattern = look.hatch() + (state == SpanState.MAIN ? " main" : "");
        assertThat(seen.add(pattern)).as("%s in %s", state, theme.name()).isTrue();
      }
    }
  }

  @Test
  void statesOfOneLaneDifferForColourBlindEyesToo() {
    List<SpanState> ofTasks =
        List.of(SpanState.BLOCKING, SpanState.RUNNING, SpanState.READY, SpanState.SUSPENDED);
    for (Theme theme : List.of(Theme.light(), Theme.dark(), Theme.contrast())) {
      for (double[][] eyes : ColourBlindness.KINDS) {
        for (SpanState one : ofTasks) {
          for (SpanState other : ofTasks) {
            if (one != other) {
              double distance =
                  ColourBlindness.distance(theme.look(one).fill(), theme.look(other).fill(), eyes);
              assertThat(distance)
                  .as("%s and %s in %s", one, other, theme.name())
                  .isGreaterThan(15);
            }
          }
        }
      }
    }
  }

  @Test
  void inksMixAndPrintExactly() {
    assertThat(Ink.rgb(0x0a0b0c).hex()).isEqualTo("#0a0b0c");
    assertThat(Ink.rgb(0).withOpacity(0.5).over(Ink.rgb(0xffffff)).hex()).isEqualTo("#7f7f7f");
    assertThat(Ink.rgb(0).contrast(Ink.rgb(0xffffff))).isEqualTo(21);
    assertThat(SvgSurface.number(-0.004)).isEqualTo("0");
    assertThat(SvgSurface.number(2.004)).isEqualTo("2");
    assertThat(SvgSurface.number(-12.05)).isEqualTo("-12.05");
    assertThat(SvgSurface.number(3.5)).isEqualTo("3.5");
  }
}
