/** The methods of the built-in types, and the built-in functions. */
package org.coroscope.vm.builtin;
