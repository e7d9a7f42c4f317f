/** The whole of Niha on one machine: what is deployed, run in one process. No business rule lives here. */
@NullMarked
package niha.local;

import org.jspecify.annotations.NullMarked;
