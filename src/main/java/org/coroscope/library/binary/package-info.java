/** Values as bytes, and back: {@code struct} and {@code array}. */
package org.coroscope.library.binary;
