package org.mingzhang.formats.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the coordinates of a PDF page to those of its reader: crop box, rotation, y downwards. */
record PageFrame(
    float width, float height, float xx, float xy, float x0, float yx, float yy, float y0) {

  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    float left = crop.getLowerLeftX();
    float bottom = crop.getLowerLeftY();
    float right = crop.getUpperRightX();
    float top = crop.getUpperRightY();
    float w = right - left;
    float h = top - bottom;
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new PageFrame(h, w, 0, 1, -bottom, 1, 0, -left);
      case 180 -> new PageFrame(w, h, -1, 0, right, 0, 1, -bottom);
      case 270 -> new PageFrame(h, w, 0, -1, top, -1, 0, right);
      default -> new PageFrame(w, h, 1, 0, -left, 0, -1, top);
    };
  }

  float x(float x, float y) {
    return xx * x + xy * y + x0;
  }

  float y(float x, float y) {
    return yx * x + yy * y + y0;
  }

  float turnedX(float x, float y) {
    return xx * x + xy * y;
  }

  float turnedY(float x, float y) {
    return yx * x + yy * y;
  }
}
