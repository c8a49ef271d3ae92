package io.flowbridge.task;

/**
 * What of a page somebody looks at. The rest is not made.
 *
 * @param cursors whether the list may go on from the page
 * @param highlights whether where a search matched is of interest
 */
public record PageParts(boolean cursors, boolean highlights) {}
