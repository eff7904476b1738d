package org.coroscope.world;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The body of an answer: as declared, else made up from the URL.
 *
 * @param type its content type
 * @param body its bytes
 */
record Page(String type, byte[] body) {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("bin", "application/octet-stream"),
          Map.entry("json", JSON),
          Map.entry("txt", TEXT),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"));

  private static final byte[][] WORDS =
      Stream.of(
              "one", "task", "waits", "while", "another", "runs", "and", "the", "loop", "goes",
              "round", "until", "all", "of", "them", "are", "done")
          .map(Page::ascii)
          .toArray(byte[][]::new);

  static Page of(Request request, int status, Traits told) {
    if (told.has(Trait.BODY)) {
      String text = told.text(Trait.BODY, "");
      String start = text.strip();
      String usual = start.startsWith("{") || start.startsWith("[") ? JSON : HTML;
      String type = told.text(Trait.TYPE, start.startsWith("<") ? HTML : usual);
      return new Page(type, text.getBytes(StandardCharsets.UTF_8));
    }
    String type = told.text(Trait.TYPE, status >= 400 ? TEXT : typeOf(request));
    if (status >= 400 && !told.has(Trait.SIZE)) {
      String text = status + ": " + Statuses.reason(status);
      return new Page(type, text.getBytes(StandardCharsets.UTF_8));
    }
    return new Page(type, made(request, type, told));
  }

  private static String typeOf(Request request) {
    String path = request.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean api =
        request.host().startsWith("api.")
            || request.host().startsWith("jsonplaceholder.")
            || path.startsWith("/api/");
    return TYPES.getOrDefault(extension, api ? JSON : HTML);
  }

  private static byte[] made(Request request, String type, Traits told) {
    Chance chance = Chance.of("body of " + request.place());
    if (type.startsWith("application/json")) {
      byte[] json = json(request, chance).getBytes(StandardCharsets.UTF_8);
      return told.has(Trait.SIZE) ? padded(json, (int) told.number(Trait.SIZE, 0)) : json;
    }
    boolean binary = !type.startsWith("text/") && !type.endsWith("xml");
    int usual =
        (int) (binary ? chance.between(4_000, 40_000, 1) : chance.between(1_000, 16_000, 1));
    int size = (int) told.number(Trait.SIZE, usual);
    if (binary) {
      return bytes(type, size, chance);
    }
    String head =
        type.startsWith("text/html")
            ? "<!doctype html>\n<html>\n<head><title>%s</title></head>\n<body>\n<h1>%s</h1>\n<p>"
                .formatted(request.host(), request.place())
            : "";
    String tail = head.isEmpty() ? "\n" : "</p>\n</body>\n</html>\n";
    return text(head, tail, size, chance);
  }

  private static byte[] text(String head, String tail, int size, Chance chance) {
    byte[] text = new byte[size];
    int room = Math.max(0, size - tail.length());
    int at = put(ascii(head), text, 0, room);
    int line = 0;
    while (at < room) {
      byte[] word = WORDS[(int) chance.between(0, WORDS.length - 1, 1)];
      line += word.length + 1;
      at = put(word, text, at, room);
      if (at < room) {
        text[at++] = (byte) (line > 72 ? '\n' : ' ');
      }
      line = line > 72 ? 0 : line;
    }
    put(ascii(tail), text, at, size);
    return text;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Copies as much of a part as there is room for; gives the place behind it. */
  private static int put(byte[] part, byte[] text, int at, int end) {
    int length = Math.min(part.length, end - at);
    System.arraycopy(part, 0, text, at, length);
    return at + length;
  }

  private static byte[] bytes(String type, int size, Chance chance) {
    byte[] signature =
        switch (type) {
          case "image/png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
          case "image/jpeg" -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
          case "image/gif" -> "GIF89a".getBytes(StandardCharsets.US_ASCII);
          case "application/pdf" -> "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
          case "application/zip" -> new byte[] {'P', 'K', 3, 4};
          default -> new byte[0];
        };
    byte[] made = new byte[size];
    for (int i = 0; i < size; i++) {
      made[i] = i < signature.length ? signature[i] : (byte) chance.next();
    }
    return made;
  }

  private static String json(Request request, Chance chance) {
    String path = request.path();
    String last = path.substring(path.lastIndexOf('/') + 1);
    String id = last.matches("[0-9]{1,9}") ? last : Long.toString(chance.between(1, 1000, 1));
    String name = chance.pick("Ann", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gina", "Hugo");
    String title = chance.pick("tea", "bread", "milk", "apples", "rice", "soup");
    return "{\n  \"id\": %s,\n  \"name\": \"%s\",\n  \"title\": \"%s\",\n  \"url\": %s\n}\n"
        .formatted(id, name, title, Json.quoted(request.url()));
  }

  private static byte[] padded(byte[] body, int size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(body);
    while (out.size() < size) {
      out.write(' ');
    }
    return out.toByteArray();
  }
}
