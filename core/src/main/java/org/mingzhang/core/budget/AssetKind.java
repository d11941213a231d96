package org.mingzhang.core.budget;

/** A kind of fixed assets that the forms tell apart, under the name of the layouts. */
public enum AssetKind implements Worded {
  BUILDING("房屋"),
  /** Part of {@link #BUILDING}. */
  OFFICE_SPACE("办公用房"),
  VEHICLE("车辆"),
  LARGE_EQUIPMENT("设备"),
  OTHER("其他资产");

  private final String word;

  AssetKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
