/** The functions that take events from the outbox to the bus. */
@NullMarked
package niha.relay;

import org.jspecify.annotations.NullMarked;
