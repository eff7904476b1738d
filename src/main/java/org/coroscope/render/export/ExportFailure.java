package org.coroscope.render.export;

/** What was asked for cannot be made. Who asked says it in the words of their own surface. */
public final class ExportFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it cannot be made. */
  public enum Reason {
    /** No stage lies in the range: no arguments. */
    NO_STAGES,
    /**
     * There are more stages than anybody looks at: how many there are, how many there may be, and
     * of how many one has to be taken for that.
     */
    TOO_MANY_STAGES,
    /** A stage lies behind the end: the step, and the last one. */
    NO_SUCH_STEP,
    /** An image has too many pixels: its width and height. */
    IMAGE_TOO_LARGE,
    /** A web page would be too large: how large, and how large it may be, in kilobytes. */
    PAGE_TOO_LARGE,
    /** A web page would have more steps than it can play: how many, and how many it may have. */
    TOO_MANY_STEPS
  }

  private final Reason reason;
  private final transient Object[] arguments;

  /** A failure with what its words need. */
  public ExportFailure(Reason reason, Object... arguments) {
    super(reason + " " + java.util.Arrays.toString(arguments));
    this.reason = reason;
    this.arguments = arguments.clone();
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What its words need, as the reason says. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
