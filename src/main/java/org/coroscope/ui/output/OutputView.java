package org.coroscope.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.ui.common.BeforePainting;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.HelpButton;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.files.FilesView;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.session.SessionViewModel;

/** The pane of the output. */
public final class OutputView {

  /** How many letters' heights a line takes; whole pixels, so that rows lie close together. */
  private static final double ROW_LETTERS = 1.5;

  private final SessionViewModel session;
  private final PlayheadViewModel playhead;
  private final ObservableIntegerValue coveredFrom;
  private final Texts texts;
  private final IntegerProperty step = new SimpleIntegerProperty();
  private final Parent root;
  private List<OutputLine> printed = List.of();
  private boolean beginsWithErrors;

  @FXML private ListView<OutputLine> list;
  @FXML private Label none;
  @FXML private Label title;
  @FXML private VBox pane;
  @FXML private HBox header;
  @FXML private Button copy;
  @FXML private HelpButton help;

  /**
   * The pane for a session.
   *
   * @param coveredFrom the step after which nothing is shown that is still to come
   */
  public OutputView(SessionViewModel session, ObservableIntegerValue coveredFrom, Texts texts) {
    this.session = session;
    this.coveredFrom = coveredFrom;
    this.texts = texts;
    playhead = session.playhead();
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    list.setCellFactory(view -> cell());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setOnKeyPressed(this::typed);
    header
        .getChildren()
        .add(header.getChildren().indexOf(copy), new FilesView(playhead, texts).button());
    help.explain(texts, texts.get("output.title"), texts.get("output.help"));
    pane.getChildren().add(new InputStrip(session, texts).root());
    // Rows of one height: only then does a list of many thousand lines find the one it is to show.
    list.fixedCellSizeProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.ceil(ROW_LETTERS * title.getFont().getSize()), title.fontProperty()));
    none.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
    playhead.recordingProperty().addListener((o, old, now) -> showRun(now));
    playhead.momentProperty().addListener((o, old, now) -> showMoment(now));
    session.diagnosticsProperty().addListener((o, old, now) -> fill());
    coveredFrom.addListener((o, old, now) -> fill());
    // What was in sight in a higher pane may not be in a lower one.
    BeforePainting resized = new BeforePainting(list, this::showAgain);
    list.heightProperty().addListener((o, old, now) -> resized.ask());
  }

  /** The errors of a text that cannot run, or what was printed at the step, are in sight. */
  private void showAgain() {
    showMoment(playhead.momentProperty().get());
    if (beginsWithErrors) {
      list.scrollTo(0);
    }
  }

  private OutputCell cell() {
    OutputCell cell = new OutputCell(step, texts);
    cell.setOnMouseClicked(
        event -> {
          boolean chooses = event.isShiftDown() || event.isShortcutDown();
          if (!chooses && event.isStillSincePress()) {
            goTo(cell.getItem());
          }
        });
    return cell;
  }

  private void goTo(OutputLine line) {
    if (line != null && line.firstStep() >= 0 && !line.isCover()) {
      playhead.goTo(line.firstStep());
    }
  }

  private void typed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      goTo(list.getSelectionModel().getSelectedItem());
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
      event.consume();
    }
  }

  private void showRun(RecordedRun run) {
    printed = run == null ? List.of() : OutputLine.of(run.trace());
    fill();
  }

  private void fill() {
    List<OutputLine> all = new ArrayList<>();
    String errors =
        session.diagnosticsProperty().get().stream()
            .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
            .map(Diagnostic::format)
            .collect(Collectors.joining());
    if (!errors.isEmpty()) {
      all.addAll(OutputLine.errors(errors));
    }
    int cover = coveredFrom.get();
    printed.stream().filter(line -> line.firstStep() <= cover).forEach(all::add);
    if (printed.stream().anyMatch(line -> line.firstStep() > cover)) {
      all.add(OutputLine.cover(texts.get("output.covered")));
    }
    list.getItems().setAll(all);
    beginsWithErrors = !errors.isEmpty();
    showAgain();
  }

  private void showMoment(Moment now) {
    if (now == null) {
      step.set(0);
      return;
    }
    step.set(now.step());
    if (!list.getItems().isEmpty()) {
      reveal(lastPrinted(now.step()).orElse(0));
    }
  }

  private Optional<Integer> lastPrinted(int at) {
    int low = 0;
    int high = list.getItems().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.getItems().get(middle).firstStep() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(low - 1);
  }

  /** Keeps the line that was printed last in sight, with what is still to come below it. */
  private void reveal(int line) {
    VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    boolean known = first != null && last != null;
    int height = known ? Math.max(1, last.getIndex() - first.getIndex()) : 1;
    int below = Math.min(list.getItems().size() - 1, line + 1);
    boolean inSight = known && first.getIndex() < Math.max(1, line) && below < last.getIndex();
    if (!inSight) {
      list.scrollTo(Math.max(0, line - height * 2 / 3));
    }
  }

  @FXML
  private void copy() {
    List<OutputLine> chosen = list.getSelectionModel().getSelectedItems();
    List<OutputLine> lines = chosen.size() > 1 ? chosen : list.getItems();
    ClipboardContent content = new ClipboardContent();
    content.putString(
        lines.stream().map(OutputLine::text).collect(Collectors.joining("\n", "", "\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
