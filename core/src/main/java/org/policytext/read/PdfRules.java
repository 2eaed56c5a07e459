package org.policytext.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The ruled lines of a page, which make tables, and whether it has pictures. */
final class PdfRules extends PDFGraphicsStreamEngine {
  /** A straight line from left to right or from top to bottom; y grows down the page. */
  record Rule(float left, float top, float right, float bottom) {
    boolean isVertical() {
      return right - left < THICKEST && bottom - top > THICKEST;
    }

    boolean isHorizontal() {
      return bottom - top < THICKEST && right - left > THICKEST;
    }
  }

  private static final float THICKEST = 3;
  private static final int MOST_RULES = 20_000;
  private static final int MOST_OPERATORS = 5_000_000;

  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> path = new ArrayList<>();
  private final float height;
  private final float originX;
  private Point2D.Float current = new Point2D.Float();
  private boolean images;
  private int operators;

  private PdfRules(PDPage page) {
    super(page);
    height = page.getCropBox().getUpperRightY();
    originX = page.getCropBox().getLowerLeftX();
  }

  static PdfRules of(PDPage page) throws IOException {
    PdfRules rules = new PdfRules(page);
    rules.processPage(page);
    return rules;
  }

  List<Rule> rules() {
    return rules;
  }

  boolean hasImages() {
    return images;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators <= MOST_OPERATORS) {
      super.processOperator(operator, operands);
    }
  }

  /** Leaves out the characters; some fonts draw theirs as paths. */
  @Override
  public void showTextString(byte[] string) {}

  @Override
  public void showTextStrings(COSArray array) {}

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    add(a, b);
    add(b, c);
    add(c, d);
    add(d, a);
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D.Float next = new Point2D.Float(x, y);
    add(current, next);
    current = next;
  }

  private void add(Point2D a, Point2D b) {
    float left = (float) Math.min(a.getX(), b.getX()) - originX;
    float right = (float) Math.max(a.getX(), b.getX()) - originX;
    float top = height - (float) Math.max(a.getY(), b.getY());
    float bottom = height - (float) Math.min(a.getY(), b.getY());
    path.add(new Rule(left, top, right, bottom));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public void strokePath() {
    for (Rule rule : path) {
      if (rules.size() < MOST_RULES && (rule.isVertical() || rule.isHorizontal())) {
        rules.add(rule);
      }
    }
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    strokePath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void drawImage(PDImage image) {
    images = true;
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void closePath() {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
