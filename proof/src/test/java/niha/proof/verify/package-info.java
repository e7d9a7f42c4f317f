/** That a change of the trail does not go unnoticed. */
@NullMarked
package niha.proof.verify;

import org.jspecify.annotations.NullMarked;
