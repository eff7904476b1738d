/**
 * {@code concurrent.futures} and {@code threading}, as far as one thread of control can be them.
 */
package org.coroscope.library.concurrent;
