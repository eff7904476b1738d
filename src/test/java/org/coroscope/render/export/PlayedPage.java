package org.coroscope.render.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Reads a player's page as its script does. */
final class PlayedPage {

  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/octet-stream\" id=\"data\">([^<]*)</script>");

  private final JsonNode data;
  private final Map<JsonNode, List<String>> tables = new HashMap<>();

  PlayedPage(String page) throws IOException {
    Matcher matcher = DATA.matcher(page);
    if (!matcher.find()) {
      throw new IOException("the page has no data");
    }
    byte[] packed = Base64.getDecoder().decode(matcher.group(1));
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      data = new ObjectMapper().readTree(in);
    }
  }

  JsonNode data() {
    return data;
  }

  /** The value of a column at a step, counted from the page's first one. */
  int column(String name, int at) {
    JsonNode changes = data.get("columns").get(name);
    int step = 0;
    int value = 0;
    for (int i = 0; changes != null && i < changes.size(); i += 2) {
      step += changes.get(i).asInt();
      if (step > at) {
        break;
      }
      value += changes.get(i + 1).asInt();
    }
    return value;
  }

  /** The text of a column at a step. */
  String word(String column, int at) {
    return text(data.get("words"), column(column, at));
  }

  String sentence(int at) {
    return text(data.get("says"), at);
  }

  /** The loop at a step: headings with remarks, rows, and how many more there are. */
  List<String> rows(int at) {
    List<String> rows = new ArrayList<>();
    for (int place = 0; data.get("columns").has("section" + place); place++) {
      int number = column("section" + place, at);
      if (number > 0) {
        rows.addAll(section(data.get("sections").get(number - 1)));
      }
    }
    return rows;
  }

  private List<String> section(JsonNode section) {
    JsonNode words = data.get("words");
    JsonNode entries = data.get("entries");
    List<String> rows = new ArrayList<>();
    String remark = text(words, section.get(1).asInt());
    rows.add(text(words, section.get(0).asInt()) + " " + remark);
    int entry = 0;
    for (int i = 4; i < section.size(); i++) {
      entry += section.get(i).asInt();
      String name = text(entries.get("names"), entry);
      String detail = text(entries.get("details"), entry);
      rows.add(name + "|" + detail + "|" + text(entries.get("rights"), entry));
    }
    if (section.get(3).asInt() > 0) {
      rows.add("and " + section.get(3).asInt() + " more");
    }
    return rows;
  }

  /** The marks beside the code at a step: line and text. */
  List<String> marks(int at) {
    JsonNode row = data.get("marks").get(column("marks", at));
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < row.size(); i += 3) {
      marks.add(row.get(i).asInt() + " " + text(data.get("words"), row.get(i + 2).asInt()));
    }
    return marks;
  }

  private String text(JsonNode table, int at) {
    return tables.computeIfAbsent(table, PlayedPage::texts).get(at);
  }

  private static List<String> texts(JsonNode table) {
    Map<Integer, int[]> before = new HashMap<>();
    List<String> texts = new ArrayList<>();
    int next = 0;
    for (JsonNode which : table.get("which")) {
      JsonNode pieces = table.get("patterns").get(which.asInt());
      int[] last = before.computeIfAbsent(which.asInt(), key -> new int[pieces.size() - 1]);
      StringBuilder text = new StringBuilder(pieces.get(0).asText());
      for (int slot = 0; slot < last.length; slot++) {
        last[slot] += table.get("numbers").get(next++).asInt();
        text.append(last[slot]).append(pieces.get(slot + 1).asText());
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
