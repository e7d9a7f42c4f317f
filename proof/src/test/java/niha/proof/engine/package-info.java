/** Tests of the measured engines: what is fast must first be right. */
@NullMarked
package niha.proof.engine;

import org.jspecify.annotations.NullMarked;
