package org.coroscope.ui.workbench;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.Message;
import org.coroscope.ui.session.SessionViewModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar that tells what the user has to know, with a way to the place it is about. */
final class MessageBar {

  private final SessionViewModel session;
  private final IntConsumer goToLine;
  private final Texts texts;
  private final Parent root;

  @FXML private Label text;
  @FXML private HBox actions;
  @FXML private Button show;

  MessageBar(SessionViewModel session, IntConsumer goToLine, Texts texts) {
    this.session = session;
    this.goToLine = goToLine;
    this.texts = texts;
    root = Fxml.load(this, texts);
    session.messageProperty().addListener((o, old, now) -> show(now));
    show(session.messageProperty().get());
  }

  Parent root() {
    return root;
  }

  private void show(Optional<Message> message) {
    root.setVisible(message.isPresent());
    root.setManaged(message.isPresent());
    if (message.isEmpty()) {
      return;
    }
    Message now = message.get();
    root.getStyleClass().removeAll("info", "warning", "error");
    root.getStyleClass().add(now.kind().name().toLowerCase(Locale.ROOT));
    text.setText(now.text());
    ((FontIcon) text.getGraphic())
        .setIconCode(now.kind() == Message.Kind.INFO ? Feather.INFO : Feather.ALERT_TRIANGLE);
    boolean somewhere = now.line().isPresent() || now.step().isPresent();
    show.setVisible(somewhere);
    show.setManaged(somewhere);
    actions.getChildren().setAll(now.actions().stream().map(this::button).toList());
    show.setText(
        now.line().isPresent()
            ? texts.get("message.show.line", Integer.toString(now.line().getAsInt()))
            : texts.get("message.show.step"));
  }

  private Button button(Message.Action action) {
    Button button = new Button(action.label());
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          session.dismissMessage();
          action.run().run();
        });
    return button;
  }

  @FXML
  private void goThere() {
    session
        .messageProperty()
        .get()
        .ifPresent(
            message -> {
              if (message.step().isPresent()) {
                session.playhead().goTo(message.step().getAsInt());
              } else {
                message.line().ifPresent(goToLine);
              }
            });
  }

  @FXML
  private void dismiss() {
    session.dismissMessage();
  }
}
