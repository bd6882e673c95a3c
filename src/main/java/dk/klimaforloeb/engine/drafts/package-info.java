/** What people typed into a form and have not handed in yet; each sees only the own. */
@NamedInterface("drafts")
package dk.klimaforloeb.engine.drafts;

import org.springframework.modulith.NamedInterface;
