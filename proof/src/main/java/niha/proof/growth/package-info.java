/** How what is asked costs more as there is more of it. */
@NullMarked
package niha.proof.growth;

import org.jspecify.annotations.NullMarked;
