package org.coroscope.syntax.ast;

import org.coroscope.syntax.SourceSpan;

/**
 * A node of the syntax tree. Nodes are immutable and mirror those of CPython 3.11's {@code ast}
 * module.
 */
public sealed interface Node
    permits Statement,
        Expression,
        Pattern,
        Module,
        Arguments,
        Arg,
        Keyword,
        Comprehension,
        ExceptHandler,
        WithItem,
        MatchCase,
        Alias {

  /** Where the node stands in the source. */
  SourceSpan span();
}
