package org.coroscope.lesson;

/**
 * When a note or question has its turn.
 *
 * @param line the line of code it belongs to, from 1
 * @param moment what happens at the line
 * @param occurrence only the n-th time that happens, from 1; 0 for every time
 */
public record Occasion(int line, Moment moment, int occurrence) {}
