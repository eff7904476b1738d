/** The pane on the left: the list of lessons, the lesson's text, and its notes and questions. */
package org.coroscope.ui.lessons;
