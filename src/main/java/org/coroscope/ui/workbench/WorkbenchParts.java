package org.coroscope.ui.workbench;

import java.nio.file.Path;
import java.util.Locale;
import org.coroscope.lesson.Catalogue;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.ProgramService;
import org.coroscope.ui.session.Ticker;

/**
 * What a window is made of from outside.
 *
 * @param catalogue the lessons
 * @param programs runs programs
 * @param background the threads
 * @param ticker drives playing
 * @param home where edits and the window's state are kept
 * @param locale the language
 * @param version of the program, which exported files name
 */
public record WorkbenchParts(
    Catalogue catalogue,
    ProgramService programs,
    Background background,
    Ticker ticker,
    Path home,
    Locale locale,
    String version) {}
