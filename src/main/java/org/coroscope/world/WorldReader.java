package org.coroscope.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the settings of a program's header that are about its surroundings. */
public final class WorldReader {
  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  private final List<Rule> hosts = new ArrayList<>();
  private final List<Rule> pages = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<DeclaredFile> files = new ArrayList<>();

  /**
   * Takes in a setting.
   *
   * @param name {@code host}, {@code page}, {@code client} or {@code file}
   * @param value what follows its colon
   * @return false if it is none of these
   * @throws SettingException if it is not written as it should be
   */
  public boolean read(String name, String value) {
    switch (name) {
      case "host" -> hosts.add(host(Words.of(value)));
      case "page" -> pages.add(page(Words.of(value)));
      case "client" -> client(Words.of(value));
      case "file" -> files.add(file(Words.of(value)));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** All that was taken in. */
  public World world() {
    return new World(hosts, pages, visits, files);
  }

  private static Rule host(Words words) {
    String name = words.first("a host is written as '#! host: example.org latency=20ms'");
    if (name.contains("/")) {
      throw new SettingException("'" + name + "' is no host name; for a URL there is '#! page:'");
    }
    return new Rule(name, traits(words.named()));
  }

  private static Rule page(Words words) {
    String url = words.first("a page is written as '#! page: http://example.org/a size=2kB'");
    int scheme = url.indexOf("://");
    String plain = scheme < 0 ? url : url.substring(scheme + 3);
    return new Rule(plain.indexOf('/') < 0 ? plain + "/" : plain, traits(words.named()));
  }

  private static Traits traits(Map<String, String> named) {
    Map<Trait, Object> values = new EnumMap<>(Trait.class);
    named.forEach(
        (word, text) -> {
          Trait trait =
              Trait.of(word)
                  .orElseThrow(
                      () ->
                          new SettingException(
                              "there is no '" + word + "'; there are: " + Trait.allWords()));
          values.put(trait, trait.read(text));
        });
    return new Traits(values);
  }

  private void client(Words words) {
    List<String> plain = new ArrayList<>(words.plain());
    String form = "a client is written as '#! client: GET http://localhost:8080/ at=0.5'";
    String method = "GET";
    if (!plain.isEmpty() && METHODS.contains(plain.get(0))) {
      method = plain.remove(0);
    }
    if (plain.size() != 1) {
      throw new SettingException(form);
    }
    Address address = Address.of(plain.get(0));
    Map<String, String> named = words.named();
    long at = 0;
    long count = 1;
    long every = 0;
    Optional<String> body = Optional.empty();
    for (Map.Entry<String, String> entry : named.entrySet()) {
      switch (entry.getKey()) {
        case "at" -> at = Quantities.nanos(entry.getValue());
        case "times" -> count = Quantities.count(entry.getValue());
        case "every" -> every = Quantities.nanos(entry.getValue());
        case "body" -> body = Optional.of(entry.getValue());
        default ->
            throw new SettingException(
                "there is no '" + entry.getKey() + "'; there are: at, times, every, body");
      }
    }
    for (long i = 0; i < count; i++) {
      String target = address.target().replace("{n}", Long.toString(i + 1));
      visits.add(new Visit(method, address.host(), address.port(), target, at + i * every, body));
    }
  }

  private static DeclaredFile file(Words words) {
    String path = words.first("a file is written as '#! file: notes.txt text=\"one\\ntwo\"'");
    Map<String, String> named = words.named();
    for (String word : named.keySet()) {
      if (!word.equals("text")) {
        throw new SettingException("there is no '" + word + "'; there is: text");
      }
    }
    return new DeclaredFile(path, named.getOrDefault("text", ""));
  }
}
