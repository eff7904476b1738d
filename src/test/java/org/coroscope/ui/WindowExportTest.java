package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.coroscope.export.ExportFormat;
import org.coroscope.export.StageChoice;
import org.coroscope.render.FontBook;
import org.coroscope.render.export.View;
import org.coroscope.timeline.AxisKind;
import org.coroscope.trace.Narrator;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.export.ExportDesk;
import org.coroscope.ui.export.ExportKind;
import org.coroscope.ui.export.SaveDialogs;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.timeline.TimelineViewModel;
import org.junit.jupiter.api.Test;

/** The window of exports, opened from the real window. */
class WindowExportTest extends WindowTest {

  /** Answers as the test says, instead of the system's dialog. */
  private final class Answers implements SaveDialogs {
    private Path file;
    private boolean replaces;
    private final List<Path> askedAbout = new ArrayList<>();

    @Override
    public Optional<Path> choose(Window owner, String name, ExportFormat format) {
      file = file == null ? home.resolve("out").resolve(name) : file;
      return Optional.of(file);
    }

    @Override
    public boolean mayReplace(Window owner, List<Path> files) {
      askedAbout.addAll(files);
      return replaces;
    }
  }

  private final Answers answers = new Answers();

  /** A timeline that shows some of the steps. */
  private TimelineViewModel zoomed() {
    TimelineViewModel timeline = new TimelineViewModel(playhead());
    onUi(
        () -> {
          timeline.axisProperty().set(AxisKind.STEPS);
          timeline.resize(900, 300, 100, 30, 30);
          timeline.zoom(4, 500);
        });
    return timeline;
  }

