package org.coroscope.vm.object;

/**
 * A value of the guest program.
 *
 * <p>What a value can do is looked up in its {@link #type()}, as in Python: special methods are
 * found in the type, never in the instance. Subclasses in Java only hold data.
 */
public abstract class PyObject {

  /** The value's class, what {@code type(x)} gives. */
  public abstract PyType type();

  /** The instance's {@code __dict__}, or null if it has none (yet). */
  public PyDict attributes() {
    return null;
  }

  /**
   * The instance's {@code __dict__}, made if it is not there yet; null if instances of this type
   * have none.
   */
  public PyDict attributesForWriting() {
    return null;
  }
}
