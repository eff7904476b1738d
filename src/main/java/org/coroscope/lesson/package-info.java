/**
 * Lessons: ordinary Python files whose docstring is the lesson's text and whose marked comments are
 * notes and questions. The form is written down in {@code lessons/README.md}; this package reads
 * it, lists the lessons there are, and says at which steps of a trace a note or question has its
 * moment.
 */
package org.coroscope.lesson;
