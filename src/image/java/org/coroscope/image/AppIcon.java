package org.coroscope.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coroscope.app.Main;

/** Puts the icon into the file that the launcher of each system wants. */
final class AppIcon {

  static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

  private static final int LARGEST = 256;

  /** The types under which an Apple icon keeps PNG images of these sizes. */
  private static final Map<Integer, String> APPLE_TYPES = Map.of(128, "ic07", 256, "ic08");

  private AppIcon() {}

  /** The name of the image of that size, in pixels. */
  static String file(int size) {
    return "icon-" + size + ".png";
  }

  /**
   * Writes the icon for the system that this runs on.
   *
   * @return the file
   */
  static Path write(Path folder) throws IOException {
    String system = System.getProperty("os.name");
    if (system.startsWith("Windows")) {
      return Files.write(folder.resolve("icon.ico"), windows());
    }
    if (system.startsWith("Mac")) {
      return Files.write(folder.resolve("icon.icns"), apple());
    }
    return Files.write(folder.resolve("icon.png"), png(LARGEST));
  }

  /** A directory of images and the images, as PNG (Windows Vista and later). */
  static byte[] windows() {
    Map<Integer, byte[]> images = new TreeMap<>();
    SIZES.forEach(size -> images.put(size, png(size)));
    int header = 6 + 16 * images.size();
    int total = header + images.values().stream().mapToInt(image -> image.length).sum();
    ByteBuffer ico = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
    ico.putShort((short) 0).putShort((short) 1).putShort((short) images.size());
    int offset = header;
    for (Map.Entry<Integer, byte[]> image : images.entrySet()) {
      // The size has one byte, and 0 means 256.
      byte side = (byte) (image.getKey() % 256);
      ico.put(side).put(side).put((byte) 0).put((byte) 0);
      ico.putShort((short) 1).putShort((short) 32);
      ico.putInt(image.getValue().length).putInt(offset);
      offset += image.getValue().length;
    }
    images.values().forEach(ico::put);
    return ico.array();
  }

  /** Images one after the other, each with its type and its length. */
  static byte[] apple() throws IOException {
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    for (int size : SIZES) {
      if (APPLE_TYPES.containsKey(size)) {
        images.write(block(APPLE_TYPES.get(size), png(size)));
      }
    }
    return block("icns", images.toByteArray());
  }

  private static byte[] block(String type, byte[] content) {
    int length = 8 + content.length;
    return ByteBuffer.allocate(length)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .putInt(length)
        .put(content)
        .array();
  }

  private static byte[] png(int size) {
    try (InputStream in = Main.class.getResourceAsStream(file(size))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
