package org.coroscope.ui.workbench;

import java.nio.file.Path;
import java.util.Locale;
import org.coroscope.lesson.Catalogue;
import org.coroscope.render.FontBook;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.ProgramService;
import org.coroscope.ui.session.Ticker;
import org.coroscope.ui.store.WindowState;

/**
 * What a window is made of from outside.
 *
 * @param catalogue the lessons
 * @param fonts the fonts, for measuring text
 * @param programs runs programs
 * @param background the threads
 * @param ticker drives playing
 * @param home where edits and the window's state are kept
 * @param state how the window was left
 * @param locale the language
 * @param version of the program, which exported files name
 */
public record WorkbenchParts(
    Catalogue catalogue,
    FontBook fonts,
    ProgramService programs,
    Background background,
    Ticker ticker,
    Path home,
    WindowState state,
    Locale locale,
    String version) {}
