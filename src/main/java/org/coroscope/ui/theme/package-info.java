/** How the window looks: themes, fonts, the colours of tasks, the size of everything. */
package org.coroscope.ui.theme;
