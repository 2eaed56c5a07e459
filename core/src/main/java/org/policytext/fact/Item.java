package org.policytext.fact;

import java.util.List;
import org.policytext.text.Passage;

/**
 * One name of a list before anything is carried to it.
 *
 * @param text the name without remarks
 * @param printed its place, remarks included
 * @param aliases names that a bracket gives it
 * @param group items between two commas or semicolons have the same number
 * @param bracketed whether the whole name stands in brackets
 * @param remarks brackets that were taken out of it
 */
record Item(
    String text,
    Passage printed,
    List<String> aliases,
    int group,
    boolean bracketed,
    List<Passage> remarks) {
  Item {
    aliases = List.copyOf(aliases);
    remarks = List.copyOf(remarks);
  }
}
