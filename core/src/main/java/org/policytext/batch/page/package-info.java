/**
 * Pages to look at: one a plan, with every fact at its place, and one over a run.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>A page is one file that asks for nothing else: style and script stand in it, and its
 *       content security policy lets only that script run, by its digest. Should an escape ever be
 *       forgotten, a script in a plan still stays dead.
 *   <li>The text is cut at every start and end of a fact; each piece names the facts it belongs to.
 *       So facts may nest and overlap, which elements could not.
 *   <li>Without its script a page still shows all text and all facts.
 *   <li>Pages are made by templates that are compiled with the library ({@code src/main/jte}); they
 *       escape by context.
 * </ul>
 */
package org.policytext.batch.page;
