package org.coroscope.ui.lessons;

import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.coroscope.lesson.Question;
import org.coroscope.lesson.Remark;
import org.coroscope.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A note or question, as it is seen in the list. */
final class RemarkCard extends VBox {

  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

  private final Texts texts;
  private final Hyperlink place = new Hyperlink();
  private RemarksViewModel.Item item;

  RemarkCard(RemarksViewModel model, Texts texts, Remark remark) {
    this.texts = texts;
    boolean asks = remark instanceof Question;
    getStyleClass().addAll("remark", asks ? "question" : "note");
    FontIcon icon = new FontIcon(asks ? Feather.HELP_CIRCLE : Feather.MESSAGE_CIRCLE);
    icon.getStyleClass().add("small-icon");
    Label kind = new Label(texts.get(asks ? "remarks.question" : "remarks.note"), icon);
    kind.getStyleClass().add("remark-kind");
    place.setOnAction(e -> model.goTo(item));
    HBox head = new HBox(kind, place);
    head.getStyleClass().add("remark-head");
    getChildren().addAll(head, MarkdownNodes.of(remark.text()));
    if (remark instanceof Question question) {
      getChildren().add(new AnswerBox(model, texts, question));
    }
  }

  /** Brings the card up to date with the step. */
  void show(RemarksViewModel.Item now) {
    item = now;
    pseudoClassStateChanged(NOW, now.now());
    place.setText(
        texts.get(
            "remarks.place",
            Integer.toString(now.remark().occasion().line()),
            Integer.toString(now.step())));
    if (getChildren().get(getChildren().size() - 1) instanceof AnswerBox answers) {
      answers.refresh();
    }
  }
}
