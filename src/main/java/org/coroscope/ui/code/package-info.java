/** The editor: the program's text, the line that runs, and where each task is suspended. */
package org.coroscope.ui.code;
