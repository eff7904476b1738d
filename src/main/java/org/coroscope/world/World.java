package org.coroscope.world;

import java.util.ArrayList;
import java.util.List;

/**
 * What is declared about a program's surroundings; what is not declared is derived, or empty.
 *
 * @param hosts what is said of hosts; of several that match, the later ones count more
 * @param pages what is said of pages, likewise
 * @param visits the clients that come to the program's servers
 * @param files the files that are there at the start
 */
public record World(
    List<Rule> hosts, List<Rule> pages, List<Visit> visits, List<DeclaredFile> files) {
  /** Nothing is declared. */
  public static final World EMPTY = new World(List.of(), List.of(), List.of(), List.of());

  /** Keeps its own copies of the lists. */
  public World {
    hosts = List.copyOf(hosts);
    pages = List.copyOf(pages);
    visits = List.copyOf(visits);
    files = List.copyOf(files);
  }

  /** What is said of a host. */
  Traits host(String name) {
    Traits found = Traits.NONE;
    for (Rule rule : hosts) {
      if (rule.matches(name)) {
        found = rule.traits().orElse(found);
      }
    }
    return found;
  }

  /** Whether anything is said of a host or one of its pages, so that nothing of it is made up. */
  boolean declares(String host) {
    return hosts.stream().anyMatch(rule -> rule.matches(host))
        || pages.stream()
            .anyMatch(rule -> new Rule(hostOf(rule.pattern()), Traits.NONE).matches(host));
  }

  private static String hostOf(String pattern) {
    int slash = pattern.indexOf('/');
    String authority = slash < 0 ? pattern : pattern.substring(0, slash);
    int colon = authority.indexOf(':');
    return colon < 0 ? authority : authority.substring(0, colon);
  }

  /** The numbers of the rules about a page, those that count least first. */
  List<Integer> pageRules(String url) {
    int query = url.indexOf('?');
    String plain = query < 0 ? url : url.substring(0, query);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Rule rule = pages.get(i);
      if (rule.matches(rule.pattern().indexOf('?') < 0 ? plain : url)) {
        found.add(i);
      }
    }
    return found;
  }
}