  private void openExport(ExportKind kind) {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(50));
    ExportDesk desk =
        new ExportDesk(
            session(),
            new AppearanceViewModel(),
            zoomed(),
            Background.threads(),
            FontBook.bundled(),
            Narrator.english(),
            "1.2.3",
            answers,
            new Texts(Locale.ENGLISH));
    onUi(() -> desk.open(kind, stage));
    waitUntil("there is a first look", () -> !text("exportFacts").isEmpty());
  }

  private void waitForPreview() {
    waitUntil("the preview is made", () -> isIdle() && !text("exportFacts").isEmpty());
  }

  private boolean isIdle() {
    return !lookup("#exportProgress").query().isVisible();
  }

  private <T> void choose(String box, T value) {
    onUi(() -> lookup("#" + box).<ComboBox<T>>query().setValue(value));
    waitUntil("the choice is taken up", () -> !isIdle() || !text("exportFacts").isEmpty());
  }

  private void save() {
    clickOn("#exportSave");
    waitUntil("it is saved", () -> isIdle() && text("exportStatus").contains("aved"));
  }

  private ImageView picture() {
    return lookup("#exportPicture").query();
  }

  @Test
  void theMenuOpensItWithAPreviewOfTheRealPicture() {
    clickOn("#export");
    clickOn("#exportPicture");
    waitForPreview();
    assertThat(picture().getImage().getWidth()).isGreaterThan(2000);
    assertThat(text("exportFacts")).startsWith("3200 × ").contains(" pixels · ", " kB");
  }

  @Test
  void aKeyOpensItAndEscapeClosesIt() {
    focusTimeline();
    press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E)
        .release(KeyCode.E, KeyCode.SHIFT, KeyCode.SHORTCUT);
    waitForPreview();
    type(KeyCode.ESCAPE);
    assertThat(lookup("#exportWindow").tryQuery()).isEmpty();
  }

  @Test
  void whatTheTimelineShowsCanBeTakenAsThePart() throws IOException {
    openExport(ExportKind.PICTURE);
    onUi(() -> lookup("#exportRange").<ComboBox<?>>query().getSelectionModel().selectLast());
    choose("exportFormat", ExportFormat.SVG);
    waitUntil("the SVG is made", () -> isIdle() && text("exportFacts").contains("kB"));
    save();
    String svg = Files.readString(home.resolve("out/50_workers_together.svg"));
    Matcher steps = Pattern.compile("steps=\"(\\d+)\\.\\.(\\d+)\"").matcher(svg);
    assertThat(steps.find()).isTrue();
    assertThat(Integer.parseInt(steps.group(1))).isBetween(1, 90);
    assertThat(Integer.parseInt(steps.group(2))).isBetween(20, 107);
  }

  @Test
  void aBoxShowsWhatTheKindOfExportHasChosenForIt() {
    openExport(ExportKind.PICTURE);
    choose("exportFormat", ExportFormat.PNG);
    assertThat(lookup("#exportScale").<ComboBox<Integer>>query().getValue()).isEqualTo(2);
    clickOn("Animation, series");
    assertThat(lookup("#exportScale").<ComboBox<Integer>>query().getValue()).isEqualTo(1);
  }

  @Test
  void whatIsSavedIsTheFileOfThePreview() throws IOException {
    openExport(ExportKind.PICTURE);
    choose("exportView", View.ALL);
    choose("exportFormat", ExportFormat.SVG);
    waitUntil("the SVG is made", () -> isIdle() && text("exportFacts").contains("kB"));
    save();
    Path file = home.resolve("out/50_workers_together.svg");
    assertThat(Files.readString(file)).contains("Step 50 of 108", "Coroscope 1.2.3");
    assertThat(text("exportStatus")).isEqualTo("Saved as 50_workers_together.svg.");
  }

  @Test
  void whatIsThereIsReplacedOnlyIfTheUserSaysSo() throws IOException {
    openExport(ExportKind.PICTURE);
    Path there = Files.writeString(home.resolve("mine.png"), "mine");
    answers.file = home.resolve("mine");
    clickOn("#exportSave");
    assertThat(answers.askedAbout).containsExactly(there);
    assertThat(there).hasContent("mine");
    answers.replaces = true;
    save();
    assertThat(Files.readAllBytes(there)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aSeriesIsSavedAsNumberedFiles() throws IOException {
    openExport(ExportKind.SERIES);
    choose("exportView", View.LOOP);
    choose("exportFormat", ExportFormat.PNG);
    choose("exportStages", StageChoice.ITERATION.name());
    waitUntil("the series is counted", () -> isIdle() && text("exportFacts").contains("files"));
    assertThat(text("exportPageOf")).startsWith("1 of ");
    clickOn("#exportNext");
    waitUntil("the next page is shown", () -> text("exportPageOf").startsWith("2 of "));
    save();
    try (Stream<Path> files = Files.list(home.resolve("out"))) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .hasSizeGreaterThan(5)
          .contains("50_workers_together-0001.png", "50_workers_together-0002.png");
    }
  }

  @Test
  void anAnimationCanBeStoppedAndIsSavedAsItWasSeen() throws IOException {
    openExport(ExportKind.SERIES);
    choose("exportView", View.LOOP);
    choose("exportStages", StageChoice.EVENT.name());
    waitUntil("the animation is under way", () -> lookup("#exportStop").query().isVisible());
    clickOn("#exportStop");
    assertThat(isIdle()).isTrue();
    choose("exportStages", StageChoice.ITERATION.name());
    waitUntil("the animation is made", () -> isIdle() && text("exportFacts").contains("kB"));
    assertThat(text("exportFacts")).containsPattern("^\\d+ images · 760 × ");
    save();
    assertThat(Files.readAllBytes(home.resolve("out/50_workers_together.gif")))
        .startsWith('G', 'I', 'F', '8', '9');
  }

  @Test
  void aHandoutHasPagesAndItsQuestionsAnswersOnDemand() throws IOException {
    openExport(ExportKind.HANDOUT);
    waitUntil("the document is made", () -> text("exportFacts").contains("kB"));
    assertThat(text("exportFacts")).startsWith("4 pages · 210 × 297 mm");
    assertThat(lookup("#exportAnswers").<CheckBox>query().isSelected()).isFalse();
    save();
    String file =
        Files.readString(home.resolve("out/50_workers_together.pdf"), StandardCharsets.ISO_8859_1);
    assertThat(file).contains("/Count 4 ");
  }

  @Test
  void aPageForBrowsersAndDataForToolsAreSaved() throws IOException {
    openExport(ExportKind.PAGE);
    waitUntil("the page is made", () -> text("exportFacts").contains("kB"));
    assertThat(picture().getImage()).isNotNull();
    save();
    assertThat(Files.readString(home.resolve("out/50_workers_together.html")))
        .contains("<title>Workers together</title>");
    answers.file = null;
    clickOn("#exportKindDATA");
    waitUntil("the data is shown", () -> shown("#exportText"));
    save();
    assertThat(Files.readString(home.resolve("out/50_workers_together.perfetto.json")))
        .contains("\"traceEvents\"");
  }

  @Test
  void aPlaceWhereNothingCanBeSavedIsSaidInWords() throws IOException {
    openExport(ExportKind.PICTURE);
    waitForPreview();
    Path noFolder = Files.writeString(home.resolve("notes.txt"), "a file");
    answers.file = noFolder.resolve("picture.png");
    clickOn("#exportSave");
    waitUntil("it is refused", () -> !text("exportStatus").isEmpty());
    assertThat(text("exportStatus"))
        .isEqualTo(noFolder + " is a file, and nothing can be saved in it. Choose another place.");
    assertThat(noFolder).hasContent("a file");
  }

  private boolean shown(String id) {
    return lookup(id).tryQuery().map(Node::isVisible).orElse(false);
  }

  @Test
  void whatMakesNoSenseIsSaidAndNothingCanBeSaved() {
    openExport(ExportKind.PICTURE);
    choose("exportView", View.CODE);
    onUi(() -> lookup("#exportStep").<TextField>query().setText("five"));
    waitUntil("it is refused", () -> text("exportStatus").startsWith("A step is a number"));
    assertThat(lookup("#exportSave").query().isDisabled()).isTrue();
    onUi(() -> lookup("#exportStep").<TextField>query().setText("5"));
    waitUntil("it is accepted", () -> !lookup("#exportSave").query().isDisabled());
    assertThat(text("exportStatus")).isEmpty();
  }

  @Test
  void aPictureOfTheStepIsCopiedAtOnce() {
    onUi(() -> Clipboard.getSystemClipboard().clear());
    focusTimeline();
    press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C)
        .release(KeyCode.C, KeyCode.SHIFT, KeyCode.SHORTCUT);
    waitUntil("it is copied", () -> Clipboard.getSystemClipboard().hasImage());
    assertThat(session().messageProperty().get().orElseThrow().text())
        .isEqualTo("A picture of step 0 is on the clipboard.");
  }
}
