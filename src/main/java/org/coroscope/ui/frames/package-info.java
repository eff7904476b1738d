/** One task looked at closely: its frames, their variables, what it waits for and who for it. */
package org.coroscope.ui.frames;
