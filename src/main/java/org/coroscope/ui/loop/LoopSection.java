package org.coroscope.ui.loop;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.coroscope.ui.common.HelpButton;
import org.coroscope.ui.common.Texts;

/** A part of the pane: its title, how many are in it, what it means, and its cards. */
final class LoopSection extends VBox {

  private final Texts texts;
  private final Label title = new Label();
  private final Label count = new Label();
  private final HelpButton help = new HelpButton();

  LoopSection(Texts texts, Node content, String placeStyle) {
    this.texts = texts;
    getStyleClass().add("loop-section");
    title.getStyleClass().add("section-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    help.setId(content.getId() + "Help");
    HBox header = new HBox(title, count, help);
    header.getStyleClass().add("section-header");
    content.getStyleClass().add(placeStyle);
    setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(header, content);
  }

  /** Names and explains it: the texts {@code KEY} and {@code KEY.help}. */
  void name(String key) {
    String name = texts.get(key);
    title.setText(name);
    help.explain(texts, name, texts.get(key + ".help"));
  }

  void count(int number) {
    count.setText(Integer.toString(number));
    count.setVisible(number > 0);
    count.setManaged(number > 0);
  }
}
