/** The timeline on the screen: the painter's surface, and zooming, panning and dragging. */
package org.coroscope.ui.timeline;
