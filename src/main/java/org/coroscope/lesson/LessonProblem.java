package org.coroscope.lesson;

/**
 * Something wrong with how a lesson is written.
 *
 * @param line where, from 1
 * @param message what, for the person who wrote it
 */
public record LessonProblem(int line, String message) {}
