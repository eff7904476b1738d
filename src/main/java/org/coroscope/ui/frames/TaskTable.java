package org.coroscope.ui.frames;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.coroscope.trace.TaskStatus;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.LazyTip;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;

/** All tasks that exist at a step in a table that can be sorted and searched. */
final class TaskTable {

  /** With more tasks the table follows when the playhead rests, so that stepping stays quick. */
  private static final int MOST_AT_ONCE = 200;

  private static final Duration REST = Duration.millis(60);

  /** How many letters' heights a word of state and a time take, with the room around them. */
  private static final double STATUS_LETTERS = 7.2;

  private static final double TIME_LETTERS = 6.2;
  private static final double NAME_LETTERS = 6.5;

  /** In a narrow table names take at most so much of it. */
  private static final double MOST_FOR_NAMES = 0.4;

  /** Longer names end in dots: the other columns would have no room. */
  private static final double LONGEST_NAME_LETTERS = 15;

  /** How much of a letter's height a letter of a name takes, and the chip around it. */
  private static final double NAME_LETTER = 0.52;

  private static final double AROUND_NAME = 2.2;

  private static final double DETAIL_LETTERS = 8.7;

  /** Its heading is longer than most of what stands below it. */
  private static final double PARENT_LETTERS = 7;

  /** In a table of fewer letters' heights the columns that are asked for most have the room. */
  private static final double PARENT_FROM = 42;

  private static final double SINCE_FROM = 30;
  private static final double DETAIL_FROM = 23.5;

  /** What the bar at the right takes, in pixels. */
  private static final double SCROLL_BAR = 18;

  private final PlayheadViewModel playhead;
  private final Texts texts;
  private final Runnable onOpen;
  private final ObservableList<TaskRow> rows = FXCollections.observableArrayList();
  private final PauseTransition rest = new PauseTransition(REST);
  private final Parent root;
  private final DoubleProperty nameLetters = new SimpleDoubleProperty(NAME_LETTERS);
  private final Label none = new Label();
  private boolean shown;
  private boolean filling;
  private boolean fitting;

  @FXML private TextField wanted;
  @FXML private Label count;
  @FXML private TableView<TaskRow> table;
  @FXML private TableColumn<TaskRow, TaskRow> name;
  @FXML private TableColumn<TaskRow, TaskStatus> status;
  @FXML private TableColumn<TaskRow, String> detail;
  @FXML private TableColumn<TaskRow, String> parent;
  @FXML private TableColumn<TaskRow, Long> since;

  /**
   * A table for a playhead.
   *
   * @param onOpen is told when the chosen task is to be looked at closely
   */
  TaskTable(PlayheadViewModel playhead, Texts texts, Runnable onOpen) {
    this.playhead = playhead;
    this.texts = texts;
    this.onOpen = onOpen;
    root = Fxml.load(this, texts);
  }

  Parent root() {
    return root;
  }

  /** Shows the table, or hides it: then it follows nothing. */
  void show(boolean now) {
    shown = now;
    root.setVisible(now);
    fill();
  }

