package org.mingzhang.forms.samples;

/** Fixed assets at the end of the year before: square metres, pieces, and fen. */
record SampleAssets(
    long buildingArea,
    long buildingFen,
    long officeArea,
    long officeFen,
    long vehicles,
    long vehicleFen,
    long equipment,
    long equipmentFen,
    long otherFen) {

  long totalFen() {
    return buildingFen + vehicleFen + equipmentFen + otherFen;
  }

  SampleAssets plus(SampleAssets o) {
    return new SampleAssets(
        buildingArea + o.buildingArea,
        buildingFen + o.buildingFen,
        officeArea + o.officeArea,
        officeFen + o.officeFen,
        vehicles + o.vehicles,
        vehicleFen + o.vehicleFen,
        equipment + o.equipment,
        equipmentFen + o.equipmentFen,
        otherFen + o.otherFen);
  }

  /** Quantity of a row of the asset table; 0 where none is stated. */
  long quantity(String row) {
    return switch (row) {
      case "房屋" -> buildingArea;
      case "办公用房" -> officeArea;
      case "车辆" -> vehicles;
      case "设备" -> equipment;
      default -> 0;
    };
  }

  /** Value of a row of the asset table. */
  long fen(String row) {
    return switch (row) {
      case "资产总额" -> totalFen();
      case "房屋" -> buildingFen;
      case "办公用房" -> officeFen;
      case "车辆" -> vehicleFen;
      case "设备" -> equipmentFen;
      case "其他资产" -> otherFen;
      default -> 0;
    };
  }
}
