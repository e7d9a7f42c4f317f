/** Tests of what the audit trail costs. */
@NullMarked
package niha.proof.trail;

import org.jspecify.annotations.NullMarked;
