/** From source to output or trace: compiling, running, recording, limits. */
package org.coroscope.run;
