/**
 * The first and the last that a request meets: what can be no question of a person's ends here, one
 * address cannot take all places, and whatever goes wrong behind is put into Danish words.
 */
package dk.klimaforloeb.engine.front;
