package org.coroscope.world;

import java.util.List;

/**
 * A header of a request or an answer.
 *
 * @param name as it is written
 * @param value its value
 */
public record Header(String name, String value) {

  /** The first value of a name, whose case does not matter. */
  public static String find(List<Header> headers, String name, String otherwise) {
    for (Header header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        return header.value();
      }
    }
    return otherwise;
  }
}
