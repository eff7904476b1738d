package org.coroscope.syntax;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.BoolOperator;
import org.coroscope.syntax.ast.CompareOperator;
import org.coroscope.syntax.ast.ComplexConstant;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Node;
import org.coroscope.syntax.ast.UnaryOperator;

/**
 * Writes a tree as Python's {@code ast.dump} does, so that it can be compared with what CPython
 * makes of the same source. Strings are written as {@code ascii()} writes them.
 */
final class AstDump {

  private static final Map<String, String> CLASS_NAMES =
      Map.ofEntries(
          Map.entry("SetExpr", "Set"),
          Map.entry("ListExpr", "List"),
          Map.entry("TupleExpr", "Tuple"),
          Map.entry("ExprStatement", "Expr"),
          Map.entry("Arguments", "arguments"),
          Map.entry("Arg", "arg"),
          Map.entry("Keyword", "keyword"),
          Map.entry("Comprehension", "comprehension"),
          Map.entry("WithItem", "withitem"),
          Map.entry("MatchCase", "match_case"),
          Map.entry("Alias", "alias"));

  private static final Set<String> WITHOUT_PLACE =
      Set.of("Module", "Arguments", "Comprehension", "WithItem", "MatchCase");

  private final boolean places;
  private final boolean floatBits;
  private final StringBuilder out = new StringBuilder();
  private int insideFormat;

  private AstDump(boolean places, boolean floatBits) {
    this.places = places;
    this.floatBits = floatBits;
  }

  static String dump(Node node) {
    return dump(node, false, false);
  }

  /**
   * Dumps a tree.
   *
   * @param places whether spans are written, too, in braces
   * @param floatBits whether floats are written as their bits
   */
  static String dump(Node node, boolean places, boolean floatBits) {
    AstDump dump = new AstDump(places, floatBits);
    dump.node(node);
    return dump.out.toString();
  }

  private void node(Node node) {
    Class<?> type = node.getClass();
    String simple = type.getSimpleName();
    out.append(CLASS_NAMES.getOrDefault(simple, simple));
    if (node instanceof Expression.JoinedStr) {
      insideFormat++;
    }
    if (places && insideFormat == 0 && !WITHOUT_PLACE.contains(simple)) {
      SourceSpan s = node.span();
      out.append('{').append(s.startLine()).append(',').append(s.startColumn()).append(',');
      out.append(s.endLine()).append(',').append(s.endColumn()).append('}');
    }
    out.append('(');
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals("span")) {
        continue;
      }
      Object value = valueOf(component, node);
      if (value == null) {
        continue;
      }
      int mark = out.length();
      if (component.getType() == boolean.class) {
        out.append((Boolean) value ? 1 : 0);
      } else {
        value(value);
      }
      fields.add(snake(component.getName()) + "=" + out.substring(mark));
      out.setLength(mark);
    }
    if (simple.equals("Module")) {
      fields.add("type_ignores=[]");
    }
    out.append(String.join(", ", fields)).append(')');
    if (node instanceof Expression.JoinedStr) {
      insideFormat--;
    }
  }

  private static Object valueOf(RecordComponent component, Node node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String snake(String name) {
    StringBuilder snake = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(c));
    }
    return snake.toString();
  }

  private void value(Object value) {
    if (value == null) {
      out.append("None");
    } else if (value instanceof Node node) {
      node(node);
    } else if (value instanceof List<?> list) {
      out.append('[');
      for (int i = 0; i < list.size(); i++) {
        out.append(i > 0 ? ", " : "");
        value(list.get(i));
      }
      out.append(']');
    } else {
      leaf(value);
    }
  }

  private void leaf(Object value) {
    if (value instanceof BinaryOperator op) {
      out.append(op.astName()).append("()");
    } else if (value instanceof BoolOperator op) {
      out.append(op.astName()).append("()");
    } else if (value instanceof UnaryOperator op) {
      out.append(op.astName()).append("()");
    } else if (value instanceof CompareOperator op) {
      out.append(op.astName()).append("()");
    } else if (value instanceof ExpressionContext context) {
      out.append(
          switch (context) {
            case LOAD -> "Load()";
            case STORE -> "Store()";
            case DELETE -> "Del()";
          });
    } else if (value instanceof String text) {
      out.append(ascii(text));
    } else if (value instanceof byte[] bytes) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      out.append('b').append(ascii(text));
    } else if (value instanceof Boolean flag) {
      out.append(flag ? "True" : "False");
    } else if (value instanceof Double number) {
      out.append(number(number));
    } else if (value instanceof ComplexConstant complex) {
      out.append(complex(complex));
    } else {
      out.append(value);
    }
  }

  private String number(double number) {
    return floatBits
        ? "F" + String.format("%016x", Double.doubleToLongBits(number))
        : Double.toString(number);
  }

  private String complex(ComplexConstant complex) {
    double imag = complex.imag();
    if (floatBits) {
      return "J" + String.format("%016x", Double.doubleToLongBits(imag));
    }
    return (imag == Math.rint(imag) ? Long.toString((long) imag) : Double.toString(imag)) + "j";
  }

  private static String ascii(String text) {
    boolean single = text.indexOf('\'') >= 0 && text.indexOf('"') < 0;
    char quote = single ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(
            c -> {
              if (c == quote || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (c == '\n') {
                out.append("\\n");
              } else if (c == '\r') {
                out.append("\\r");
              } else if (c == '\t') {
                out.append("\\t");
              } else if (c >= ' ' && c < 127) {
                out.appendCodePoint(c);
              } else if (c < 256) {
                out.append(String.format("\\x%02x", c));
              } else if (c < 65536) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.append(String.format("\\U%08x", c));
              }
            });
    return out.append(quote).toString();
  }
}
