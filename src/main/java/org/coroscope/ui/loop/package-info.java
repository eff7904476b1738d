/** The event loop at a step: its phase, who runs, who is next, which timers are set, who waits. */
package org.coroscope.ui.loop;
