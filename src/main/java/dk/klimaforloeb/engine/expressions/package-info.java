/** What the expressions of models may reach, and nothing else. */
package dk.klimaforloeb.engine.expressions;
