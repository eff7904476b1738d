/** {@code _thread}, which {@code threading}, {@code queue} and {@code concurrent.futures} use. */
package org.coroscope.library.concurrent;
