package io.flowbridge.integration.document;

/** A PDF. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares documents
record RenderedDocument(byte[] content, int pages) {}
