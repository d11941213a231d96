package org.mingzhang.formats.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.mingzhang.formats.container.Compound;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** Reads the records of an .xls as they pass by. */
final class XlsReader {

  private final Styles styles = new Styles();
  private final List<BoundSheetRecord> bound = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private @Nullable SSTRecord strings;
  private @Nullable Sheet sheet;
  private @Nullable CellValueRecordInterface awaitsString;
  private int open;
  private int streams;

  private XlsReader() {}

  static List<Sheet> read(byte[] bytes) throws UnusableInput {
    XlsReader reader = new XlsReader();
    try (POIFSFileSystem files = Compound.open(bytes)) {
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(reader::recordOrStop);
      new HSSFEventFactory().processWorkbookEvents(request, files);
    } catch (Stop e) {
      throw e.why;
    } catch (EncryptedDocumentException e) {
      throw new UnusableInput(Reason.PASSWORD, "an encrypted workbook", e);
    } catch (OldExcelFormatException e) {
      throw new UnusableInput(
          Reason.UNKNOWN_FORMAT, "a workbook of Excel 95 or older: save it as .xlsx", e);
    } catch (IOException | RuntimeException e) {
      throw new UnusableInput(Reason.DAMAGED, "workbook: " + e.getMessage(), e);
    }
    return reader.sheets;
  }

  /** Carries a refusal out of the library's loop over the records. */
  private static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnusableInput why;

    Stop(UnusableInput why) {
      super(why);
      this.why = why;
    }
  }

  private void recordOrStop(Record next) {
    try {
      record(next);
    } catch (UnusableInput e) {
      throw new Stop(e);
    }
  }

  private void record(Record next) throws UnusableInput {
    switch (next) {
      case BOFRecord begin -> begin();
      case EOFRecord end -> open--;
      case BoundSheetRecord sheetName -> bound.add(sheetName);
      case SSTRecord shared -> strings = shared;
      case DateWindow1904Record window when window.getWindowing() == 1 ->
          styles.countDatesFrom1904();
      case FormatRecord format -> styles.addFormat(format.getIndexCode(), format.getFormatString());
      case ExtendedFormatRecord style -> styles.addStyle(style.getFormatIndex(), isRuled(style));
      default -> {
        if (sheet != null && open == 1) {
          inSheet(sheet, next);
        }
      }
    }
  }

  /** Streams follow each other in the order of their positions: the workbook, then the sheets. */
  private void begin() {
    if (open++ > 0) {
      return;
    }
    BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(bound);
    int index = streams++ - 1;
    sheet = null;
    if (index >= 0 && index < ordered.length) {
      BoundSheetRecord next = ordered[index];
      if (!next.isHidden() && !next.isVeryHidden()) {
        sheet = new Sheet(sheets.size() + 1, next.getSheetname());
        sheets.add(sheet);
      }
    }
  }

  private static boolean isRuled(ExtendedFormatRecord style) {
    return style.getBorderLeft() != 0
        || style.getBorderRight() != 0
        || style.getBorderTop() != 0
        || style.getBorderBottom() != 0;
  }

  private void inSheet(Sheet into, Record next) throws UnusableInput {
    switch (next) {
      case NumberRecord cell -> add(into, cell, styles.text(cell.getValue(), cell.getXFIndex()));
      case LabelSSTRecord cell -> add(into, cell, shared(cell.getSSTIndex()));
      case LabelRecord cell -> add(into, cell, cell.getValue());
      case BlankRecord cell -> add(into, cell, "");
      case BoolErrRecord cell -> add(into, cell, text(cell));
      case FormulaRecord cell -> formula(into, cell);
      case StringRecord result -> {
        if (awaitsString != null) {
          add(into, awaitsString, result.getString());
          awaitsString = null;
        }
      }
      case MulBlankRecord blanks -> {
        for (int i = 0; i < blanks.getNumColumns(); i++) {
          boolean ruled = styles.ruled(blanks.getXFAt(i));
          into.add(blanks.getRow() + 1, blanks.getFirstColumn() + i + 1, "", ruled);
        }
      }
      case MergeCellsRecord merges -> {
        for (int i = 0; i < merges.getNumAreas(); i++) {
          into.merge(merge(merges.getAreaAt(i)));
        }
      }
      default -> {}
    }
  }

  private void formula(Sheet into, FormulaRecord cell) throws UnusableInput {
    awaitsString = null;
    switch (cell.getCachedResultTypeEnum()) {
      case STRING -> awaitsString = cell;
      case NUMERIC -> add(into, cell, styles.text(cell.getValue(), cell.getXFIndex()));
      case BOOLEAN -> add(into, cell, cell.getCachedBooleanValue() ? "TRUE" : "FALSE");
      case ERROR -> add(into, cell, FormulaError.forInt(cell.getCachedErrorValue()).getString());
      default -> add(into, cell, "");
    }
  }

  private static String text(BoolErrRecord cell) {
    if (cell.isBoolean()) {
      return cell.getBooleanValue() ? "TRUE" : "FALSE";
    }
    return FormulaError.forInt(cell.getErrorValue()).getString();
  }

  private String shared(int index) {
    return strings == null ? "" : strings.getString(index).toString();
  }

  private void add(Sheet into, CellValueRecordInterface cell, String text) throws UnusableInput {
    into.add(cell.getRow() + 1, cell.getColumn() + 1, text, styles.ruled(cell.getXFIndex()));
  }

  private static Merge merge(CellRangeAddress area) {
    return new Merge(
        area.getFirstRow() + 1,
        area.getLastRow() + 1,
        area.getFirstColumn() + 1,
        area.getLastColumn() + 1);
  }
}
