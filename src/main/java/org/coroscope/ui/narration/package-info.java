/** The sentence that says what happens at the step, and why. */
package org.coroscope.ui.narration;
