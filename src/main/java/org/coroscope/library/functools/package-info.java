/** The module {@code functools}: what is written in Java; the rest is {@code functools.py}. */
package org.coroscope.library.functools;
