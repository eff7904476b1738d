/** The module {@code json}: what turns objects into text and text into objects. */
package org.coroscope.library.json;
