/**
 * Exporting from the window: what is wanted, a preview of the real result, saving and copying. What
 * comes out is made by {@link org.coroscope.export}, as on the command line.
 */
package org.coroscope.ui.export;
