package org.coroscope.ui.files;

import java.util.Optional;
import org.coroscope.trace.FileContents;

/**
 * A file in the list.
 *
 * @param name its path, without the folder that the program runs in
 * @param path its whole path
 * @param contents what is in it; empty if it is not there at this step
 */
record FileRow(String name, String path, Optional<FileContents> contents) {}
