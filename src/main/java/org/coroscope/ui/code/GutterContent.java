package org.coroscope.ui.code;

import java.util.BitSet;
import java.util.SortedSet;
import java.util.function.ObjIntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What all cells of the gutter show and do.
 *
 * @param marks what is marked in the text
 * @param hidden the lines, from 0, that are out of sight
 * @param breakpoints the lines, from 1, that have one
 * @param onNumber is told of clicks on a line's number
 * @param onBreakpoint is told of clicks on the place for breakpoints
 * @param numberTip says what a click on a number does
 * @param breakpointTip says what a click on the place for breakpoints does
 */
record GutterContent(
    ObservableValue<LineMarks> marks,
    ObservableValue<BitSet> hidden,
    ObservableValue<SortedSet<Integer>> breakpoints,
    ObjIntConsumer<MouseEvent> onNumber,
    ObjIntConsumer<MouseEvent> onBreakpoint,
    Tooltip numberTip,
    Tooltip breakpointTip) {}
