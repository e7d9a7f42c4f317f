/** The HTTP contract and the topology, read from the two documents that say them once. */
@NullMarked
package niha.api;

import org.jspecify.annotations.NullMarked;
