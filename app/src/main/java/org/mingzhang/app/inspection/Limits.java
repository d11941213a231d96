package org.mingzhang.app.inspection;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much is taken in. Budgets are some hundred kilobytes; whoever sends more has sent the wrong
 * thing, or means harm.
 *
 * @param documentBytes of one document
 * @param visitorBytes of one document of somebody who is not signed in
 * @param archiveBytes of an archive as it is sent
 * @param unpackedBytes of all that is in an archive
 * @param entries in an archive
 * @param visitsPerHour of one address that is not signed in
 */
@Component
record Limits(
    long documentBytes,
    long visitorBytes,
    long archiveBytes,
    long unpackedBytes,
    int entries,
    int visitsPerHour) {

  private static final long MEGABYTE = 1L << 20;

  Limits(
      @Value("${mingzhang.inspection.document-mb:64}") long documentBytes,
      @Value("${mingzhang.inspection.visitor-mb:20}") long visitorBytes,
      @Value("${mingzhang.inspection.archive-mb:256}") long archiveBytes,
      @Value("${mingzhang.inspection.unpacked-mb:1024}") long unpackedBytes,
      @Value("${mingzhang.inspection.entries:2000}") int entries,
      @Value("${mingzhang.inspection.visits-per-hour:60}") int visitsPerHour) {
    this.documentBytes = documentBytes * MEGABYTE;
    this.visitorBytes = visitorBytes * MEGABYTE;
    this.archiveBytes = archiveBytes * MEGABYTE;
    this.unpackedBytes = unpackedBytes * MEGABYTE;
    this.entries = entries;
    this.visitsPerHour = visitsPerHour;
  }

  /** In whole megabytes, as it is told to people. */
  static long megabytes(long bytes) {
    return bytes / MEGABYTE;
  }
}
