package org.coroscope.trace;

import java.util.Arrays;

/**
 * The cells of all tasks in the order of their creation, in blocks that snapshots share until they
 * are changed.
 */
final class TaskCells {

  private static final int BITS = 6;
  private static final int BLOCK = 1 << BITS;
  private TaskCell[][] blocks;
  private Object[] blockOwners;
  private Object owner = new Object();

  TaskCells() {
    this(new TaskCell[0][]);
  }

  /** Goes on from a snapshot, which stays as it is. */
  TaskCells(TaskCell[][] snapshot) {
    blocks = snapshot.clone();
    blockOwners = new Object[blocks.length];
  }

  static TaskCell get(TaskCell[][] blocks, int task) {
    int block = task >> BITS;
    return task < 0 || block >= blocks.length || blocks[block] == null
        ? null
        : blocks[block][task & BLOCK - 1];
  }

  TaskCell get(int task) {
    return get(blocks, task);
  }

  /** The cell for changing, or null if there is no such task. */
  TaskCell mutable(int task) {
    TaskCell cell = get(blocks, task);
    if (cell != null && cell.owner != owner) {
      cell = cell.copy(owner);
      ownBlock(task)[task & BLOCK - 1] = cell;
    }
    return cell;
  }

  TaskCell create(int task, int step) {
    TaskCell cell = new TaskCell(owner, step);
    ownBlock(task)[task & BLOCK - 1] = cell;
    return cell;
  }

  private TaskCell[] ownBlock(int task) {
    int block = task >> BITS;
    if (block >= blocks.length) {
      int length = Math.max(block + 1, blocks.length * 3 / 2);
      blocks = Arrays.copyOf(blocks, length);
      blockOwners = Arrays.copyOf(blockOwners, length);
    }
    if (blocks[block] == null) {
      blocks[block] = new TaskCell[BLOCK];
      blockOwners[block] = owner;
    } else if (blockOwners[block] != owner) {
      blocks[block] = blocks[block].clone();
      blockOwners[block] = owner;
    }
    return blocks[block];
  }

  /** What is there now, for good; from here on changes go to copies. */
  TaskCell[][] snapshot() {
    owner = new Object();
    return blocks.clone();
  }
}
