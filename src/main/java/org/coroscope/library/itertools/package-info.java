/** The module {@code itertools}. */
package org.coroscope.library.itertools;
