package org.coroscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Nodes are brought into order without being taken out of their pane. */
class ChildrenTest {

  private final Pane pane = new VBox();
  private final Node a = new Region();
  private final Node b = new Region();
  private final Node c = new Region();
  private final Node d = new Region();

  @Test
  void childrenAreThoseThatAreWantedInTheirOrder() {
    for (List<Node> wanted :
        List.of(List.of(a, b, c), List.of(c, a, b), List.of(d, a), List.<Node>of(), List.of(b))) {
      Children.show(pane, wanted);
      assertThat(pane.getChildren()).isEqualTo(wanted);
    }
  }

  @Test
  void whatStaysIsNeverTakenOut() {
    Children.show(pane, List.of(a, b, c));
    List<Node> left = new ArrayList<>();
    for (Node node : List.of(a, b, c)) {
      node.parentProperty()
          .addListener(
              (o, old, now) -> {
                if (now == null) {
                  left.add(node);
                }
              });
    }
    Children.show(pane, List.of(c, d, a));
    assertThat(pane.getChildren()).containsExactly(c, d, a);
    assertThat(left).containsExactly(b);
  }
}
