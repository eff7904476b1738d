/**
 * The one state that all panes share: the document in the editor, the recording that is shown, and
 * the step the playhead stands at.
 */
package org.coroscope.ui.session;
