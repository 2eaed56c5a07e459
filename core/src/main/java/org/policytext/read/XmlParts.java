package org.policytext.read;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of an office file, event by event: without document types, entities or recursion. */
final class XmlParts {
  /** What is told of each element. */
  interface Handler {
    void open(String name, XMLStreamReader attributes);

    void close(String name);

    default void text(String text) {}
  }

  private XmlParts() {}

  /** Reads a part as far as it goes; tells whether it goes to its end. */
  static boolean read(byte[] part, Handler handler) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(decoded(part)));
      while (reader.hasNext()) {
        tell(reader.next(), reader, handler);
      }
      return true;
    } catch (XMLStreamException cutOffOrDamaged) {
      return false;
    }
  }

  /** Decodes leniently; the JDK's parser complains on the standard error stream of bad bytes. */
  private static String decoded(byte[] part) {
    CharsetGuess guess = ByteOrderMark.of(part).orElse(CharsetGuess.sure(StandardCharsets.UTF_8));
    return LenientDecoding.of(part, guess.markLength(), guess.charset()).text();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLReporter((message, type, information, location) -> {});
    return factory;
  }

  private static void tell(int event, XMLStreamReader reader, Handler handler) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> handler.open(reader.getLocalName(), reader);
      case XMLStreamConstants.END_ELEMENT -> handler.close(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          handler.text(reader.getText());
      default -> {}
    }
  }

  /** Gives an attribute by its name without prefix, {@code otherwise} if there is none. */
  static String attribute(XMLStreamReader element, String name, String otherwise) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  static int number(XMLStreamReader element, String name, int otherwise) {
    String value = attribute(element, name, "");
    boolean digits = !value.isEmpty() && value.length() < 10;
    return digits && value.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(value)
        : otherwise;
  }

  /** Tells whether a switch such as {@code <w:vanish/>} is on. */
  static boolean isOn(XMLStreamReader element) {
    String value = attribute(element, "val", "true");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
