/**
 * Files and bytes to decoded text: {@link org.policytext.read.DocumentReader} is the entry, {@link
 * org.policytext.read.DecodedText} what it gives.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>GB2312, GBK and GB18030 are all decoded as GB18030, which holds the other two: pages
 *       labelled gb2312 print 镕 and 喆. Big5 is decoded as Big5-HKSCS for the same reason.
 *   <li>DOCX is read from its XML with the JDK's streaming parser, not with poi-ooxml: that needs
 *       13 jars of 20 MB and leaves the list numbers to us all the same. Own reading bounds memory,
 *       follows no entity and reads a truncated file as far as it goes.
 *   <li>Each class that touches jsoup, POI, PDFBox or FastCSV is loaded only when such a file
 *       comes, so that each of these libraries may be absent.
 * </ul>
 */
@NullMarked
package org.policytext.read;

import org.jspecify.annotations.NullMarked;
