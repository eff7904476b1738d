/** The files that a program writes: a list at each step, and what is in them. */
package org.coroscope.ui.files;
