/** The events that Niha publishes: their schemas, their examples and the catalogue made of both. */
@NullMarked
package niha.events;

import org.jspecify.annotations.NullMarked;
