/**
 * Random programs and random texts: the first must print on Coroscope what they print on CPython,
 * the second must be answered by diagnostics. Not part of the build; see the profile {@code fuzz}.
 */
package org.coroscope.fuzz;
