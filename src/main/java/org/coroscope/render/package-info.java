/**
 * Painting a timeline onto whatever can be drawn on: the painter knows only the narrow {@link
 * org.coroscope.render.Surface}, so that the screen and every export show the same.
 *
 * <p>Text is measured with {@link org.coroscope.render.FontBook} from the fonts that come with the
 * project, never with a toolkit, so that a layout is the same on every machine. AWT is used by
 * {@link org.coroscope.render.PngSurface} only.
 */
package org.coroscope.render;
