package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.formats.container.Compound;
import org.mingzhang.formats.container.OfficePackage;
import org.mingzhang.formats.reading.Format;
import org.mingzhang.formats.reading.UnusableInput;

/**
 * Workbooks of Excel and its kin, new (.xlsx) and old (.xls). Every visible sheet counts as a page;
 * its name stands in the places, for it is not printed. Hidden sheets are passed over: they hold
 * pick lists and last year's figures that nobody published. Hidden rows and columns are read: the
 * totals are computed over them.
 */
public final class Xlsx implements Format {

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public boolean recognises(byte[] bytes, String fileName) {
    return OfficePackage.holds(bytes, "xl/") || Compound.holds(bytes, "Workbook");
  }

  @Override
  public Document read(byte[] bytes) throws UnusableInput {
    List<Sheet> sheets = Compound.begins(bytes) ? XlsReader.read(bytes) : XlsxReader.read(bytes);
    List<Block> blocks = new ArrayList<>();
    for (Sheet sheet : sheets) {
      blocks.addAll(new SheetBlocks(sheet).blocks());
    }
    return new Document(name(), Math.max(1, sheets.size()), blocks);
  }
}
