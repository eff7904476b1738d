/**
 * Writing drawings as PDF pages, by ISO 32000-1 (PDF 1.7): only what a {@link
 * org.coroscope.render.Surface} can do, with the letters that are used embedded. A file holds no
 * date and no chance number, so that equal drawings give equal bytes.
 */
package org.coroscope.render.pdf;
