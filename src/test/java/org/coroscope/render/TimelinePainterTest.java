package org.coroscope.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.LaneOrder;
import org.coroscope.timeline.Playhead;
import org.coroscope.timeline.TimeScale;
import org.coroscope.timeline.TimeWindow;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.TimelineModel;
import org.coroscope.timeline.Viewport;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class TimelinePainterTest {

  private final FontBook fonts = FontBook.bundled();

  private static TimelineLayout layout(Trace trace, AxisKind axis, double width, double height) {
    TimelineModel model = TimelineModel.of(trace);
    TimeScale scale = TimeScale.of(trace, axis);
    Viewport viewport = new Viewport(width, height, 120, 30, 28, 0);
    return TimelineLayout.of(
        model,
        scale,
        TimeWindow.fit(scale, viewport.trackWidth()),
        viewport,
        model.order(LaneOrder.CREATION),
        new Playhead(trace.size() / 2));
  }

  private String svg(Trace trace, AxisKind axis, Theme theme) {
    SvgSurface surface = new SvgSurface(1200, 200, "Two <workers>", "They sleep & print.");
    new TimelinePainter(theme, fonts, PaintOptions.SCREEN)
        .paint(layout(trace, axis, 1200, 200), surface);
    return surface.toSvg();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anSvgIsWellFormedAndSaysTheNamesStatesAndTimes() throws Exception {
    Document document = parse(svg(Samples.twoWorkers(), AxisKind.TIME, Theme.light()));
    NodeList texts = document.getElementsByTagName("text");
    List<String> words =
        java.util.stream.IntStream.range(0, texts.getLength())
            .mapToObj(i -> texts.item(i).getTextContent())
            .toList();
    assertThat(words)
        .contains("event loop", "main", "worker_1", "worker_2", "0 s", "1 s", "2 s")
        .contains("suspended: sleep(1)", "idle");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Two <workers>");
  }

  @Test
  void theSameTimelineGivesTheSameBytes() {
    for (Theme theme : List.of(Theme.light(), Theme.dark(), Theme.print())) {
      for (AxisKind axis : AxisKind.values()) {
        assertThat(svg(Samples.batch(30, 4), axis, theme))
            .isEqualTo(svg(Samples.batch(30, 4), axis, theme));
      }
    }
  }

  @Test
  void everyStateHasItsPatternInEveryThemeAndTheLegendNamesIt() throws Exception {
    // On paper, without colours, the main program is told from tasks by a pattern as well.
    Map<Theme, Integer> patterns = Map.of(Theme.light(), 6, Theme.dark(), 6, Theme.print(), 7);
    for (Theme theme : patterns.keySet()) {
      SvgSurface surface = new SvgSurface(1000, 30, "", "");
      double width =
          new TimelinePainter(theme, fonts, PaintOptions.SCREEN).paintLegend(surface, 4, 4, 16);
      assertThat(width).isBetween(300.0, 1000.0);
      Document document = parse(surface.toSvg());
      assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(8);
      assertThat(document.getElementsByTagName("pattern").getLength())
          .isEqualTo(patterns.get(theme));
    }
  }

  @Test
  void aThousandTasksMakeASmallSvgQuickly() {
    Trace trace = Samples.batch(1000, 40);
    TimelineLayout layout = layout(trace, AxisKind.TIME, 1600, 30 + 28 * 1001);
    SvgSurface surface = new SvgSurface(1600, 30 + 28 * 1001, "", "");
    new TimelinePainter(Theme.print(), fonts, PaintOptions.DOCUMENT).paint(layout, surface);
    assertThat(surface.toSvg().length()).isLessThan(5_000_000);
  }

  @Test
  void anImageShowsTheStatesColours() throws Exception {
    PngSurface surface = new PngSurface(1200, 200, 1);
    new TimelinePainter(Theme.light(), fonts, PaintOptions.DOCUMENT)
        .paint(layout(Samples.twoWorkers(), AxisKind.TIME, 1200, 200), surface);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    surface.writePng(png);
    var image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    assertThat(image.getWidth()).isEqualTo(1200);
    int running = Theme.light().look(org.coroscope.timeline.SpanState.RUNNING).fill().argb();
    int count = 0;
    for (int x = 0; x < 1200; x++) {
      for (int y = 0; y < 200; y++) {
        count += image.getRGB(x, y) == running ? 1 : 0;
      }
    }
    assertThat(count).isGreaterThan(500);
  }
}
