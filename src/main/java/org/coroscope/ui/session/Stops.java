package org.coroscope.ui.session;

import java.util.OptionalInt;
import org.coroscope.trace.Trace;

/** The steps at which the playhead comes to a halt when it is told to run on. */
public interface Stops {

  /** No stops at all. */
  Stops NONE =
      new Stops() {
        @Override
        public OptionalInt next(Trace trace, int step) {
          return OptionalInt.empty();
        }

        @Override
        public OptionalInt previous(Trace trace, int step) {
          return OptionalInt.empty();
        }
      };

  /** The first stop after a step. */
  OptionalInt next(Trace trace, int step);

  /** The last stop before a step. */
  OptionalInt previous(Trace trace, int step);
}
