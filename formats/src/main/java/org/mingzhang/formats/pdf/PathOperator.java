package org.mingzhang.formats.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator that draws: its numbers are handed to a step of the path. */
final class PathOperator extends OperatorProcessor {

  /** What an operator does with its numbers. */
  interface Step {
    void take(float[] numbers) throws IOException;
  }

  private final String name;
  private final int operands;
  private final Step step;

  PathOperator(PDFStreamEngine engine, String name, int operands, Step step) {
    super(engine);
    this.name = name;
    this.operands = operands;
    this.step = step;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    if (arguments.size() < operands) {
      return;
    }
    float[] numbers = new float[operands];
    for (int i = 0; i < operands; i++) {
      if (!(arguments.get(i) instanceof COSNumber number)) {
        return;
      }
      numbers[i] = number.floatValue();
    }
    step.take(numbers);
  }
}
