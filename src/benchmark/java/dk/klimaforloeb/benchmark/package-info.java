/** What this program costs beside the bare engine; run by the Maven profile {@code benchmark}. */
package dk.klimaforloeb.benchmark;
