/**
 * The window as a whole: where the panes are, keys, messages, and how it is left and found again.
 */
package org.coroscope.ui.workbench;
