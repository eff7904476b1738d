/**
 * What the machine can do with any value: the abstract operations behind operators, attribute
 * access, iteration and conversion. Each finds the special method in the value's type and calls it.
 */
package org.coroscope.vm.op;
