/** The functions that quote for market makers: one runs the cycles, one wakes those that nobody woke, one is what administrators say. */
@NullMarked
package niha.quotingdesk;

import org.jspecify.annotations.NullMarked;
