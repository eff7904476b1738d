package org.coroscope.ui.export;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.coroscope.export.ExportFormat;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.OneChosen;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.export.ExportViewModel.Status;
import org.coroscope.ui.theme.Appearance;

/** The window in which an export is chosen, looked at, saved and copied. */
final class ExportWindow {

  /** With this size all that can be chosen is seen at once, in pixels at 100 percent. */
  private static final double WIDTH = 1180;

  private static final double HEIGHT = 780;

  /** Larger images are made smaller when they are read: nobody sees more of them here. */
  private static final double MOST_WIDTH = 2400;

  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final ExportViewModel model;
  private final String name;
  private final SaveDialogs dialogs;
  private final Consumer<ExportMaker.CopiedPicture> clipboard;
  private final Texts texts;
  private final Parent root;
  private final Stage stage = new Stage();

  @FXML private HBox kindBar;
  @FXML private ScrollPane options;
  @FXML private StackPane stand;
  @FXML private ImageView picture;
  @FXML private TextArea text;
  @FXML private Label waiting;
  @FXML private Label facts;
  @FXML private HBox pager;
  @FXML private Button previous;
  @FXML private Label pageOf;
  @FXML private Button next;
  @FXML private Label status;
  @FXML private ProgressBar progress;
  @FXML private Button stop;
  @FXML private Button copy;
  @FXML private Button save;

  /**
   * A window that is not shown yet.
   *
   * @param name what saved files are called, without an ending
   * @param clipboard takes what is copied
   */
  ExportWindow(
      ExportViewModel model,
      String name,
      SaveDialogs dialogs,
      Consumer<ExportMaker.CopiedPicture> clipboard,
      Texts texts) {
    this.model = model;
    this.name = name;
    this.dialogs = dialogs;
    this.clipboard = clipboard;
    this.texts = texts;
    root = Fxml.load(this, texts);
  }

