package org.coroscope.vm.object;

import java.util.Arrays;

/**
 * A view of another value's bytes.
 *
 * <p>Invariant: until it is released, every index within {@link #shape} leads, by {@link #offset}
 * and {@link #strides}, to {@link #itemSize} bytes inside the source's bytes.
 */
public final class PyMemoryView extends PyObject {

  /** What all views made of one view of a source share: the source is let go with the last one. */
  private static final class Hold {
    final PyObject owner;
    final BufferSource source;
    int views;

    Hold(PyObject owner, BufferSource source) {
      this.owner = owner;
      this.source = source;
    }
  }

  private final Hold hold;
  private boolean released;

  /** The bytes looked at; they stay where they are as long as there are views. */
  public final byte[] bytes;

  public final int offset;
  public final String format;
  public final int itemSize;
  private final int[] shape;
  private final int[] strides;
  public final boolean readOnly;

  private PyMemoryView(
      Hold hold, int offset, String format, int itemSize, int[] shape, int[] strides, boolean ro) {
    this.hold = hold;
    this.bytes = hold.source.bufferBytes();
    this.offset = offset;
    this.format = format;
    this.itemSize = itemSize;
    this.shape = shape;
    this.strides = strides;
    this.readOnly = ro;
    if (hold.views++ == 0) {
      hold.source.bufferExported(1);
    }
  }

  /** A view of a whole value, which must be a {@link BufferSource}. */
  public static PyMemoryView of(PyObject owner) {
    BufferSource source = (BufferSource) owner;
    int itemSize = source.bufferItemSize();
    return new PyMemoryView(
        new Hold(owner, source),
        0,
        source.bufferFormat(),
        itemSize,
        new int[] {source.bufferSize() / itemSize},
        new int[] {itemSize},
        source.bufferIsReadOnly());
  }

  /** Another view of the same bytes. */
  public PyMemoryView again(boolean asReadOnly) {
    return new PyMemoryView(hold, offset, format, itemSize, shape, strides, asReadOnly);
  }

  /** The same bytes, cut into other elements. Contiguous. */
  public PyMemoryView reshaped(String newFormat, int newItemSize, int[] newShape) {
    int[] steps = new int[newShape.length];
    int step = newItemSize;
    for (int i = newShape.length - 1; i >= 0; i--) {
      steps[i] = step;
      step *= newShape[i];
    }
    return new PyMemoryView(hold, offset, newFormat, newItemSize, newShape, steps, readOnly);
  }

  /** A part of the first dimension: {@code count} elements from one on. */
  public PyMemoryView sliced(int start, int step, int count) {
    int[] newShape = shape.clone();
    int[] newStrides = strides.clone();
    newShape[0] = count;
    newStrides[0] = strides[0] * step;
    int from = offset + start * strides[0];
    return new PyMemoryView(hold, from, format, itemSize, newShape, newStrides, readOnly);
  }

  /** Ends the view; when it is the last one, the source may change its size again. */
  public void release() {
    if (!released) {
      released = true;
      if (--hold.views == 0) {
        hold.source.bufferExported(-1);
      }
    }
  }

  public boolean isReleased() {
    return released;
  }

  /** The value whose bytes are seen. */
  public PyObject owner() {
    return hold.owner;
  }

  public int dimensions() {
    return shape.length;
  }

  /** How many elements a dimension has. */
  public int length(int dimension) {
    return shape[dimension];
  }

  /** Bytes from one element of a dimension to the next; may be negative. */
  public int stride(int dimension) {
    return strides[dimension];
  }

  public int[] shape() {
    return shape.clone();
  }

  /** Whether both have as many dimensions of the same lengths. */
  public boolean hasShapeOf(PyMemoryView other) {
    return Arrays.equals(shape, other.shape);
  }

  /** How many elements there are in all. */
  public int count() {
    int count = 1;
    for (int length : shape) {
      count *= length;
    }
    return count;
  }

  /** Whether the elements lie one behind the other, the last index moving fastest. */
  public boolean isContiguous() {
    int step = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      if (shape[i] > 1 && strides[i] != step) {
        return count() == 0;
      }
      step *= shape[i];
    }
    return true;
  }

  /** Whether the elements lie one behind the other, the first index moving fastest. */
  public boolean isFortranContiguous() {
    int step = itemSize;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] > 1 && strides[i] != step) {
        return count() == 0;
      }
      step *= shape[i];
    }
    return true;
  }

  /** Where the elements begin, the last index moving fastest. */
  public int[] positions() {
    int[] found = new int[count()];
    if (found.length > 0) {
      fill(found, new int[] {0}, 0, offset);
    }
    return found;
  }

  private void fill(int[] found, int[] next, int dimension, int at) {
    if (dimension == shape.length) {
      found[next[0]++] = at;
      return;
    }
    for (int i = 0; i < shape[dimension]; i++) {
      fill(found, next, dimension + 1, at + i * strides[dimension]);
    }
  }

  /** A copy of the bytes seen, the last index moving fastest. */
  public byte[] toBytes() {
    byte[] copy = new byte[count() * itemSize];
    if (isContiguous()) {
      System.arraycopy(bytes, offset, copy, 0, copy.length);
      return copy;
    }
    int to = 0;
    for (int from : positions()) {
      System.arraycopy(bytes, from, copy, to, itemSize);
      to += itemSize;
    }
    return copy;
  }

  @Override
  public PyType type() {
    return Types.MEMORYVIEW;
  }
}
