/** The bar at the top: choosing a lesson, stepping, playing, running. */
package org.coroscope.ui.transport;
