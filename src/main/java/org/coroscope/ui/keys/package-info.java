/** The keys: one table that is both what works and what the sheet of keys shows. */
package org.coroscope.ui.keys;
