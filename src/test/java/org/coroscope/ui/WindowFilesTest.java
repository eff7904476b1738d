package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Programs of one's own: new, opened, saved, changed by others, and brought back. */
class WindowFilesTest extends WindowTest {

  private Path write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, text);
    return file;
  }

  private void openFile(Path file, String shows) {
    interact(() -> workbench.desk().open(file));
    waitUntil("it is open", () -> session().textProperty().get().equals(shows));
    waitForRun();
  }

  private boolean isShown(String id) {
    return lookup("#" + id).tryQuery().map(Node::isVisible).orElse(false);
  }

  private List<String> messageButtons() {
    return from(lookup("#messageActions").queryAll()).lookup(".button").queryAll().stream()
        .map(node -> ((Button) node).getText())
        .toList();
  }

  private void clickMessageButton(String label) {
    Button button = from(lookup("#messageActions").queryAll()).lookup(label).query();
    interact(button::fire);
    waitForRun();
  }

  @Test
  void aNewProgramIsEmptyRunsAndIsSavedAsAFile() throws Exception {
    press(KeyCode.CONTROL).push(KeyCode.N).release(KeyCode.CONTROL);
    assertThat(text("fileName")).isEqualTo("untitled.py");
    assertThat(editor().getText()).isEmpty();
    retype("print('mine')\n");
    push(KeyCode.F5);
    waitUntil("it has run", () -> output().getItems().toString().contains("mine"));

    Path file = home.resolve("mine.py");
    interact(() -> workbench.desk().saveAs(file));
    waitUntil("it is saved", () -> text("fileName").equals("mine.py"));
    assertThat(Files.readString(file)).isEqualTo("print('mine')\n");
    assertThat(isShown("edited")).isFalse();

    retype("print('more')\n");
    assertThat(text("edited")).isEqualTo("not saved");
    press(KeyCode.CONTROL).push(KeyCode.S).release(KeyCode.CONTROL);
    waitUntil("it is saved again", () -> !isShown("edited"));
    assertThat(Files.readString(file)).isEqualTo("print('more')\n");
  }

  @Test
  void aSecondNewProgramDoesNotTouchTheFirstWhichIsOfferedAgain() {
    interact(() -> workbench.desk().openNew());
    retype("first = 1\n");
    interact(() -> workbench.desk().openNew());
    assertThat(text("fileName")).isEqualTo("untitled-2.py");
    assertThat(editor().getText()).isEmpty();
    assertThat(words("#lessonText")).as("how one begins").contains("F5", "number of a line");

    MenuItem first = recentItem("untitled.py");
    interact(first::fire);
    assertThat(editor().getText()).isEqualTo("first = 1\n");
  }

  private List<String> words(String place) {
    return from(lookup(place).queryAll()).lookup(Text.class::isInstance).queryAll().stream()
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private MenuItem recentItem(String name) {
    MenuButton button = lookup("#fileMenu").query();
    interact(button::show);
    Menu recent =
        (Menu)
            button.getItems().stream()
                .filter(item -> "fileRecent".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    MenuItem found =
        recent.getItems().stream()
            .filter(item -> item.getText().startsWith(name))
            .findFirst()
            .orElseThrow();
    interact(button::hide);
    return found;
  }

  @Test
  void aFileIsOpenedKeepsItsLineEndsAndIsOfferedAgain() throws Exception {
    Path file = write("dos.py", "x = 1\r\nprint(x)\r\n");
    openFile(file, "x = 1\nprint(x)\n");
    assertThat(output().getItems().toString()).contains("1");
    retype("x = 2\nprint(x)\n");
    interact(() -> workbench.desk().save());
    waitUntil("it is saved", () -> !isShown("edited"));
    assertThat(Files.readString(file)).isEqualTo("x = 2\r\nprint(x)\r\n");

    openLesson(TOGETHER);
    MenuItem again = recentItem("dos.py");
    interact(again::fire);
    waitUntil("it is open", () -> text("fileName").equals("dos.py"));
  }

  private DropOfFiles dropOf(Path file) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new DropOfFiles(file));
  }

  @Test
  void aFileThatIsLetGoOverTheWindowIsOpenedAndRun() throws Exception {
    DropOfFiles drop = dropOf(write("dropped.py", "print('let go')\n"));
    for (String place : List.of("codeEditor", "timeline", "output")) {
      Node under = lookup("#" + place).query();
      interact(() -> assertThat(drop.isWelcomeOver(under)).as("over " + place).isTrue());
    }
    interact(() -> assertThat(drop.letGoOver(editor())).isTrue());
    waitUntil("it is open", () -> text("fileName").equals("dropped.py"));
    waitForRun();
    assertThat(editor().getText()).isEqualTo("print('let go')\n");
    assertThat(output().getItems().toString()).contains("let go");
  }

  @Test
  void aFolderThatIsLetGoOverTheWindowBecomesTheLessonsToChooseFrom() throws Exception {
    Path folder = Files.createDirectory(home.resolve("mine"));
    Files.writeString(folder.resolve("10_first.py"), "\"\"\"My first lesson.\"\"\"\nprint(1)\n");
    DropOfFiles drop = dropOf(folder);
    interact(() -> assertThat(drop.letGoOver(editor())).isTrue());
    waitUntil(
        "the lessons are found",
        () ->
            workbench.shelf().sectionsProperty().get().stream()
                .flatMap(section -> section.entries().stream())
                .anyMatch(entry -> entry.lesson().title().contains("My first lesson")));
  }

  @Test
  void whatCannotBeOpenedIsToldAndNothingIsLost() throws Exception {
    String before = editor().getText();
    interact(() -> workbench.desk().open(home.resolve("nowhere.py")));
    waitUntil("it is told", () -> isShown("messageBar"));
    assertThat(text("message")).contains("nowhere.py").contains("it is not there");
    Path bytes = home.resolve("bytes.py");
    Files.write(bytes, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    interact(() -> workbench.desk().open(bytes));
    waitUntil("it is told", () -> text("message").contains("no text in UTF-8"));
    interact(() -> workbench.desk().open(home));
    waitUntil("it is told", () -> text("message").contains("it is a folder"));
    assertThat(editor().getText()).isEqualTo(before);
  }

  private static final Charset CP1252 = Charset.forName("windows-1252");

  private Path writeCp1252(String name, String text) throws IOException {
    return Files.write(home.resolve(name), text.getBytes(CP1252));
  }

  @Test
  void aFileThatDeclaresAnEncodingIsOpenedAndSavedInIt() throws Exception {
    String declaration = "# -*- coding: cp1252 -*-\n";
    Path file = writeCp1252("euro.py", declaration + "print('5 €')\n");
    openFile(file, declaration + "print('5 €')\n");
    assertThat(output().getItems().toString()).contains("5 €");
    retype(declaration + "print('7 € für Öl')\n");
    interact(() -> workbench.desk().save());
    waitUntil("it is saved", () -> !isShown("edited"));
    assertThat(Files.readAllBytes(file))
        .isEqualTo((declaration + "print('7 € für Öl')\n").getBytes(CP1252));

    Files.write(file, (declaration + "print('8 €')\n").getBytes(CP1252));
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    interact(() -> workbench.desk().lookAtDisk());
    waitUntil("it is loaded", () -> editor().getText().contains("8 €"));
  }

  @Test
  void aFileKeepsItsByteOrderMarkWhichNobodySees() throws Exception {
    Path file = write("marked.py", "\uFEFFprint('é')\r\n");
    openFile(file, "print('é')\n");
    retype("print('è')\n");
    interact(() -> workbench.desk().save());
    waitUntil("it is saved", () -> !isShown("edited"));
    assertThat(Files.readString(file)).isEqualTo("\uFEFFprint('è')\r\n");
  }

  @Test
  void aCharacterThatTheEncodingLacksIsToldAndTheFileCanBecomeUtf8() throws Exception {
    String declaration = "# -*- coding: latin-1 -*-\n";
    Path file = write("latin.py", declaration + "print('e')\n");
    openFile(file, declaration + "print('e')\n");
    retype(declaration + "print('→')\n");
    interact(() -> workbench.desk().save());
    waitUntil("it is told", () -> isShown("messageBar"));
    assertThat(text("message")).contains("latin.py is not saved", "line 2", "“→” (U+2192)");
    assertThat(text("message")).contains("latin-1");
    assertThat(editor().getText()).isEqualTo(declaration + "print('→')\n");
    assertThat(Files.readString(file)).isEqualTo(declaration + "print('e')\n");
    assertThat(text("edited")).isEqualTo("not saved");

    clickMessageButton("Save in UTF-8");
    waitUntil("it is saved", () -> !isShown("edited"));
    assertThat(Files.readString(file)).isEqualTo("# -*- coding: utf-8 -*-\nprint('→')\n");
    assertThat(editor().getText()).isEqualTo("# -*- coding: utf-8 -*-\nprint('→')\n");
    assertThat(isShown("messageBar")).isFalse();
  }

  @Test
  void aFileInAnEncodingThatIsNotKnownIsNotOpenedAndItIsToldWhy() throws Exception {
    String before = editor().getText();
    Path file = write("strange.py", "#!/usr/bin/env python3\n# coding: wonderland\n");
    interact(() -> workbench.desk().open(file));
    waitUntil("it is told", () -> isShown("messageBar"));
    assertThat(text("message")).contains("strange.py", "line 2", "wonderland", "utf-8");
    assertThat(editor().getText()).isEqualTo(before);
  }

  private static void touch(Path file, String text) throws IOException {
    Files.writeString(file, text);
    // Clocks of file systems are coarse: make sure that this is another time.
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
  }

  @Test
  void aFileThatChangesOnTheDiskIsShownAsItIsNow() throws Exception {
    Path file = write("a.py", "print('old')\n");
    openFile(file, "print('old')\n");
    touch(file, "print('new')\n");
    interact(() -> workbench.desk().lookAtDisk());
    waitUntil("it is loaded", () -> editor().getText().equals("print('new')\n"));
    waitForRun();
    assertThat(text("message")).contains("a.py was changed on the disk");
    assertThat(output().getItems().toString()).contains("new");
  }

  @Test
  void ownChangesAreNeverLostToAChangeOnTheDisk() throws Exception {
    Path file = write("a.py", "print('old')\n");
    openFile(file, "print('old')\n");
    retype("print('my own')\n");
    touch(file, "print('theirs')\n");
    interact(() -> workbench.desk().lookAtDisk());
    waitUntil("it is asked", () -> messageButtons().size() == 2);
    assertThat(editor().getText()).isEqualTo("print('my own')\n");

    clickMessageButton("Keep my text");
    assertThat(editor().getText()).isEqualTo("print('my own')\n");
    assertThat(isShown("messageBar")).isFalse();
    assertThat(text("edited")).isEqualTo("not saved");

    touch(file, "print('theirs again')\n");
    interact(() -> workbench.desk().lookAtDisk());
    waitUntil("it is asked", () -> messageButtons().size() == 2);
    clickMessageButton("Load it from the disk");
    assertThat(editor().getText()).isEqualTo("print('theirs again')\n");
    interact(() -> editor().undo());
    assertThat(editor().getText()).as("undo brings it back").isEqualTo("print('my own')\n");
  }

  @Test
  void aFileThatIsGoneIsToldAndCanBeSavedAgain() throws Exception {
    Path file = write("a.py", "print('old')\n");
    openFile(file, "print('old')\n");
    Files.delete(file);
    interact(() -> workbench.desk().lookAtDisk());
    waitUntil("it is told", () -> text("message").contains("no longer on the disk"));
    clickMessageButton("Save it again");
    waitUntil("it is there", () -> Files.exists(file));
    assertThat(Files.readString(file)).isEqualTo("print('old')\n");
  }

  @Test
  void unsavedChangesOfAFileComeBackAfterACrash() throws Exception {
    Path file = write("a.py", "print('old')\n");
    openFile(file, "print('old')\n");
    retype("print('typed, never saved')\n");
    waitUntil("the typed text is on the disk", () -> kept("typed, never saved"));

    // The window is not closed, as when the machine is switched off: nothing more is written.
    interact(
        () -> {
          stage.setOnHidden(null);
          stage.hide();
          stage.setScene(null);
        });
    open();
    waitForRun();
    openFile(file, "print('typed, never saved')\n");
    assertThat(text("message")).contains("changes that you made last time");
    clickMessageButton("Show the saved text");
    assertThat(editor().getText()).isEqualTo("print('old')\n");
  }

  @Test
  void aWindowThatIsOpenedWithAFileThatCannotBeReadSaysSoAndShowsALesson() throws Exception {
    Path latin = Files.write(home.resolve("latin.py"), new byte[] {'#', ' ', (byte) 0xe9, '\n'});
    String lesson = editor().getText();
    interact(
        () -> {
          stage.hide();
          stage.setScene(null);
        });
    open(Optional.of(latin.toString()));
    waitUntil("it is told", () -> text("message").contains("Save it as UTF-8"));
    waitForRun();
    assertThat(editor().getText()).isNotEmpty().isEqualTo(lesson);
    assertThat(text("message")).contains(latin.toString());
  }

  private boolean kept(String text) {
    try (var files = Files.walk(home.resolve("edits"))) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(each).contains(text)) {
          return true;
        }
      }
    } catch (IOException e) {
      // One of them is being replaced just now.
      return false;
    }
    return false;
  }
}
