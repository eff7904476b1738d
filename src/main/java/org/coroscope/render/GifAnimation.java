package org.coroscope.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes drawings of one size as an animated GIF that begins anew when it is over. Each image holds
 * only the rectangle that has changed. Equal drawings give equal bytes.
 */
public final class GifAnimation {

  private static final String STREAM = "javax_imageio_gif_stream_1.0";
  private static final String IMAGE = "javax_imageio_gif_image_1.0";

  /** So many images are looked at for the colours, spread over all of them. */
  private static final int SAMPLES = 9;

  private final List<? extends Drawing> frames;
  private final double scale;
  private final int width;
  private final int height;
  private final GifPalette palette;
  private final IndexColorModel colours;

  /**
   * An animation.
   *
   * @param frames its images, at least one, all as large as the first
   * @param scale pixels of the file a pixel of the drawing
   */
  public GifAnimation(List<? extends Drawing> frames, double scale) {
    this.frames = frames;
    this.scale = scale;
    BufferedImage first = image(0);
    width = first.getWidth();
    height = first.getHeight();
    List<int[]> samples = new ArrayList<>();
    int step = Math.max(1, (frames.size() + SAMPLES - 1) / SAMPLES);
    for (int i = 0; i < frames.size(); i += step) {
      samples.add(pixels(i));
    }
    samples.add(pixels(frames.size() - 1));
    palette = new GifPalette(samples);
    colours =
        new IndexColorModel(
            8, 256, palette.channel(16), palette.channel(8), palette.channel(0), GifPalette.KEPT);
  }

  private BufferedImage image(int frame) {
    Drawing drawing = frames.get(frame);
    PngSurface surface = new PngSurface(drawing.width(), drawing.height(), scale);
    drawing.paint(surface);
    return surface.image();
  }

  private int[] pixels(int frame) {
    // The image is thrown away: its own pixels need not be copied, nor asked for one by one.
    return ((DataBufferInt) image(frame).getRaster().getDataBuffer()).getData();
  }

  /**
   * Writes it.
   *
   * @param delays how long each image stays, in hundredths of a second
   * @param comment words that are kept in the file
   * @param done told the number of images that are written, after each
   */
  public byte[] write(int[] delays, String comment, IntConsumer done) throws IOException {
    ImageIO.setUseCache(false);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(screen(writer));
      Canvas canvas = new Canvas();
      for (int i = 0; i < frames.size(); i++) {
        Box box = canvas.show(pixels(i));
        IIOMetadata metadata = metadata(writer, box, delays[i], i == 0 ? comment : null);
        writer.writeToSequence(new IIOImage(canvas.cut(box), null, metadata), null);
        done.accept(i + 1);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Where something has changed. */
  private record Box(int x, int y, int width, int height) {}

  /** What is seen so far, and what the last image has changed of it. */
  private final class Canvas {
    private final byte[] shown = new byte[width * height];
    private final byte[] change = new byte[width * height];
    private int[] before;

    /** Shows an image, and says where it differs from the one before. */
    Box show(int[] now) {
      int left = width;
      int right = -1;
      int top = height;
      int bottom = -1;
      Arrays.fill(change, (byte) GifPalette.KEPT);
      for (int row = 0; row < now.length; row += width) {
        int first =
            before == null ? 0 : Arrays.mismatch(before, row, row + width, now, row, row + width);
        if (first < 0) {
          continue;
        }
        for (int at = row + first; at < row + width; at++) {
          byte place = before != null && now[at] == before[at] ? shown[at] : palette.place(now[at]);
          if (before == null || place != shown[at]) {
            shown[at] = place;
            change[at] = place;
            left = Math.min(left, at - row);
            right = Math.max(right, at - row);
            top = Math.min(top, row / width);
            bottom = row / width;
          }
        }
      }
      before = now;
      return right < 0
          ? new Box(0, 0, 1, 1)
          : new Box(left, top, right - left + 1, bottom - top + 1);
    }

    /** The last image's changes within a box; what it has not changed is kept as it was. */
    BufferedImage cut(Box box) {
      BufferedImage image =
          new BufferedImage(box.width(), box.height(), BufferedImage.TYPE_BYTE_INDEXED, colours);
      byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      for (int y = 0; y < box.height(); y++) {
        int from = (box.y() + y) * width + box.x();
        System.arraycopy(change, from, pixels, y * box.width(), box.width());
      }
      return image;
    }
  }

  private IIOMetadata screen(ImageWriter writer) throws IOException {
    IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
    IIOMetadataNode root = new IIOMetadataNode(STREAM);
    root.appendChild(node("Version", "value", "89a"));
    root.appendChild(
        node(
            "LogicalScreenDescriptor",
            "logicalScreenWidth",
            Integer.toString(width),
            "logicalScreenHeight",
            Integer.toString(height),
            "colorResolution",
            "8",
            "pixelAspectRatio",
            "0"));
    root.appendChild(colourTable());
    metadata.mergeTree(STREAM, root);
    return metadata;
  }

  private IIOMetadataNode colourTable() {
    IIOMetadataNode table =
        node(
            "GlobalColorTable",
            "sizeOfGlobalColorTable",
            "256",
            "backgroundColorIndex",
            "0",
            "sortFlag",
            "FALSE");
    for (int i = 0; i < colours.getMapSize(); i++) {
      table.appendChild(
          node(
              "ColorTableEntry",
              "index",
              Integer.toString(i),
              "red",
              Integer.toString(colours.getRed(i)),
              "green",
              Integer.toString(colours.getGreen(i)),
              "blue",
              Integer.toString(colours.getBlue(i))));
    }
    return table;
  }

  private IIOMetadata metadata(ImageWriter writer, Box box, int delay, String comment)
      throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(
                new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_INDEXED, colours)),
            null);
    IIOMetadataNode root = new IIOMetadataNode(IMAGE);
    root.appendChild(
        node(
            "ImageDescriptor",
            "imageLeftPosition",
            Integer.toString(box.x()),
            "imageTopPosition",
            Integer.toString(box.y()),
            "imageWidth",
            Integer.toString(box.width()),
            "imageHeight",
            Integer.toString(box.height()),
            "interlaceFlag",
            "FALSE"));
    root.appendChild(
        node(
            "GraphicControlExtension",
            "disposalMethod",
            "doNotDispose",
            "userInputFlag",
            "FALSE",
            "transparentColorFlag",
            "TRUE",
            "delayTime",
            Integer.toString(delay),
            "transparentColorIndex",
            Integer.toString(GifPalette.KEPT)));
    if (comment != null) {
      root.appendChild(forEver());
      IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
      comments.appendChild(node("CommentExtension", "value", latin(comment)));
      root.appendChild(comments);
    }
    // Not merged into what is there: that has a table of other colours.
    metadata.setFromTree(IMAGE, root);
    return metadata;
  }

  /** What browsers and slides understand as: play it again and again. */
  private static IIOMetadataNode forEver() {
    IIOMetadataNode extension =
        node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
    extension.setUserObject(new byte[] {1, 0, 0});
    IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
    extensions.appendChild(extension);
    return extensions;
  }

  /** Comments in GIF have no other letters than Latin-1's. */
  private static String latin(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static IIOMetadataNode node(String name, String... attributes) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    for (int i = 0; i < attributes.length; i += 2) {
      node.setAttribute(attributes[i], attributes[i + 1]);
    }
    return node;
  }
}
