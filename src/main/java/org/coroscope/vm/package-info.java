/** Frames, the interpreter loop and the machine. */
package org.coroscope.vm;
