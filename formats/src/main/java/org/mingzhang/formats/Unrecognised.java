package org.mingzhang.formats;

import java.util.Set;
import org.mingzhang.formats.container.Archive;
import org.mingzhang.formats.container.Compound;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** Why no format wanted a file: a container may be damaged, locked or hold something else. */
final class Unrecognised {

  private Unrecognised() {}

  static UnusableInput why(byte[] bytes, String fileName) {
    try {
      if (Archive.begins(bytes)) {
        Archive archive = Archive.open(bytes);
        return new UnusableInput(Reason.UNKNOWN_FORMAT, archived(archive));
      }
      if (Compound.begins(bytes)) {
        return compound(Compound.names(bytes));
      }
      return new UnusableInput(Reason.UNKNOWN_FORMAT, fileName);
    } catch (UnusableInput e) {
      return e;
    }
  }

  private static String archived(Archive archive) {
    return archive.has("xl/workbook.bin")
        ? "a binary workbook (.xlsb): save it as .xlsx"
        : "a zip archive, but no document that can be read";
  }

  private static UnusableInput compound(Set<String> names) {
    if (names.contains("EncryptionInfo") || names.contains("EncryptedPackage")) {
      return new UnusableInput(Reason.PASSWORD, "an encrypted office file");
    }
    if (names.contains("Book")) {
      return new UnusableInput(
          Reason.UNKNOWN_FORMAT, "a workbook of Excel 5 or 95: save it as .xlsx");
    }
    return new UnusableInput(
        Reason.UNKNOWN_FORMAT, "an OLE2 file, but no workbook and no document of Word");
  }
}
