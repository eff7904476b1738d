/** Source text, spans, diagnostics, the tokenizer and the parser. Uses no other package. */
package org.coroscope.syntax;
