/** The module {@code collections}: what is written in Java; the rest is {@code collections.py}. */
package org.coroscope.library.collections;
