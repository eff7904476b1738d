package org.coroscope.syntax.ast;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * The parameters of a function or lambda.
 *
 * @param posonlyargs those before {@code /}
 * @param args those that may be given by position or by name
 * @param vararg {@code *args} or null
 * @param kwonlyargs those after {@code *}
 * @param kwDefaults one a keyword-only parameter; null where it has no default
 * @param kwarg {@code **kwargs} or null
 * @param defaults the defaults of the last positional parameters (both kinds together)
 * @param span from the first parameter to the last; empty when there is none
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    Arg vararg,
    List<Arg> kwonlyargs,
    List<Expression> kwDefaults,
    Arg kwarg,
    List<Expression> defaults,
    SourceSpan span)
    implements Node {}
