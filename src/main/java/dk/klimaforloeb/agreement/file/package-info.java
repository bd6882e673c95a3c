/** Reads the agreement's file, refuses a bad one, and compares a changed one with what runs. */
package dk.klimaforloeb.agreement.file;
