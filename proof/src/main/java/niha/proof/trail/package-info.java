/** What a page of the audit trail costs, whatever the trail's size. */
@NullMarked
package niha.proof.trail;

import org.jspecify.annotations.NullMarked;
