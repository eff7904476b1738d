package org.coroscope.ui.lessons;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.coroscope.ui.common.BeforePainting;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.lessons.LessonShelf.Entry;
import org.coroscope.ui.lessons.LessonShelf.Section;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.SessionViewModel;

/** All lessons: searched by their words, marked by how far the learner has come. */
public final class LessonListView {

  private final LessonShelf shelf;
  private final Progress progress;
  private final SessionViewModel session;
  private final FolderActions folderActions;
  private final Texts texts;
  private final Set<String> closedChapters = new HashSet<>();
  private final Parent root;
  private final BeforePainting revealing;

  /** Set when a folder was opened whose lessons have not come yet. */
  private boolean ownAreExpected;

  @FXML private TextField search;
  @FXML private Button openFolder;
  @FXML private Button closeFolder;
  @FXML private Region folderLine;
  @FXML private Label folderName;
  @FXML private Label folderTrouble;
  @FXML private Label nothing;
  @FXML private TreeView<Object> list;

  /** What needs the window. */
  public interface FolderActions {
    /** Lets the user choose a folder of lessons, and opens it. */
    void chooseFolder();
  }

  /** The list of a shelf's lessons. */
  public LessonListView(
      SessionViewModel session,
      LessonShelf shelf,
      Progress progress,
      FolderActions folderActions,
      Texts texts) {
    this.session = session;
    this.shelf = shelf;
    this.progress = progress;
    this.folderActions = folderActions;
    this.texts = texts;
    root = Fxml.load(this, texts);
    revealing = new BeforePainting(root, () -> select(session.documentProperty().get(), true));
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  /** Puts the keyboard where one looks for a lesson. */
  public void requestFocus() {
    search.requestFocus();
    search.selectAll();
  }

  boolean clearSearch() {
    boolean searches = search.isFocused() && !search.getText().isEmpty();
    if (searches) {
      search.clear();
    }
    return searches;
  }

  @FXML
  private void initialize() {
    list.setShowRoot(false);
    list.setCellFactory(tree -> new LessonCell(tree, progress, texts));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
    search.textProperty().addListener((o, old, now) -> searched(now));
    shelf.sectionsProperty().addListener((o, old, now) -> fill());
    progress.changesProperty().addListener((o, old, now) -> list.refresh());
    session.documentProperty().addListener((o, old, now) -> select(now, true));
    shelf
        .folder()
        .placeProperty()
        .addListener(
            (o, old, now) -> {
              ownAreExpected = now.isPresent();
              showFolder();
            });
    shelf.folder().troubleProperty().addListener((o, old, now) -> showFolder());
    showFolder();
    fill();
  }

  // ---- the folder -------------------------------------------------------------------------------

  private void showFolder() {
    boolean open = shelf.folder().placeProperty().get().isPresent();
    show(folderLine, open);
    shelf
        .folder()
        .placeProperty()
        .get()
        .ifPresent(place -> folderName.setText(texts.get("lessons.folder", place.toString())));
    Optional<String> trouble = shelf.folder().troubleProperty().get();
    show(folderTrouble, trouble.isPresent());
    folderTrouble.setText(trouble.map(why -> texts.get("lessons.folder.trouble", why)).orElse(""));
  }

  private static void show(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  @FXML
  private void chooseFolder() {
    folderActions.chooseFolder();
  }

  @FXML
  private void giveFolderUp() {
    shelf.folder().close();
  }

  // ---- what is in the list ----------------------------------------------------------------------

  private void searched(String words) {
    fill();
    if (words.isEmpty()) {
      revealOpen();
    }
  }

  /** Brings the lesson that is open into sight. */
  void revealOpen() {
    // How much of the list is seen is only known when it has its place.
    revealing.ask();
  }

  private void fill() {
    rememberClosed();
    LessonSearch wanted = new LessonSearch(search.getText());
    TreeItem<Object> all = new TreeItem<>();
    for (Section section : shelf.sectionsProperty().get()) {
      List<Entry> entries =
          section.entries().stream().filter(entry -> wanted.finds(section, entry)).toList();
      if (entries.isEmpty()) {
        continue;
      }
      TreeItem<Object> branch = new TreeItem<>(section);
      entries.forEach(entry -> branch.getChildren().add(new TreeItem<>(entry)));
      branch.setExpanded(!wanted.isEmpty() || !closedChapters.contains(section.title()));
      all.getChildren().add(branch);
    }
    list.setRoot(all);
    nothing.setVisible(all.getChildren().isEmpty());
    select(session.documentProperty().get(), false);
    boolean ownHaveCome = shelf.sectionsProperty().get().stream().anyMatch(Section::own);
    if (ownAreExpected && ownHaveCome) {
      ownAreExpected = false;
      // They are above all others, where the list need not be just now.
      list.scrollTo(0);
    }
  }

  /** A chapter that was closed stays closed when the list is filled anew. */
  private void rememberClosed() {
    if (list.getRoot() == null) {
      return;
    }
    for (TreeItem<Object> branch : list.getRoot().getChildren()) {
      if (branch.getValue() instanceof Section section) {
        if (branch.isExpanded()) {
          closedChapters.remove(section.title());
        } else {
          closedChapters.add(section.title());
        }
      }
    }
  }

  private void select(Document document, boolean reveal) {
    list.getSelectionModel().clearSelection();
    if (document == null) {
      return;
    }
    for (TreeItem<Object> branch : list.getRoot().getChildren()) {
      for (TreeItem<Object> leaf : branch.getChildren()) {
        if (leaf.getValue() instanceof Entry entry && entry.documentId().equals(document.id())) {
          branch.setExpanded(true);
          list.getSelectionModel().select(leaf);
          if (reveal) {
            list.scrollTo(Math.max(0, list.getRow(leaf) - 4));
          }
          return;
        }
      }
    }
  }

  // ---- mouse and keys ---------------------------------------------------------------------------

  private void clicked(MouseEvent event) {
    if (event.isStillSincePress()) {
      openSelected();
    }
  }

  private void openSelected() {
    TreeItem<Object> chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.getValue() instanceof Entry entry) {
      shelf.open(entry);
    }
  }

  private void pressedInList(KeyEvent event) {
    TreeItem<Object> chosen = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER) {
      if (chosen != null && chosen.getValue() instanceof Section) {
        chosen.setExpanded(!chosen.isExpanded());
      } else {
        openSelected();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
      requestFocus();
      event.consume();
    }
  }

  private void pressedInSearch(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        list.requestFocus();
        firstFound().ifPresent(leaf -> list.getSelectionModel().select(leaf));
        event.consume();
      }
      case ENTER -> {
        firstFound().ifPresent(leaf -> shelf.open((Entry) leaf.getValue()));
        event.consume();
      }
      default -> {}
    }
  }

  private Optional<TreeItem<Object>> firstFound() {
    return list.getRoot().getChildren().stream()
        .flatMap(branch -> branch.getChildren().stream())
        .findFirst();
  }
}
