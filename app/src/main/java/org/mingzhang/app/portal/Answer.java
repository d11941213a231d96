package org.mingzhang.app.portal;

/**
 * A public page or file.
 *
 * @param type media type
 * @param etag as the header wants it
 * @param forEver whether it will never change
 * @param name what it is to be saved as; "" of a page
 * @param policy what a browser may do with it; "" for the policy of all pages
 */
record Answer(byte[] body, String type, String etag, boolean forEver, String name, String policy) {

  /** Whether a browser shows it itself. */
  boolean isShown() {
    return name.isEmpty() || type.startsWith("text/html") || type.equals("application/pdf");
  }
}
