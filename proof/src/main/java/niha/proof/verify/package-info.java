/** The audit trail verified without Niha: from an export and the anchored seals alone. */
@NullMarked
package niha.proof.verify;

import org.jspecify.annotations.NullMarked;
