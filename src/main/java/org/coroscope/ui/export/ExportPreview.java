package org.coroscope.ui.export;

import java.util.Optional;

/**
 * What an export will look like.
 *
 * @param image the picture or animation as an image file; empty if there is only text
 * @param wide how wide the picture is when it is shown in its own size, in pixels
 * @param text the beginning of a file of text; empty if there is a picture
 * @param page which of the pages is shown, from 0
 * @param pages how many there are
 * @param files into how many files it goes
 * @param bytes how large the file is; negative if that is not known yet
 * @param pixels width and height of an image file, in pixels; 0 and 0 if it has none
 */
record ExportPreview(
    Optional<byte[]> image,
    double wide,
    String text,
    int page,
    int pages,
    int files,
    long bytes,
    int[] pixels) {}
