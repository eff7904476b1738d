package org.coroscope.syntax.ast;

/**
 * The value of an imaginary literal such as {@code 2j}.
 *
 * @param imag the imaginary part; the real part is zero
 */
public record ComplexConstant(double imag) {}
