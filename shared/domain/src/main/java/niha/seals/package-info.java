/** How the trail is made tamper-evident: tickets hashed into Merkle trees, trees chained by seals. */
@NullMarked
package niha.seals;

import org.jspecify.annotations.NullMarked;
