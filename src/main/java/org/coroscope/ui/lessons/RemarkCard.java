package org.coroscope.ui.lessons;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
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
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final RemarksViewModel model;
  private final Texts texts;
  private final Hyperlink place = new Hyperlink();
  private RemarksViewModel.Item item;

  RemarkCard(RemarksViewModel model, Texts texts, Remark remark) {
    this.model = model;
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
      addAnswers(question);
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
  }

  private void addAnswers(Question question) {
    VBox choices = new VBox();
    choices.getStyleClass().add("choices");
    List<ButtonBase> buttons = new ArrayList<>();
    Button check = new Button(texts.get("remarks.check"));
    check.getStyleClass().add("small");
    VBox feedback = new VBox();
    feedback.getStyleClass().add("feedback");
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < question.answers().size(); i++) {
      int answer = i;
      String text = question.answers().get(i).text();
      boolean on = model.chosen(question).contains(i);
      ButtonBase button;
      if (question.wantsSeveral()) {
        CheckBox box = new CheckBox(text);
        box.setSelected(on);
        box.selectedProperty().addListener((o, old, now) -> choose(question, answer, now, check));
        button = box;
      } else {
        RadioButton radio = new RadioButton(text);
        radio.setToggleGroup(group);
        radio.setSelected(on);
        radio.selectedProperty().addListener((o, old, now) -> choose(question, answer, now, check));
        button = radio;
      }
      button.setWrapText(true);
      button.setMnemonicParsing(false);
      buttons.add(button);
      choices.getChildren().add(button);
    }
    check.setDisable(model.chosen(question).isEmpty());
    check.setOnAction(
        e -> {
          model.answer(question);
          showFeedback(question, buttons, check, feedback);
        });
    getChildren().addAll(choices, check, feedback);
    if (model.isAnswered(question)) {
      showFeedback(question, buttons, check, feedback);
    }
  }

  private void choose(Question question, int answer, boolean on, Button check) {
    if (on || question.wantsSeveral()) {
      model.choose(question, answer, on);
    }
    check.setDisable(model.chosen(question).isEmpty());
  }

  private void showFeedback(
      Question question, List<ButtonBase> buttons, Button check, VBox feedback) {
    for (int i = 0; i < buttons.size(); i++) {
      boolean right = question.answers().get(i).right();
      buttons.get(i).setDisable(true);
      buttons.get(i).pseudoClassStateChanged(RIGHT, right);
      buttons.get(i).pseudoClassStateChanged(WRONG, !right && model.chosen(question).contains(i));
    }
    check.setVisible(false);
    check.setManaged(false);
    boolean right = model.isRight(question);
    FontIcon icon = new FontIcon(right ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE);
    Label verdict = new Label(texts.get(right ? "remarks.right" : "remarks.wrong"), icon);
    verdict.getStyleClass().addAll("verdict", right ? "right" : "wrong");
    feedback.getChildren().setAll(verdict);
    if (!question.explanation().isEmpty()) {
      feedback.getChildren().add(MarkdownNodes.of(question.explanation()));
    }
  }
}
