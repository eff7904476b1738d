package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coroscope.render.Drawing;
import org.coroscope.render.Theme;
import org.coroscope.trace.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PicturesTest {

  private static final List<Theme> THEMES = List.of(Theme.light(), Theme.dark(), Theme.print());
  private final Pictures pictures = Pictures.english();
  private final Exhibit workers =
      Exhibit.of(Samples.twoWorkers(), "02/workers", "Two <workers> & a loop", "1.2.3");

  private PictureOptions options(View view) {
    return PictureOptions.timeline(workers.trace().lastStep()).withView(view);
  }

  private static Document parse(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static List<String> texts(Document document) {
    NodeList texts = document.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> texts.item(i).getTextContent())
        .toList();
  }

  @Test
  void everyViewInEveryThemeIsWrittenAlikeTwice() throws Exception {
    for (View view : View.values()) {
      for (Theme theme : THEMES) {
        PictureOptions options = options(view).withTheme(theme).at(40);
        byte[] svg = ImageWriter.svg(pictures.picture(workers, options));
        assertThat(svg).isEqualTo(ImageWriter.svg(Pictures.english().picture(workers, options)));
        parse(svg);
      }
    }
    Drawing drawing = pictures.picture(workers, options(View.ALL).at(40));
    assertThat(ImageWriter.png(drawing, 1)).isEqualTo(ImageWriter.png(drawing, 1));
  }

  @Test
  void anSvgSaysInWordsWhatItShowsAndWhereItComesFrom() throws Exception {
    Document document = parse(ImageWriter.svg(pictures.picture(workers, options(View.ALL).at(33))));
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Two <workers> & a loop");
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .startsWith("Step 33 of " + workers.trace().lastStep())
        .contains("Timers: worker_1 at 1 s", "Waiting: main for gather of 2");
    Element origin = (Element) document.getElementsByTagName("origin").item(0);
    assertThat(origin.getAttribute("program")).isEqualTo("Coroscope 1.2.3");
    assertThat(origin.getAttribute("lesson")).isEqualTo("02/workers");
    assertThat(origin.getAttribute("step")).isEqualTo("33");
    assertThat(origin.getAttribute("source")).startsWith("sha256:");
  }

  @Test
  void aPngSaysTheSameInItsTexts() throws Exception {
    Drawing drawing = pictures.picture(workers, options(View.TIMELINE));
    byte[] png = ImageWriter.png(drawing, 2);
    String file = new String(png, StandardCharsets.ISO_8859_1);
    assertThat(file)
        .contains("tEXtTitle\0Two <workers> & a loop")
        .contains("tEXtSoftware\0Coroscope 1.2.3", "tEXtSource\0" + "02/workers")
        .contains("Timeline of 3 tasks, steps 0 to ");
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
      reader.setInput(in);
      // Damaged chunks would not be read as metadata.
      assertThat(reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0").toString())
          .isNotEmpty();
      assertThat(reader.read(0).getWidth()).isEqualTo((int) drawing.width() * 2);
    }
  }

  @Test
  void aTextBeyondLatinGoesIntoAUtf8Chunk() throws Exception {
    Exhibit greek = Exhibit.of(Samples.generator(), "gen", "Γεννήτρια → ✓", "1");
    byte[] png =
        ImageWriter.png(
            pictures.picture(
                greek, PictureOptions.timeline(greek.trace().lastStep()).withView(View.LOOP)),
            1);
    assertThat(new String(png, StandardCharsets.UTF_8)).contains("iTXtTitle\0\0\0\0\0Γεννήτρια");
  }

  @Test
  void theLoopViewNamesWhoRunsWhoIsReadyAndWhoWaitsForWhat() throws Exception {
    assertThat(texts(parse(ImageWriter.svg(pictures.picture(workers, options(View.LOOP).at(27))))))
        .contains("RUNNING", "READY", "TIMERS", "WAITING", "1  worker_2", "worker_1")
        .contains("in 1 s, at 1 s", "waits for gather of 2", "worker · first step");
  }

  @Test
  void theCodeViewMarksTheLineThatRunsAndWhereTasksAreSuspended() throws Exception {
    List<String> texts =
        texts(parse(ImageWriter.svg(pictures.picture(workers, options(View.CODE).at(33)))));
    assertThat(texts).contains("await", "asyncio.sleep(delay)", "worker_1, worker_2", "main", "10");
  }

  @Test
  void aRangeOfStepsShowsOnlyTheTasksOfThatRange() throws Exception {
    PictureOptions early =
        new PictureOptions(
            View.TIMELINE,
            Theme.light(),
            options(View.TIMELINE).axis(),
            0,
            12,
            -1,
            1000,
            0,
            true,
            true,
            true);
    assertThat(texts(parse(ImageWriter.svg(pictures.picture(workers, early)))))
        .contains("main", "steps 0 to 12, t = 0 s to 0 s")
        .doesNotContain("worker_1");
  }

  @Test
  void whatIsNotWantedIsLeftOutAndTheSizeIsKept() throws Exception {
    PictureOptions bare =
        new PictureOptions(
            View.TIMELINE,
            Theme.dark(),
            options(View.TIMELINE).axis(),
            0,
            workers.trace().lastStep(),
            -1,
            1234,
            567,
            false,
            false,
            false);
    Drawing drawing = pictures.picture(workers, bare);
    assertThat(drawing.width()).isEqualTo(1234);
    assertThat(drawing.height()).isEqualTo(567);
    assertThat(texts(parse(ImageWriter.svg(drawing))))
        .doesNotContain("Two <workers> & a loop", "02/workers", "wakes");
  }

  @Test
  void anImageThatNobodyCouldOpenIsRefused() {
    Drawing drawing = pictures.picture(workers, options(View.TIMELINE).withSize(9000, 9000));
    assertThatThrownBy(() -> ImageWriter.png(drawing, 4))
        .isInstanceOfSatisfying(
            ExportFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(ExportFailure.Reason.IMAGE_TOO_LARGE);
              assertThat(failure.arguments()).containsExactly(36000L, 36000L);
            });
  }

  @Test
  void anSvgMayBringItsLettersAlong() throws Exception {
    Drawing drawing = pictures.picture(workers, options(View.ALL).at(33));
    byte[] svg = ImageWriter.svg(drawing, pictures.fonts());
    String rules = parse(svg).getElementsByTagName("style").item(0).getTextContent();
    assertThat(rules.split("@font-face")).hasSize(5);
    assertThat(rules)
        .contains("font-family:'Inter';font-weight:600;src:url(data:font/sfnt;base64,");
    assertThat(svg.length - ImageWriter.svg(drawing).length).isLessThan(90_000);
  }

  @Test
  void aSeriesHasPicturesOfOneSize() {
    List<Drawing> series = pictures.series(workers, options(View.LOOP), List.of(0, 20, 40));
    assertThat(series).extracting(Drawing::height).containsOnly(series.get(0).height());
    assertThat(pictures.picture(workers, options(View.LOOP).at(0)).height())
        .isLessThan(series.get(0).height());
    assertThat(series)
        .extracting(each -> each.origin().get("step"))
        .containsExactly("0", "20", "40");
  }

  @Test
  void everythingAtAStepHasTheLessonsTextAndTheFrames() throws Exception {
    Exhibit said = workers.saying(step -> step < 30 ? "how it **begins**" : "a note");
    PictureOptions options = options(View.ALL);
    assertThat(texts(parse(ImageWriter.svg(pictures.picture(said, options.at(20))))))
        .contains("how it begins", "FRAMES");
    assertThat(texts(parse(ImageWriter.svg(pictures.picture(said, options.at(31))))))
        .contains("a note")
        .anyMatch(text -> text.startsWith("main program, line") && text.endsWith("worker, line 4"));
  }

  @Test
  void lanesThatHaveNoRoomAreCountedAndTheOneInControlIsShown() throws Exception {
    Exhibit batch = Exhibit.of(Samples.batch(300, 10), "batch", "Many", "1");
    int last = batch.trace().lastStep();
    int step = last / 2;
    int task = -1;
    while (task < 0) {
      task = batch.trace().task(step--);
    }
    PictureOptions options =
        PictureOptions.timeline(last).withView(View.ALL).withSize(1600, 1000).at(step + 1);
    List<String> texts = texts(parse(ImageWriter.svg(pictures.picture(batch, options))));
    assertThat(texts).anyMatch(text -> text.matches("and 2\\d\\d more lanes"));
    assertThat(texts).contains(batch.model().laneOf(task).name());
  }

  @Test
  void aThousandTasksMakeAnSvgOfAFewMegabytes() {
    Exhibit batch = Exhibit.of(Samples.batch(1000, 40), "batch", "A thousand", "1");
    PictureOptions options = PictureOptions.timeline(batch.trace().lastStep());
    assertThat(ImageWriter.svg(pictures.picture(batch, options))).hasSizeLessThan(5_000_000);
  }
}
