package org.coroscope.ui.lessons;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Turns Markdown into nodes: one for each block, with text that wraps. */
public final class MarkdownNodes {

  private static final Parser PARSER = Parser.builder().build();

  private MarkdownNodes() {}

  /** The blocks of a text, one below the other. */
  public static VBox of(String markdown) {
    VBox box = new VBox();
    box.getStyleClass().add("markdown");
    PARSER.parse(markdown).accept(new Builder(box));
    return box;
  }

  private static final class Builder extends AbstractVisitor {

    private final Deque<VBox> blocks = new ArrayDeque<>();
    private final Deque<String> styles = new ArrayDeque<>();
    private TextFlow flow;

    Builder(VBox root) {
      blocks.push(root);
    }

    private void block(Node node) {
      blocks.peek().getChildren().add(node);
    }

    private void text(String content, String... more) {
      if (flow == null) {
        return;
      }
      Text text = new Text(content);
      text.getStyleClass().addAll(styles);
      text.getStyleClass().addAll(more);
      flow.getChildren().add(text);
    }

    private void flow(org.commonmark.node.Node node, String... style) {
      flow = new TextFlow();
      flow.getStyleClass().add("md-text");
      flow.getStyleClass().addAll(style);
      visitChildren(node);
      block(flow);
      flow = null;
    }

    private void styled(org.commonmark.node.Node node, String style) {
      styles.push(style);
      visitChildren(node);
      styles.pop();
    }

    @Override
    public void visit(Paragraph paragraph) {
      flow(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      styles.push("md-heading-text");
      flow(heading, "md-heading", "md-heading-" + Math.min(3, heading.getLevel()));
      styles.pop();
    }

    @Override
    public void visit(BulletList list) {
      items(list, 0, "•");
    }

    @Override
    public void visit(OrderedList list) {
      items(list, list.getMarkerStartNumber(), null);
    }

    private void items(org.commonmark.node.Node list, int first, String bullet) {
      VBox all = new VBox();
      all.getStyleClass().add("md-list");
      int number = first;
      for (org.commonmark.node.Node item = list.getFirstChild();
          item != null;
          item = item.getNext()) {
        if (item instanceof ListItem) {
          Label mark = new Label(bullet == null ? number + "." : bullet);
          mark.getStyleClass().add("md-bullet");
          VBox content = new VBox();
          HBox.setHgrow(content, Priority.ALWAYS);
          blocks.push(content);
          visitChildren(item);
          blocks.pop();
          HBox row = new HBox(mark, content);
          row.getStyleClass().add("md-item");
          all.getChildren().add(row);
          number++;
        }
      }
      block(all);
    }

    @Override
    public void visit(BlockQuote quote) {
      VBox content = new VBox();
      content.getStyleClass().add("md-quote");
      blocks.push(content);
      visitChildren(quote);
      blocks.pop();
      block(content);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      codeBlock(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      codeBlock(code.getLiteral());
    }

    private void codeBlock(String literal) {
      TextFlow content = new TextFlow();
      content.getStyleClass().add("md-code-block");
      Text text = new Text(literal.stripTrailing());
      text.getStyleClass().add("md-code");
      content.getChildren().add(text);
      block(content);
    }

    @Override
    public void visit(ThematicBreak rule) {
      VBox line = new VBox();
      line.getStyleClass().add("md-rule");
      block(line);
    }

    @Override
    public void visit(org.commonmark.node.Text node) {
      text(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text(code.getLiteral(), "md-code");
    }

    @Override
    public void visit(Emphasis emphasis) {
      styled(emphasis, "md-emphasis");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      styled(emphasis, "md-strong");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      text(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      text("\n");
    }

    @Override
    public void visit(HtmlInline html) {
      text(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      codeBlock(html.getLiteral());
    }
  }
}
