/**
 * The program's files, which are in memory only: what their part in Python needs of the machine.
 */
package org.coroscope.library.files;
