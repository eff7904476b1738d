/** The guest program's values and types. */
package org.coroscope.vm.object;
