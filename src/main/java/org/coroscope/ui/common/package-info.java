/** What all panes use: texts, loading of FXML, colours of tasks, small pieces of view. */
package org.coroscope.ui.common;
