package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.Token;
import org.coroscope.syntax.TokenKind;
import org.coroscope.syntax.Tokenizer;

/** Says which stretch of a program's text is written in which style. */
final class Highlighter {

  private static final Set<String> ASYNC = Set.of("async", "await", "yield");
  private static final Set<String> CONSTANTS = Set.of("None", "True", "False");
  private static final Set<String> BUILTINS =
      Set.of(
          "print",
          "range",
          "len",
          "list",
          "dict",
          "set",
          "tuple",
          "str",
          "int",
          "float",
          "bool",
          "bytes",
          "type",
          "isinstance",
          "issubclass",
          "enumerate",
          "zip",
          "map",
          "filter",
          "sorted",
          "reversed",
          "sum",
          "min",
          "max",
          "abs",
          "any",
          "all",
          "next",
          "iter",
          "super",
          "open",
          "input",
          "getattr",
          "setattr",
          "hasattr",
          "repr",
          "round",
          "id",
          "hash",
          "callable",
          "property",
          "staticmethod",
          "classmethod",
          "object",
          "Exception",
          "ValueError",
          "TypeError",
          "KeyError",
          "IndexError",
          "RuntimeError",
          "StopIteration",
          "ZeroDivisionError",
          "AttributeError",
          "BaseException",
          "TimeoutError");

  private Highlighter() {}

  /**
   * A stretch in one style.
   *
   * @param start its first character's offset
   * @param end the offset after its last
   * @param style the style class
   */
  record Stretch(int start, int end, String style) {}

  /** The stretches of a text that have a style, in order. */
  static List<Stretch> highlight(String text) {
    return highlight(Tokenizer.tokenize(new SourceFile("", text)));
  }

  /** The stretches that have a style, in order, of a text of which these are the tokens. */
  static List<Stretch> highlight(List<Token> tokens) {
    List<Stretch> stretches = new ArrayList<>();
    Token before = null;
    for (Token token : tokens) {
      String style = style(token, before);
      if (style != null && token.end() > token.start()) {
        stretches.add(new Stretch(token.start(), token.end(), style));
      }
      if (token.kind() != TokenKind.COMMENT) {
        before = token;
      }
    }
    return stretches;
  }

  private static String style(Token token, Token before) {
    return switch (token.kind()) {
      case KEYWORD ->
          CONSTANTS.contains(token.text())
              ? "constant"
              : ASYNC.contains(token.text()) ? "keyword-async" : "keyword";
      case NAME -> nameStyle(token, before);
      case NUMBER -> "number";
      case STRING -> "string";
      case COMMENT -> commentStyle(token.text());
      case OPERATOR -> token.text().equals("@") && startsLine(before) ? "decorator" : null;
      case ERROR -> "broken";
      case NEWLINE, INDENT, DEDENT, END -> null;
    };
  }

  private static boolean startsLine(Token before) {
    return before == null
        || before.kind() == TokenKind.NEWLINE
        || before.kind() == TokenKind.INDENT
        || before.kind() == TokenKind.DEDENT;
  }

  private static String nameStyle(Token token, Token before) {
    String previous = before == null ? "" : before.text();
    return switch (previous) {
      case "def", "class" -> "definition";
      case "@" -> "decorator";
      case "." -> null;
      default -> BUILTINS.contains(token.text()) ? "builtin" : null;
    };
  }

  private static String commentStyle(String text) {
    boolean remark = text.startsWith("#:") || text.startsWith("#?") || text.startsWith("#!");
    return remark ? "remark-comment" : "comment";
  }
}
