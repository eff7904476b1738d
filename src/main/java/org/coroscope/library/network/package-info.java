/**
 * The simulated network as programs reach it: connections on the virtual clock, to simulated hosts
 * and to servers in the program itself. Everything that speaks HTTP is built on these connections.
 */
package org.coroscope.library.network;
