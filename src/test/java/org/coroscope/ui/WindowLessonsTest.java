package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.coroscope.lesson.LessonReader;
import org.coroscope.ui.lessons.LessonShelf.Entry;
import org.coroscope.ui.lessons.LessonShelf.Section;
import org.junit.jupiter.api.Test;
import org.testfx.util.NodeQueryUtils;

/** The list of lessons, its marks, questions and their score, and a folder of one's own lessons. */
class WindowLessonsTest extends WindowTest {

  private static final String NEXT = "01_functions_that_pause/10_yield_and_next";
  private static final String SOUND =
      """
      \"""A lesson of my own with under_score

      Text.
      \"""
      #? What is printed?
      #? + a
      #? - b
      #? = next-output
      print("a")
      """;

  private TreeView<?> list() {
    return lookup("#lessonList").query();
  }

  private List<String> listed() {
    return list().getRoot().getChildren().stream()
        .flatMap(branch -> branch.getChildren().stream())
        .map(TreeItem::getValue)
        .map(entry -> ((Entry) entry).lesson().title())
        .toList();
  }

  private void showList() {
    onUi(() -> ((ToggleButton) lookup("#lessonListTab").query()).setSelected(true));
  }

  /** The texts of the cells of the list that are in sight. */
  private List<String> cells() {
    return from(list()).lookup(".label").queryAll().stream()
        .filter(Node::isVisible)
        .map(node -> ((Label) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  private List<String> answers() {
    return from(lookup("#notes").queryAll()).lookup(".answer").queryAll().stream()
        .map(node -> ((Button) node).getAccessibleText())
        .toList();
  }

  // ---- titles -----------------------------------------------------------------------------------

  @Test
  void underscoresInTitlesAreSeenInTheBar() {
    openLesson("02_coroutine_task_event_loop/70_create_task_needs_a_loop");

    MenuButton chooser = lookup(".lesson-chooser").query();
    assertThat(chooser.getText()).contains("create_task");
    assertThat(chooser.isMnemonicParsing()).isFalse();
  }

  // ---- search -----------------------------------------------------------------------------------

  @Test
  void theListIsSearchedByAllWordsAndOpenedByEnter() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
    write("thousand semaph");
    assertThat(listed()).containsExactly("The batch sender");

    write("zz");
    assertThat(listed()).isEmpty();
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(listed()).hasSizeGreaterThan(40);

    write("tasks wait timeout=1.5");
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitForRun();
    assertThat(session().documentProperty().get().title())
        .isEqualTo("A list of tasks and asyncio.wait");
  }

  // ---- the list ---------------------------------------------------------------------------------

  private List<Label> titles() {
    return from(list()).lookup(".lesson-line > .label").queryAll().stream()
        .map(Label.class::cast)
        .filter(NodeQueryUtils.isVisible()::test)
        .filter(label -> !label.getStyleClass().contains("lesson-count"))
        .toList();
  }

  @Test
  void theLessonThatIsOpenIsInSightWhenTheListComesAndWhenASearchIsOver() {
    openLesson("08_mistakes_worth_making_once/40_a_task_nobody_keeps");
    String title = session().documentProperty().get().title();
    showList();
    waitUntil("it is in sight", () -> isInSight(title));
    onUi(() -> list().scrollTo(0));
    assertThat(isInSight(title)).isFalse();

    onUi(() -> lookup("#lessonSearch").<TextField>query().setText("semaphore"));
    onUi(() -> lookup("#lessonSearch").<TextField>query().clear());
    waitUntil("it is in sight again", () -> isInSight(title));
  }

  @Test
  void aLessonInTheMiddleIsInSightWhenTheListIsFirstShown() {
    openLesson(TOGETHER);
    showList();
    String title = session().documentProperty().get().title();
    waitUntil("it is in sight", () -> isInSight(title));
  }

  private boolean isInSight(String title) {
    return titles().stream()
        .filter(label -> title.equals(label.getText()))
        .anyMatch(this::isInSight);
  }

  private boolean isInSight(Label label) {
    Bounds all = list().localToScene(list().getLayoutBounds());
    // Cells that the list has no use for just now are kept, out of sight.
    return cellOf(label).isVisible() && all.contains(label.localToScene(label.getLayoutBounds()));
  }

  @Test
  void noTitleInTheListHasAnEmptyLineBelowItOrIsCutAtAnyScaleAndWidth() {
    openLesson(TOGETHER);
    // Chosen once, the pane is there at every scale.
    press(KeyCode.CONTROL).push(KeyCode.L).push(KeyCode.L).release(KeyCode.CONTROL);
    showList();
    SplitPane columns = lookup("#columns").query();
    Set<String> faults = new TreeSet<>();
    int compared = 0;
    for (int scale : new int[] {80, 100, 125, 150, 175, 200}) {
      onUi(() -> workbench.appearance().setScale(scale));
      compared += addFaults(scale + " %", faults);
      for (double width = 0.16; width < 0.4; width += 0.02) {
        double place = width;
        onUi(() -> columns.setDividerPositions(place, 0.75));
        compared += addFaults(String.format(Locale.ROOT, "%d %% %.2f", scale, place), faults);
      }
    }
    assertThat(compared).isGreaterThan(500);
    assertThat(faults).isEmpty();
  }

  /** Adds what is wrong with titles in sight, and returns how many of these there are. */
  private int addFaults(String at, Set<String> faults) {
    onUi(() -> stage.getScene().getRoot().layout());
    List<Label> titles = titles().stream().filter(this::isInSight).toList();
    interact(() -> titles.forEach(title -> addFault(title, at, faults)));
    return titles.size();
  }

  private static void addFault(Label title, String at, Set<String> faults) {
    double unused = cellOf(title).getHeight() - title.prefHeight(title.getWidth());
    if (unused < -1 || unused > title.getFont().getSize()) {
      faults.add(at + ": " + Math.round(unused) + " unused: " + title.getText());
    }
  }

  private static Region cellOf(Node node) {
    return node instanceof TreeCell<?> cell ? cell : cellOf(node.getParent());
  }

  // ---- questions --------------------------------------------------------------------------------

  @Test
  void aQuestionIsAnsweredByItsKeyAndCounted() {
    openLesson(NEXT);
    focusTimeline();
    assertThat(text("score")).isEqualTo("0 / 2 right");

    type(KeyCode.Q);
    assertThat(step()).isEqualTo(4);
    assertThat(answers())
        .containsExactly(
            "Answer 1: the body begins", "Answer 2: nothing has run yet", "Answer 3: 2");
    type(KeyCode.DIGIT2);
    assertThat(answers().get(1)).isEqualTo("Answer 2, right: nothing has run yet");
    assertThat(text("score")).isEqualTo("1 / 2 right");
    assertThat(step()).as("answering does not step").isEqualTo(4);

    type(KeyCode.Q);
    type(KeyCode.DIGIT1);
    assertThat(text("score")).isEqualTo("1 / 2 right");
    assertThat(answers().get(0)).startsWith("Answer 1, wrong");
    assertThat(lookup("#nextQuestion").query().isDisabled()).isTrue();
  }

  @Test
  void whereSeveralAnswersAreRightEachIsTickedBeforeItIsDecided() {
    String source =
        """
        \"""Two are right\"""
        #? Which of these will be printed?
        #? + a
        #? - x
        #? + b
        #? = prints
        print("a")
        print("b")
        """;
    onUi(() -> session().open(LessonReader.read("two", "two.py", source)));
    waitForRun();
    focusTimeline();

    type(KeyCode.Q, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT2);
    assertThat(answers())
        .containsExactly("Answer 1, ticked: a", "Answer 2: x", "Answer 3, ticked: b");
    assertThat(text("score")).isEqualTo("0 / 1 right");
    type(KeyCode.ENTER);
    assertThat(answers()).contains("Answer 1, right: a", "Answer 3, right: b");
    assertThat(text("score")).isEqualTo("1 / 1 right");
  }

  @Test
  void aQuestionIsStillSeenAsAWholeWhenTheWindowBecomesLower() {
    openLesson(NEXT);
    focusTimeline();
    type(KeyCode.Q);
    waitUntil("it is seen as a whole", this::isQuestionWhole);
    interact(
        () -> {
          stage.setMinHeight(0);
          stage.setHeight(640);
        });
    waitUntil("it is seen as a whole again", this::isQuestionWhole);
  }

  private boolean isQuestionWhole() {
    Node card = from(lookup("#notes").queryAll()).lookup(".remark").query();
    Bounds place = card.localToScene(card.getLayoutBounds());
    Node pane = lookup("#notesScroll").query();
    Bounds seen = pane.localToScene(pane.getLayoutBounds());
    return place.getMinY() >= seen.getMinY() && place.getMaxY() <= seen.getMaxY();
  }

  @Test
  void outputThatWouldGiveAnAnswerAwayIsCoveredUntilThen() {
    openLesson(NEXT);
    focusTimeline();
    assertThat(output().getItems()).hasSize(1);
    assertThat(output().getItems().toString()).contains("covered").doesNotContain("nothing");

    type(KeyCode.Q);
    type(KeyCode.DIGIT2);
    assertThat(output().getItems().toString())
        .contains("nothing has run yet", "StopIteration", "covered");
    // Who does not want to answer steps on, and sees what there is.
    type(KeyCode.END);
    assertThat(output().getItems()).hasSize(11);
    assertThat(output().getItems().toString()).doesNotContain("covered");
  }

  @Test
  void aLessonIsFinishedWhenItsEndWasSeenAndItsQuestionsAreAnswered() throws IOException {
    openLesson(NEXT);
    focusTimeline();
    showList();
    assertThat(cells()).contains("0 / 7");

    type(KeyCode.Q, KeyCode.DIGIT2, KeyCode.Q, KeyCode.DIGIT3);
    assertThat(cells()).contains("0 / 7");
    type(KeyCode.END);
    assertThat(cells()).contains("1 / 7");

    onUi(stage::hide);
    waitUntil("progress is kept", () -> Files.isRegularFile(home.resolve("progress.json")));
    open();
    waitForRun();
    showList();
    assertThat(cells()).contains("1 / 7");
    assertThat(text("score")).isEqualTo("2 / 2 right");
  }

  // ---- a folder of one's own --------------------------------------------------------------------

  private Path write(String name, String text) throws IOException {
    Path file = home.resolve("mine").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file;
  }

  private List<Section> own() {
    return workbench.shelf().sectionsProperty().get().stream().filter(Section::own).toList();
  }

  private int problems() {
    return own().stream()
        .flatMap(section -> section.entries().stream())
        .mapToInt(entry -> entry.lesson().problems().size())
        .sum();
  }

  @Test
  void lessonsOfAnOwnFolderAreListedCheckedReadAnewAndRemembered() throws IOException {
    write("01_first/10_sound.py", SOUND);
    Path broken = write("01_first/20_broken.py", SOUND.replace("print(\"a\")", "print('b')"));
    onUi(() -> workbench.shelf().folder().open(home.resolve("mine")));
    waitUntil("the broken lesson is found", () -> problems() > 0);

    assertThat(own()).extracting(Section::title).containsExactly("first");
    assertThat(own().get(0).entries())
        .extracting(entry -> entry.lesson().problems().isEmpty())
        .containsExactly(true, false);
    showList();
    assertThat(listed().get(0)).isEqualTo("A lesson of my own with under_score");
    assertThat(cells()).anyMatch(text -> text.startsWith("line 8: the answer does not hold"));

    onUi(() -> workbench.shelf().open(own().get(0).entries().get(1)));
    waitUntil("it is open", () -> session().documentProperty().get().file().isPresent());
    assertThat(from(lookup("#lessonText").queryAll()).lookup(".lesson-problem").queryAll())
        .isNotEmpty();

    Files.writeString(broken, SOUND);
    Files.setLastModifiedTime(broken, FileTime.fromMillis(2_000_000_000_000L));
    onUi(() -> workbench.shelf().folder().look());
    waitUntil("it is sound now", () -> own().size() == 1 && problems() == 0);

    onUi(stage::hide);
    open();
    waitUntil("the folder is there again", () -> !own().isEmpty());
  }

  @Test
  void aFolderThatIsGoneIsTold() {
    onUi(() -> workbench.shelf().folder().open(home.resolve("nowhere")));
    showList();
    waitUntil("it is told", () -> lookup("#lessonFolderTrouble").query().isVisible());

    assertThat(text("lessonFolderTrouble")).contains("cannot be read");
    onUi(() -> ((Button) lookup("#closeLessonFolder").query()).fire());
    assertThat(lookup("#lessonFolderTrouble").query().isVisible()).isFalse();
  }
}