  @FXML
  private void initialize() {
    table.setItems(rows);
    table.setPlaceholder(none);
    column(name, row -> row, this::nameCell);
    name.setComparator(Comparator.comparingInt(TaskRow::task));
    column(status, TaskRow::status, () -> cell(TaskStatus::word));
    column(detail, TaskRow::detail, () -> cell(text -> text));
    column(parent, TaskRow::parent, () -> cell(text -> text));
    column(since, TaskRow::since, () -> cell(TimeText::clock));
    // What is always short takes what it needs and no more, and what is long has the rest.
    keepAt(name, nameLetters);
    keepAt(status, new SimpleDoubleProperty(STATUS_LETTERS));
    keepAt(since, new SimpleDoubleProperty(TIME_LETTERS));
    keepAtLeast(detail, DETAIL_LETTERS);
    keepAtLeast(parent, PARENT_LETTERS);
    showFrom(parent, PARENT_FROM);
    showFrom(since, SINCE_FROM);
    showFrom(detail, DETAIL_FROM);
    LazyTip.install(wanted, () -> texts.get("tasks.wanted.tip"));
    wanted.textProperty().addListener((o, old, now) -> fill());
    playhead.momentProperty().addListener((o, old, now) -> follow(now));
    playhead.selectedTaskProperty().addListener((o, old, now) -> showChosen());
    rest.setOnFinished(event -> fill());
    table.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> chosen(now));
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            onOpen.run();
            event.consume();
          }
        });
    table.setOnMouseClicked(
        event -> {
          boolean onRow = table.getSelectionModel().getSelectedItem() != null;
          if (event.getClickCount() == 2 && onRow) {
            onOpen.run();
          }
        });
  }

  private void keepAtLeast(TableColumn<TaskRow, ?> column, double letters) {
    column
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> letters * wanted.getFont().getSize(), wanted.fontProperty()));
  }

  private void keepAt(TableColumn<TaskRow, ?> column, ObservableDoubleValue letters) {
    DoubleBinding width =
        Bindings.createDoubleBinding(
            () -> {
              double needed = Math.ceil(letters.get() * wanted.getFont().getSize());
              return column == name ? Math.min(needed, mostForNames()) : needed;
            },
            wanted.fontProperty(),
            table.widthProperty(),
            detail.visibleProperty(),
            since.visibleProperty(),
            letters);
    column.minWidthProperty().bind(width);
    column.maxWidthProperty().bind(width);
    column.widthProperty().addListener((o, old, now) -> fitColumns());
  }

  private double mostForNames() {
    double others =
        table.getVisibleLeafColumns().stream()
            .filter(column -> column != name)
            .mapToDouble(TableColumn::getMinWidth)
            .sum();
    double left = table.getWidth() - SCROLL_BAR - others;
    return Math.max(0, Math.floor(Math.min(MOST_FOR_NAMES * table.getWidth(), left)));
  }

  /** What one column takes the others give: all of them stay within the table. */
  private void fitColumns() {
    if (!fitting && table.getSkin() != null) {
      fitting = true;
      table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
      fitting = false;
    }
  }

  private void showFrom(TableColumn<TaskRow, ?> column, double letters) {
    column
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> table.getWidth() >= letters * wanted.getFont().getSize(),
                table.widthProperty(),
                wanted.fontProperty()));
  }

  private static double nameLetters(List<TaskRow> rows) {
    int longest = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    double wanted = AROUND_NAME + NAME_LETTER * longest;
    return Math.max(NAME_LETTERS, Math.min(LONGEST_NAME_LETTERS, wanted));
  }

  private interface CellMaker<T> {
    TableCell<TaskRow, T> make();
  }

  private static <T> void column(
      TableColumn<TaskRow, T> column, Function<TaskRow, T> value, CellMaker<T> cell) {
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())).getReadOnlyProperty());
    column.setCellFactory(any -> cell.make());
  }

  private static <T> TableCell<TaskRow, T> cell(Function<T, String> text) {
    TableCell<TaskRow, T> cell =
        new TableCell<>() {
          @Override
          protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : text.apply(value));
          }
        };
    LazyTip.install(cell, cell::getText);
    return cell;
  }

  private TableCell<TaskRow, TaskRow> nameCell() {
    Label chip = new Label();
    chip.getStyleClass().add("task-chip");
    return new TableCell<>() {
      @Override
      protected void updateItem(TaskRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null;
        setGraphic(none ? null : chip);
        if (!none) {
          chip.setText(row.name());
          TaskColors.apply(chip, row.colour());
        }
      }
    };
  }

  private void follow(Moment now) {
    boolean many = now != null && now.state().tasks().size() > MOST_AT_ONCE;
    if (many) {
      rest.playFromStart();
    } else {
      fill();
    }
  }

  private void fill() {
    if (!shown) {
      return;
    }
    Moment now = playhead.momentProperty().get();
    List<TaskRow> found =
        now == null ? List.of() : TaskRow.at(now.trace(), now.state(), wanted.getText());
    if (!found.equals(rows)) {
      filling = true;
      rows.setAll(found);
      nameLetters.set(nameLetters(found));
      table.sort();
      filling = false;
    }
    int all = now == null ? 0 : now.state().tasks().size();
    count.setText(texts.get("tasks.count", found.size(), all));
    none.setText(texts.get(all == 0 ? "tasks.none.yet" : "tasks.none"));
    showChosen();
  }

  private void showChosen() {
    Integer task = playhead.selectedTaskProperty().get();
    filling = true;
    table.getSelectionModel().clearSelection();
    for (int i = 0; task != null && i < rows.size(); i++) {
      if (rows.get(i).task() == task) {
        table.getSelectionModel().select(i);
        break;
      }
    }
    filling = false;
  }

  private void chosen(TaskRow row) {
    if (!filling && row != null && row.task() != Trace.NO_TASK) {
      playhead.selectedTaskProperty().set(row.task());
    }
  }
}
