/** The syntax tree of Python 3.11, node for node as CPython's {@code ast} module has it. */
package org.coroscope.syntax.ast;
