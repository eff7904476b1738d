package org.coroscope.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.render.export.View;
import org.coroscope.trace.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GifAnimationTest {

  private final Exhibit workers = Exhibit.of(Samples.twoWorkers(), "w", "Two workers", "1");
  private final List<Drawing> frames =
      Pictures.english()
          .series(
              workers,
              PictureOptions.timeline(workers.trace().lastStep())
                  .withView(View.ALL)
                  .withSize(900, 0),
              List.of(0, 20, 40, 41));

  private byte[] gif(List<Integer> told) throws IOException {
    int[] delays = {50, 50, 50, 150};
    return new GifAnimation(frames, 1).write(delays, "Two workers; step 41", told::add);
  }

  private static ImageReader reader(byte[] gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif));
    reader.setInput(in);
    return reader;
  }

  private static Element extension(ImageReader reader, int image, String name) throws IOException {
    Element root =
        (Element) reader.getImageMetadata(image).getAsTree("javax_imageio_gif_image_1.0");
    return (Element) root.getElementsByTagName(name).item(0);
  }

  @Test
  void eachImageIsWhatThePngShowsInNearlyTheSameColours() throws IOException {
    ImageReader reader = reader(gif(new ArrayList<>()));
    assertThat(reader.getNumImages(true)).isEqualTo(frames.size());
    int width = (int) frames.get(0).width();
    int height = (int) frames.get(0).height();
    BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D onto = shown.createGraphics();
    for (int i = 0; i < frames.size(); i++) {
      Element place = extension(reader, i, "ImageDescriptor");
      int x = Integer.parseInt(place.getAttribute("imageLeftPosition"));
      int y = Integer.parseInt(place.getAttribute("imageTopPosition"));
      onto.drawImage(reader.read(i), x, y, null);
      PngSurface png = new PngSurface(width, height, 1);
      frames.get(i).paint(png);
      assertThat(meanDifference(shown, png.image())).as("image " + i).isLessThan(1.0);
    }
  }

  /** Mean difference of the channels, from 0 to 255. */
  private static double meanDifference(BufferedImage a, BufferedImage b) {
    long sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff));
        }
      }
    }
    return sum / (3.0 * a.getWidth() * a.getHeight());
  }

  @Test
  void laterImagesHoldOnlyWhatHasChanged() throws IOException {
    ImageReader reader = reader(gif(new ArrayList<>()));
    assertThat(reader.getWidth(0)).isEqualTo(900);
    assertThat(reader.getHeight(3)).isLessThan(reader.getHeight(0));
  }

  @Test
  void itPlaysForEverAtItsPaceAndSaysWhatItIs() throws IOException {
    ImageReader reader = reader(gif(new ArrayList<>()));
    assertThat(extension(reader, 0, "ApplicationExtension").getAttribute("applicationID"))
        .isEqualTo("NETSCAPE");
    assertThat(extension(reader, 0, "CommentExtension").getAttribute("value"))
        .isEqualTo("Two workers; step 41");
    assertThat(extension(reader, 0, "GraphicControlExtension").getAttribute("delayTime"))
        .isEqualTo("50");
    assertThat(extension(reader, 3, "GraphicControlExtension").getAttribute("delayTime"))
        .isEqualTo("150");
  }

  @Test
  void itIsWrittenAlikeTwiceAndTellsHowFarItIs() throws IOException {
    List<Integer> told = new ArrayList<>();
    byte[] gif = gif(told);
    assertThat(told).isEqualTo(Arrays.asList(1, 2, 3, 4));
    assertThat(gif).isEqualTo(gif(new ArrayList<>()));
  }
}
