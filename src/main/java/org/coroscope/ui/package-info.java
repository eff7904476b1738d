/**
 * The window: one package a feature. A view loads its FXML and binds controls; a view model holds
 * what is shown and knows no controls. Everything shown is worked out from a recorded trace and the
 * step the playhead stands at.
 */
package org.coroscope.ui;
