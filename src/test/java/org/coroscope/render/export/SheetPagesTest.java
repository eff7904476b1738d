package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coroscope.render.Drawing;
import org.coroscope.render.Theme;
import org.coroscope.trace.Samples;
import org.junit.jupiter.api.Test;

class SheetPagesTest {

  private final Exhibit workers = Exhibit.of(Samples.twoWorkers(), "workers", "Two workers", "1");
  private final PictureOptions print =
      PictureOptions.timeline(workers.trace().lastStep()).withTheme(Theme.print());
  private final Pictures pictures = Pictures.english();

  private static String svg(Drawing drawing) {
    return new String(ImageWriter.svg(drawing), StandardCharsets.UTF_8);
  }

  private static Stage asking() {
    return new Stage(
        27,
        List.of("A **note** on `sleep`."),
        List.of(
            new Stage.Question(
                "Who runs next?",
                List.of(new Stage.Answer("worker_1", false), new Stage.Answer("worker_2", true)),
                "It is the first in the queue.")));
  }

  @Test
  void stagesAreNumberedThroughAllPages() {
    List<Stage> stages = List.of(10, 20, 30, 40, 50).stream().map(Stage::at).toList();
    List<Drawing> pages = new SheetPages(workers, print, pictures, false).pages(stages, 2);
    assertThat(pages).hasSize(3);
    assertThat(svg(pages.get(0))).contains("<title>Stage 1</title>", "page 1 of 3");
    assertThat(svg(pages.get(2)))
        .contains("<title>Stage 5</title>", "step 50, t = ", "stages=\"50\"")
        .doesNotContain("Stage 4");
    assertThat(svg(pages.get(1)))
        .isEqualTo(svg(new SheetPages(workers, print, pictures, false).pages(stages, 2).get(1)));
  }

  @Test
  void printedPagesAreBlackAndWhiteWithPatterns() {
    List<Stage> stages = List.of(Stage.at(workers.trace().lastStep() / 2));
    String page = svg(new SheetPages(workers, print, pictures, false).pages(stages, 1).get(0));
    assertThat(page).contains("url(#h");
    assertThat(page.replaceAll("(?s)<desc>.*?</desc>", "").split("#"))
        .filteredOn(part -> part.matches("(?s)[0-9a-f]{6}\".*"))
        .allSatisfy(part -> assertThat(part.substring(0, 2)).isEqualTo(part.substring(2, 4)))
        .allSatisfy(part -> assertThat(part.substring(2, 4)).isEqualTo(part.substring(4, 6)));
  }

  @Test
  void answersAreLeftBlankUnlessTheyAreAskedFor() {
    String blank =
        svg(new SheetPages(workers, print, pictures, false).pages(List.of(asking()), 1).get(0));
    String solved =
        svg(new SheetPages(workers, print, pictures, true).pages(List.of(asking()), 1).get(0));
    assertThat(blank)
        .contains("Who runs next?", "worker_2", "A note on sleep.")
        .doesNotContain("It is the first");
    assertThat(solved).contains("It is the first in the queue.");
    assertThat(solved.split("<line")).hasSizeGreaterThan(blank.split("<line").length);
  }

  @Test
  void whatComesLaterIsNotYetToBeSeen() {
    String page =
        svg(new SheetPages(workers, print, pictures, false).pages(List.of(Stage.at(12)), 1).get(0));
    assertThat(page).contains(">event loop<", ">main<").doesNotContain(">worker_2<");
  }
}
