/**
 * Pictures and files of a recorded program: timelines, the loop, the code, whole pages and sheets
 * of them, and the trace for other tools. All of it is worked out from a trace, without a display,
 * a clock or a locale, so that the same trace gives the same bytes.
 */
package org.coroscope.render.export;
