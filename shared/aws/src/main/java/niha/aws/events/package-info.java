/** The way from the outbox to the bus. */
@NullMarked
package niha.aws.events;

import org.jspecify.annotations.NullMarked;
