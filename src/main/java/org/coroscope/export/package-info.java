/**
 * What is exported and how: from a request to the bytes of files. The window and the command line
 * ask for the same things here and get the same files.
 */
package org.coroscope.export;
