package org.policytext.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All facts of a document, outer ones before inner ones. */
final class AllFacts {
  private AllFacts() {}

  static Stream<Located> of(PolicyDocument document) {
    return Stream.of(
            header(document.header()),
            document.period().stream(),
            document.allSections(),
            document.tasks().stream().flatMap(AllFacts::task),
            document.targets().stream(),
            document.citations().stream().flatMap(Citation::mentions),
            document.checks().stream(),
            document.repairs().stream(),
            document.notices().stream())
        .flatMap(facts -> facts);
  }

  /** Of two facts at one place the one that is given later is the inner one. */
  static Stream<Located> at(Span place, PolicyDocument document) {
    List<Located> found =
        new ArrayList<>(of(document).filter(fact -> fact.at().contains(place)).toList());
    Collections.reverse(found);
    found.sort(Comparator.comparingInt(fact -> fact.at().length()));
    return found.stream();
  }

  private static Stream<Located> header(Header header) {
    Stream<Located> single =
        Stream.of(header.title(), header.noticeTitle(), header.documentNumber(), header.note())
            .flatMap(Optional::stream);
    Stream<Located> lists =
        Stream.of(header.issuers(), header.addressees(), header.attachments())
            .flatMap(List::stream);
    return Stream.of(single, lists, header.issuedOn().stream()).flatMap(facts -> facts);
  }

  private static Stream<Located> task(Task task) {
    return Stream.of(
            Stream.of(task),
            task.measures().stream(),
            task.assignments().stream()
                .flatMap(list -> Stream.concat(Stream.of(list), list.units().stream())))
        .flatMap(facts -> facts);
  }
}
