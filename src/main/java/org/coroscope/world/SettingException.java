package org.coroscope.world;

/** A setting is not written as it should be; the message says how, for a person. */
public final class SettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong. */
  public SettingException(String message) {
    super(message);
  }
}
