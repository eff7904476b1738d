/** Running the learner's program off the thread that draws, with progress and cancelling. */
package org.coroscope.ui.run;
