/** The function that shows the audit trail. It can read tickets and touch nothing else. */
@NullMarked
package niha.audit;

import org.jspecify.annotations.NullMarked;
