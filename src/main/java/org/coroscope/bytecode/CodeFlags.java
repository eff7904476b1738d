package org.coroscope.bytecode;

/** Flags of a {@link Code}; the values are those of CPython's {@code co_flags}. */
public final class CodeFlags {
  /** Locals live in slots, not in a dict: every function, no module or class body. */
  public static final int OPTIMIZED = 0x1;

  public static final int NEWLOCALS = 0x2;

  /** Has {@code *args}. */
  public static final int VARARGS = 0x4;

  /** Has {@code **kwargs}. */
  public static final int VARKEYWORDS = 0x8;

  public static final int NESTED = 0x10;
  public static final int GENERATOR = 0x20;
  public static final int COROUTINE = 0x80;

  /** A generator that may be awaited ({@code types.coroutine}, {@code asyncio.coroutine}). */
  public static final int ITERABLE_COROUTINE = 0x100;

  public static final int ASYNC_GENERATOR = 0x200;

  private CodeFlags() {}
}
