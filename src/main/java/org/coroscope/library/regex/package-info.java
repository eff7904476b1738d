/**
 * Regular expressions by Python's rules: a parser, and a matcher that backtracks on a stack of its
 * own. Knows no guest objects.
 */
package org.coroscope.library.regex;
