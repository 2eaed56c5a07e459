package org.policytext.index;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.text.BreakIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;

/**
 * The words of a text as HanLP cuts it: {@code 推进质押融资。} is {@code 推进 质押 融资}. Marks and words that
 * only join others ({@code 的 和 对}) are left out and leave a gap in the positions.
 *
 * <p>In index mode the words within a word follow it, each where it stands.
 */
final class WordTokenizer extends SegmentingTokenizerBase {
  private final Segment segment;
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute at = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private Iterator<Term> terms = List.<Term>of().iterator();
  private int sentence;
  private int lastStart;
  private int gap;

  WordTokenizer(Segment segment) {
    super(BreakIterator.getSentenceInstance(Locale.ROOT));
    this.segment = segment;
  }

  @Override
  public void reset() throws java.io.IOException {
    super.reset();
    terms = List.<Term>of().iterator();
    gap = 0;
  }

  @Override
  protected void setNextSentence(int start, int end) {
    sentence = start;
    lastStart = -1;
    terms = segment.seg(new String(buffer, start, end - start)).iterator();
  }

  @Override
  protected boolean incrementWord() {
    while (terms.hasNext()) {
      Term term = terms.next();
      int increment = term.offset > lastStart ? 1 : 0;
      lastStart = Math.max(lastStart, term.offset);
      if (isWord(term)) {
        emit(term, increment + gap);
        return true;
      }
      gap += increment;
    }
    return false;
  }

  private void emit(Term term, int increment) {
    int start = offset + sentence + term.offset;
    clearAttributes();
    word.append(term.word);
    at.setOffset(correctOffset(start), correctOffset(start + term.word.length()));
    step.setPositionIncrement(increment);
    gap = 0;
  }

  private static boolean isWord(Term term) {
    boolean joins =
        term.nature != null
            && (term.nature.startsWith('u')
                || term.nature.startsWith('c')
                || term.nature.startsWith('p')
                || term.nature == Nature.y);
    return !joins && term.word.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
