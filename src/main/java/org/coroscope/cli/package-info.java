/** The command line: one class a command, each a thin shell over the layers below. */
package org.coroscope.cli;
