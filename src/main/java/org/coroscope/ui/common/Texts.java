package org.coroscope.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's words, from {@code org/coroscope/ui/messages.properties}. */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;

  /** The texts in the language of the locale, if there are some, else in English. */
  public Texts(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "org.coroscope.ui.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** For FXML, where a text is named {@code %key}. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** A text as it stands. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** A text with its {@code {0}}, {@code {1}} … filled in. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** Whether there is a text of this name. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
