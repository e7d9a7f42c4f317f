/** Whether anything grows while the market trades for a long time. */
@NullMarked
package niha.proof.soak;

import org.jspecify.annotations.NullMarked;
