/**
 * asyncio for guest programs: Python objects over {@link org.coroscope.scheduler}, with the rules,
 * names and texts of CPython 3.11.
 */
package org.coroscope.library.asyncio;