  /** Shows it above its owner, which has to wait until it is closed. */
  void show(Window owner, Appearance appearance) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(appearance.factor() * WIDTH, screen.getWidth() - 40);
    double height = Math.min(appearance.factor() * HEIGHT, screen.getHeight() - 40);
    Scene scene = new Scene(root, width, height);
    appearance.install(scene);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(texts.get("export.title"));
    stage.setScene(scene);
    stage.setMinWidth(Math.min(820, width));
    stage.setMinHeight(Math.min(520, height));
    stage.setOnHidden(e -> model.stop());
    stage.show();
    model.look();
  }

  @FXML
  private void initialize() {
    fillKinds();
    options.setContent(new ExportOptions(model.choices(), model.trace(), texts).root());
    model.previewProperty().addListener((o, old, now) -> showPreview(now));
    model.statusProperty().addListener((o, old, now) -> showStatus(now));
    model.busyProperty().addListener((o, old, now) -> showWork());
    model.savingProperty().addListener((o, old, now) -> showWork());
    progress.progressProperty().bind(model.progressProperty());
    model.choices().kind.addListener((o, old, now) -> model.pageProperty().set(0));
    stand.widthProperty().addListener((o, old, now) -> fit());
    stand.heightProperty().addListener((o, old, now) -> fit());
    showPreview(null);
    showStatus(model.statusProperty().get());
    showWork();
  }

  private void fillKinds() {
    ToggleGroup group = new ToggleGroup();
    for (ExportKind kind : ExportKind.values()) {
      ToggleButton button = new ToggleButton(texts.get("export.kind." + kind.id()));
      button.setId("exportKind" + kind.name());
      button.setUserData(kind);
      button.setToggleGroup(group);
      button.setMinWidth(Button.USE_PREF_SIZE);
      boolean first = kind.ordinal() == 0;
      boolean last = kind.ordinal() == ExportKind.values().length - 1;
      button.getStyleClass().add(first ? "left-pill" : last ? "right-pill" : "center-pill");
      button.setSelected(kind == model.choices().kind.get());
      kindBar.getChildren().add(button);
    }
    OneChosen.of(group, now -> model.choices().kind.set((ExportKind) now.getUserData()));
  }

  // ---- preview ----------------------------------------------------------------------------------

  private void showPreview(ExportPreview now) {
    boolean image = now != null && now.image().isPresent();
    boolean words = now != null && !now.text().isEmpty();
    picture.setVisible(image);
    text.setVisible(words);
    waiting.setVisible(!image && !words && model.statusProperty().get().kind() != Status.Kind.BAD);
    // A moving picture that is no longer shown must not go on moving.
    picture.setImage(image ? read(now) : null);
    text.setText(words ? now.text() : "");
    save.setDisable(now == null || model.savingProperty().get());
    copy.setDisable(!image || model.savingProperty().get());
    facts.setText(now == null ? "" : facts(now));
    boolean pages =
        now != null && now.pages() > 1 && model.choices().format.get() != ExportFormat.GIF;
    pager.setVisible(pages);
    pager.setManaged(pages);
    if (now != null) {
      pageOf.setText(texts.get("export.page", now.page() + 1, now.pages()));
      previous.setDisable(now.page() == 0);
      next.setDisable(now.page() == now.pages() - 1);
      picture.setAccessibleText(facts.getText());
    }
    fit();
  }

  private static Image read(ExportPreview now) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(now.image().orElseThrow());
    return now.pixels()[0] > MOST_WIDTH
        ? new Image(bytes, MOST_WIDTH, 0, true, true)
        : new Image(bytes);
  }

  /** As large as there is room, but no larger than it really is. */
  private void fit() {
    ExportPreview now = model.previewProperty().get();
    if (now == null || now.image().isEmpty() || picture.getImage() == null) {
      return;
    }
    double room = stand.getWidth() - 24;
    double high = stand.getHeight() - 24;
    double shape = picture.getImage().getWidth() / Math.max(1, picture.getImage().getHeight());
    double width = Math.max(1, Math.min(Math.min(room, now.wide()), high * shape));
    picture.setFitWidth(width);
  }

  private String facts(ExportPreview now) {
    StringBuilder said = new StringBuilder();
    ExportFormat format = model.choices().format.get();
    if (now.files() > 1) {
      said.append(texts.get("export.facts.files", now.files())).append(" · ");
    } else if (format == ExportFormat.PDF) {
      said.append(texts.get("export.facts.pages", now.pages())).append(" · ");
    } else if (format == ExportFormat.GIF) {
      said.append(texts.get("export.facts.images", now.pages())).append(" · ");
    }
    if (format == ExportFormat.PDF) {
      said.append(
          texts.get(
              "export.facts.paper", millimetres(now.pixels()[0]), millimetres(now.pixels()[1])));
      said.append(" · ");
    } else if (now.pixels()[0] > 0 && format != ExportFormat.HTML) {
      int factor = format == ExportFormat.GIF ? model.choices().scale.get() : 1;
      said.append(
          texts.get(
              "export.facts.pixels",
              Integer.toString(now.pixels()[0] * factor),
              Integer.toString(now.pixels()[1] * factor)));
      said.append(" · ");
    }
    if (now.bytes() >= 0) {
      said.append(size(now.bytes()));
    } else {
      said.append(texts.get("export.facts.size.unknown"));
    }
    if (format == ExportFormat.HTML) {
      said.append(" · ").append(texts.get("export.facts.player"));
    }
    return said.toString();
  }

  private static String millimetres(int pixels) {
    return Long.toString(Math.round(pixels * 25.4 / 96));
  }

  private String size(long bytes) {
    return bytes < 1_000_000
        ? texts.get("export.facts.kilobytes", Math.max(1, Math.round(bytes / 1000.0)))
        : texts.get("export.facts.megabytes", Math.round(bytes / 100_000.0) / 10.0);
  }

  @FXML
  private void showPrevious() {
    model.pageProperty().set(Math.max(0, shownPage() - 1));
  }

  @FXML
  private void showNext() {
    model.pageProperty().set(shownPage() + 1);
  }

  private int shownPage() {
    ExportPreview now = model.previewProperty().get();
    return now == null ? 0 : now.page();
  }

  // ---- work -------------------------------------------------------------------------------------

  private void showStatus(Status now) {
    status.setText(now.text());
    status.pseudoClassStateChanged(GOOD, now.kind() == Status.Kind.GOOD);
    status.pseudoClassStateChanged(BAD, now.kind() == Status.Kind.BAD);
    if (now.kind() == Status.Kind.BAD) {
      waiting.setVisible(false);
    }
  }

  private void showWork() {
    boolean busy = model.busyProperty().get();
    boolean saving = model.savingProperty().get();
    progress.setVisible(busy);
    progress.setManaged(busy);
    stop.setVisible(busy);
    stop.setManaged(busy);
    options.setDisable(saving);
    kindBar.setDisable(saving);
    ExportPreview now = model.previewProperty().get();
    save.setDisable(saving || now == null);
    copy.setDisable(saving || now == null || now.image().isEmpty());
  }

  @FXML
  private void stopWork() {
    model.stop();
  }

  @FXML
  private void copyPicture() {
    model.copy(clipboard);
  }

  @FXML
  private void saveFiles() {
    ExportFormat format = model.choices().format.get();
    Optional<Path> chosen = dialogs.choose(stage, name + format.ending(), format);
    if (chosen.isEmpty()) {
      return;
    }
    Path target = ExportFiles.withEnding(chosen.get(), format);
    List<Path> there = model.existing(target);
    // The dialog has asked about the very file that was chosen, and about no other.
    boolean asked = there.equals(List.of(chosen.get()));
    if (there.isEmpty() || asked || dialogs.mayReplace(stage, there)) {
      model.save(target, !there.isEmpty());
    }
  }

  @FXML
  private void close() {
    stage.hide();
  }
}
