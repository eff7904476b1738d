package org.coroscope.ui.workbench;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.coroscope.trace.StepSize;
import org.coroscope.ui.code.CodeView;
import org.coroscope.ui.export.ExportDesk;
import org.coroscope.ui.keys.KeyTable;
import org.coroscope.ui.lessons.LessonsView;
import org.coroscope.ui.lessons.RemarksViewModel;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.SessionViewModel;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.timeline.TimelineViewModel;

/**
 * Which key does what in the window: the one place that says so.
 *
 * @param window what only the window as a whole can do
 */
record KeyCommands(
    PlayheadViewModel playhead,
    TimelineViewModel timeline,
    SessionViewModel session,
    FileActions files,
    CodeView code,
    LessonsView lessons,
    RemarksViewModel remarks,
    AppearanceViewModel appearance,
    ExportDesk exports,
    WholeWindow window) {

  /** What only the window as a whole can do. */
  interface WholeWindow {

    /** Lets the step to go to be typed. */
    void editStep();

    /** Shows all lessons to choose from. */
    void showLessons();

    /** Chooses an answer of the question in sight, from 1. */
    void answer(int number);

    /** Ends whatever is under way. */
    void escape();

    /** Opens the window that exports a picture. */
    void exportPicture();

    /** Begins or ends presenting. */
    void togglePresent();

    /** While presenting, makes the screen black or shows it again. */
    void toggleBlank();

    /** Shows or hides the lesson. */
    void toggleLesson();

    /** Shows the sheet of keys. */
    void showKeys();
  }

  /** All keys, in the order in which the sheet of keys tells them. */
  KeyTable table() {
    KeyTable keys = new KeyTable();
    keys.section("steps");
    keys.add("forward", "Right|Page Down", "Alt+Right", playhead::forward);
    keys.add("back", "Left|Page Up", "Alt+Left", playhead::back);
    keys.add(
        "forward.switch",
        "Shift+Right",
        "Alt+Shift+Right",
        () -> playhead.forward(StepSize.SWITCH));
    keys.add("back.switch", "Shift+Left", "Alt+Shift+Left", () -> playhead.back(StepSize.SWITCH));
    keys.add(
        "forward.iteration",
        "Ctrl+Right",
        "Alt+Page Down",
        () -> playhead.forward(StepSize.ITERATION));
    keys.add("back.iteration", "Ctrl+Left", "Alt+Page Up", () -> playhead.back(StepSize.ITERATION));
    keys.add("forward.event", "Period", "F7", () -> playhead.forward(StepSize.EVENT));
    keys.add("back.event", "Comma", "Shift+F7", () -> playhead.back(StepSize.EVENT));
    keys.add("forward.task", "", "F10", playhead::forwardInTask);
    keys.add("back.task", "", "Shift+F10", playhead::backInTask);
    keys.add("lane.next", "N", "", timeline::nextInLane);
    keys.add("lane.previous", "Shift+N", "", timeline::previousInLane);
    keys.add("first", "Home", "Alt+Home", playhead::first);
    keys.add("last", "End", "Alt+End", playhead::last);
    keys.add("step", "", "Shortcut+G", window::editStep);
    keys.add("play", "Space", "F8", playhead::togglePlay);
    keys.section("lines");
    keys.gesture("click.number");
    keys.gesture("click.number.back");
    keys.gesture("click.breakpoint");
    keys.add("forward.stop", "", "F9", playhead::forwardToStop);
    keys.add("back.stop", "", "Shift+F9", playhead::backToStop);
    keys.add("breakpoint", "", "Shortcut+F8", code::toggleBreakpoint);
    keys.add("run.here", "", "Alt+F9", () -> code.runToCaret(false));
    keys.add("run.back", "", "Alt+Shift+F9", () -> code.runToCaret(true));
    keys.section("program");
    keys.add("run", "", "F5", session::run);
    keys.add("stop", "", "Shift+F5", session.runner()::cancel);
    keys.add("new", "", "Shortcut+N", files::openNew);
    keys.add("open", "", "Shortcut+O", files::chooseAndOpen);
    keys.add("save", "", "Shortcut+S", files::save);
    keys.add("save.as", "", "Shortcut+Shift+S", files::chooseAndSave);
    keys.section("lessons");
    keys.add("lessons", "", "Shortcut+Shift+L", window::showLessons);
    keys.addFamily("answer", "1|2|3|4|5", "", event -> window.answer(digit(event)));
    keys.add("decide", "Enter", "", lessons::decide);
    keys.add("question", "Q", "", remarks::goToNextQuestion);
    keys.section("editor");
    keys.add("editor", "", "Shortcut+E", code::requestFocus);
    keys.add("comment", "", "Shortcut+Slash", code::toggleComment);
    keys.add("find", "", "Shortcut+F", code::find);
    keys.add("find.next", "", "F3", () -> code.findAgain(false));
    keys.add("find.previous", "", "Shift+F3", () -> code.findAgain(true));
    keys.add("replace", "", "Shortcut+H", code::replace);
    keys.add("leave", "", "Esc", window::escape);
    keys.section("window");
    // Where plus needs Shift it is above the sign of equality; both are pressed.
    keys.add(
        "larger",
        "",
        "Shortcut+Plus|Shortcut+Equals|Shortcut+Shift+Equals|Shortcut+Add",
        appearance::larger);
    keys.add("smaller", "", "Shortcut+Minus|Shortcut+Subtract", appearance::smaller);
    keys.add("normal", "", "Shortcut+0", appearance::normalSize);
    keys.add("export", "", "Shortcut+Shift+E", window::exportPicture);
    keys.add("copy.step", "", "Shortcut+Shift+C", exports::copyStep);
    keys.add("present", "", "F11", window::togglePresent);
    keys.add("blank", "B", "", window::toggleBlank);
    keys.add("lesson", "", "Shortcut+L", window::toggleLesson);
    keys.add("sheet", "Shift+Slash", "F1", window::showKeys);
    return keys;
  }

  private static int digit(KeyEvent event) {
    return event.getCode().getCode() - KeyCode.DIGIT0.getCode();
  }
}
