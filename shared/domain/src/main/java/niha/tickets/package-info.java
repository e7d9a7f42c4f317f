/** What happened: numbered, append-only tickets. */
@NullMarked
package niha.tickets;

import org.jspecify.annotations.NullMarked;
