package org.coroscope.ui.files;

import org.coroscope.trace.FileContents;

/** What is in a file, as text that can be shown: text as it is, anything else byte by byte. */
final class FileText {
  private static final int PER_LINE = 16;
  private static final int MOST_LINES = 256;

  private FileText() {}

  static String of(FileContents file) {
    if (!file.binary()) {
      return file.contents() + (file.isCut() ? "…" : "");
    }
    StringBuilder text = new StringBuilder();
    String bytes = file.contents();
    int end = Math.min(bytes.length(), PER_LINE * MOST_LINES);
    for (int at = 0; at < end; at += PER_LINE) {
      addLine(bytes, at, Math.min(end, at + PER_LINE), text);
    }
    return text.append(end < file.size() ? "…\n" : "").toString();
  }

  private static void addLine(String bytes, int from, int to, StringBuilder text) {
    text.append(String.format("%06x ", from));
    for (int i = from; i < from + PER_LINE; i++) {
      text.append(i < to ? String.format(" %02x", (int) bytes.charAt(i)) : "   ");
    }
    text.append("  ");
    for (int i = from; i < to; i++) {
      char c = bytes.charAt(i);
      text.append(c >= ' ' && c < 0x7f ? c : '.');
    }
    text.append('\n');
  }
}
