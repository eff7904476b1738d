/** The launcher and the wiring: here, and only here, the parts of Coroscope are put together. */
package org.coroscope.app;
