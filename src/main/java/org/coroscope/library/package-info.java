/**
 * The modules a program may import. {@link org.coroscope.library.Library} finds them by name; a
 * module is either Java code, or Python in our own words compiled as library code.
 */
package org.coroscope.library;
