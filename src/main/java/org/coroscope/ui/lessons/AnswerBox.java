package org.coroscope.ui.lessons;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.coroscope.lesson.Question;
import org.coroscope.lesson.Question.Answer;
import org.coroscope.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The answers of a question. One click, or the key of its number, answers a question; where several
 * answers are right each is ticked first, and a button decides. Then the verdict is shown.
 */
final class AnswerBox extends VBox {

  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

  private final RemarksViewModel model;
  private final Texts texts;
  private final Question question;
  private final List<Button> rows = new ArrayList<>();
  private final Button check = new Button();
  private final VBox feedback = new VBox();

  AnswerBox(RemarksViewModel model, Texts texts, Question question) {
    this.model = model;
    this.texts = texts;
    this.question = question;
    getStyleClass().add("answers");
    for (int i = 0; i < question.answers().size(); i++) {
      rows.add(row(i, question.answers().get(i)));
    }
    check.setText(texts.get("remarks.check"));
    check.getStyleClass().add("small");
    check.setOnAction(e -> model.decide(question));
    feedback.getStyleClass().add("feedback");
    getChildren().addAll(rows);
    if (question.wantsSeveral()) {
      Label hint = new Label(texts.get("remarks.several"));
      hint.getStyleClass().add("answers-hint");
      getChildren().add(0, hint);
    }
    getChildren().addAll(check, feedback);
    refresh();
  }

  private Button row(int place, Answer answer) {
    Button row = new Button(answer.text());
    row.getStyleClass().add("answer");
    row.setMnemonicParsing(false);
    row.setWrapText(true);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setOnAction(
        e -> {
          model.choose(question, place);
          refresh();
        });
    return row;
  }

  /** Shows what is ticked, or how it was answered. */
  void refresh() {
    boolean answered = model.isAnswered(question);
    for (int i = 0; i < rows.size(); i++) {
      Button row = rows.get(i);
      boolean right = question.answers().get(i).right();
      boolean chosen = model.chosen(question).contains(i);
      row.pseudoClassStateChanged(TICKED, !answered && chosen);
      row.pseudoClassStateChanged(RIGHT, answered && right);
      row.pseudoClassStateChanged(WRONG, answered && chosen && !right);
      row.setDisable(answered);
      row.setGraphic(mark(i, answered, right, chosen));
      row.setAccessibleText(accessible(i, answered, right, chosen));
    }
    show(check, question.wantsSeveral() && !answered);
    check.setDisable(model.chosen(question).isEmpty());
    show(feedback, answered);
    feedback.getChildren().clear();
    if (answered) {
      showVerdict();
    }
  }

  private Node mark(int place, boolean answered, boolean right, boolean chosen) {
    if (answered && (right || chosen)) {
      FontIcon icon = new FontIcon(right ? Feather.CHECK : Feather.X);
      icon.getStyleClass().add("answer-mark");
      return icon;
    }
    Label key = new Label(!answered && chosen ? "✓" : Integer.toString(place + 1));
    key.getStyleClass().add("answer-key");
    return key;
  }

  private String accessible(int place, boolean answered, boolean right, boolean chosen) {
    String number = Integer.toString(place + 1);
    String text = question.answers().get(place).text();
    if (!answered) {
      return texts.get(chosen ? "remarks.answer.ticked" : "remarks.answer", number, text);
    }
    return texts.get(right ? "remarks.answer.right" : "remarks.answer.wrong", number, text);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void showVerdict() {
    boolean right = model.isRight(question);
    FontIcon icon = new FontIcon(right ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE);
    Label verdict = new Label(texts.get(right ? "remarks.right" : "remarks.wrong"), icon);
    verdict.getStyleClass().addAll("verdict", right ? "right" : "wrong");
    HBox.setHgrow(verdict, Priority.ALWAYS);
    verdict.setMaxWidth(Double.MAX_VALUE);
    Hyperlink again = new Hyperlink(texts.get("remarks.again"));
    again.getStyleClass().add("ask-again");
    again.setOnAction(e -> model.askAgain(question));
    HBox line = new HBox(verdict, again);
    line.getStyleClass().add("verdict-line");
    feedback.getChildren().add(line);
    if (!question.explanation().isEmpty()) {
      feedback.getChildren().add(MarkdownNodes.of(question.explanation()));
    }
  }
}
