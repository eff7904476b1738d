package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.Arg;
import org.coroscope.syntax.ast.Arguments;
import org.coroscope.syntax.ast.Expression;

/** Parses the parameters of functions and lambdas. */
final class ParameterParser {

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  ParameterParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** The parameters of a function, up to the closing parenthesis, which is not taken. */
  Arguments functionParameters() {
    return new Parameters(")", false).parse();
  }

  /** The parameters of a lambda, up to the colon, which is not taken. */
  Arguments lambdaParameters() {
    return new Parameters(":", true).parse();
  }

  /** One list of parameters as it grows. */
  private final class Parameters {
    private final String end;
    private final boolean lambda;
    private List<Arg> posonly = List.of();
    private List<Arg> plain = new ArrayList<>();
    private final List<Expression> defaults = new ArrayList<>();
    private final List<Arg> kwonly = new ArrayList<>();
    private final List<Expression> kwDefaults = new ArrayList<>();
    private Arg vararg;
    private Arg kwarg;
    private boolean slash;
    private boolean star;

    Parameters(String end, boolean lambda) {
      this.end = end;
      this.lambda = lambda;
    }

    Arguments parse() {
      int start = cursor.pos();
      while (!cursor.at(end)) {
        if (cursor.at("/")) {
          slash();
        } else if (cursor.at("*")) {
          star();
        } else if (cursor.at("**")) {
          doubleStar();
          break;
        } else if (cursor.at("(")) {
          rejectParenthesized();
        } else {
          parameter();
        }
        if (!cursor.accept(",")) {
          break;
        }
      }
      if (!cursor.at(end)) {
        throw cursor.unexpected();
      }
      SourceSpan at = cursor.peek().span();
      SourceSpan span =
          cursor.pos() > start
              ? cursor.spanFrom(start)
              : new SourceSpan(at.startLine(), at.startColumn(), at.startLine(), at.startColumn());
      return new Arguments(
          posonly,
          List.copyOf(plain),
          vararg,
          List.copyOf(kwonly),
          ExpressionParser.freeze(kwDefaults),
          kwarg,
          List.copyOf(defaults),
          span);
    }

    private void slash() {
      Token token = cursor.next();
      if (star) {
        throw cursor.fail("/ must be ahead of *", token.span());
      }
      if (slash) {
        throw cursor.fail("/ may appear only once", token.span());
      }
      if (plain.isEmpty()) {
        throw cursor.at(",")
            ? cursor.fail("at least one argument must precede /", token.span())
            : cursor.unexpected();
      }
      if (cursor.at("*")) {
        throw cursor.fail("expected comma between / and *", cursor.peek().span());
      }
      slash = true;
      posonly = List.copyOf(plain);
      plain = new ArrayList<>();
    }

    private void star() {
      Token token = cursor.next();
      boolean bare = cursor.at(",") || cursor.at(end);
      if (star && (bare || cursor.at(TokenKind.NAME))) {
        throw cursor.fail("* argument may appear only once", token.span());
      }
      star = true;
      if (bare) {
        Token after = cursor.at(",") ? cursor.peek(1) : cursor.peek();
        if (after.is(end) || after.is("**")) {
          throw lambda
              ? cursor.failAtReach("named arguments must follow bare *")
              : cursor.fail("named arguments must follow bare *", token.span());
        }
        return;
      }
      int start = cursor.pos();
      String name = cursor.expectName();
      Expression annotation = null;
      if (!lambda && cursor.accept(":")) {
        annotation = cursor.at("*") ? expressions.starred(true) : expressions.expression();
      }
      vararg = new Arg(name, annotation, cursor.spanFrom(start));
      if (cursor.at("=") && !(annotation instanceof Expression.Starred)) {
        throw cursor.fail(
            "var-positional argument cannot have default value", cursor.peek().span());
      }
    }

    private void doubleStar() {
      cursor.next();
      kwarg = arg();
      if (cursor.at("=")) {
        throw cursor.fail("var-keyword argument cannot have default value", cursor.peek().span());
      }
      if (cursor.accept(",") && !cursor.at(end)) {
        String message = "arguments cannot follow var-keyword argument";
        if (cursor.at("*") || cursor.at("**") || cursor.at("/")) {
          throw cursor.fail(message, cursor.peek().span());
        }
        if (cursor.at(TokenKind.NAME)) {
          throw cursor.fail(message, arg().span());
        }
      }
    }

    private Arg arg() {
      int start = cursor.pos();
      String name = cursor.expectName();
      Expression annotation = !lambda && cursor.accept(":") ? expressions.expression() : null;
      return new Arg(name, annotation, cursor.spanFrom(start));
    }

    private void parameter() {
      Arg arg = arg();
      Expression value = null;
      if (cursor.at("=")) {
        Token equals = cursor.next();
        if (cursor.at(")") || cursor.at(",")) {
          throw cursor.fail("expected default value expression", equals.span());
        }
        value = expressions.expression();
      }
      if (star) {
        kwonly.add(arg);
        kwDefaults.add(value);
        return;
      }
      if (value != null) {
        defaults.add(value);
      } else if (!defaults.isEmpty() && (cursor.at(",") || cursor.at(end))) {
        throw cursor.fail("non-default argument follows default argument", arg.span());
      }
      plain.add(arg);
    }

    /** Python 2 could unpack a tuple among the parameters. */
    private void rejectParenthesized() {
      int reach = cursor.furthest();
      Token open = cursor.next();
      boolean names = cursor.at(TokenKind.NAME);
      while (cursor.at(TokenKind.NAME)) {
        cursor.next();
        if (!cursor.accept(",") && !cursor.at(")")) {
          names = false;
        }
      }
      if (!names || !cursor.at(")") || star || !defaults.isEmpty()) {
        cursor.restoreReach(reach);
        throw cursor.unexpected();
      }
      throw cursor.fail(
          (lambda ? "Lambda expression" : "Function") + " parameters cannot be parenthesized",
          open.span().to(cursor.next().span()));
    }
  }
}
