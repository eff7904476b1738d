/**
 * The files of fonts: what letters measure, and the parts of a font that a picture takes along, by
 * the OpenType specification and Adobe's technical notes 5176 (Compact Font Format) and 5177 (Type
 * 2 charstrings). Knows nothing of pictures.
 */
package org.coroscope.render.font;
