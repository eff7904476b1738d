package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Statement;

/**
 * A construct that the code being emitted is inside of and that {@code break}, {@code continue} or
 * {@code return} must leave in order.
 *
 * @param kind what it is
 * @param start where {@code continue} goes, for loops
 * @param exit where {@code break} goes, for loops
 * @param outside the handler in force once it is left
 * @param body the {@code finally} body, for {@link Kind#FINALLY_TRY}
 * @param name what {@code except … as} binds, for {@link Kind#HANDLER_CLEANUP}; or null
 * @param span of the statement, for what leaving it runs
 */
record FrameBlock(
    Kind kind,
    Label start,
    Label exit,
    Handler outside,
    List<Statement> body,
    String name,
    SourceSpan span) {

  enum Kind {
    WHILE_LOOP,
    /** Has its iterator on the stack. */
    FOR_LOOP,
    /** The same, where the iterator comes from a call and nobody else can have it. */
    FOR_LOOP_OVER_TEMPORARY,
    TRY_EXCEPT,
    /** A try body with a {@code finally} to run. */
    FINALLY_TRY,
    /**
     * A {@code finally} body that runs because of an error: previous and exception on the stack.
     */
    FINALLY_END,
    WITH,
    ASYNC_WITH,
    /** The body of an {@code except} clause. */
    HANDLER_CLEANUP,
    /** A value on the stack that is not needed. */
    POP_VALUE,
    /** The clauses of {@code except*}, which must not be left early. */
    EXCEPTION_GROUP_HANDLER
  }

  boolean isLoop() {
    return kind == Kind.WHILE_LOOP || isForLoop();
  }

  boolean isForLoop() {
    return kind == Kind.FOR_LOOP || kind == Kind.FOR_LOOP_OVER_TEMPORARY;
  }
}
