/**
 * What a program finds around it: the hosts of a simulated network, the clients that visit its
 * servers, and its files. Pure data and rules, without Python and without a clock: the same
 * question always has the same answer.
 */
package org.coroscope.world;
