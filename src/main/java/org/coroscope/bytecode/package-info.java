/** Opcodes, compiled code, scope resolver, compiler and disassembler. */
package org.coroscope.bytecode;
