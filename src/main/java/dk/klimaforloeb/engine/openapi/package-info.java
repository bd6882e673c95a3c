/**
 * Describes our own interfaces to those who write programs against them, in English: an OpenAPI
 * document made of the controllers, their records and their Javadoc.
 */
package dk.klimaforloeb.engine.openapi;
