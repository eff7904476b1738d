/** What outlives the window: the learner's edits, and how the window was left. */
package org.coroscope.ui.store;
