/** What the program prints: up to the step as it is, the rest greyed. */
package org.coroscope.ui.output;
