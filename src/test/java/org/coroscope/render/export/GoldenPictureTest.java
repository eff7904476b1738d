package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.coroscope.render.Drawing;
import org.coroscope.render.Theme;
import org.coroscope.trace.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures as pixels, compared with those kept beside the tests. Java versions smooth the edges of
 * letters and lines a little differently: of all pixels at most {@link #FEW} may differ by more
 * than {@link #ALIKE} in a channel, and on average channels may differ by {@link #ON_AVERAGE}.
 * Where a change is meant, {@code ./mvnw test -Dtest=GoldenPictureTest -Dcoroscope.golden=write}
 * writes them anew; look at them before committing.
 */
class GoldenPictureTest {

  private static final Path KEPT = Path.of("src/test/resources/golden/pictures");
  private static final boolean WRITE = "write".equals(System.getProperty("coroscope.golden"));

  /** Of 255. */
  private static final int ALIKE = 64;

  private static final double FEW = 0.002;
  private static final double ON_AVERAGE = 0.5;

  private final Exhibit workers = Exhibit.of(Samples.twoWorkers(), "workers", "Two workers", "1");

  @ParameterizedTest
  @CsvSource({"TIMELINE,light", "TIMELINE,print", "LOOP,dark", "CODE,light", "ALL,light"})
  void pictureHasThePixelsThatAreKept(View view, String theme) throws IOException {
    PictureOptions options =
        PictureOptions.timeline(workers.trace().lastStep())
            .withView(view)
            .withTheme(theme(theme))
            .withSize(view == View.LOOP || view == View.CODE ? 0 : 960, 0)
            .at(40);
    Drawing drawing = Pictures.english().picture(workers, options);
    byte[] png = ImageWriter.png(drawing, 1);
    Path file = KEPT.resolve(view.name().toLowerCase(Locale.ROOT) + "-" + theme + ".png");
    if (WRITE) {
      Files.createDirectories(KEPT);
      Files.write(file, png);
    }
    compare(ImageIO.read(new ByteArrayInputStream(png)), ImageIO.read(file.toFile()));
  }

  private static Theme theme(String name) {
    return switch (name) {
      case "dark" -> Theme.dark();
      case "print" -> Theme.print();
      default -> Theme.light();
    };
  }

  private static void compare(BufferedImage made, BufferedImage kept) {
    assertThat(made.getWidth()).isEqualTo(kept.getWidth());
    assertThat(made.getHeight()).isEqualTo(kept.getHeight());
    long sum = 0;
    int different = 0;
    int pixels = made.getWidth() * made.getHeight();
    for (int y = 0; y < made.getHeight(); y++) {
      for (int x = 0; x < made.getWidth(); x++) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
          int channel = made.getRGB(x, y) >> shift & 0xff;
          int difference = Math.abs(channel - (kept.getRGB(x, y) >> shift & 0xff));
          sum += difference;
          most = Math.max(most, difference);
        }
        different += most > ALIKE ? 1 : 0;
      }
    }
    assertThat(different / (double) pixels).as("share of different pixels").isLessThan(FEW);
    assertThat(sum / (3.0 * pixels)).as("mean difference").isLessThan(ON_AVERAGE);
  }
}
